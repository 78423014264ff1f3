-- Articles of the corpus that today brings again under the same id with another text.
SELECT h.seq
FROM articles h
JOIN today_articles t ON t.id = h.id
LEFT JOIN today_articles s ON s.name = h.name
WHERE t.name <> h.name AND s.name IS NULL
ORDER BY h.seq
