-- What came in and what went out, by name: what is missing, what nobody sent, what is there twice. Nothing of it in a sound run.
SELECT 'missing' AS what, count(*) AS articles FROM came c LEFT JOIN went w ON w.name = c.name WHERE w.name IS NULL
UNION ALL
SELECT 'unknown', count(*) FROM went w LEFT JOIN came c ON c.name = w.name WHERE c.name IS NULL
UNION ALL
SELECT 'twice', count(*) - count(DISTINCT name) FROM went
