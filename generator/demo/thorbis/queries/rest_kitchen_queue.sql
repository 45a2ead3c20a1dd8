-- name: rest_kitchen_queue
-- purpose: What the kitchen of one business has to do now: first what is being prepared, then what waits longest.
-- param $1 uuid: The business whose queue is shown (kitchen_queue.business_id).
-- example $1: 9c13d7cd-3899-a19b-dca2-6b800a27d44c
-- index: idx_rest_kitchen_queue_status_business
SELECT
  kq.id,
  kq.status,
  kq.prep_time_estimated,
  oi.quantity,
  mi.name AS item_name,
  o.order_number,
  t.table_number
FROM rest.kitchen_queue AS kq
JOIN rest.order_items AS oi ON kq.order_item_id = oi.id
JOIN rest.menu_items AS mi ON oi.menu_item_id = mi.id
JOIN rest.orders AS o ON oi.order_id = o.id
JOIN rest.tables AS t ON o.table_id = t.id
WHERE kq.business_id = $1
  AND kq.status IN ('PENDING', 'IN_PROGRESS')
ORDER BY
  CASE kq.status WHEN 'IN_PROGRESS' THEN 1 WHEN 'PENDING' THEN 2 END,
  kq.started_at ASC NULLS LAST,
  kq.created_at ASC;
