-- Links as the corpus rules see them.
SELECT l.a AS a, l.b AS b, l.no AS no, l.link AS link, e.a IS NOT NULL AS echo
FROM links l LEFT JOIN echoes e ON e.a = l.a AND e.b = l.b AND e.no = l.no
