-- A line for `copydesk stage map` for each line and file that came in.
SELECT $line(path, number, bytes, fault) AS line FROM given
