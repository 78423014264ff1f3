-- Who has an id and a cleaned file already: of articles that share one the first keeps it, and the others fail.
WITH ids AS (SELECT id_text, min(n) AS n FROM numbered GROUP BY id_text),
own AS (SELECT u.n, u.file FROM numbered u JOIN ids i ON i.n = u.n),
files AS (SELECT file, min(n) AS n FROM own GROUP BY file)
SELECT u.n AS n, u.path AS path, u.number AS number, u.status AS status,
  CASE WHEN i.n <> u.n THEN h.place END AS id_holder,
  CASE WHEN i.n = u.n AND f.n <> u.n THEN g.place END AS file_holder
FROM numbered u
JOIN ids i ON i.id_text = u.id_text
JOIN numbered h ON h.n = i.n
LEFT JOIN files f ON f.file = u.file
LEFT JOIN numbered g ON g.n = f.n
