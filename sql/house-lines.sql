-- Lines that an outlet prints again and again: at the edge of $fewest of its stories or more, of one in $every of all its stories, and hardly in other
-- outlets' (four in five of the stories that have it are its own). A story that was printed again is one story.
WITH stories AS (
  SELECT a.seq, a.outlet, coalesce(c.component, a.seq) AS story
  FROM articles a
  LEFT JOIN components c ON c.node = a.seq
  WHERE a.outlet IS NOT NULL
),
printed AS (SELECT outlet, count(DISTINCT story) AS stories FROM stories GROUP BY outlet),
everywhere AS (SELECT l.line, count(DISTINCT s.story) AS stories FROM lines l JOIN stories s ON s.seq = l.seq GROUP BY l.line),
own AS (
  SELECT s.outlet, l.line, min(l.seq) AS seq, count(DISTINCT s.story) AS stories
  FROM lines l
  JOIN stories s ON s.seq = l.seq
  GROUP BY s.outlet, l.line
)
SELECT o.outlet, o.line, o.stories, p.stories AS printed, t.text
FROM own o
JOIN printed p ON p.outlet = o.outlet
JOIN everywhere e ON e.line = o.line
JOIN texts t ON t.seq = o.seq
WHERE o.stories >= $fewest AND $every * o.stories >= p.stories AND 5 * o.stories >= 4 * e.stories
ORDER BY o.outlet, o.stories DESC, o.line
