-- How does seniority before compare with seniority after, over the same people?
SELECT before.level, before.level_name, before.people AS people_before, after.people AS people_after
FROM marts.cohort_seniority before
JOIN marts.cohort_seniority after
  ON after.cohort_id = before.cohort_id AND after.as_of = before.as_of AND after.basis = before.basis AND after.level = before.level AND after.side = 'after'
WHERE before.side = 'before' AND before.basis = 'paired' AND before.cohort_id = 'amazon-tech-2022-2023' AND before.as_of = DATE '2023-12-31'
ORDER BY before.level
