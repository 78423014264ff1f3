-- Findings across articles, each with how many like it there are up to it.
SELECT r.rule AS rule, r.key_sort AS key_sort, r.a AS a, r.b AS b, r.no AS no, r.id AS id, r.finding AS finding, r.loud AS loud,
  r.articles AS articles, row_number() OVER (PARTITION BY r.id ORDER BY r.rule, r.key_sort, r.a, r.b, r.no) AS twin
FROM (SELECT $read(find) AS r FROM found_out) lines
