-- Pairs that share two fingerprints or more: a passage. Of a fingerprint that more than $most earlier articles hold, the first stands for all;
-- one that $house or more hold, all of one outlet, is the outlet's own line and no reuse. Holders of a passage, for an article, are the others that
-- stood in the corpus when it came. What it was itself before it came back edited is one state, and is taken off what was counted for all.
WITH known AS (
  SELECT value, came, count(*) AS holders, count(outlet) AS named, count(DISTINCT outlet) AS outlets, min(seq) AS seq0
  FROM holders
  GROUP BY value, came
),
live AS (
  SELECT d.value, d.came, d.seq
  FROM holders d
  JOIN known k ON k.value = d.value AND k.came = d.came
  WHERE (k.holders <= $most OR d.seq = k.seq0)
    AND NOT (k.holders >= $house AND k.named = k.holders AND k.outlets = 1)
),
own_outlets AS (
  SELECT d.value, d.came, d.outlet, count(*) AS holders
  FROM (SELECT DISTINCT value, came, outlet FROM own_holders) o
  JOIN holders d ON d.value = o.value AND d.came = o.came AND d.outlet = o.outlet
  GROUP BY d.value, d.came, d.outlet
),
seconds AS (
  SELECT d.value, d.came, min(d.seq) AS seq1
  FROM (SELECT DISTINCT value, came FROM own_holders) o
  JOIN known k ON k.value = o.value AND k.came = o.came
  JOIN holders d ON d.value = k.value AND d.came = k.came
  WHERE d.seq <> k.seq0
  GROUP BY d.value, d.came
),
others AS (
  SELECT o.today, o.value, o.came, o.seq, k.holders - 1 AS holders,
    CASE WHEN o.seq = k.seq0 THEN s.seq1 ELSE k.seq0 END AS seq0,
    k.named - CASE WHEN o.outlet IS NULL THEN 0 ELSE 1 END AS named,
    k.outlets - CASE WHEN u.holders = 1 THEN 1 ELSE 0 END AS outlets
  FROM own_holders o
  JOIN known k ON k.value = o.value AND k.came = o.came
  JOIN seconds s ON s.value = o.value AND s.came = o.came
  LEFT JOIN own_outlets u ON u.value = o.value AND u.came = o.came AND u.outlet = o.outlet
)
SELECT p.today, p.earlier
FROM (
  SELECT n.seq AS today, l.seq AS earlier
  FROM today_fingerprints n
  JOIN today_numbered t ON t.seq = n.seq
  JOIN live l ON l.value = n.value AND l.came = t.part
  LEFT JOIN own_holders o ON o.today = n.seq AND o.value = n.value
  WHERE o.today IS NULL
  UNION ALL
  SELECT r.today, d.seq
  FROM others r
  JOIN holders d ON d.value = r.value AND d.came = r.came
  WHERE d.seq <> r.seq
    AND (r.holders <= $most OR d.seq = r.seq0)
    AND NOT (r.holders >= $house AND r.named = r.holders AND r.outlets = 1)
) p
GROUP BY p.today, p.earlier
HAVING count(*) >= 2
