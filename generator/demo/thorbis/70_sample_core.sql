-- Thorbis Business OS: sample data of auth, system_core, tenant_mgmt and user_mgmt.
--
-- Every value is fixed, so that two loads are alike. In all files of sample data:
-- * n counts the rows of a table; ids are md5('schema.table/' || n), so a row can be named from anywhere
-- * t is the tenant, 1 to 3 in turn; row n of a child belongs to a parent whose n has the same remainder by 3
-- * i counts the rows within the tenant and picks enum labels, gaps and dates
-- * intervals are given in hours: a day has 23 to 25 of them where the session's time zone changes its clocks

-- auth --------------------------------------------------------------------------------------------------------

INSERT INTO auth.users
  (id, email, phone, email_confirmed_at, last_sign_in_at, banned_until, metadata, created_at, updated_at)
SELECT
  md5('auth.users/' || n)::uuid,
  lower(first_name) || '.' || n || '@' || (ARRAY['northwind.example', 'harborpine.example', 'summit.example'])[t],
  CASE WHEN i % 3 <> 2 THEN '+1 555 01' || lpad(n::text, 2, '0') || ' ' || 100 + n END,
  CASE WHEN i <> 9 THEN timestamptz '2026-01-02 09:00:00+00' + n * interval '1 hour' END,
  CASE WHEN i % 4 <> 3 THEN timestamptz '2026-06-01 07:30:00+00' + n * interval '3 hours' END,
  CASE WHEN n = 24 THEN timestamptz '2026-12-31 00:00:00+00' END,
  jsonb_build_object('first_name', first_name, 'locale', (ARRAY['en-US', 'es-US', 'fr-CA'])[t]),
  timestamptz '2026-01-01 08:00:00+00' + n * interval '1 hour',
  timestamptz '2026-05-01 08:00:00+00' + n * interval '1 hour'
FROM generate_series(1, 30) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t,
         (n - 1) / 3 AS i,
         (ARRAY['Ada', 'Ben', 'Carmen', 'Dmitri', 'Elif', 'Farid', 'Grace', 'Hugo', 'Ines', 'Jomo'])[1 + n % 10]
           AS first_name
) AS k;

-- tenant_mgmt -------------------------------------------------------------------------------------------------
-- Tenants 1 to 3 are the businesses with data in every industry; 8, 9, 14 and 19 have data in the one industry they
-- are in; the others are branches, trials and former customers.

INSERT INTO tenant_mgmt.tenants
  (id, name, slug, domain, settings, status, created_at, trial_ends_at, parent_tenant_id, industries,
   registered_address)
SELECT
  md5('tenant_mgmt.tenants/' || n)::uuid,
  name,
  slug,
  CASE WHEN n <= 10 THEN slug || '.example' END,
  jsonb_build_object('timezone', 'America/New_York', 'week_starts_on', CASE WHEN n % 2 = 0 THEN 'MON' ELSE 'SUN' END),
  status::tenant_mgmt.tenant_status_enum,
  timestamptz '2025-11-01 12:00:00+00' + n * interval '24 hours',
  CASE WHEN status = 'TRIAL' THEN timestamptz '2026-07-01 00:00:00+00' + n * interval '24 hours' END,
  CASE WHEN parent IS NOT NULL THEN md5('tenant_mgmt.tenants/' || parent)::uuid END,
  industries::system_core.industry_enum[],
  CASE WHEN n % 5 <> 4 THEN
    ROW(100 + n || ' Market Street', CASE WHEN n % 2 = 0 THEN 'Suite ' || n END, 'Springfield', 'IL',
        62700 + n, 'US')::system_core.postal_address END
FROM (VALUES
  (1,  'Northwind Home & Auto',    'northwind',            'ACTIVE',    NULL,
    '{hs,auto,rest,banking,ret,courses,payroll,investigations}'),
  (2,  'Harbor & Pine Hospitality', 'harbor-pine',         'ACTIVE',    NULL,
    '{hs,auto,rest,banking,ret,courses,payroll,investigations}'),
  (3,  'Summit Service Group',     'summit',               'ACTIVE',    NULL,
    '{hs,auto,rest,banking,ret,courses,payroll,investigations}'),
  (4,  'Northwind North Branch',   'northwind-north',      'ACTIVE',    1,    '{hs}'),
  (5,  'Northwind Garage East',    'northwind-east',       'ACTIVE',    1,    '{auto}'),
  (6,  'Harbor & Pine Pier 7',     'harbor-pine-pier-7',   'ACTIVE',    2,    '{rest}'),
  (7,  'Harbor & Pine Airport',    'harbor-pine-airport',  'SUSPENDED', 2,    '{rest}'),
  (8,  'Summit Academy',           'summit-academy',       'ACTIVE',    3,    '{courses}'),
  (9,  'Summit Investigations',    'summit-investigations', 'ACTIVE',   3,    '{investigations}'),
  (10, 'Bluebird Plumbing',        'bluebird-plumbing',    'TRIAL',     NULL, '{hs}'),
  (11, 'Cedar Cafe',               'cedar-cafe',           'TRIAL',     NULL, '{rest}'),
  (12, 'Delta Diesel',             'delta-diesel',         'TRIAL',     NULL, '{auto}'),
  (13, 'Evergreen Lawn Care',      'evergreen-lawn',       'SUSPENDED', NULL, '{hs}'),
  (14, 'Foxglove Books',           'foxglove-books',       'TRIAL',     NULL, '{ret}'),
  (15, 'Granite Credit Union',     'granite-cu',           'ACTIVE',    NULL, '{banking}'),
  (16, 'Hillside Bakery',          'hillside-bakery',      'CLOSED',    NULL, '{rest,ret}'),
  (17, 'Ironworks Auto Body',      'ironworks-auto-body',  'ACTIVE',    NULL, '{auto}'),
  (18, 'Juniper Electric',         'juniper-electric',     'CLOSED',    NULL, '{hs}'),
  (19, 'Kestrel Payroll',          'kestrel-payroll',      'TRIAL',     NULL, '{payroll}'),
  (20, 'Lakeside Diner',           'lakeside-diner',       'ACTIVE',    NULL, '{rest}'),
  (21, 'Maple Street Motors',      'maple-street-motors',  'TRIAL',     NULL, '{auto}'),
  (22, 'Northwind South Branch',   'northwind-south',      'TRIAL',     1,    '{}')
) AS tenants (n, name, slug, status, parent, industries)
ORDER BY n;

INSERT INTO tenant_mgmt.tenant_subscriptions
  (id, tenant_id, plan_id, billing_cycle, amount, currency, status, current_period_start, current_period_end,
   feature_limits)
SELECT
  md5('tenant_mgmt.tenant_subscriptions/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || n)::uuid,
  (ARRAY['starter', 'growth', 'enterprise'])[1 + n % 3],
  (ARRAY['MONTHLY', 'QUARTERLY', 'YEARLY'])[1 + n % 3]::tenant_mgmt.billing_cycle_enum,
  (ARRAY[49.00, 399.00, 3900.00])[1 + n % 3],
  (ARRAY['USD', 'USD', 'CAD'])[1 + n % 3],
  (ARRAY['ACTIVE', 'TRIALING', 'PAST_DUE', 'CANCELLED'])[1 + n % 4]::tenant_mgmt.subscription_status_enum,
  timestamptz '2026-06-01 00:00:00+00',
  timestamptz '2026-06-01 00:00:00+00' + (ARRAY[720, 2208, 8760])[1 + n % 3] * interval '1 hour',
  CASE WHEN n % 4 <> 0 THEN jsonb_build_object('users', 10 * n, 'work_orders_per_month', 500) END
FROM generate_series(1, 22) AS n;

INSERT INTO tenant_mgmt.tenant_billing_history
  (id, tenant_id, subscription_id, amount_charged, currency, charge_type, charge_date, external_charge_id,
   charge_details)
SELECT
  md5('tenant_mgmt.tenant_billing_history/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || owner)::uuid,
  md5('tenant_mgmt.tenant_subscriptions/' || owner)::uuid,
  CASE n % 4 WHEN 3 THEN -25.00 ELSE 49.00 + n END,
  (ARRAY['USD', 'USD', 'CAD'])[1 + owner % 3],
  (ARRAY['SUBSCRIPTION', 'USAGE', 'ADJUSTMENT', 'REFUND'])[1 + n % 4]::tenant_mgmt.charge_type_enum,
  timestamptz '2026-01-05 06:00:00+00' + n * interval '60 hours',
  CASE WHEN n % 5 <> 0 THEN 'ch_' || left(md5('charge/' || n), 20) END,
  CASE WHEN n % 3 <> 0 THEN jsonb_build_object('attempt', 1 + n % 2, 'processor', 'stripe') END
FROM generate_series(1, 66) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 22 AS owner) AS k;

INSERT INTO tenant_mgmt.tenant_usage_metrics
  (id, tenant_id, metric_name, metric_value, metric_unit, recorded_at, metadata)
SELECT
  md5('tenant_mgmt.tenant_usage_metrics/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || 1 + n % 22)::uuid,
  (ARRAY['api_requests', 'storage_used', 'active_users', 'invoices_sent'])[1 + n % 4],
  (n * 137 % 1000) + 0.25,
  (ARRAY['requests', 'MiB', 'users', 'invoices'])[1 + n % 4],
  timestamptz '2026-01-01 00:00:00+00' + n * interval '18 hours',
  CASE WHEN n % 3 = 0 THEN jsonb_build_object('region', 'us-east', 'sampled', n % 2 = 0) END
FROM generate_series(1, 240) AS n;

-- The counters stand where the numbers given in the other files end.
INSERT INTO tenant_mgmt.number_sequences (tenant_id, sequence_key, sequence_year, last_value)
SELECT md5('tenant_mgmt.tenants/' || t)::uuid, sequence_key, sequence_year, last_value
FROM generate_series(1, 3) AS t
CROSS JOIN (VALUES
  ('WO',  2025, 87), ('WO',  2026, 1320),
  ('INV', 2025, 71), ('INV', 2026, 40),
  ('RO',  2025, 12), ('RO',  2026, 16),
  ('ORD', 2025, 640), ('ORD', 2026, 100),
  ('SALE', 2026, 40), ('PAY', 2026, 12), ('CASE', 2026, 12)
) AS counters (sequence_key, sequence_year, last_value)
ORDER BY t, sequence_key, sequence_year;

-- user_mgmt ---------------------------------------------------------------------------------------------------

INSERT INTO user_mgmt.users
  (id, email, username, password_hash, profile_data, status, last_login_at, tenant_id, auth_user_id, created_at)
SELECT
  md5('user_mgmt.users/' || n)::uuid,
  u.email,
  split_part(u.email, '@', 1),
  CASE WHEN i <> 9 THEN '$argon2id$v=19$m=65536,t=3,p=4$' || md5('salt/' || n) || '$' || md5('hash/' || n) END,
  CASE WHEN i % 3 <> 2 THEN
    jsonb_build_object('first_name', u.metadata ->> 'first_name', 'title',
      (ARRAY['Owner', 'Dispatcher', 'Server', 'Chef'])[1 + i % 4]) END,
  CASE WHEN i = 9 THEN 'INVITED' ELSE (ARRAY['ACTIVE', 'ACTIVE', 'LOCKED', 'DEACTIVATED'])[1 + i % 4]
    END::user_mgmt.user_status_enum,
  u.last_sign_in_at,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  CASE WHEN i <> 9 THEN u.id END,
  u.created_at
FROM generate_series(1, 30) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k
JOIN auth.users AS u ON u.id = md5('auth.users/' || n)::uuid
ORDER BY n;

-- One person who works for two tenants: the first identity is a member of tenant 2 as well.
INSERT INTO user_mgmt.users (id, email, username, status, tenant_id, auth_user_id, created_at)
SELECT md5('user_mgmt.users/31')::uuid, email, 'guest.of.harbor', 'ACTIVE',
       md5('tenant_mgmt.tenants/2')::uuid, id, timestamptz '2026-04-01 08:00:00+00'
FROM auth.users
WHERE id = md5('auth.users/1')::uuid;

-- Two members each of the four tenants that are in one industry only; none has signed in yet.
INSERT INTO user_mgmt.users (id, email, username, status, tenant_id, created_at)
SELECT md5('user_mgmt.users/' || n)::uuid, 'member' || n || '@' || split_part(tenant, ':', 2) || '.example',
       'member' || n, 'INVITED', md5('tenant_mgmt.tenants/' || split_part(tenant, ':', 1))::uuid,
       timestamptz '2026-04-02 08:00:00+00' + n * interval '1 hour'
FROM generate_series(32, 39) AS n
CROSS JOIN LATERAL (
  SELECT (ARRAY['8:summit-academy', '9:summit-investigations', '14:foxglove', '19:kestrel'])[1 + n % 4] AS tenant
) AS k;

-- Two system roles and six roles of each tenant.
INSERT INTO user_mgmt.roles (id, name, description, permissions, role_config, role_type, tenant_id, is_system_role)
VALUES
  (md5('user_mgmt.roles/system/1')::uuid, 'tenant_owner', 'May do everything within the tenant',
   '{*}', '{"assignable": false}', 'SYSTEM', NULL, true),
  (md5('user_mgmt.roles/system/2')::uuid, 'support_access', 'Read access for Thorbis support, given by the tenant',
   '{*.read}', '{"assignable": true, "expires_after_hours": 48}', 'SYSTEM', NULL, true);

INSERT INTO user_mgmt.roles (id, name, description, permissions, role_config, role_type, tenant_id, is_system_role)
SELECT
  md5('user_mgmt.roles/' || n)::uuid,
  (ARRAY['manager', 'dispatcher', 'technician', 'server', 'chef', 'bookkeeper'])[1 + i],
  CASE WHEN i % 3 <> 2 THEN 'Standard duties of a ' ||
    (ARRAY['manager', 'dispatcher', 'technician', 'server', 'chef', 'bookkeeper'])[1 + i] END,
  (ARRAY['{hs.read,hs.write,rest.read,banking.read}', '{hs.read,hs.write}', '{hs.read}',
         '{rest.read,rest.write}', '{rest.kitchen}', '{banking.read,banking.write}'])[1 + i]::text[],
  CASE WHEN i % 2 = 0 THEN '{"color": "teal"}'::jsonb END,
  CASE WHEN i < 4 THEN 'BUILT_IN' ELSE 'CUSTOM' END::user_mgmt.role_type_enum,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  false
FROM generate_series(1, 18) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO user_mgmt.user_roles (id, user_id, role_id, assigned_by, assigned_at, expires_at, assignment_context)
SELECT
  md5('user_mgmt.user_roles/' || n)::uuid,
  md5('user_mgmt.users/' || n)::uuid,
  md5('user_mgmt.roles/' || 1 + (n - 1) % 18)::uuid,
  CASE WHEN i > 0 THEN md5('user_mgmt.users/' || t)::uuid END,
  timestamptz '2026-01-10 10:00:00+00' + n * interval '5 hours',
  CASE WHEN i % 4 = 1 THEN timestamptz '2027-01-10 10:00:00+00' END,
  CASE WHEN i % 3 = 0 THEN jsonb_build_object('reason', 'onboarding', 'ticket', 4000 + n) END
FROM generate_series(1, 30) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO user_mgmt.user_sessions
  (id, user_id, session_token, client_ip, user_agent, created_at, expires_at, is_active)
SELECT
  md5('user_mgmt.user_sessions/' || n)::uuid,
  md5('user_mgmt.users/' || 1 + (n - 1) % 30)::uuid,
  md5('session/' || n) || md5('token/' || n),
  CASE WHEN n % 5 <> 0 THEN ('198.51.100.' || n)::inet END,
  CASE WHEN n % 4 <> 0 THEN
    (ARRAY['Mozilla/5.0 (Macintosh)', 'ThorbisField/4.2 (iOS)', 'ThorbisPOS/2.9'])[1 + n % 3] END,
  timestamptz '2026-06-01 06:00:00+00' + n * interval '2 hours',
  timestamptz '2026-06-01 06:00:00+00' + n * interval '2 hours' + interval '12 hours',
  n % 3 <> 0
FROM generate_series(1, 45) AS n;

INSERT INTO user_mgmt.user_preferences
  (id, user_id, preference_key, preference_value, preference_type, updated_at)
SELECT
  md5('user_mgmt.user_preferences/' || n)::uuid,
  md5('user_mgmt.users/' || 1 + (n - 1) % 30)::uuid,
  (ARRAY['theme', 'email_digest', 'language', 'high_contrast'])[1 + kind],
  (ARRAY['"dark"', '{"weekly": true, "daily": false}', '"en-US"', 'true'])[1 + kind]::jsonb,
  (ARRAY['UI', 'NOTIFICATION', 'LOCALE', 'ACCESSIBILITY'])[1 + kind]::user_mgmt.preference_type_enum,
  timestamptz '2026-05-01 12:00:00+00' + n * interval '7 hours'
FROM generate_series(1, 60) AS n
CROSS JOIN LATERAL (SELECT (n - 1) / 30 * 2 + n % 2 AS kind) AS k;
