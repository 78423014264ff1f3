-- Articles that came in and are not on the report once, or are there unasked: none, or nothing of the run is to be seen.
SELECT n, sum(sent) AS sent, sum(came) AS came
FROM (SELECT n, 1 AS sent, 0 AS came FROM claimed UNION ALL SELECT n, 0, CASE WHEN line IS NULL THEN 0 ELSE 1 END FROM recorded) both_ways
GROUP BY n
HAVING sum(sent) <> 1 OR sum(came) <> 1
