-- Band keys, one a row.
SELECT seq, x.band AS band, x.value AS value
FROM (SELECT r.seq AS seq, $each(m.bands) AS x FROM ranked r JOIN mapped m ON m.path = r.path AND m.number = r.number) each_band
