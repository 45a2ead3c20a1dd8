-- Thorbis Business OS: sample data of rest. How the values are made is said in 70_sample_core.sql.

-- Six categories at the top of each menu, two below the first of them.
INSERT INTO rest.menu_categories
  (id, business_id, name, description, sort_order, is_active, created_at, parent_category_id, served_during)
SELECT
  md5('rest.menu_categories/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['Breakfast', 'Starters', 'Mains', 'Salads', 'Desserts', 'Drinks', 'Pancakes', 'Egg dishes'])[1 + i],
  CASE WHEN i % 3 <> 2 THEN 'Made to order.' END,
  10 * (i + 1),
  i <> 5 OR t <> 3,
  timestamptz '2026-01-02 09:00:00+00' + n * interval '1 hour',
  CASE WHEN i >= 6 THEN md5('rest.menu_categories/' || t)::uuid END,
  CASE WHEN i IN (0, 6, 7) THEN rest.time_of_day_range('07:00', '11:30') WHEN i = 2 THEN
    rest.time_of_day_range('11:30', NULL) END
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k
ORDER BY n;

INSERT INTO rest.menu_items
  (id, business_id, category_id, name, description, price, currency, allergens, dietary_restrictions, is_available,
   prep_time_minutes, nutritional_info, portions)
SELECT
  md5('rest.menu_items/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('rest.menu_categories/' || 1 + (n - 1) % 24)::uuid,
  dish[1 + i],
  CASE WHEN i % 4 <> 3 THEN dish[1 + i] || ', the house''s own recipe.' END,
  4.50 + i * 1.25,
  (ARRAY['USD', 'USD', 'CAD'])[t],
  (ARRAY['{}', '{gluten,eggs}', '{milk}', '{nuts,soy}', '{fish}'])[1 + i % 5]::text[],
  (ARRAY['{}', '{vegetarian}', '{vegan,halal}', '{gluten-free}'])[1 + i % 4]::text[],
  i % 9 <> 8,
  CASE WHEN i % 5 <> 4 THEN 5 + i % 20 END,
  CASE WHEN i % 3 <> 2 THEN jsonb_build_object('kcal', 180 + i * 25, 'protein_g', 6 + i) END,
  CASE WHEN i % 2 = 0 THEN ARRAY[
    ROW('small', 4.50 + i, 900 + i * 10)::rest.portion,
    ROW('large', 7.00 + i, NULL)::rest.portion] END
FROM generate_series(1, 60) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         ARRAY['Blueberry pancakes', 'Onion soup', 'Grilled salmon', 'Caesar salad', 'Lemon tart', 'Iced tea',
               'Buttermilk pancakes', 'Shakshuka', 'Granola bowl', 'Bruschetta', 'Beef burger', 'Beet salad',
               'Cheesecake', 'Espresso', 'Banana pancakes', 'Omelet', 'Porridge', 'Calamari', 'Mushroom risotto',
               'Quinoa salad'] AS dish
) AS k;

INSERT INTO rest.tables
  (id, business_id, table_number, capacity, status, section, location_coordinates, created_at)
SELECT
  md5('rest.tables/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  -- the same number in every tenant: it is unique within one
  'T' || i + 1,
  (ARRAY[2, 4, 4, 6, 8])[1 + i % 5],
  (ARRAY['AVAILABLE', 'OCCUPIED', 'RESERVED', 'CLEANING', 'OUT_OF_SERVICE'])[1 + i % 5]::rest.table_status_enum,
  CASE WHEN i % 4 <> 3 THEN (ARRAY['Terrace', 'Window', 'Hall'])[1 + i % 3] END,
  CASE WHEN i % 6 <> 5 THEN point(1.5 * (i % 4), 2.0 * (i / 4)) END,
  timestamptz '2026-01-02 12:00:00+00'
FROM generate_series(1, 36) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

-- All but the last 30 are over. Sums follow from the items below.
INSERT INTO rest.orders
  (id, business_id, table_id, order_number, order_type, status, tip_amount, created_at, completed_at, server_id)
SELECT
  md5('rest.orders/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  CASE WHEN order_type = 'DINE_IN' THEN md5('rest.tables/' || 1 + (n - 1) % 36)::uuid END,
  'ORD-2026-' || lpad((i + 1)::text, 6, '0'),
  order_type::rest.order_type_enum,
  status::rest.order_status_enum,
  CASE WHEN status = 'PAID' THEN (i % 5) * 1.50 ELSE 0 END,
  ordered,
  CASE WHEN status IN ('SERVED', 'PAID', 'CANCELLED') THEN ordered + interval '50 minutes' END,
  CASE WHEN order_type <> 'DELIVERY' THEN md5('user_mgmt.users/' || 1 + (n - 1) % 30)::uuid END
FROM generate_series(1, 300) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         timestamptz '2026-05-01 11:00:00+00' + n * interval '95 minutes' AS ordered,
         (ARRAY['DINE_IN', 'DINE_IN', 'TAKEOUT', 'DINE_IN', 'DELIVERY'])[1 + (n - 1) / 3 % 5] AS order_type,
         CASE WHEN n > 270 THEN (ARRAY['OPEN', 'IN_KITCHEN', 'READY', 'SERVED'])[1 + (n - 1) / 3 % 4]
              WHEN (n - 1) / 3 % 15 = 14 THEN 'CANCELLED' ELSE 'PAID' END AS status
) AS k;

INSERT INTO rest.order_items
  (id, order_id, menu_item_id, quantity, unit_price, special_instructions, status, ordered_at, completed_at)
SELECT
  md5('rest.order_items/' || n)::uuid,
  o.id,
  mi.id,
  1 + n % 3,
  mi.price,
  CASE WHEN n % 7 = 0 THEN 'No onions, please.' END,
  k.status::rest.order_item_status_enum,
  o.created_at + interval '3 minutes',
  CASE WHEN k.status IN ('READY', 'SERVED') THEN o.created_at + interval '25 minutes' END
FROM generate_series(1, 600) AS n
JOIN rest.orders AS o ON o.id = md5('rest.orders/' || 1 + (n - 1) % 300)::uuid
JOIN rest.menu_items AS mi ON mi.id = md5('rest.menu_items/' ||
  1 + (7 * (n - 1) + 6 * ((n - 1) / 3) + 12 * ((n - 1) / 300)) % 60)::uuid
CROSS JOIN LATERAL (
  SELECT CASE o.status
    WHEN 'OPEN' THEN 'ORDERED' WHEN 'IN_KITCHEN' THEN 'PREPARING' WHEN 'READY' THEN 'READY'
    WHEN 'CANCELLED' THEN 'CANCELLED' ELSE 'SERVED' END AS status
) AS k
ORDER BY n;

UPDATE rest.orders AS o
SET subtotal = items.subtotal, tax_amount = round(items.subtotal * 0.0825, 2)
FROM (SELECT order_id, sum(total_price) AS subtotal FROM rest.order_items GROUP BY order_id) AS items
WHERE items.order_id = o.id;

INSERT INTO rest.kitchen_queue
  (id, business_id, order_id, order_item_id, station, status, prep_time_estimated, prep_time_actual, created_at,
   started_at, completed_at, chef_id)
SELECT
  md5('rest.kitchen_queue/' || n)::uuid,
  o.business_id,
  o.id,
  oi.id,
  (ARRAY['GRILL', 'FRYER', 'SALAD', 'PASTRY', 'BAR', 'EXPEDITE'])[1 + n % 6],
  k.status::system_core.task_status_enum,
  CASE WHEN n % 9 <> 0 THEN 8 + n % 15 END,
  CASE WHEN k.status = 'COMPLETED' THEN 7 + n % 18 END,
  oi.ordered_at,
  CASE WHEN k.status IN ('IN_PROGRESS', 'COMPLETED') THEN oi.ordered_at + interval '4 minutes' END,
  CASE WHEN k.status = 'COMPLETED' THEN oi.ordered_at + interval '22 minutes' END,
  CASE WHEN k.status <> 'PENDING' AND n % 8 <> 0 THEN md5('user_mgmt.users/' || 1 + (n - 1) % 30)::uuid END
FROM generate_series(1, 600) AS n
JOIN rest.order_items AS oi ON oi.id = md5('rest.order_items/' || n)::uuid
JOIN rest.orders AS o ON o.id = oi.order_id
CROSS JOIN LATERAL (
  SELECT CASE oi.status
    WHEN 'ORDERED' THEN 'PENDING' WHEN 'PREPARING' THEN 'IN_PROGRESS' WHEN 'CANCELLED' THEN 'CANCELLED'
    ELSE 'COMPLETED' END AS status
) AS k
ORDER BY n;

INSERT INTO rest.payments
  (id, business_id, order_id, payment_method, amount, currency, status, processed_at, external_payment_id,
   payment_details)
SELECT
  md5('rest.payments/' || n)::uuid,
  o.business_id,
  o.id,
  payment_method::system_core.payment_method_enum,
  o.total_amount,
  (ARRAY['USD', 'USD', 'CAD'])[t],
  k.status::system_core.payment_status_enum,
  CASE WHEN k.status NOT IN ('PENDING', 'FAILED') THEN o.created_at + interval '52 minutes' END,
  CASE WHEN payment_method NOT IN ('CASH', 'CHECK') THEN 'pay_' || left(md5('pay/' || n), 18) END,
  CASE WHEN i % 3 <> 2 THEN jsonb_build_object('terminal', 'pos-' || 1 + n % 4, 'entry', 'contactless') END
FROM generate_series(1, 180) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         (ARRAY['CREDIT_CARD', 'CASH', 'DEBIT_CARD', 'MOBILE_WALLET', 'GIFT_CARD', 'CHECK',
           'ACH'])[1 + (n - 1) / 3 % 7] AS payment_method,
         (ARRAY['COMPLETED', 'COMPLETED', 'AUTHORIZED', 'COMPLETED', 'REFUNDED', 'PARTIALLY_PAID', 'COMPLETED',
           'FAILED', 'PENDING'])[1 + (n - 1) / 3 % 9] AS status
) AS k
JOIN rest.orders AS o ON o.id = md5('rest.orders/' || n)::uuid
ORDER BY n;
