-- Flags that went in and did not come out once, or came out unasked.
SELECT rule, key_sort, a, b, no, sum(sent) AS sent, sum(came) AS came
FROM (
  SELECT rule, key_sort, a, b, no, 1 AS sent, 0 AS came FROM flags
  UNION ALL
  SELECT rule, key_sort, a, b, no, 0, 1 FROM found
) both_ways
GROUP BY rule, key_sort, a, b, no
HAVING sum(sent) <> 1 OR sum(came) <> 1
