-- Pairs that share two fingerprints or more: a passage. Of a fingerprint that more than $most earlier articles hold, the first stands for all;
-- one that $house or more hold, all of one outlet, is the outlet's own line and no reuse.
WITH held AS (
  SELECT h.value, h.seq, a.outlet
  FROM fingerprints h
  JOIN (SELECT DISTINCT value FROM today_fingerprints) n ON n.value = h.value
  JOIN articles a ON a.seq = h.seq
),
known AS (
  SELECT value, count(*) AS holders, count(outlet) AS named, count(DISTINCT outlet) AS outlets, min(seq) AS seq0
  FROM held
  GROUP BY value
),
live AS (
  SELECT d.value, d.seq
  FROM held d
  JOIN known k ON k.value = d.value
  WHERE (k.holders <= $most OR d.seq = k.seq0)
    AND NOT (k.holders >= $house AND k.named = k.holders AND k.outlets = 1)
)
SELECT n.seq AS today, l.seq AS earlier
FROM today_fingerprints n
JOIN live l ON l.value = n.value
GROUP BY n.seq, l.seq
HAVING count(*) >= 2
