-- A line for `copydesk stage cover` for each article of a cluster, with all that it shares by its ties.
WITH spans AS (
  SELECT l.a AS seq, l.x0 AS s, l.x1 AS e, l.a AS a, l.b AS b, l.no AS no FROM links l JOIN tied t ON t.a = l.a AND t.b = l.b
  UNION ALL
  SELECT l.b, l.y0, l.y1, l.a, l.b, l.no FROM links l JOIN tied t ON t.a = l.a AND t.b = l.b
),
by_article AS (SELECT seq, $list(a, b, no | s, e) AS spans FROM spans GROUP BY seq),
whole AS (SELECT y.seq AS seq, x.body AS body, y.spans AS spans FROM by_article y JOIN bodies x ON x.seq = y.seq)
SELECT $line(seq, body, spans) AS line FROM whole
