-- Pairs that share a band: near-duplicates of whole articles. Of a band that many earlier articles share, the first stands for all:
-- a story that was printed a thousand times is a thousand pairs here, not a million. The first is another article: one that comes back edited is told of
-- the others that print it. Of each id one state stands when an article comes, so the first or the second of a band is of another; more than these
-- two would be joined with all of today's (8,000 copies against 4,000: 9 s).
WITH asked AS (SELECT DISTINCT n.band, n.value, t.part FROM today_bands n JOIN today_numbered t ON t.seq = n.seq),
held AS (
  SELECT h.band, h.value, k.part AS came, h.seq, a.id, row_number() OVER (PARTITION BY h.band, h.value, k.part ORDER BY h.seq) AS place
  FROM bands h
  JOIN asked k ON k.band = h.band AND k.value = h.value
  JOIN all_articles a ON a.seq = h.seq
  WHERE a.part - k.part < 0 AND coalesce(a.until - k.part, 0) >= 0
)
SELECT DISTINCT today, earlier
FROM (
  SELECT n.seq AS today, min(h.seq) AS earlier
  FROM today_bands n
  JOIN today_numbered t ON t.seq = n.seq
  JOIN held h ON h.band = n.band AND h.value = n.value AND h.came = t.part
  WHERE h.place <= 2 AND h.id <> t.id
  GROUP BY n.seq, n.band, n.value
) p
