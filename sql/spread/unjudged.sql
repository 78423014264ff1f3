-- Groups that went in and did not come out once, or came out unasked.
SELECT a, b, rule, key_sort, sum(sent) AS sent, sum(came) AS came
FROM (
  SELECT DISTINCT a, b, -1 AS rule, '' AS key_sort, 1 AS sent, 0 AS came FROM told
  UNION ALL
  SELECT DISTINCT -1, -1, rule, key_sort, 1, 0 FROM key_facts
  UNION ALL
  SELECT a, b, rule, key_sort, 0, 1 FROM judged
) both_ways
GROUP BY a, b, rule, key_sort
HAVING sum(sent) <> 1 OR sum(came) <> 1
