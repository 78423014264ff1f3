-- Articles that share a band with an earlier one, with the first that has it: near-duplicates of whole articles, or nearly always.
SELECT DISTINCT b.seq, g.original
FROM bands b
JOIN (SELECT band, value, min(seq) AS original FROM bands GROUP BY band, value HAVING count(*) > 1) g
  ON g.band = b.band AND g.value = b.value
LEFT JOIN exact_groups e ON e.seq = b.seq
WHERE b.seq > g.original AND e.seq IS NULL
