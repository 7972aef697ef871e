-- What came next, and what is withheld? Status 5 is a withheld cell, never a zero.
SELECT destination_kind, leavers, leavers_status, ROUND(share_of_leavers, 4) AS share
FROM marts.cohort_outcomes
WHERE cohort_id = 'all-leavers-2022' AND as_of = DATE '2023-12-31'
ORDER BY destination_kind
