-- Facts that are judged with others of the same key, where two articles or more have them.
WITH facts AS (
  SELECT seq, x.rule AS rule, x.no AS no, x.key_sort AS key_sort, x.fact AS fact
  FROM (
    SELECT r.seq AS seq, $each(m.key_facts) AS x FROM ranked r JOIN mapped m ON m.path = r.path AND m.number = r.number
  ) each_fact
),
shared AS (SELECT rule, key_sort FROM facts GROUP BY rule, key_sort HAVING count(DISTINCT seq) > 1)
SELECT f.seq AS seq, f.rule AS rule, f.no AS no, f.key_sort AS key_sort, f.fact AS fact
FROM facts f JOIN shared s ON s.rule = f.rule AND s.key_sort = f.key_sort
