-- Who held the fingerprints of today's articles when these came. A table of its own: where a statement names it five times, one engine makes it once
-- and another five times.
-- Compared by differences: `a.part < k.part` is a join to a planner, and it took every article with every fingerprint first (500 new against 3,000:
-- 109 s of the processor, .1 so).
SELECT h.value, k.part AS came, h.seq, a.id, a.outlet
FROM fingerprints h
JOIN (SELECT DISTINCT n.value, t.part FROM today_fingerprints n JOIN today_numbered t ON t.seq = n.seq) k ON k.value = h.value
JOIN all_articles a ON a.seq = h.seq
WHERE a.part - k.part < 0 AND coalesce(a.until - k.part, 0) >= 0
