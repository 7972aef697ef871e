-- How did the workforce of the largest published cells stand at the end of 2022?
SELECT group_id, function, level, headcount, exits
FROM marts.company_workforce
WHERE as_of = DATE '2023-12-31' AND month = DATE '2022-12-01' AND headcount_status = 1
ORDER BY headcount DESC, group_id, function, level
LIMIT 10
