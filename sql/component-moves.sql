-- How many a jump would move.
SELECT count(*) AS moves
FROM parents x
JOIN parents y ON y.node = x.parent
WHERE y.parent <> x.parent
