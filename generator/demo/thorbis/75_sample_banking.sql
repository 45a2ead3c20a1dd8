-- Thorbis Business OS: sample data of banking. How the values are made is said in 70_sample_core.sql.

INSERT INTO banking.accounts
  (id, business_id, account_number, account_type, financial_institution, currency, status, account_details,
    created_at)
SELECT
  md5('banking.accounts/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  'US' || lpad((4070000 + n * 7919)::text, 14, '0'),
  (ARRAY['CHECKING', 'SAVINGS', 'MERCHANT', 'CREDIT', 'LOAN'])[1 + i % 5]::banking.account_type_enum,
  CASE WHEN i % 4 <> 3 THEN (ARRAY['First Prairie Bank', 'Granite Credit Union', 'Lakes Savings'])[t] END,
  (ARRAY['USD', 'USD', 'CAD'])[t],
  (ARRAY['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'FROZEN', 'ACTIVE',
    'CLOSED'])[1 + i]::banking.account_status_enum,
  CASE WHEN i % 3 <> 1 THEN jsonb_build_object('nickname', 'Account ' || i + 1, 'statement_day', 1 + i) END,
  timestamptz '2026-01-02 09:00:00+00' + n * interval '3 hours'
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

-- Of customers of home services, of garages, and of the business itself. Ends with the one default of each.
INSERT INTO banking.payment_methods
  (id, business_id, customer_schema, customer_id, method_type, method_details, is_default, status, created_at,
    expires_at)
SELECT
  md5('banking.payment_methods/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  CASE i % 3 WHEN 0 THEN 'hs' WHEN 1 THEN 'auto' END::system_core.industry_enum,
  CASE i % 3 WHEN 0 THEN md5('hs.customers/' || n)::uuid WHEN 1 THEN md5('auto.customers/' || n)::uuid END,
  method_type::system_core.payment_method_enum,
  CASE WHEN method_type NOT IN ('CASH', 'CHECK') THEN
    jsonb_build_object('token', 'tok_' || left(md5('token/' || n), 16), 'last4', (1000 + n * 37)::text) END,
  i % 3 < 2 OR i = 2,
  (ARRAY['ACTIVE', 'ACTIVE', 'EXPIRED', 'ACTIVE', 'REVOKED'])[1 + i % 5]::banking.payment_method_status_enum,
  timestamptz '2026-01-08 09:00:00+00' + n * interval '17 hours',
  CASE WHEN method_type IN ('CREDIT_CARD', 'DEBIT_CARD') THEN
    timestamptz '2028-01-31 00:00:00+00' + i * interval '744 hours' END
FROM generate_series(1, 42) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         (ARRAY['CREDIT_CARD', 'ACH', 'DEBIT_CARD', 'CHECK', 'MOBILE_WALLET', 'CASH',
           'GIFT_CARD'])[1 + (n - 1) / 3 % 7] AS method_type
) AS k;

-- A hundred on each account. Row n lies on account 1 + (n - 1) % 24; every fortieth round reverses the one before.
INSERT INTO banking.transactions
  (id, business_id, account_id, transaction_type, amount, currency, description, status, transaction_date,
   created_at, external_reference_id, metadata, payment_method_id, reversed_transaction_id)
SELECT
  md5('banking.transactions/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('banking.accounts/' || 1 + (n - 1) % 24)::uuid,
  CASE WHEN n % 5 IN (0, 2) THEN 'DEBIT' ELSE 'CREDIT' END::banking.transaction_type_enum,
  25.00 + n * 13 % 470,
  (ARRAY['USD', 'USD', 'CAD'])[t],
  CASE WHEN i % 6 <> 5 THEN
    (ARRAY['Invoice payment', 'Supplier order', 'Card settlement', 'Payroll', 'Bank fee'])[1 + i % 5] END,
  CASE
    WHEN round % 40 = 38 THEN 'REVERSED'
    WHEN round = 99 THEN 'PENDING'
    WHEN n % 31 = 0 THEN 'FAILED'
    ELSE 'COMPLETED'
  END::banking.transaction_status_enum,
  timestamptz '2026-01-05 07:00:00+00' + n * interval '105 minutes',
  timestamptz '2026-01-05 07:01:00+00' + n * interval '105 minutes',
  CASE WHEN n % 3 <> 0 THEN 'ext-' || left(md5('ext/' || n), 12) END,
  CASE WHEN n % 4 = 0 THEN jsonb_build_object('channel', CASE WHEN n % 8 = 0 THEN 'pos' ELSE 'online' END) END,
  CASE WHEN n % 2 = 0 THEN md5('banking.payment_methods/' || 1 + (n - 1) % 42)::uuid END,
  CASE WHEN round % 40 = 39 THEN md5('banking.transactions/' || n - 24)::uuid END
FROM generate_series(1, 2400) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i, (n - 1) / 24 AS round) AS k;

UPDATE banking.accounts AS a
SET current_balance = booked.balance,
    available_balance = booked.balance - pending.amount
FROM (
  SELECT account_id, sum(CASE WHEN transaction_type = 'CREDIT' THEN amount ELSE -amount END) AS balance
  FROM banking.transactions WHERE status = 'COMPLETED' GROUP BY account_id
) AS booked
JOIN (
  SELECT account_id, sum(amount) AS amount FROM banking.transactions WHERE status = 'PENDING' GROUP BY account_id
) AS pending USING (account_id)
WHERE booked.account_id = a.id;

-- Invoices of home services, repair orders of garages and orders of restaurants, in turn.
INSERT INTO banking.invoices_integration
  (id, business_id, industry_schema, industry_invoice_id, banking_account_id, payment_status, amount_due,
   amount_paid, payment_due_date, payment_processed_date, payment_details, banking_transaction_id)
SELECT
  md5('banking.invoices_integration/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  industry_schema,
  CASE industry_schema
    WHEN 'hs' THEN md5('hs.invoices/' || 3 * (6 * (i / 3) + 4) + t)::uuid
    WHEN 'auto' THEN md5('auto.repair_orders/' || 3 * (i / 3) + t)::uuid
    ELSE md5('rest.orders/' || 3 * (i / 3) + t)::uuid
  END,
  md5('banking.accounts/' || 1 + (n - 1) % 24)::uuid,
  status::system_core.payment_status_enum,
  100.00 + n,
  CASE status WHEN 'COMPLETED' THEN 100.00 + n WHEN 'PARTIALLY_PAID' THEN 40.00 ELSE 0 END,
  CASE WHEN industry_schema <> 'rest' THEN timestamptz '2026-04-01 00:00:00+00' + n * interval '24 hours' END,
  CASE WHEN status IN ('COMPLETED', 'PARTIALLY_PAID', 'REFUNDED') THEN
    timestamptz '2026-03-20 10:00:00+00' + n * interval '24 hours' END,
  CASE WHEN i % 4 <> 3 THEN jsonb_build_object('reminders', i % 3) END,
  CASE WHEN status IN ('COMPLETED', 'PARTIALLY_PAID', 'REFUNDED') THEN md5('banking.transactions/' || n)::uuid END
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         (ARRAY['hs', 'auto', 'rest'])[1 + (n - 1) / 3 % 3]::system_core.industry_enum AS industry_schema,
         (ARRAY['COMPLETED', 'PENDING', 'PARTIALLY_PAID', 'AUTHORIZED', 'FAILED', 'REFUNDED',
           'COMPLETED'])[1 + (n - 1) / 3 % 7] AS status
) AS k;
