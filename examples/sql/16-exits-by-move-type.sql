-- For those who may read people: all exits by how soon the next job came; the four add up to the exits.
SELECT move_type, COUNT(*) AS exits
FROM core.transitions
GROUP BY move_type
ORDER BY move_type
