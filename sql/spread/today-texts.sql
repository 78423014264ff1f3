-- Their cleaned texts.
SELECT t.seq AS seq, m.text AS text FROM today_articles t JOIN mapped m ON m.path = t.path AND m.number = t.number
