-- Did they rise or fall? Only cells that are published can be added up, so these are lower bounds.
SELECT cohort_id, direction, SUM(people) AS people_at_least
FROM marts.seniority_changes
WHERE as_of = DATE '2023-12-31' AND people_status = 1
GROUP BY cohort_id, direction
ORDER BY cohort_id, direction
