-- Step 2 of each round: the parent of a node is the least of itself and its neighbours.
SELECT node, least(node, min(neighbour)) AS parent
FROM (SELECT a AS node, b AS neighbour FROM ties UNION ALL SELECT b, a FROM ties) t
GROUP BY node
