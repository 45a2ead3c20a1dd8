-- Thorbis Business OS: sample data of hs. How the values are made is said in 70_sample_core.sql.

-- The audit of the sample rows is given at the end, with fixed times; the trigger would write its own.
ALTER TABLE hs.work_orders DISABLE TRIGGER record_work_order_change;

INSERT INTO hs.customers
  (id, business_id, first_name, last_name, email, phone, address_info, customer_type, preferences, created_at)
SELECT
  md5('hs.customers/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['Olivia', 'Liam', 'Noor', 'Mateo', 'Aiko', 'Samuel', 'Priya', 'Jonas', 'Zoe', 'Kwame', 'Lucia'])[1 + n % 11],
  (ARRAY['Alvarez', 'Brandt', 'Chen', 'Dubois', 'Edwards', 'Fischer', 'Gupta'])[1 + n % 7],
  CASE WHEN i % 5 <> 4 THEN 'home' || n || '@mail.example' END,
  CASE WHEN i % 5 <> 3 THEN '+1 555 02' || lpad(n::text, 2, '0') || ' 4400' END,
  CASE WHEN i % 4 <> 2 THEN
    jsonb_build_object('street', 10 + n || ' Oak Lane', 'city', 'Springfield', 'region', 'IL', 'postal_code',
    (62701 + i)::text, 'country_code', 'US') END,
  (ARRAY['RESIDENTIAL', 'RESIDENTIAL', 'COMMERCIAL', 'FLEET',
    'GOVERNMENT'])[1 + i % 5]::system_core.customer_type_enum,
  CASE WHEN i % 3 <> 1 THEN
    jsonb_build_object('contact_by', CASE WHEN i % 2 = 0 THEN 'sms' ELSE 'email' END, 'has_pets', n % 4 = 0) END,
  timestamptz '2026-01-03 15:00:00+00' + n * interval '11 hours'
FROM generate_series(1, 60) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO hs.services
  (id, business_id, service_code, name, description, service_type, base_price, usual_duration, is_active, created_at)
SELECT
  md5('hs.services/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['PLB', 'ELE', 'HVC', 'APL', 'LND', 'CLN', 'GEN'])[1 + i % 7] || '-' || lpad((i + 1)::text, 3, '0'),
  (ARRAY['Drain cleaning', 'Panel inspection', 'Furnace tune-up', 'Dishwasher repair', 'Spring cleanup',
         'Deep cleaning', 'Handyman visit', 'Leak repair'])[1 + i],
  CASE WHEN i % 4 <> 3 THEN 'Flat rate, travel within 30 km included.' END,
  (ARRAY['PLUMBING', 'ELECTRICAL', 'HVAC', 'APPLIANCE_REPAIR', 'LANDSCAPING', 'CLEANING',
    'GENERAL'])[1 + i % 7]::hs.service_type_enum,
  79.00 + 20 * i + t,
  CASE WHEN i % 5 <> 4 THEN (1 + i % 4) * interval '45 minutes' END,
  i <> 7,
  timestamptz '2026-01-02 10:00:00+00' + n * interval '1 hour'
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO hs.inventory_items
  (id, business_id, sku, name, description, category, quantity_on_hand, reorder_point, cost_price, selling_price,
   supplier_info)
SELECT
  md5('hs.inventory_items/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  -- the same SKU in every tenant: it is unique within one
  'HS-' || lpad((i + 1)::text, 4, '0'),
  (ARRAY['Copper elbow 15 mm', 'Wax ring', 'GFCI outlet', 'Breaker 20 A', 'Furnace filter', 'Capacitor 45 uF',
         'Drain pump', 'Door gasket', 'Mulch bag', 'Degreaser'])[1 + i],
  CASE WHEN i % 3 <> 0 THEN 'Stocked in every van.' END,
  CASE WHEN i <> 9 THEN (ARRAY['plumbing', 'electrical', 'hvac', 'appliances', 'garden'])[1 + i / 2] END,
  (i * 7 + t) % 30,
  10,
  2.50 + i * 3,
  5.00 + i * 5,
  CASE WHEN i % 2 = 0 THEN 'Midwest Supply Co., account ' || 7000 + n END
FROM generate_series(1, 30) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO hs.service_parts (service_id, inventory_item_id, quantity)
SELECT md5('hs.services/' || 1 + (n - 1) % 24)::uuid, md5('hs.inventory_items/' || n)::uuid, 1 + n % 3
FROM generate_series(1, 30) AS n;

INSERT INTO hs.technicians
  (id, business_id, user_id, employee_id, name, skills, service_types, certifications, employment_status,
   current_location, created_at)
SELECT
  md5('hs.technicians/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  CASE WHEN i % 4 <> 3 THEN md5('auth.users/' || n)::uuid END,
  'T-' || lpad((i + 1)::text, 3, '0'),
  (ARRAY['Rosa', 'Viktor', 'Amara', 'Tom', 'Yuki', 'Pedro', 'Hanna', 'Idris'])[1 + i] || ' ' ||
    (ARRAY['Keller', 'Moreau', 'Okafor'])[t],
  (ARRAY['{pipe fitting,soldering}', '{wiring}', '{refrigerants,diagnostics}', '{}'])[1 + i % 4]::text[],
  (ARRAY['{PLUMBING,GENERAL}', '{ELECTRICAL}', '{HVAC,APPLIANCE_REPAIR}',
    '{LANDSCAPING,CLEANING}'])[1 + i % 4]::hs.service_type_enum[],
  CASE WHEN i % 3 <> 2 THEN jsonb_build_array(jsonb_build_object('name', 'EPA 608', 'valid_until', '2027-05-31')) END,
  (ARRAY['ACTIVE', 'ACTIVE', 'CONTRACTOR', 'ON_LEAVE', 'ACTIVE', 'ACTIVE', 'CONTRACTOR',
    'TERMINATED'])[1 + i]::system_core.employment_status_enum,
  CASE WHEN i % 4 <> 3 THEN point(-89.65 + n / 100.0, 39.78 + t / 100.0) END,
  timestamptz '2026-01-02 08:00:00+00' + n * interval '1 hour'
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

-- Three shifts of each technician, end to end: [8, 12), [12, 16), [16, 20).
INSERT INTO hs.technician_availability
  (id, business_id, technician_id, available_during, availability_status, service_area, notes, created_at)
SELECT
  md5('hs.technician_availability/' || technician || '/' || shift)::uuid,
  md5('tenant_mgmt.tenants/' || 1 + (technician - 1) % 3)::uuid,
  md5('hs.technicians/' || technician)::uuid,
  tstzrange(timestamptz '2026-06-15 08:00:00+00' + technician * interval '24 hours' + shift * interval '4 hours',
            timestamptz '2026-06-15 12:00:00+00' + technician * interval '24 hours' + shift * interval '4 hours'),
  (ARRAY['AVAILABLE', 'BOOKED', 'ON_CALL', 'TIME_OFF'])[1 + (technician + shift) % 4]::hs.availability_status_enum,
  CASE WHEN shift <> 2 THEN circle(point(-89.65 + technician / 100.0, 39.78), 0.25) END,
  CASE WHEN shift = 1 THEN 'Van is in the workshop until noon.' END,
  timestamptz '2026-06-01 08:00:00+00'
FROM generate_series(1, 24) AS technician
CROSS JOIN generate_series(0, 2) AS shift;

INSERT INTO hs.work_orders
  (id, business_id, customer_id, work_order_number, service_type, description, priority, status, scheduled_at,
   completed_at, estimated_cost, final_cost, location_address, special_instructions, created_at, updated_at,
   created_by, updated_by)
SELECT
  md5('hs.work_orders/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('hs.customers/' || 1 + (n - 1) % 60)::uuid,
  'WO-2026-' || lpad((i + 1)::text, 6, '0'),
  (ARRAY['PLUMBING', 'ELECTRICAL', 'HVAC', 'APPLIANCE_REPAIR', 'LANDSCAPING', 'CLEANING',
    'GENERAL'])[1 + i % 7]::hs.service_type_enum,
  (ARRAY['Kitchen sink drains slowly', 'Breaker trips when the dryer runs', 'No heat upstairs',
         'Dishwasher leaves water', 'Hedge along the drive', 'Move-out cleaning', 'Hang three doors'])[1 + i % 7],
  CASE WHEN i % 11 <> 10 THEN (ARRAY['MEDIUM', 'LOW', 'HIGH', 'MEDIUM', 'URGENT', 'EMERGENCY'])[1 + i % 6]
    END::system_core.priority_enum,
  status,
  CASE WHEN status <> 'PENDING' THEN started END,
  CASE WHEN status = 'COMPLETED' THEN started + interval '3 hours' END,
  CASE WHEN i % 5 <> 4 THEN 90.00 + i END,
  CASE WHEN status = 'COMPLETED' THEN 95.50 + i END,
  CASE WHEN i % 3 <> 0 THEN jsonb_build_object('street', 10 + n || ' Oak Lane', 'city', 'Springfield') END,
  CASE WHEN i % 4 = 1 THEN 'Ring twice, the bell is quiet.' END,
  -- the first few were imported without times
  CASE WHEN i > 1 THEN started - interval '72 hours' END,
  CASE WHEN i > 1 THEN started + interval '4 hours' END,
  CASE WHEN i % 6 <> 5 THEN md5('auth.users/' || t)::uuid END,
  CASE WHEN i % 2 = 0 THEN md5('auth.users/' || 3 + t)::uuid END
FROM generate_series(1, 360) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         timestamptz '2026-02-02 09:00:00+00' + n * interval '9 hours' AS started,
         (ARRAY['PENDING', 'SCHEDULED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED',
           'CANCELLED'])[1 + (n - 1) / 3 % 6]::hs.work_order_status_enum AS status
) AS k;

-- Visits of maintenance contracts, planned ahead until 2035, so that the dashboard is never empty; customer by
-- customer, as contracts are entered.
INSERT INTO hs.work_orders
  (id, business_id, customer_id, work_order_number, service_type, description, priority, status, scheduled_at,
   estimated_cost, created_at, updated_at, created_by)
SELECT
  md5('hs.work_orders/contract/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('hs.customers/' || 1 + (n - 1) % 60)::uuid,
  'WO-2026-' || lpad((121 + i)::text, 6, '0'),
  (ARRAY['HVAC', 'ELECTRICAL', 'PLUMBING'])[1 + i % 3]::hs.service_type_enum,
  'Yearly maintenance, visit ' || 1 + i / 20,
  'LOW',
  'SCHEDULED',
  timestamptz '2026-07-01 08:00:00+00' + n * interval '21 hours',
  149.00,
  timestamptz '2026-06-20 09:00:00+00',
  timestamptz '2026-06-20 09:00:00+00',
  md5('auth.users/' || t)::uuid
FROM generate_series(1, 3600) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k
ORDER BY (n - 1) % 60, n;

-- One technician for the first 300 work orders, a second one for the first 30.
INSERT INTO hs.work_order_assignments
  (id, work_order_id, technician_id, assigned_by, assigned_at, started_at, completed_at, assignment_status, notes)
SELECT
  md5('hs.work_order_assignments/' || n)::uuid,
  md5('hs.work_orders/' || 1 + (n - 1) % 300)::uuid,
  md5('hs.technicians/' || 1 + (n - 1 + (n - 1) / 300 * 3) % 24)::uuid,
  CASE WHEN i % 5 <> 4 THEN md5('auth.users/' || t)::uuid END,
  timestamptz '2026-02-01 09:00:00+00' + n * interval '9 hours',
  CASE WHEN status IN ('STARTED', 'FINISHED') THEN timestamptz '2026-02-02 09:15:00+00' + n * interval '9 hours' END,
  CASE WHEN status = 'FINISHED' THEN timestamptz '2026-02-02 12:00:00+00' + n * interval '9 hours' END,
  status::hs.assignment_status_enum,
  CASE WHEN i % 3 = 0 THEN 'Shut-off valve is behind the washer.' END
FROM generate_series(1, 330) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         (ARRAY['ASSIGNED', 'ACCEPTED', 'STARTED', 'DECLINED', 'FINISHED', 'ASSIGNED'])[1 + (n - 1) / 3 % 6] AS status
) AS k;

INSERT INTO hs.work_order_assignments (id, work_order_id, technician_id, assigned_by, assigned_at, assignment_status)
SELECT
  md5('hs.work_order_assignments/contract/' || n)::uuid,
  md5('hs.work_orders/contract/' || n)::uuid,
  md5('hs.technicians/' || 1 + (n - 1) % 24)::uuid,
  md5('auth.users/' || 1 + (n - 1) % 3)::uuid,
  timestamptz '2026-06-21 09:00:00+00',
  'ASSIGNED'
FROM generate_series(1, 3600) AS n;

-- Invoices of the work orders that are in progress (drafts) and completed.
INSERT INTO hs.invoices
  (id, business_id, work_order_id, customer_id, invoice_number, subtotal, tax_amount, currency, status, issued_at,
   due_at, paid_at)
SELECT
  md5('hs.invoices/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('hs.work_orders/' || n)::uuid,
  md5('hs.customers/' || 1 + (n - 1) % 60)::uuid,
  'INV-2026-' || lpad((i / 3 + 1)::text, 6, '0'),
  0,
  0,
  (ARRAY['USD', 'USD', 'CAD'])[t],
  status::hs.invoice_status_enum,
  CASE WHEN status <> 'DRAFT' THEN finished END,
  CASE WHEN status <> 'DRAFT' THEN finished + interval '720 hours' END,
  CASE WHEN status = 'PAID' THEN finished + interval '200 hours' END
FROM generate_series(1, 360) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         timestamptz '2026-02-02 13:00:00+00' + n * interval '9 hours' AS finished
) AS k
CROSS JOIN LATERAL (
  SELECT CASE WHEN i % 6 = 2 THEN CASE WHEN i % 4 = 0 THEN 'VOID' ELSE 'DRAFT' END
              ELSE (ARRAY['PAID', 'ISSUED', 'PAID', 'OVERDUE'])[1 + i / 6 % 4] END AS status
) AS s
WHERE i % 6 IN (2, 4);

-- Labor and a part on each invoice, a fee or a discount on some.
INSERT INTO hs.invoice_line_items
  (id, invoice_id, item_type, description, quantity, unit_price, service_id, part_id)
SELECT
  md5('hs.invoice_line_items/' || n || '/' || line)::uuid,
  md5('hs.invoices/' || n)::uuid,
  (ARRAY['LABOR', 'PART', CASE WHEN n % 2 = 0 THEN 'FEE' ELSE 'DISCOUNT' END])[line]::hs.line_item_type_enum,
  (ARRAY['Labor on site', 'Material', CASE WHEN n % 2 = 0 THEN 'Travel beyond 30 km'
    ELSE 'Loyalty discount' END])[line],
  CASE WHEN line = 2 THEN 1 + n % 3 ELSE 1 END,
  (ARRAY[85.00 + n % 40, 12.50 + n % 9, CASE WHEN n % 2 = 0 THEN 15.00 ELSE -10.00 END])[line],
  CASE WHEN line = 1 THEN md5('hs.services/' || 1 + (n - 1) % 24)::uuid END,
  CASE WHEN line = 2 THEN md5('hs.inventory_items/' || 1 + (n - 1) % 30)::uuid END
FROM generate_series(1, 360) AS n
CROSS JOIN generate_series(1, 3) AS line
WHERE (n - 1) / 3 % 6 IN (2, 4)
  AND (line < 3 OR n % 5 = 0);

UPDATE hs.invoices AS inv
SET subtotal = lines.subtotal, tax_amount = round(lines.subtotal * 0.0825, 2)
FROM (SELECT invoice_id, sum(total_price) AS subtotal FROM hs.invoice_line_items GROUP BY invoice_id) AS lines
WHERE lines.invoice_id = inv.id;

INSERT INTO hs.work_orders_audit
  (id, action, business_id, work_order_id, changed_columns, old_row, new_row, changed_by, changed_at)
SELECT
  md5('hs.work_orders_audit/' || n)::uuid,
  action,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  -- what was deleted is gone from hs.work_orders
  CASE WHEN action = 'DELETE' THEN md5('hs.work_orders/deleted/' || n)::uuid
    ELSE md5('hs.work_orders/' || n)::uuid END,
  '{status}',
  CASE WHEN action <> 'INSERT' THEN
    jsonb_build_object('work_order_number', 'WO-2026-' || lpad((i + 1)::text, 6, '0'), 'status', 'SCHEDULED') END,
  CASE WHEN action <> 'DELETE' THEN
    jsonb_build_object('work_order_number', 'WO-2026-' || lpad((i + 1)::text, 6, '0'), 'status', 'IN_PROGRESS') END,
  CASE WHEN i % 4 <> 3 THEN md5('auth.users/' || t)::uuid END,
  timestamptz '2026-02-02 09:00:00+00' + n * interval '9 hours'
FROM generate_series(1, 90) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         (ARRAY['INSERT', 'UPDATE', 'UPDATE', 'UPDATE',
           'DELETE'])[1 + (n - 1) / 3 % 5]::system_core.audit_action_enum AS action
) AS k;

ALTER TABLE hs.work_orders ENABLE TRIGGER record_work_order_change;
