-- What today's articles share with earlier ones: null where it is nothing after all.
SELECT today, x.earlier AS earlier, x.reuse AS reuse
FROM (SELECT r.today AS today, $each(r.pairs) AS x FROM (SELECT $read(reuse) AS r FROM reused_out) lines) each_pair
