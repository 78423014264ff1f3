-- Findings across articles that no configuration silences, as the report has them; of several of one id each but the first has its number.
SELECT rule, key_sort, a, b, no, CASE WHEN twin = 1 THEN id ELSE concat(id, '-', twin) END AS id, finding, articles
FROM found
WHERE loud
