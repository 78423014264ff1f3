-- Pairs that share a band: near-duplicates of whole articles. Of a band that many earlier articles share, the first stands for all:
-- a story that was printed a thousand times is a thousand pairs here, not a million. The first is another article: one that comes back edited is told of
-- the others that print it.
SELECT DISTINCT today, earlier
FROM (
  SELECT n.seq AS today, min(h.seq) AS earlier
  FROM today_bands n
  JOIN today_numbered t ON t.seq = n.seq
  JOIN bands h ON h.band = n.band AND h.value = n.value
  JOIN all_articles a ON a.seq = h.seq
  WHERE a.id <> t.id AND a.part - t.part < 0 AND coalesce(a.until - t.part, 0) >= 0
  GROUP BY n.seq, n.band, n.value
) p
