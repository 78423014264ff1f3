-- Articles that are word for word an earlier one, with the first of their kind.
SELECT a.seq, g.original
FROM articles a
JOIN (SELECT exact, min(seq) AS original FROM articles WHERE words > 0 GROUP BY exact) g ON g.exact = a.exact
WHERE a.words > 0 AND a.seq > g.original
