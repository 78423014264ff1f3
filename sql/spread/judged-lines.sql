-- A line for `copydesk stage judge` for each pair that shares passages, and for each key that two articles have.
WITH by_pair AS (SELECT a, b, $list(no | link, echo) AS links FROM told GROUP BY a, b),
pairs_told AS (
  SELECT 'link' AS sort, -1 AS rule, '' AS key_sort, p.a AS a, p.b AS b, x.link_facts AS facts_a, y.link_facts AS facts_b, p.links AS links
  FROM by_pair p JOIN bodies x ON x.seq = p.a JOIN bodies y ON y.seq = p.b
),
by_key AS (SELECT rule, key_sort, $list(seq, no | rule, fact) AS facts FROM key_facts GROUP BY rule, key_sort),
members AS (SELECT DISTINCT rule, key_sort, seq FROM key_facts),
between_members AS (
  SELECT m.rule AS rule, m.key_sort AS key_sort, $list(t.a, t.b, t.no | t.link, t.echo) AS links
  FROM members m
  JOIN told t ON t.a = m.seq
  JOIN members o ON o.rule = m.rule AND o.key_sort = m.key_sort AND o.seq = t.b
  GROUP BY m.rule, m.key_sort
),
keys_told AS (
  SELECT 'key' AS sort, k.rule AS rule, k.key_sort AS key_sort, -1 AS a, -1 AS b, k.facts AS facts, l.links AS links
  FROM by_key k LEFT JOIN between_members l ON l.rule = k.rule AND l.key_sort = k.key_sort
)
SELECT $line(sort, rule, key_sort, a, b, facts_a, facts_b, links) AS line FROM pairs_told
UNION ALL
SELECT $line(sort, rule, key_sort, a, b, facts, links) AS line FROM keys_told
