-- How many of the members of each cohort are certain to have left in the window?
SELECT cohort_id, certainty, COUNT(*) AS members
FROM restricted.cohort_members
WHERE as_of = DATE '2023-12-31'
GROUP BY cohort_id, certainty
ORDER BY cohort_id, certainty
