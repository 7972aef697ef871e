-- How many published moves away from each group, by year?
SELECT origin_group_id, year, SUM(moves) AS moves_at_least
FROM marts.company_flows
WHERE as_of = DATE '2023-12-31' AND moves_status = 1
GROUP BY origin_group_id, year
ORDER BY origin_group_id, year
