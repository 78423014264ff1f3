-- Articles that share a band with an earlier one, with the first that has it: near-duplicates of whole articles, or nearly always.
WITH held AS (SELECT b.seq, b.band, b.value FROM bands b JOIN articles a ON a.seq = b.seq)
SELECT DISTINCT b.seq, g.original
FROM held b
JOIN (SELECT band, value, min(seq) AS original FROM held GROUP BY band, value HAVING count(*) > 1) g
  ON g.band = b.band AND g.value = b.value
LEFT JOIN exact_groups e ON e.seq = b.seq
WHERE b.seq > g.original AND e.seq IS NULL
