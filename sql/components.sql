-- Step 4: who was in the component of a node is now in that of its root.
SELECT c.node, coalesce(p.parent, c.component) AS component
FROM components c
LEFT JOIN parents p ON p.node = c.component
