-- What the corpus rules say, one a row.
SELECT x.rule AS rule, key_sort, a, b, x.no AS no, x.flag AS flag, x.articles AS articles
FROM (SELECT key_sort, a, b, $each(flags) AS x FROM judged) each_flag
