-- By which evidence were the employers of positions recognised? Nested core, flattened; Spark SQL only.
SELECT p.company_method, COUNT(*) AS positions
FROM core.careers LATERAL VIEW explode(positions) AS p
GROUP BY p.company_method
ORDER BY p.company_method
