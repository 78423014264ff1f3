-- Connected components, step 1 (once): everything that is tied to something, in a component of its own. Ties are pairs (a, b) of numbers, in either order.
SELECT node, node AS component FROM (SELECT a AS node FROM ties UNION SELECT b FROM ties) n
