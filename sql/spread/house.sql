-- Fingerprints that belong to the outlet of the article that holds them, for the articles that are asked.
SELECT l.seq AS seq, $values(l.value | l.value) AS house
FROM live l JOIN held h ON h.value = l.value AND h.house = l.outlet
JOIN (SELECT DISTINCT b FROM pairs WHERE house) p ON p.b = l.seq
GROUP BY l.seq
