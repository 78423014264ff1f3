-- What one passage is in every article that has it, the first that had it first.
SELECT c.component, p.seq, min(p.begins) AS begins, max(p.ends) AS ends, a.id, a.outlet, a.part
FROM components c
JOIN passages p ON p.passage = c.node
JOIN articles a ON a.seq = p.seq
GROUP BY c.component, p.seq, a.id, a.outlet, a.part
ORDER BY c.component, p.seq
