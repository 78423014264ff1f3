-- Of the holders those that are an article's own earlier state: it has come back edited.
SELECT n.seq AS today, d.value, d.came, d.seq, d.outlet
FROM today_fingerprints n
JOIN today_numbered t ON t.seq = n.seq
JOIN holders d ON d.value = n.value AND d.came = t.part AND d.id = t.id
