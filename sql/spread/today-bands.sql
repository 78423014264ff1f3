-- Their band keys.
SELECT seq, x.band AS band, x.value AS value
FROM (SELECT t.seq AS seq, $each(m.bands) AS x FROM today_articles t JOIN mapped m ON m.path = t.path AND m.number = t.number) each_band
