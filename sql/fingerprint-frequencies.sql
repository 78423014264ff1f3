-- Fingerprints that more than one article holds: how many hold it, how many of those name their outlet, how many outlets that is, and who held it first.
-- What is word for word an earlier article holds nothing of its own: a story that is printed a thousand times is one.
SELECT f.value, count(*) AS holders, count(a.outlet) AS named, count(DISTINCT a.outlet) AS outlets, min(f.seq) AS original
FROM fingerprints f
JOIN articles a ON a.seq = f.seq
LEFT JOIN exact_groups g ON g.seq = f.seq
WHERE g.seq IS NULL
GROUP BY f.value
HAVING count(*) > 1
