-- Articles in the order in which they came in, from 1: by the path of their file, then by their line in it.
SELECT path, number, status, id_text, file, place, row_number() OVER (ORDER BY path_key, number) AS n
FROM mapped
WHERE status <> 'blank'
