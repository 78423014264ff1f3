-- Lines that went in and did not come out, or the other way round, or twice: none, or the run fails.
SELECT 'missing' AS what, g.path AS path, g.number AS number
FROM given g LEFT JOIN mapped m ON m.path = g.path AND m.number = g.number
WHERE m.path IS NULL
UNION ALL
SELECT 'unasked', m.path, m.number
FROM mapped m LEFT JOIN given g ON g.path = m.path AND g.number = m.number
WHERE g.path IS NULL
UNION ALL
SELECT 'twice', path, number FROM mapped GROUP BY path, number HAVING count(*) > 1
