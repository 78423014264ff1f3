-- Before anything is known every article is its own.
SELECT seq, seq AS original FROM ranked
