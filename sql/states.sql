-- How many states of articles there are, and how many that say what the one before them said: no corpus is given such a one. A text may come back.
SELECT count(*) AS held, count(CASE WHEN name = before THEN 1 END) AS twice
FROM (SELECT name, lag(name) OVER (PARTITION BY id ORDER BY seq) AS before FROM all_articles) s
