-- Pairs that went in and did not come out once, or came out unasked.
SELECT a, b, sum(sent) AS sent, sum(came) AS came
FROM (SELECT a, b, 1 AS sent, 0 AS came FROM pairs UNION ALL SELECT a, b, 0, 1 FROM aligned) both_ways
GROUP BY a, b
HAVING sum(sent) <> 1 OR sum(came) <> 1
