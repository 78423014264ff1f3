-- Rows whose article is not there, and articles without their text: none in a sound corpus.
SELECT 'bands' AS what, count(*) AS rows FROM bands b LEFT JOIN all_articles a ON a.seq = b.seq WHERE a.seq IS NULL
UNION ALL
SELECT 'fingerprints', count(*) FROM fingerprints f LEFT JOIN all_articles a ON a.seq = f.seq WHERE a.seq IS NULL
UNION ALL
SELECT 'texts', count(*) FROM texts t LEFT JOIN all_articles a ON a.seq = t.seq WHERE a.seq IS NULL
UNION ALL
SELECT 'articles', count(*) FROM all_articles a LEFT JOIN texts t ON t.seq = a.seq WHERE t.seq IS NULL
