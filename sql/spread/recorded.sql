-- The lines of the report, by their number.
SELECT r.n AS n, r.became AS became, r.line AS line, r.restore AS restore
FROM (SELECT $read(record) AS r FROM recorded_out) lines
