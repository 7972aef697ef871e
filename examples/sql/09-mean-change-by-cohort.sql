-- By how many levels did seniority change on average, with its interval?
SELECT cohort_id, ROUND(mean_seniority_change, 3) AS mean_change, ROUND(mean_seniority_change_low, 3) AS low, ROUND(mean_seniority_change_high, 3) AS high
FROM marts.cohort_summary
WHERE as_of = DATE '2023-12-31' AND mean_seniority_change_status = 1
ORDER BY cohort_id
