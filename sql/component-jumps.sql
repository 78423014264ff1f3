-- Step 3, until nobody moves: the parent's parent takes the place of the parent, so that a chain of n is climbed in log n jumps.
SELECT x.node, y.parent
FROM parents x
JOIN parents y ON y.node = x.parent
