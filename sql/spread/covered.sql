SELECT r.seq AS seq, r.shared_words AS shared_words FROM (SELECT $read(cover) AS r FROM covered_out) lines
