-- How much of each cohort's destinations is published and how much withheld?
SELECT cohort_id, SUM(CASE WHEN leavers_status = 1 THEN 1 ELSE 0 END) AS published, SUM(CASE WHEN leavers_status = 5 THEN 1 ELSE 0 END) AS withheld
FROM marts.cohort_destinations
WHERE as_of = DATE '2023-12-31'
GROUP BY cohort_id
ORDER BY cohort_id
