-- Today's articles as a corpus has them, numbered in the order in which they came.
SELECT CAST(row_number() OVER (ORDER BY n) - 1 AS INTEGER) AS seq, CAST($next AS INTEGER) AS part, name, id, outlet, words, exact, path, number
FROM ranked
