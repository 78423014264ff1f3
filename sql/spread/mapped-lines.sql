-- A line for `copydesk stage map` for each line and file that came in.
SELECT $line(path, number, bytes, too_long) AS line FROM given
