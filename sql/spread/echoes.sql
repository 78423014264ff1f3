-- Links whose words both articles share with one before them.
SELECT DISTINCT l.a AS a, l.b AS b, l.no AS no
FROM links l
JOIN links p ON p.b = l.a AND p.y0 <= l.x0 AND p.y1 >= l.x1
JOIN links q ON q.a = p.a AND q.b = l.b AND q.y0 <= l.y0 AND q.y1 >= l.y1
