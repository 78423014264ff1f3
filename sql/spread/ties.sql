-- Pairs that share a sentence or more ($words words): the edges of clusters.
SELECT DISTINCT a, b FROM links WHERE verdict <> 'template' AND words >= $words
