-- A line for `copydesk stage record` for each article, with the findings that rest on it.
WITH places AS (SELECT rule, key_sort, a, b, no, finding, twin, $each(articles) AS id FROM found WHERE loud),
by_article AS (
  SELECT r.n AS n, $list(p.rule, p.key_sort, p.a, p.b, p.no | p.finding, p.twin) AS findings
  FROM places p JOIN ranked r ON r.id = p.id
  GROUP BY r.n
),
whole AS (
  SELECT c.n AS n, m.waiting AS waiting, c.id_holder AS id_holder, c.file_holder AS file_holder, y.findings AS findings
  FROM claimed c
  JOIN mapped m ON m.path = c.path AND m.number = c.number
  LEFT JOIN by_article y ON y.n = c.n
)
SELECT $line(n, waiting, id_holder, file_holder, findings) AS line FROM whole
