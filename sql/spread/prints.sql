-- Fingerprints, each once an article.
SELECT r.seq AS seq, $each(m.fingerprints) AS value
FROM ranked r JOIN mapped m ON m.path = r.path AND m.number = r.number
