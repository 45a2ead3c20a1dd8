-- Thorbis Business OS: sample data of auto. How the values are made is said in 70_sample_core.sql.

INSERT INTO auto.customers
  (id, business_id, first_name, last_name, email, phone, address_info, customer_type, created_at)
SELECT
  md5('auto.customers/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['Marta', 'Owen', 'Leila', 'Stefan', 'Bianca', 'Ravi', 'Celine', 'Anders'])[1 + n % 8],
  (ARRAY['Haddad', 'Ivanova', 'Jensen', 'Kowalski', 'Lindgren'])[1 + n % 5],
  CASE WHEN i % 4 <> 3 THEN 'driver' || n || '@mail.example' END,
  CASE WHEN i % 4 <> 2 THEN '+1 555 03' || lpad(n::text, 2, '0') || ' 7700' END,
  CASE WHEN i % 3 <> 0 THEN
    jsonb_build_object('street', 200 + n || ' Elm Road', 'city', 'Decatur', 'region', 'IL', 'postal_code',
    (62521 + i)::text, 'country_code', 'US') END,
  (ARRAY['RESIDENTIAL', 'FLEET', 'COMMERCIAL', 'RESIDENTIAL',
    'GOVERNMENT'])[1 + i % 5]::system_core.customer_type_enum,
  timestamptz '2026-01-04 15:00:00+00' + n * interval '13 hours'
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO auto.vehicles
  (id, business_id, customer_id, vin, make, model, year, engine_type, transmission, mileage, license_plate,
   vehicle_specs, created_at)
SELECT
  md5('auto.vehicles/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('auto.customers/' || 1 + (n - 1) % 48)::uuid,
  upper(left(md5('vin/' || n), 17)),
  (ARRAY['Ford', 'Toyota', 'Honda', 'Chevrolet', 'Volvo', 'Tesla'])[1 + i % 6],
  (ARRAY['Transit', 'Corolla', 'Civic', 'Silverado', 'V60', 'Model 3'])[1 + i % 6],
  2008 + i,
  CASE WHEN i % 5 <> 4 THEN
    (ARRAY['2.0L I4', '1.8L I4', '2.0L I4', '5.3L V8', '2.0L I4 hybrid', 'electric'])[1 + i % 6] END,
  CASE WHEN i % 7 <> 6 THEN
    (ARRAY['AUTOMATIC', 'CVT', 'MANUAL', 'AUTOMATIC', 'AUTOMATIC', 'DIRECT_DRIVE'])[1 + i % 6] END,
  CASE WHEN i % 4 <> 3 THEN 180000 - i * 8700 END,
  CASE WHEN i % 6 <> 5 THEN (ARRAY['IL', 'WI', 'IN'])[t] || ' ' || 1000 + n * 37 END,
  CASE WHEN i % 2 = 0 THEN jsonb_build_object('tires', '205/55R16', 'oil', '0W-20', 'has_tow_hitch', n % 4 = 0) END,
  timestamptz '2026-01-05 15:00:00+00' + n * interval '13 hours'
FROM generate_series(1, 54) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO auto.technicians
  (id, business_id, user_id, employee_id, name, specialties, employment_status, hourly_rate, created_at)
SELECT
  md5('auto.technicians/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  CASE WHEN i % 2 = 0 THEN md5('auth.users/' || n)::uuid END,
  'M-' || lpad((i + 1)::text, 3, '0'),
  (ARRAY['Nils', 'Fatima', 'George', 'Keiko', 'Paulo', 'Ruth', 'Sven'])[1 + i] || ' ' ||
    (ARRAY['Adler', 'Bello', 'Cruz'])[t],
  (ARRAY['{brakes,suspension}', '{engine}', '{electrical,hybrid}', '{}'])[1 + i % 4]::text[],
  (ARRAY['ACTIVE', 'ACTIVE', 'ON_LEAVE', 'CONTRACTOR', 'ACTIVE', 'TERMINATED',
    'ACTIVE'])[1 + i]::system_core.employment_status_enum,
  28.50 + i * 2,
  timestamptz '2026-01-03 08:00:00+00' + n * interval '1 hour'
FROM generate_series(1, 21) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO auto.parts_inventory
  (id, business_id, part_number, name, description, manufacturer, quantity_on_hand, cost_price, selling_price,
   location, reorder_point)
SELECT
  md5('auto.parts_inventory/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  'AP-' || 1000 + i,
  (ARRAY['Brake pad set', 'Oil filter', 'Cabin filter', 'Spark plug', 'Battery 70 Ah', 'Wiper pair', 'Alternator',
         'Timing belt', 'Coolant 5 l', 'Tire 205/55R16'])[1 + i],
  CASE WHEN i % 3 <> 1 THEN 'Fits most compact cars from 2012 on.' END,
  CASE WHEN i % 4 <> 3 THEN (ARRAY['Bosch', 'Denso', 'Mahle', 'NGK'])[1 + i % 4] END,
  (i * 5 + t) % 25,
  6.00 + i * 11,
  11.00 + i * 17,
  CASE WHEN i % 5 <> 4 THEN 'R' || 1 + i % 4 || '-S' || t END,
  8
FROM generate_series(1, 30) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO auto.service_appointments
  (id, business_id, customer_id, vehicle_id, appointment_type, description, scheduled_at, estimated_duration,
   status, technician_id, bay_assignment, created_at)
SELECT
  md5('auto.service_appointments/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('auto.customers/' || 1 + (vehicle - 1) % 48)::uuid,
  md5('auto.vehicles/' || vehicle)::uuid,
  (ARRAY['DIAGNOSTIC', 'MAINTENANCE', 'REPAIR', 'INSPECTION', 'RECALL'])[1 + i % 5]::auto.appointment_type_enum,
  CASE WHEN i % 3 <> 2 THEN
    (ARRAY['Grinding noise when braking', 'Yearly service', 'Warning light is on'])[1 + i % 3] END,
  timestamptz '2026-03-02 08:00:00+00' + n * interval '21 hours',
  30 * (1 + i % 6),
  -- the first 16 of each tenant came in and have a repair order
  CASE WHEN i < 16 THEN (ARRAY['CHECKED_IN', 'COMPLETED'])[1 + i % 2]
       ELSE (ARRAY['REQUESTED', 'CONFIRMED', 'CANCELLED', 'NO_SHOW'])[1 + i % 4] END::auto.appointment_status_enum,
  CASE WHEN i % 4 <> 0 THEN md5('auto.technicians/' || 1 + (n - 1) % 21)::uuid END,
  CASE WHEN i % 5 <> 4 THEN 'Bay ' || 1 + i % 4 END,
  timestamptz '2026-02-20 08:00:00+00' + n * interval '21 hours'
FROM generate_series(1, 66) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i, 1 + (n - 1) % 54 AS vehicle) AS k;

INSERT INTO auto.repair_orders
  (id, business_id, appointment_id, customer_id, vehicle_id, repair_order_number, problem_description, diagnosis,
   status, estimated_cost, final_cost, started_at, completed_at)
SELECT
  md5('auto.repair_orders/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  a.id,
  a.customer_id,
  a.vehicle_id,
  'RO-2026-' || lpad((i + 1)::text, 6, '0'),
  coalesce(a.description, 'Customer could not say'),
  CASE WHEN k.status <> 'ESTIMATE' THEN 'Worn part, replace and test drive.' END,
  k.status::auto.repair_order_status_enum,
  CASE WHEN i % 5 <> 4 THEN 180.00 + 15 * i END,
  CASE WHEN k.status IN ('COMPLETED', 'CLOSED') THEN 195.00 + 15 * i END,
  CASE WHEN k.status NOT IN ('ESTIMATE', 'APPROVED') THEN a.scheduled_at + interval '1 hour' END,
  CASE WHEN k.status IN ('COMPLETED', 'CLOSED') THEN a.scheduled_at + interval '6 hours' END
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         (ARRAY['CLOSED', 'COMPLETED', 'IN_PROGRESS', 'CLOSED', 'ESTIMATE', 'APPROVED',
           'WAITING_FOR_PARTS'])[1 + (n - 1) / 3 % 7] AS status
) AS k
JOIN auto.service_appointments AS a ON a.id = md5('auto.service_appointments/' || n)::uuid
ORDER BY n;

INSERT INTO auto.repair_tasks
  (id, repair_order_id, task_description, labor_hours, labor_rate, status, technician_id, started_at, completed_at,
   notes)
SELECT
  md5('auto.repair_tasks/' || n)::uuid,
  md5('auto.repair_orders/' || 1 + (n - 1) % 48)::uuid,
  (ARRAY['Replace brake pads', 'Change oil and filter', 'Read fault memory', 'Align wheels',
    'Test drive'])[1 + i % 5],
  0.5 + (i % 6) * 0.25,
  95.00,
  status::system_core.task_status_enum,
  CASE WHEN i % 6 <> 5 THEN md5('auto.technicians/' || 1 + (n - 1) % 21)::uuid END,
  CASE WHEN status IN ('IN_PROGRESS', 'COMPLETED') THEN
    timestamptz '2026-03-02 10:00:00+00' + n * interval '11 hours' END,
  CASE WHEN status = 'COMPLETED' THEN timestamptz '2026-03-02 11:30:00+00' + n * interval '11 hours' END,
  CASE WHEN i % 4 = 0 THEN 'Torque checked.' END
FROM generate_series(1, 120) AS n
CROSS JOIN LATERAL (
  SELECT (n - 1) / 3 AS i,
         (ARRAY['COMPLETED', 'PENDING', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'])[1 + (n - 1) / 3 % 5] AS status
) AS k;

INSERT INTO auto.parts_used
  (id, repair_order_id, part_id, quantity_used, unit_cost, part_condition, used_at)
SELECT
  md5('auto.parts_used/' || n)::uuid,
  md5('auto.repair_orders/' || 1 + (n - 1) % 48)::uuid,
  p.id,
  1 + n % 4,
  p.cost_price,
  (ARRAY['NEW', 'NEW', 'REMANUFACTURED', 'USED'])[1 + n % 4]::auto.part_condition_enum,
  timestamptz '2026-03-02 11:00:00+00' + n * interval '12 hours'
FROM generate_series(1, 90) AS n
JOIN auto.parts_inventory AS p ON p.id = md5('auto.parts_inventory/' || 1 + (n - 1) % 30)::uuid
ORDER BY n;
