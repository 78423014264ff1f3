-- A line for `copydesk stage align` for each article and up to $chunk of those behind it that it may share passages with.
WITH placed AS (
  SELECT a, b, house, CAST(floor((row_number() OVER (PARTITION BY a ORDER BY b) - 1) / $chunk) AS INTEGER) AS chunk FROM pairs
),
each_other AS (
  SELECT p.a AS a, p.chunk AS chunk, p.b AS b, y.body AS body, CASE WHEN p.house THEN h.house END AS house
  FROM placed p
  JOIN bodies y ON y.seq = p.b
  LEFT JOIN house h ON h.seq = p.b
),
others AS (SELECT a, chunk, $list(b | b, body, house) AS others FROM each_other GROUP BY a, chunk),
whole AS (SELECT o.a AS a, o.chunk AS chunk, x.body AS body, o.others AS others FROM others o JOIN bodies x ON x.seq = o.a)
SELECT $line(a, chunk, body, others) AS line FROM whole
