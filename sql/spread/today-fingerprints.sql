-- Their fingerprints, each once an article.
SELECT t.seq AS seq, $each(m.fingerprints) AS value
FROM today_articles t JOIN mapped m ON m.path = t.path AND m.number = t.number
