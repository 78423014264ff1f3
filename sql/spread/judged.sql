-- What was judged, one group a row.
SELECT r.sort AS sort, r.rule AS rule, r.key_sort AS key_sort, r.a AS a, r.b AS b, r.flags AS flags
FROM (SELECT $read(judge) AS r FROM judged_out) lines
