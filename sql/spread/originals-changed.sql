-- How many articles are a copy of another one than was thought.
SELECT count(*) FROM originals_next n JOIN originals o ON o.seq = n.seq WHERE n.original <> o.original
