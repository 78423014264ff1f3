-- Articles of clusters that went in and did not come out once, or came out unasked.
SELECT seq, sum(sent) AS sent, sum(came) AS came
FROM (SELECT node AS seq, 1 AS sent, 0 AS came FROM components UNION ALL SELECT seq, 0, 1 FROM covered) both_ways
GROUP BY seq
HAVING sum(sent) <> 1 OR sum(came) <> 1
