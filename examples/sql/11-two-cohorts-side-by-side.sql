-- In what do two cohorts differ for certain: the interval of the difference leaves out zero?
SELECT measure, ROUND(value, 4) AS value, ROUND(against_value, 4) AS against, ROUND(difference, 4) AS difference
FROM marts.cohort_comparisons
WHERE cohort_id = 'all-leavers-2022' AND against_id = 'all-leavers-2023' AND as_of = DATE '2023-12-31'
  AND difference_status = 1 AND (ci_low > 0 OR ci_high < 0)
ORDER BY measure
