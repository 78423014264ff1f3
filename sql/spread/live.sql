-- What each article holds: copies hold only what the first of their kind does not.
SELECT p.seq AS seq, p.value AS value, r.outlet AS outlet
FROM prints p
JOIN ranked r ON r.seq = p.seq
JOIN originals o ON o.seq = p.seq
LEFT JOIN prints q ON q.seq = o.original AND q.value = p.value AND o.original <> p.seq
WHERE q.seq IS NULL
