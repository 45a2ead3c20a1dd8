-- Thorbis Business OS: sample data of ret and courses. How the values are made is said in 70_sample_core.sql; here
-- a fourth tenant joins in, that is in this industry only: so slot is 1 to 4 in turn, t the tenant of that slot, and
-- row n of a child belongs to a parent whose n has the same remainder by 4.

-- ret ---------------------------------------------------------------------------------------------------------

INSERT INTO ret.stores
  (id, business_id, store_code, name, address, location, status, manager_id, opened_on, created_at)
SELECT
  md5('ret.stores/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['WEB', 'MAIN', 'MALL', 'PIER', 'OLD', 'NEW'])[1 + i],
  (ARRAY['Web shop', 'Main Street', 'Springfield Mall', 'Pier 7', 'Old Town', 'Airport'])[1 + i],
  CASE WHEN i > 0 THEN
    ROW(10 * n || ' Main Street', CASE WHEN i = 2 THEN 'Unit ' || n END, 'Springfield', 'IL', 62700 + n,
        'US')::system_core.postal_address END,
  CASE WHEN i > 0 THEN point(-89.6 - n * 0.01, 39.8 + n * 0.01) END,
  (ARRAY['OPEN', 'OPEN', 'CLOSED_TODAY', 'RENOVATING', 'CLOSED_FOR_GOOD', 'OPEN'])[1 + i]::ret.store_status_enum,
  CASE WHEN i IN (1, 2, 3) THEN md5('user_mgmt.users/' || CASE WHEN slot < 4 THEN t + 3 * i ELSE 34 END)::uuid END,
  CASE WHEN i < 5 THEN date '2019-03-01' + 200 * i + n END,
  timestamptz '2026-01-02 09:00:00+00' + n * interval '2 hours'
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 14])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i
) AS k;

INSERT INTO ret.customers
  (id, business_id, card_number, first_name, last_name, email, phone, loyalty_tier, points_count, created_at)
SELECT
  md5('ret.customers/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  -- the same number in every tenant: it is unique within one
  'C-' || lpad((1000 + i)::text, 6, '0'),
  CASE WHEN i % 6 <> 5 THEN (ARRAY['Mia', 'Theo', 'Amara', 'Luis', 'Yuki', 'Omar', 'Nadia'])[1 + n % 7] END,
  CASE WHEN i % 6 <> 5 THEN (ARRAY['O''Hara', 'Okafor', 'Lindqvist', 'da Silva', 'Nguyễn'])[1 + n % 5] END,
  CASE WHEN i % 4 <> 3 THEN 'shopper' || n || '@mail.example' END,
  CASE WHEN i % 3 <> 2 THEN '+1 555 04' || lpad(n::text, 2, '0') || ' 7700' END,
  (ARRAY['BRONZE', 'BRONZE', 'SILVER', 'BRONZE', 'GOLD'])[1 + i % 5]::ret.loyalty_tier_enum,
  i * 113 % 900,
  timestamptz '2026-01-04 10:00:00+00' + n * interval '9 hours'
FROM generate_series(1, 60) AS n
CROSS JOIN LATERAL (SELECT (ARRAY[1, 2, 3, 14])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i) AS k;

-- Two groups at the top and two below each.
INSERT INTO ret.product_categories (id, business_id, parent_category_id, name, sort_order, tax_rate)
SELECT
  md5('ret.product_categories/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  CASE WHEN i >= 2 THEN md5('ret.product_categories/' || slot + 4 * (i % 2))::uuid END,
  (ARRAY['Home', 'Leisure', 'Kitchen', 'Books', 'Tools', 'Games'])[1 + i],
  10 * i,
  CASE WHEN i = 3 THEN 0 ELSE 8.25 END
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 14])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i
) AS k
ORDER BY n;

INSERT INTO ret.products
  (id, business_id, product_category_id, sku, barcode, name, description, attributes, images, weight_grams, is_active,
   created_at)
SELECT
  md5('ret.products/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('ret.product_categories/' || slot + 4 * (2 + i % 4))::uuid,
  'RT-' || lpad((i + 1)::text, 4, '0'),
  CASE WHEN i % 5 <> 4 THEN lpad((4006381000000 + i * 17)::text, 13, '0') END,
  (ARRAY['Cast iron pan', 'Field guide to birds', 'Cordless drill', 'Chess set', 'Loose coffee beans', 'Cookbook',
    'Tape measure', 'Playing cards', 'Paring knife', 'Loose tea', 'Atlas', 'Jigsaw 1000 pieces'])[1 + i % 12],
  CASE WHEN i % 3 <> 2 THEN 'Comes with a two-year guarantee.' END,
  jsonb_build_object('color', (ARRAY['black', 'green', 'natural'])[1 + i % 3], 'size', 1 + i % 4),
  CASE WHEN i % 4 <> 3 THEN ARRAY['/images/' || i || '-front.webp', '/images/' || i || '-back.webp'] END,
  CASE WHEN i % 5 <> 4 THEN 120 + i * 75 END,
  i <> 11,
  timestamptz '2026-01-03 08:00:00+00' + n * interval '3 hours'
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 14])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i
) AS k;

-- Three prices of each product, one after the other: the first, a sale in spring, and from then on.
INSERT INTO ret.product_prices (id, business_id, product_id, price, currency, valid_during, promotion)
SELECT
  md5('ret.product_prices/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || (ARRAY[1, 2, 3, 14])[1 + (product - 1) % 4])::uuid,
  md5('ret.products/' || product)::uuid,
  (ARRAY[20.00, 14.99, 21.50])[1 + turn] + product,
  (ARRAY['USD', 'USD', 'CAD', 'USD'])[1 + (product - 1) % 4],
  (ARRAY['[2026-01-01,2026-04-01)', '[2026-04-01,2026-04-15)', '[2026-04-15,)'])[1 + turn]::daterange,
  CASE WHEN turn = 1 THEN 'Spring sale' END
FROM generate_series(1, 144) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 48 AS product, (n - 1) / 48 AS turn) AS k;

INSERT INTO ret.stock_levels (store_id, product_id, quantity_on_hand, reorder_point, shelf, counted_at)
SELECT
  md5('ret.stores/' || slot + 4 * store)::uuid,
  md5('ret.products/' || product)::uuid,
  product * (store + 3) % 23,
  CASE WHEN store = 0 THEN 0 ELSE 5 END,
  CASE WHEN (product + store) % 4 <> 0 THEN 'A' || 1 + product % 9 END,
  CASE WHEN store <> 3 THEN timestamptz '2026-05-31 18:00:00+00' + product * interval '5 minutes' END
FROM generate_series(1, 48) AS product
CROSS JOIN LATERAL (SELECT 1 + (product - 1) % 4 AS slot) AS k
CROSS JOIN generate_series(0, 3) AS store;

INSERT INTO ret.sales
  (id, business_id, store_id, customer_id, cashier_id, sale_number, status, payment_method, subtotal, tax_amount,
   sold_at)
SELECT
  md5('ret.sales/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('ret.stores/' || slot + 4 * (i % 4))::uuid,
  CASE WHEN i % 3 <> 1 THEN md5('ret.customers/' || slot + 4 * (i % 15))::uuid END,
  CASE WHEN i % 4 <> 0 THEN md5('user_mgmt.users/' || CASE WHEN slot < 4 THEN t + 3 * (i % 3) ELSE 38 END)::uuid END,
  'SALE-2026-' || lpad((i + 1)::text, 6, '0'),
  status::ret.sale_status_enum,
  CASE WHEN status NOT IN ('OPEN', 'VOIDED') THEN
    (ARRAY['CASH', 'CREDIT_CARD', 'DEBIT_CARD', 'ACH', 'CHECK', 'MOBILE_WALLET',
      'GIFT_CARD'])[1 + n % 7]::system_core.payment_method_enum END,
  0,
  0,
  timestamptz '2026-04-16 10:00:00+00' + n * interval '9 hours'
FROM generate_series(1, 160) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 14])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i,
         CASE WHEN n > 152 THEN 'OPEN' ELSE (ARRAY['PAID', 'PAID', 'PARTLY_RETURNED', 'PAID', 'PAID', 'RETURNED',
           'PAID', 'PAID', 'VOIDED'])[1 + (n - 1) / 4 % 9] END AS status
) AS k;

-- Two lines of each receipt. What is sold by weight has a quantity with decimals.
INSERT INTO ret.sale_items (sale_id, line_number, product_id, quantity, unit_price, returned_at, return_reason)
SELECT
  s.id,
  line,
  p.id,
  CASE WHEN p.weight_grams IS NULL THEN 0.250 * (1 + n % 5) ELSE 1 + n % 3 END,
  pp.price,
  CASE WHEN is_returned THEN s.sold_at + interval '72 hours' END,
  CASE WHEN is_returned THEN
    (ARRAY['DEFECTIVE', 'WRONG_SIZE', 'NOT_AS_DESCRIBED', 'CHANGED_MIND'])[1 + n % 4]::ret.return_reason_enum END
FROM generate_series(1, 160) AS n
CROSS JOIN generate_series(1, 2) AS line
JOIN ret.sales AS s ON s.id = md5('ret.sales/' || n)::uuid
JOIN ret.products AS p ON p.id = md5('ret.products/' || 1 + (n - 1) % 4 + 4 * ((n / 4 + line * 5) % 12))::uuid
JOIN ret.product_prices AS pp ON pp.product_id = p.id AND upper_inf(pp.valid_during)
CROSS JOIN LATERAL (
  SELECT s.status = 'RETURNED' OR (s.status = 'PARTLY_RETURNED' AND line = 1) AS is_returned
) AS k
ORDER BY n, line;

UPDATE ret.sales AS s
SET subtotal = sums.amount, tax_amount = round(sums.amount * 0.0825, 2)
FROM (SELECT sale_id, sum(total_price) AS amount FROM ret.sale_items GROUP BY sale_id) AS sums
WHERE sums.sale_id = s.id;

-- courses -----------------------------------------------------------------------------------------------------

INSERT INTO courses.courses
  (id, business_id, course_code, title, description, course_level, topics, price, currency, seat_count, author_id,
   published_at, created_at)
SELECT
  md5('courses.courses/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['SAFE-1', 'SAFE-2', 'KITCHEN', 'TILL', 'LEAD', 'TAX'])[1 + i],
  (ARRAY['Safety at work', 'Working at heights', 'Food hygiene', 'At the till', 'Leading a small team',
    'Taxes for beginners'])[1 + i],
  CASE WHEN i <> 5 THEN 'What everybody should know, with a test at the end.' END,
  (ARRAY['BEGINNER', 'INTERMEDIATE', 'BEGINNER', 'BEGINNER', 'ADVANCED', 'BEGINNER'])[1 + i]::courses.course_level_enum,
  (ARRAY['{safety}', '{safety,ladders}', '{food,hygiene}', '{retail}', '{people}', '{}'])[1 + i]::text[],
  CASE WHEN i % 2 = 0 THEN 49.00 + 10 * i END,
  (ARRAY['USD', 'USD', 'CAD', 'USD'])[slot],
  CASE WHEN i % 3 <> 2 THEN 12 + i END,
  CASE WHEN i % 3 <> 1 THEN md5('user_mgmt.users/' || CASE WHEN slot < 4 THEN t ELSE 32 END)::uuid END,
  CASE WHEN i <> 5 THEN timestamptz '2026-01-12 09:00:00+00' + n * interval '24 hours' END,
  timestamptz '2026-01-05 09:00:00+00' + n * interval '5 hours'
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 8])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i
) AS k;

-- Each course but the first asks for that one, or advises the one before.
INSERT INTO courses.course_prerequisites (course_id, required_course_id, is_recommended)
SELECT
  md5('courses.courses/' || slot + 4 * i)::uuid,
  md5('courses.courses/' || slot + 4 * required)::uuid,
  required > 0
FROM generate_series(1, 4) AS slot
CROSS JOIN generate_series(1, 5) AS i
CROSS JOIN LATERAL (VALUES (0), (i - 1)) AS needs (required)
WHERE required > 0 OR i - 1 > 0 OR i = 1
GROUP BY slot, i, required;

INSERT INTO courses.lessons
  (id, course_id, lesson_position, title, lesson_kind, content, usual_duration, is_preview)
SELECT
  md5('courses.lessons/' || n)::uuid,
  md5('courses.courses/' || 1 + (n - 1) % 24)::uuid,
  place,
  (ARRAY['Welcome', 'The rules', 'Practice together', 'What did you learn?'])[place],
  (ARRAY['VIDEO', 'READING', 'WORKSHOP', 'QUIZ'])[place]::courses.lesson_kind_enum,
  CASE WHEN place <> 3 THEN
    jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('type', 'text', 'text', 'Lesson ' || n))) END,
  CASE WHEN n % 5 <> 0 THEN place * interval '10 minutes' END,
  place = 1
FROM generate_series(1, 96) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) / 24 AS place) AS k;

INSERT INTO courses.learners
  (id, business_id, user_id, full_name, email, locale, accommodations, created_at)
SELECT
  md5('courses.learners/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  CASE WHEN slot < 4 AND i < 6 THEN md5('user_mgmt.users/' || t + 3 * i)::uuid END,
  (ARRAY['Hannah', 'Idris', 'Juan', 'Keiko', 'Lars', 'Moana'])[1 + n % 6] || ' ' ||
    (ARRAY['Ahmed', 'Baker', 'Castillo', 'Davies', 'Eriksen'])[1 + n % 5],
  'learner' || n || '@mail.example',
  CASE WHEN i % 3 <> 0 THEN (ARRAY['en-US', 'es-US', 'fr-CA', 'de-DE'])[slot] END,
  CASE WHEN i % 4 = 1 THEN '{captions,"more time"}'::text[] END,
  timestamptz '2026-01-10 09:00:00+00' + n * interval '7 hours'
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 8])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i
) AS k;

-- Each learner takes three courses.
INSERT INTO courses.enrollments
  (id, business_id, course_id, learner_id, status, enrolled_at, expires_at, completed_at, certificate_code)
SELECT
  md5('courses.enrollments/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('courses.courses/' || slot + 4 * ((i + i / 12) % 5))::uuid,
  md5('courses.learners/' || slot + 4 * (i % 12))::uuid,
  status::courses.enrollment_status_enum,
  timestamptz '2026-02-01 09:00:00+00' + n * interval '10 hours',
  CASE WHEN i % 3 <> 0 THEN timestamptz '2027-02-01 09:00:00+00' + n * interval '10 hours' END,
  CASE WHEN status = 'COMPLETED' THEN timestamptz '2026-03-01 09:00:00+00' + n * interval '10 hours' END,
  CASE WHEN status = 'COMPLETED' AND i % 2 = 0 THEN 'CERT-2026-' || lpad((i + 1)::text, 4, '0') END
FROM generate_series(1, 144) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 8])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i,
         (ARRAY['COMPLETED', 'ACTIVE', 'COMPLETED', 'INVITED', 'WITHDRAWN', 'ACTIVE',
           'EXPIRED'])[1 + (n - 1) / 4 % 7] AS status
) AS k;

-- Whoever completed a course has finished all lessons, whoever is on the way has finished one and opened another.
INSERT INTO courses.lesson_progress (enrollment_id, lesson_id, started_at, completed_at, seconds_spent, bookmark)
SELECT
  e.id,
  l.id,
  e.enrolled_at + l.lesson_position * interval '24 hours',
  CASE WHEN e.status = 'COMPLETED' OR l.lesson_position = 1 THEN
    e.enrolled_at + l.lesson_position * interval '26 hours' END,
  l.lesson_position * 400,
  CASE WHEN e.status = 'ACTIVE' AND l.lesson_position = 2 THEN 'block-3' END
FROM courses.enrollments AS e
JOIN courses.lessons AS l ON l.course_id = e.course_id
WHERE e.status = 'COMPLETED' OR (e.status = 'ACTIVE' AND l.lesson_position <= 2);

INSERT INTO courses.assessments
  (id, course_id, title, questions, passing_score, maximum_attempt_count, time_limit)
SELECT
  md5('courses.assessments/' || n)::uuid,
  md5('courses.courses/' || n)::uuid,
  'Final test',
  CASE WHEN i <> 5 THEN
    ARRAY[ROW('What comes first?', ARRAY['Safety', 'Speed'], 40), ROW('Why?', NULL, 60)]::courses.question[]
    ELSE '{}' END,
  CASE WHEN i % 2 = 0 THEN 60 ELSE 75.5 END,
  CASE WHEN i % 3 <> 1 THEN 3 END,
  CASE WHEN i % 3 <> 2 THEN interval '45 minutes' END
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (SELECT (n - 1) / 4 AS i) AS k;

INSERT INTO courses.assessment_attempts
  (assessment_id, enrollment_id, attempt_number, started_at, submitted_at, score, answers, graded_by)
SELECT
  a.id,
  e.id,
  attempt,
  e.enrolled_at + attempt * interval '150 hours',
  CASE WHEN e.status = 'COMPLETED' OR n % 3 <> 0 THEN e.enrolled_at + attempt * interval '151 hours' END,
  CASE WHEN e.status = 'COMPLETED' THEN CASE WHEN attempt = last_attempt THEN 80 + n % 21 ELSE 35.5 END END,
  CASE WHEN e.status = 'COMPLETED' OR n % 3 <> 0 THEN jsonb_build_array('Safety', 'Because it saves time.') END,
  CASE WHEN e.status = 'COMPLETED' AND n % 2 = 0 AND t < 4 THEN md5('user_mgmt.users/' || t)::uuid END
FROM generate_series(1, 144) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 4 AS t, 1 + n % 2 AS last_attempt) AS k
JOIN courses.enrollments AS e ON e.id = md5('courses.enrollments/' || n)::uuid
JOIN courses.assessments AS a ON a.course_id = e.course_id
CROSS JOIN LATERAL generate_series(1, CASE e.status WHEN 'COMPLETED' THEN last_attempt ELSE 1 END) AS attempt
WHERE e.status IN ('COMPLETED', 'ACTIVE')
ORDER BY n, attempt;
