-- What became of each article, in columns.
SELECT r.* FROM (SELECT $read(map) AS r FROM mapped_out) lines
