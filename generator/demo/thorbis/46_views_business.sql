-- Thorbis Business OS: views over the schemas of monitoring, retail, courses, payroll and investigations. Each is a
-- security_invoker, so that the policies of whoever reads it hold.

CREATE VIEW monitoring_obs.service_health
  WITH (security_invoker = true)
AS
SELECT
  s.id AS service_id,
  s.service_key,
  s.service_tier,
  c.status,
  c.latency_ms,
  c.checked_at,
  (SELECT count(*) FROM monitoring_obs.service_dependencies AS d
   WHERE d.depends_on_service_id = s.id AND d.is_hard) AS dependent_count
FROM monitoring_obs.monitored_services AS s
LEFT JOIN LATERAL (
  SELECT hc.status, hc.latency_ms, hc.checked_at
  FROM monitoring_obs.health_checks AS hc
  WHERE hc.service_id = s.id
  ORDER BY hc.checked_at DESC
  LIMIT 1
) AS c ON true
WHERE s.retired_at IS NULL;

CREATE VIEW ret.stock_overview
  WITH (security_invoker = true)
AS
SELECT
  st.business_id,
  st.id AS store_id,
  st.store_code,
  p.id AS product_id,
  p.sku,
  p.name AS product_name,
  sl.quantity_on_hand,
  sl.quantity_on_hand <= sl.reorder_point AS is_to_reorder,
  pp.price,
  pp.currency
FROM ret.stock_levels AS sl
JOIN ret.stores AS st ON st.id = sl.store_id
JOIN ret.products AS p ON p.id = sl.product_id
LEFT JOIN ret.product_prices AS pp ON pp.product_id = p.id AND pp.valid_during @> current_date;

CREATE VIEW courses.course_catalog
  WITH (security_invoker = true)
AS
SELECT
  c.id AS course_id,
  c.business_id,
  c.course_code,
  c.title,
  c.course_level,
  c.price,
  l.lesson_count,
  l.usual_duration,
  e.enrollment_count,
  e.completed_count
FROM courses.courses AS c
CROSS JOIN LATERAL (
  SELECT count(*) AS lesson_count, sum(ls.usual_duration) AS usual_duration
  FROM courses.lessons AS ls
  WHERE ls.course_id = c.id
) AS l
CROSS JOIN LATERAL (
  SELECT count(*) AS enrollment_count, count(en.completed_at) AS completed_count
  FROM courses.enrollments AS en
  WHERE en.course_id = c.id
) AS e
WHERE c.published_at IS NOT NULL;

CREATE VIEW payroll.reporting_lines
  WITH (security_invoker = true)
AS
WITH RECURSIVE lines AS (
  SELECT e.business_id, e.id AS employee_id, e.full_name, 0 AS level, ARRAY[e.employee_number::text] AS path
  FROM payroll.employees AS e
  WHERE e.manager_id IS NULL
  UNION ALL
  SELECT e.business_id, e.id, e.full_name, l.level + 1, l.path || e.employee_number::text
  FROM payroll.employees AS e
  JOIN lines AS l ON l.business_id = e.business_id AND l.employee_id = e.manager_id
)
SELECT
  business_id,
  employee_id,
  full_name,
  level,
  path
FROM lines;

CREATE VIEW payroll.pay_run_totals
  WITH (security_invoker = true)
AS
SELECT
  pr.id AS pay_run_id,
  pr.business_id,
  pr.run_number,
  pr.pay_period,
  pr.status,
  count(ps.id) AS slip_count,
  coalesce(sum(ps.gross_amount), 0) AS gross_amount,
  coalesce(sum(ps.net_amount), 0) AS net_amount
FROM payroll.pay_runs AS pr
LEFT JOIN payroll.pay_slips AS ps ON ps.pay_run_id = pr.id
GROUP BY pr.id;

CREATE VIEW investigations.open_cases
  WITH (security_invoker = true)
AS
SELECT
  c.id AS case_id,
  c.business_id,
  c.case_number,
  c.title,
  c.case_kind,
  c.status,
  c.priority,
  c.opened_at,
  (SELECT count(*) FROM investigations.case_subjects AS s WHERE s.case_id = c.id) AS subject_count,
  (SELECT count(*) FROM investigations.evidence_items AS i
   WHERE i.case_id = c.id AND i.disposed_at IS NULL) AS evidence_count
FROM investigations.cases AS c
WHERE c.closed_at IS NULL
ORDER BY c.priority DESC, c.opened_at;
