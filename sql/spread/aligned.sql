-- What each pair shares.
SELECT a, x.b AS b, x.verdict AS verdict, x.coverage_a AS coverage_a, x.coverage_b AS coverage_b, x.links AS links
FROM (SELECT r.a AS a, $each(r.pairs) AS x FROM (SELECT $read(align) AS r FROM aligned_out) lines) each_pair
