-- Who is unaccounted for: not looked at again, or looked at and nothing there?
SELECT cohort_id, destination_kind, leavers, ROUND(share_of_leavers, 4) AS share
FROM marts.cohort_outcomes
WHERE as_of = DATE '2023-12-31' AND destination_kind IN ('unknown_stale', 'unknown_fresh') AND leavers_status = 1
ORDER BY cohort_id, destination_kind
