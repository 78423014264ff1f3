SELECT n.seq FROM originals_next n JOIN originals o ON o.seq = n.seq WHERE n.original <> o.original
