-- Pairs that went in and did not come out once, or came out unasked.
SELECT today, earlier, sum(sent) AS sent, sum(came) AS came
FROM (SELECT today, earlier, 1 AS sent, 0 AS came FROM earlier_pairs UNION ALL SELECT today, earlier, 0, 1 FROM reused) both_ways
GROUP BY today, earlier
HAVING sum(sent) <> 1 OR sum(came) <> 1
