-- Pairs that share a band: near-duplicates of whole articles. Of a band that many earlier articles share, the first stands for all:
-- a story that was printed a thousand times is a thousand pairs here, not a million.
WITH earlier AS (
  SELECT h.band, h.value, min(h.seq) AS seq
  FROM bands h
  JOIN (SELECT DISTINCT band, value FROM today_bands) n ON n.band = h.band AND n.value = h.value
  GROUP BY h.band, h.value
)
SELECT DISTINCT n.seq AS today, e.seq AS earlier
FROM today_bands n
JOIN earlier e ON e.band = n.band AND e.value = n.value
