-- Shared passages, one a row, with the spans of both sides.
SELECT a, b, verdict, x.no AS no, x.x0 AS x0, x.x1 AS x1, x.y0 AS y0, x.y1 AS y1, x.words AS words, x.link AS link
FROM (SELECT a, b, verdict, $each(links) AS x FROM aligned) each_link
