-- What became of each article, with its line of the report.
SELECT c.n, c.path, c.number, r.became AS status, r.line
FROM claimed c JOIN recorded r ON r.n = c.n
