-- The pairs to align: what today's articles may share with articles as they were when these came, but for earlier states of themselves.
SELECT p.today, h.seq AS earlier, h.id, h.outlet, h.part, x.text
FROM (SELECT today, earlier FROM near_duplicates UNION SELECT today, earlier FROM shared_passages) p
JOIN today_numbered t ON t.seq = p.today
JOIN all_articles h ON h.seq = p.earlier
JOIN texts x ON x.seq = p.earlier
WHERE h.id <> t.id AND h.part - t.part < 0 AND coalesce(h.until - t.part, 0) >= 0
ORDER BY p.today, h.seq
