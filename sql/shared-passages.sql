-- Pairs that share two fingerprints or more: a passage. Of a fingerprint that more than $most earlier articles hold, the first stands for all;
-- one that $house or more hold, all of one outlet, is the outlet's own line and no reuse. Holders are what stood in the corpus
-- when an article came: the same batch a second time is not counted among them, and what it replaced is. Compared by differences: `a.part < k.part` is a
-- join to a planner, and it took every article with every fingerprint first (500 new against 3,000: 109 s of the processor, .1 so).
WITH asked AS (SELECT DISTINCT n.value, t.part FROM today_fingerprints n JOIN today_numbered t ON t.seq = n.seq),
held AS (
  SELECT h.value, k.part AS came, h.seq, a.outlet
  FROM fingerprints h
  JOIN asked k ON k.value = h.value
  JOIN all_articles a ON a.seq = h.seq
  WHERE a.part - k.part < 0 AND coalesce(a.until - k.part, 0) >= 0
),
known AS (
  SELECT value, came, count(*) AS holders, count(outlet) AS named, count(DISTINCT outlet) AS outlets, min(seq) AS seq0
  FROM held
  GROUP BY value, came
),
live AS (
  SELECT d.value, d.came, d.seq
  FROM held d
  JOIN known k ON k.value = d.value AND k.came = d.came
  WHERE (k.holders <= $most OR d.seq = k.seq0)
    AND NOT (k.holders >= $house AND k.named = k.holders AND k.outlets = 1)
)
SELECT n.seq AS today, l.seq AS earlier
FROM today_fingerprints n
JOIN today_numbered t ON t.seq = n.seq
JOIN live l ON l.value = n.value AND l.came = t.part
GROUP BY n.seq, l.seq
HAVING count(*) >= 2
