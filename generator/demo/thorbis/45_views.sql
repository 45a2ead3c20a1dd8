-- Thorbis Business OS: views, a materialized view.
--
-- A view runs with the rights of its owner unless it says security_invoker; then the policies of whoever reads
-- it hold. So every view over tenant data is a security_invoker, and the one plain view reads no tenant data.

CREATE VIEW hs.work_order_dashboard
  WITH (security_invoker = true)
AS
SELECT
  wo.id AS work_order_id,
  wo.business_id,
  wo.work_order_number,
  wo.status,
  wo.priority,
  wo.scheduled_at,
  c.first_name || ' ' || c.last_name AS customer_name,
  array_agg(t.name ORDER BY t.name) FILTER (WHERE t.id IS NOT NULL) AS technician_names,
  count(t.id) AS technician_count
FROM hs.work_orders AS wo
JOIN hs.customers AS c ON c.id = wo.customer_id
LEFT JOIN hs.work_order_assignments AS woa
  ON woa.work_order_id = wo.id AND woa.assignment_status <> 'DECLINED'
LEFT JOIN hs.technicians AS t ON t.id = woa.technician_id
GROUP BY wo.id, c.id;

-- Can be written through: a row that would leave the view is refused.
CREATE VIEW hs.active_technicians
  WITH (security_invoker = true)
AS
SELECT id, business_id, employee_id, name, skills, service_types, employment_status, current_location
FROM hs.technicians
WHERE employment_status IN ('ACTIVE', 'CONTRACTOR')
WITH LOCAL CHECK OPTION;

CREATE VIEW auto.vehicle_service_history
  WITH (security_invoker = true)
AS
SELECT
  v.business_id,
  v.id AS vehicle_id,
  v.make,
  v.model,
  v.year,
  ro.id AS repair_order_id,
  ro.repair_order_number,
  ro.status,
  ro.completed_at,
  ro.final_cost,
  (SELECT count(*) FROM auto.repair_tasks AS rt WHERE rt.repair_order_id = ro.id) AS task_count
FROM auto.vehicles AS v
JOIN auto.repair_orders AS ro ON ro.vehicle_id = v.id;

CREATE VIEW rest.kitchen_board
  WITH (security_invoker = true)
AS
SELECT
  kq.id AS kitchen_queue_id,
  kq.business_id,
  kq.station,
  kq.status,
  o.order_number,
  mi.name AS item_name,
  oi.quantity,
  oi.special_instructions,
  kq.started_at,
  kq.created_at,
  rank() OVER (PARTITION BY kq.business_id, kq.station ORDER BY kq.created_at) AS station_position
FROM rest.kitchen_queue AS kq
JOIN rest.order_items AS oi ON oi.id = kq.order_item_id
JOIN rest.menu_items AS mi ON mi.id = oi.menu_item_id
JOIN rest.orders AS o ON o.id = kq.order_id
WHERE kq.status IN ('PENDING', 'IN_PROGRESS');

CREATE VIEW banking.account_overview
  WITH (security_invoker = true)
AS
SELECT
  a.id AS account_id,
  a.business_id,
  a.account_number_masked,
  a.account_type,
  a.currency,
  a.current_balance,
  booked.balance AS booked_balance,
  a.current_balance - booked.balance AS difference
FROM banking.accounts AS a
CROSS JOIN LATERAL (
  SELECT coalesce(sum(CASE WHEN t.transaction_type = 'CREDIT' THEN t.amount ELSE -t.amount END), 0) AS balance
  FROM banking.transactions AS t
  WHERE t.account_id = a.id AND t.status = 'COMPLETED'
) AS booked;

-- Plain on purpose: tenants may know which features are on, but not by whom they are targeted, so they read
-- this view and hold no privilege on the table.
CREATE VIEW system_core.active_feature_flags AS
SELECT flag_key, flag_name, description, expires_at
FROM system_core.feature_flags
WHERE is_enabled;

-- Across tenants, and a materialized view has no policies: granted to the platform's administrators alone. It is
-- filled by 79_refresh.sql; refresh it as a role that bypasses row-level security, or it comes out empty.
CREATE MATERIALIZED VIEW tenant_mgmt.monthly_revenue AS
SELECT
  revenue.business_id AS tenant_id,
  revenue.industry,
  date_trunc('month', revenue.earned_at, 'UTC') AS month_start,
  count(*) AS document_count,
  sum(revenue.amount) AS revenue_amount
FROM (
  SELECT business_id, 'hs'::system_core.industry_enum AS industry, paid_at AS earned_at, total_amount AS amount
  FROM hs.invoices WHERE status = 'PAID'
  UNION ALL
  SELECT business_id, 'auto' AS industry, completed_at, final_cost
  FROM auto.repair_orders WHERE status = 'CLOSED'
  UNION ALL
  SELECT business_id, 'rest' AS industry, completed_at, total_amount
  FROM rest.orders WHERE status = 'PAID'
) AS revenue
WHERE revenue.earned_at IS NOT NULL
GROUP BY revenue.business_id, revenue.industry, date_trunc('month', revenue.earned_at, 'UTC')
WITH NO DATA;

CREATE UNIQUE INDEX uk_monthly_revenue_tenant_industry_month
  ON tenant_mgmt.monthly_revenue (tenant_id, industry, month_start);
