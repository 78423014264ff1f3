-- Groups that went in and did not come out, or twice.
SELECT 'missing' AS what, t.a AS a, t.b AS b, '' AS key_sort
FROM (SELECT DISTINCT a, b FROM told) t LEFT JOIN judged j ON j.sort = 'link' AND j.a = t.a AND j.b = t.b WHERE j.a IS NULL
UNION ALL
SELECT 'missing', -1, k.rule, k.key_sort
FROM (SELECT DISTINCT rule, key_sort FROM key_facts) k
LEFT JOIN judged j ON j.sort = 'key' AND j.rule = k.rule AND j.key_sort = k.key_sort WHERE j.a IS NULL
UNION ALL
SELECT 'twice', a, b, key_sort FROM judged GROUP BY sort, rule, key_sort, a, b HAVING count(*) > 1
