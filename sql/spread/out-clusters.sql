-- Articles that hang together by what they share.
SELECT component, size, shared_words, articles
FROM clusters
