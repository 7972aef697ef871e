-- Which roles did they have before and after?
SELECT side, role, people, ROUND(share, 4) AS share
FROM marts.cohort_roles
WHERE cohort_id = 'all-leavers-2022' AND as_of = DATE '2023-12-31' AND people_status = 1
ORDER BY side DESC, people DESC, role
