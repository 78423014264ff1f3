-- Today's articles, each with the number of the partition it stands in; those that are new get $next. An article is its id and its text:
-- the same batch twice adds nothing, and is compared with the same articles as the first time. Unless a later run has brought another text under
-- the id: then the older one comes back.
SELECT t.seq, t.id, t.name, coalesce(h.part, $next) AS part, h.part IS NULL AS is_new
FROM today_articles t
LEFT JOIN articles h ON h.name = t.name
