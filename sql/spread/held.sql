-- Fingerprints that more than one article holds; $house of one outlet or more make it that outlet's own.
WITH many AS (SELECT value, count(*) AS holders, min(seq) AS seq0 FROM live GROUP BY value HAVING count(*) > 1),
by_outlet AS (
  SELECT l.value AS value, l.outlet AS outlet, count(*) AS own, min(l.seq) AS first_own, max(l.seq) AS last_own
  FROM live l JOIN many m ON m.value = l.value
  WHERE l.outlet IS NOT NULL AND m.holders >= $house
  GROUP BY l.value, l.outlet
  HAVING count(*) >= $house
),
best AS (
  SELECT value, outlet, first_own, row_number() OVER (PARTITION BY value ORDER BY own DESC, last_own) AS place FROM by_outlet
),
others AS (
  SELECT l.value AS value, min(l.seq) AS first_other
  FROM live l JOIN best b ON b.value = l.value AND b.place = 1
  WHERE l.outlet IS NULL OR l.outlet <> b.outlet
  GROUP BY l.value
)
SELECT m.value AS value, m.holders AS holders, m.seq0 AS seq0, b.outlet AS house, b.first_own AS first_own, o.first_other AS first_other
FROM many m
LEFT JOIN best b ON b.value = m.value AND b.place = 1
LEFT JOIN others o ON o.value = m.value
