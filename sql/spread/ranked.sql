-- Articles that were cleaned, in the order in which they are compared: by their ids.
SELECT row_number() OVER (ORDER BY m.sort_key) - 1 AS seq, c.n AS n, m.path AS path, m.number AS number,
  m.id AS id, m.name AS name, m.outlet AS outlet, m.words AS words, m.exact AS exact, m.prints AS prints
FROM mapped m
JOIN claimed c ON c.path = m.path AND c.number = m.number
WHERE m.status IN ('cleaned', 'kept-whole') AND c.id_holder IS NULL AND c.file_holder IS NULL
