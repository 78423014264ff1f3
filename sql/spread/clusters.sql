-- Articles that share passages, directly or through others; named for the first of them.
SELECT c.component AS component, count(*) AS size, max(d.shared_words) AS shared_words, $values(r.seq | r.id) AS articles
FROM components c JOIN covered d ON d.seq = c.node JOIN ranked r ON r.seq = c.node
GROUP BY c.component
