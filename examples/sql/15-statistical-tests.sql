-- Which changes are more than chance at 1 %?
SELECT cohort_id, test, ROUND(effect, 3) AS effect
FROM marts.cohort_tests
WHERE as_of = DATE '2023-12-31' AND statistic_status = 1 AND p_value < 0.01
ORDER BY cohort_id, test
