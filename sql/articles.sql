-- The articles as they are now.
SELECT seq, part, name, id, outlet, words, exact
FROM all_articles
WHERE until IS NULL
