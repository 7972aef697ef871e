-- Did every check of the published tables pass?
SELECT severity, outcome, COUNT(*) AS checks, SUM(failed_rows) AS failed_rows
FROM ops.quality_results
GROUP BY severity, outcome
ORDER BY severity, outcome
