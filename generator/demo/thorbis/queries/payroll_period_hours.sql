-- name: payroll_period_hours
-- purpose: Hours of each employee of a business in a pay period, those not yet confirmed told apart.
-- param $1 uuid: The business (time_entries.business_id).
-- param $2 timestamptz: Start of the period.
-- param $3 timestamptz: End of the period, not in it.
-- example $1: 9c13d7cd-3899-a19b-dca2-6b800a27d44c
-- example $2: 2026-03-01 00:00:00+00
-- example $3: 2026-04-01 00:00:00+00
-- index: idx_payroll_time_entries_business_started
SELECT
  e.employee_number,
  e.full_name,
  SUM(te.worked_hours) FILTER (WHERE te.approved_by IS NOT NULL) AS confirmed_hours,
  SUM(te.worked_hours) FILTER (WHERE te.approved_by IS NULL) AS open_hours
FROM payroll.time_entries AS te
JOIN payroll.employees AS e ON e.id = te.employee_id
WHERE te.business_id = $1
  AND te.started_at >= $2
  AND te.started_at < $3
GROUP BY e.id
ORDER BY e.employee_number;
