-- How long are spells of employment, by group? Nested core, flattened; Spark SQL only.
SELECT s.group_id, COUNT(*) AS spells, percentile(s.tenure_months, 0.5) AS median_months
FROM core.careers LATERAL VIEW explode(spells) AS s
WHERE s.is_main AND s.group_id IS NOT NULL AND s.tenure_months IS NOT NULL
GROUP BY s.group_id
HAVING COUNT(*) >= 50
ORDER BY spells DESC, s.group_id
