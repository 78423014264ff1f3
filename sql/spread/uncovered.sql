-- Articles of clusters that went in and did not come out, or twice.
SELECT 'missing' AS what, c.node AS seq FROM components c LEFT JOIN covered d ON d.seq = c.node WHERE d.seq IS NULL
UNION ALL
SELECT 'twice', seq FROM covered GROUP BY seq HAVING count(*) > 1
