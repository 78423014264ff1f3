-- A line for `copydesk stage reuse` for each of today's articles and up to $chunk earlier ones that it may share passages with.
WITH placed AS (
  SELECT today, earlier, id, outlet, part, text,
    CAST(floor((row_number() OVER (PARTITION BY today ORDER BY earlier) - 1) / $chunk) AS INTEGER) AS chunk
  FROM earlier_pairs
),
others AS (
  SELECT today, chunk, $list(earlier | earlier, id, outlet, part, text) AS others FROM placed GROUP BY today, chunk
),
whole AS (
  SELECT o.today AS today, o.chunk AS chunk, a.id AS id, t.text AS text, o.others AS others
  FROM others o JOIN today_articles a ON a.seq = o.today JOIN today_texts t ON t.seq = o.today
)
SELECT $line(today, chunk, id, text, others) AS line FROM whole
