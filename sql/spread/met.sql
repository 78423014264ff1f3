-- For each article the first one that has the same words, or the first with the same band, where there is one before it: of these it may be a copy.
WITH same AS (SELECT exact, min(seq) AS seq FROM ranked WHERE prints > 0 GROUP BY exact),
copied AS (SELECT r.seq AS seq, s.seq AS met FROM ranked r JOIN same s ON s.exact = r.exact WHERE r.prints > 0 AND s.seq < r.seq),
in_band AS (SELECT value, min(seq) AS seq FROM band_keys GROUP BY value)
SELECT seq, -1 AS band, met FROM copied
UNION ALL
SELECT b.seq, b.band, f.seq
FROM band_keys b JOIN in_band f ON f.value = b.value LEFT JOIN copied c ON c.seq = b.seq
WHERE f.seq < b.seq AND c.seq IS NULL
