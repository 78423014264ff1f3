-- Ties between articles and the first that they are copies of: word for word, or by a band and the share $copy of the smaller one's fingerprints.
WITH sizes AS (SELECT seq, count(*) AS held FROM fingerprints GROUP BY seq)
SELECT original AS a, seq AS b FROM exact_groups
UNION
SELECT g.original, g.seq
FROM band_groups g
JOIN fingerprints x ON x.seq = g.original
JOIN fingerprints y ON y.seq = g.seq AND y.value = x.value
JOIN sizes sx ON sx.seq = g.original
JOIN sizes sy ON sy.seq = g.seq
GROUP BY g.original, g.seq, sx.held, sy.held
HAVING count(*) >= $copy * least(sx.held, sy.held)
