-- Passages that are the same: the two sides of a link, and passages of one article of which each covers at least the share $overlap of the other.
SELECT x.passage AS a, y.passage AS b
FROM links l
JOIN passages x ON x.seq = l.a AND x.begins = l.a_begins AND x.ends = l.a_ends
JOIN passages y ON y.seq = l.b AND y.begins = l.b_begins AND y.ends = l.b_ends
UNION
SELECT x.passage, y.passage
FROM passages x
JOIN passages y ON y.seq = x.seq AND y.passage > x.passage AND y.begins < x.ends
WHERE least(x.ends, y.ends) - y.begins >= $overlap * greatest(x.ends - x.begins, y.ends - y.begins)
