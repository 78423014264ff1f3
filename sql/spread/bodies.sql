-- What comparing an article takes.
SELECT r.seq AS seq, m.body AS body, m.link_facts AS link_facts
FROM ranked r JOIN mapped m ON m.path = r.path AND m.number = r.number
