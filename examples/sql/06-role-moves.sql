-- Which changes of role are the most frequent?
SELECT from_role, to_role, people
FROM marts.cohort_role_moves
WHERE cohort_id = 'all-leavers-2022' AND as_of = DATE '2023-12-31' AND people_status = 1 AND from_role <> to_role
ORDER BY people DESC, from_role, to_role
LIMIT 10
