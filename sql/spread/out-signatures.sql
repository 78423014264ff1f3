-- What articles are compared by.
SELECT r.n, r.id, r.name, r.outlet, r.words, r.exact, m.bands, m.fingerprints
FROM ranked r JOIN mapped m ON m.path = r.path AND m.number = r.number
