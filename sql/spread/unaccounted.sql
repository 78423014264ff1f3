-- Lines that went in and did not come out once, or came out unasked: none, or the run fails.
SELECT path, number, sum(sent) AS sent, sum(came) AS came
FROM (SELECT path, number, 1 AS sent, 0 AS came FROM given UNION ALL SELECT path, number, 0, 1 FROM mapped) both_ways
GROUP BY path, number
HAVING sum(sent) <> 1 OR sum(came) <> 1
