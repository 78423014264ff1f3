-- Pairs that went in and did not come out, or the other way round, or twice.
SELECT 'missing' AS what, p.a AS a, p.b AS b FROM pairs p LEFT JOIN aligned d ON d.a = p.a AND d.b = p.b WHERE d.a IS NULL
UNION ALL
SELECT 'unasked', d.a, d.b FROM aligned d LEFT JOIN pairs p ON p.a = d.a AND p.b = d.b WHERE p.a IS NULL
UNION ALL
SELECT 'twice', a, b FROM aligned GROUP BY a, b HAVING count(*) > 1
