-- Pairs of articles that share enough fingerprints. One with up to $most holders speaks for each pair of them; one with more, or that belongs to the
-- outlet of both, for its first holder with each other.
WITH own AS (
  SELECT l.seq AS seq, l.value AS value, l.outlet AS outlet, h.holders AS holders, h.seq0 AS seq0, h.house AS house,
    h.first_own AS first_own, h.first_other AS first_other, coalesce(h.house = l.outlet, FALSE) AS is_house
  FROM live l JOIN held h ON h.value = l.value
),
met AS (
  SELECT x.seq AS a, y.seq AS b, CASE WHEN y.holders = 2 THEN 2 ELSE 1 END AS shared, 0 AS frequent
  FROM own x JOIN own y ON y.value = x.value AND y.seq > x.seq
  WHERE y.holders <= $most AND NOT (x.is_house AND y.is_house)
  UNION ALL
  SELECT CASE WHEN is_house THEN first_other ELSE seq0 END, seq, 0, 1
  FROM own
  WHERE holders > $most AND CASE WHEN is_house THEN first_other ELSE seq0 END < seq
  UNION ALL
  SELECT first_own, seq, 0, 1
  FROM own
  WHERE is_house AND first_own < seq AND NOT (holders > $most AND first_other IS NOT NULL AND first_other < first_own)
),
counted AS (SELECT a, b, sum(shared) AS shared, sum(frequent) AS frequent FROM met GROUP BY a, b),
told AS (
  SELECT c.a AS a, c.b AS b, c.shared AS shared, c.shared + c.frequent AS of_any,
    c.shared + c.frequent >= CAST($story AS DOUBLE) * least(x.prints, y.prints) AS is_story,
    coalesce(x.outlet = y.outlet, FALSE) AS same_outlet
  FROM counted c
  JOIN ranked x ON x.seq = c.a
  JOIN ranked y ON y.seq = c.b
  JOIN originals o ON o.seq = c.b
  WHERE o.original <> c.a
)
SELECT a, b, same_outlet AND NOT is_story AS house FROM told WHERE shared >= $shared OR (of_any >= $shared AND is_story)
UNION ALL
SELECT original, seq, FALSE FROM originals WHERE original <> seq
