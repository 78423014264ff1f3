-- Step 5: the ties that are left between roots. None left: done. Every round at least halves the nodes that have ties.
SELECT DISTINCT x.parent AS a, y.parent AS b
FROM ties t
JOIN parents x ON x.node = t.a
JOIN parents y ON y.node = t.b
WHERE x.parent <> y.parent
