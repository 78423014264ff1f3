-- What each article holds: copies hold only what the first of their kind does not.
SELECT p.seq AS seq, p.value AS value, r.outlet AS outlet
FROM prints p
JOIN ranked r ON r.seq = p.seq
JOIN (SELECT seq, CASE WHEN original <> seq THEN original END AS other FROM originals) o ON o.seq = p.seq
LEFT JOIN prints q ON q.seq = o.other AND q.value = p.value
WHERE q.seq IS NULL
