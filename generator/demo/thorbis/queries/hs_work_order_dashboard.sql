-- name: hs_work_order_dashboard
-- purpose: The coming seven days of one business: each work order with its customer and the technicians on it.
-- param $1 uuid: The business whose work orders are listed (work_orders.business_id).
-- example $1: 9c13d7cd-3899-a19b-dca2-6b800a27d44c
-- index: idx_hs_work_orders_business_scheduled
-- index: idx_hs_work_order_assignments_work_order
SELECT
  wo.id,
  wo.work_order_number,
  wo.status,
  wo.scheduled_at,
  c.first_name || ' ' || c.last_name AS customer_name,
  t.name AS technician_name
FROM hs.work_orders AS wo
JOIN hs.customers AS c ON wo.customer_id = c.id
LEFT JOIN hs.work_order_assignments AS woa ON wo.id = woa.work_order_id
LEFT JOIN hs.technicians AS t ON woa.technician_id = t.id
WHERE wo.business_id = $1
  AND wo.scheduled_at >= CURRENT_DATE
  AND wo.scheduled_at < CURRENT_DATE + INTERVAL '7 days'
ORDER BY wo.scheduled_at ASC;
