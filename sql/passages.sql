-- Each passage that two articles share, on either side, under a number: in the order of the articles and of the text.
SELECT row_number() OVER (ORDER BY seq, begins, ends) AS passage, seq, begins, ends
FROM (
  SELECT a AS seq, a_begins AS begins, a_ends AS ends FROM links
  UNION
  SELECT b, b_begins, b_ends FROM links
) p
