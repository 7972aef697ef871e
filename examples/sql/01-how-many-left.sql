-- How many people left, and of how many do we know where to?
SELECT cohort_id, leavers, accounted, unknown
FROM marts.cohort_summary
WHERE as_of = DATE '2023-12-31'
ORDER BY cohort_id
