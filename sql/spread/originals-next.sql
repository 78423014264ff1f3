-- What each article is a copy of, given what those before it are copies of; repeated until nothing changes. A copy has $share of the fingerprints
-- of the smaller of the two.
WITH tried AS (
  SELECT m.seq AS seq, m.band AS band, o.original AS known FROM met m JOIN originals o ON o.seq = m.met
),
sizes AS (SELECT seq, count(*) AS size FROM prints GROUP BY seq),
shares AS (
  SELECT t.seq AS seq, t.known AS known, count(*) AS shared
  FROM (SELECT DISTINCT seq, known FROM tried WHERE band >= 0) t
  JOIN prints p ON p.seq = t.seq
  JOIN prints q ON q.seq = t.known AND q.value = p.value
  GROUP BY t.seq, t.known
),
alike AS (
  SELECT s.seq AS seq, s.known AS known
  FROM shares s JOIN sizes z ON z.seq = s.known JOIN ranked r ON r.seq = s.seq
  WHERE s.shared >= CAST($share AS DOUBLE) * least(z.size, r.prints)
),
copied AS (
  SELECT t.seq AS seq, min_by(t.known, t.band) AS known
  FROM tried t LEFT JOIN alike a ON a.seq = t.seq AND a.known = t.known
  WHERE t.band < 0 OR a.seq IS NOT NULL
  GROUP BY t.seq
)
SELECT r.seq AS seq, coalesce(c.known, r.seq) AS original FROM ranked r LEFT JOIN copied c ON c.seq = r.seq
