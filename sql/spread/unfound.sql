-- Flags that went in and did not come out, or twice.
SELECT 'missing' AS what, f.rule AS rule, f.key_sort AS key_sort, f.a AS a, f.b AS b, f.no AS no
FROM flags f
LEFT JOIN found d ON d.rule = f.rule AND d.key_sort = f.key_sort AND d.a = f.a AND d.b = f.b AND d.no = f.no
WHERE d.rule IS NULL
UNION ALL
SELECT 'twice', rule, key_sort, a, b, no FROM found GROUP BY rule, key_sort, a, b, no HAVING count(*) > 1
