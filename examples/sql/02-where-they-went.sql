-- Where did the leavers of Amazon's engineering go, and how sure is each share?
SELECT group_name, leavers, ROUND(share_of_leavers, 4) AS share, ROUND(ci_low, 4) AS low, ROUND(ci_high, 4) AS high, rank_low, rank_high
FROM marts.cohort_destinations
WHERE cohort_id = 'amazon-tech-2022-2023' AND as_of = DATE '2023-12-31' AND leavers_status = 1
ORDER BY leavers DESC, group_name
