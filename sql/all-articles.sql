-- Every state of every article, each with the partition that brought the next one: null for what is current.
SELECT seq, part, name, id, outlet, words, exact, lead(part) OVER (PARTITION BY id ORDER BY seq) AS until
FROM article_states
