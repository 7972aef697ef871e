-- How many had an employer again within 0, 3, 6 and 12 months?
SELECT cohort_id, months, ROUND(cumulative_incidence, 4) AS share, ROUND(ci_low, 4) AS low, ROUND(ci_high, 4) AS high
FROM marts.time_to_next_job
WHERE as_of = DATE '2023-12-31' AND destination_kind = 'employer' AND months IN (0, 3, 6, 12) AND cumulative_incidence_status = 1
ORDER BY cohort_id, months
