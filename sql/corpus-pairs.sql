-- The pairs to align where all articles are compared with each other, a before b: copies with the first of their kind, and those that share a passage.
-- Of a fingerprint that more than $most articles hold, the first stands for all; one that $house or more hold, all of one outlet, is the outlet's own
-- line and no reuse. One that only two hold is a passage by itself, of others it takes two.
SELECT original AS a, seq AS b FROM exact_groups
UNION
SELECT original, seq FROM band_groups
UNION
SELECT x.seq, y.seq
FROM frequencies k
JOIN fingerprints x ON x.value = k.value
JOIN fingerprints y ON y.value = k.value
JOIN articles ax ON ax.seq = x.seq
JOIN articles ay ON ay.seq = y.seq
LEFT JOIN exact_groups gx ON gx.seq = x.seq
LEFT JOIN exact_groups gy ON gy.seq = y.seq
WHERE gx.seq IS NULL AND gy.seq IS NULL
  AND x.seq < y.seq
  AND (k.holders <= $most OR x.seq = k.original)
  AND NOT (k.holders >= $house AND k.named = k.holders AND k.outlets = 1)
GROUP BY x.seq, y.seq
HAVING sum(CASE WHEN k.holders = 2 THEN 2 ELSE 1 END) >= 2
