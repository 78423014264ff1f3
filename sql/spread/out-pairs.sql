-- Articles that share passages.
SELECT x.id AS a, y.id AS b, p.verdict, p.coverage_a, p.coverage_b
FROM aligned p JOIN ranked x ON x.seq = p.a JOIN ranked y ON y.seq = p.b
