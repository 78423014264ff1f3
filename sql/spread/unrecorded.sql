-- Articles that came in and are not on the report, or the other way round, or twice: none, or nothing of the run is to be seen.
SELECT 'missing' AS what, c.path AS path, c.number AS number FROM claimed c LEFT JOIN recorded r ON r.n = c.n WHERE r.n IS NULL
UNION ALL
SELECT 'unasked', '', r.n FROM recorded r LEFT JOIN claimed c ON c.n = r.n WHERE c.n IS NULL
UNION ALL
SELECT 'twice', '', n FROM recorded GROUP BY n HAVING count(*) > 1
UNION ALL
SELECT 'without a line', '', n FROM recorded WHERE line IS NULL
