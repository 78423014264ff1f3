-- A line for `copydesk stage find` for each flag, with the articles that it points at.
WITH places AS (SELECT rule, key_sort, a, b, no, $each(articles) AS id FROM flags),
with_bodies AS (
  SELECT p.rule AS rule, p.key_sort AS key_sort, p.a AS a, p.b AS b, p.no AS no, $values(r.seq | y.body) AS bodies
  FROM places p JOIN ranked r ON r.id = p.id JOIN bodies y ON y.seq = r.seq
  GROUP BY p.rule, p.key_sort, p.a, p.b, p.no
),
whole AS (
  SELECT f.rule AS rule, f.key_sort AS key_sort, f.a AS a, f.b AS b, f.no AS no, f.flag AS flag, w.bodies AS bodies
  FROM flags f
  LEFT JOIN with_bodies w ON w.rule = f.rule AND w.key_sort = f.key_sort AND w.a = f.a AND w.b = f.b AND w.no = f.no
)
SELECT $line(rule, key_sort, a, b, no, flag, bodies) AS line FROM whole
