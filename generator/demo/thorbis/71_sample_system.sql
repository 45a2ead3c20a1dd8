-- Thorbis Business OS: sample data of system_core. How the values are made is said in 70_sample_core.sql.

-- The audit of the sample rows is given below, with fixed times; the trigger would write its own.
ALTER TABLE system_core.system_config DISABLE TRIGGER record_system_config_change;

INSERT INTO system_core.system_config
  (id, config_key, config_value, config_type, validation_rules, is_encrypted, environment, created_at, updated_at,
   created_by, updated_by)
SELECT
  md5('system_core.system_config/' || config_key || '/' || coalesce(environment, ''))::uuid,
  config_key,
  config_value,
  config_type::system_core.config_type_enum,
  validation_rules::jsonb,
  is_encrypted,
  environment,
  -- rows without a time were taken over from the platform's first release, which kept none
  CASE WHEN config_key NOT LIKE 'legacy.%' THEN timestamptz '2026-01-01 00:00:00+00' END,
  CASE WHEN config_key NOT LIKE 'legacy.%' THEN timestamptz '2026-02-01 00:00:00+00' END,
  CASE WHEN config_key NOT LIKE 'legacy.%' THEN md5('auth.users/1')::uuid END,
  CASE WHEN environment = 'production' AND config_key NOT LIKE 'legacy.%' THEN md5('auth.users/2')::uuid END
FROM (VALUES
  ('api.rate_limit_per_minute', '600',                     'INTEGER', '{"minimum": 1, "maximum": 10000}', false),
  ('api.cors_origins',          '["https://app.thorbis.example"]', 'JSON', '{"type": "array"}',          false),
  ('billing.default_tax_rate',  '8.25',                    'NUMERIC', '{"minimum": 0, "maximum": 30}',   false),
  ('billing.processor_key',     'enc:v1:9f2c41d07be8',     'SECRET',  NULL,                               true),
  ('mail.sender_name',          'Thorbis',                 'STRING',  '{"maxLength": 80}',                false),
  ('mail.is_enabled',           'true',                    'BOOLEAN', NULL,                               false),
  ('search.minimum_characters', '3',                       'INTEGER', '{"minimum": 1}',                   NULL)
) AS settings (config_key, config_value, config_type, validation_rules, is_encrypted)
CROSS JOIN (VALUES ('development'), ('staging'), ('production')) AS environments (environment)
UNION ALL
SELECT md5('system_core.system_config/legacy.' || n)::uuid, 'legacy.' || n, 'kept for reference', 'STRING',
       NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM generate_series(1, 3) AS n
ORDER BY 2, 7;

INSERT INTO system_core.system_config_audit (config_id, action, old_row, new_row, changed_by, changed_at,
  database_user)
SELECT
  md5('system_core.system_config/api.rate_limit_per_minute/' ||
    (ARRAY['development', 'staging', 'production'])[1 + n % 3])::uuid,
  action,
  CASE WHEN action <> 'INSERT' THEN
    jsonb_build_object('config_key', 'api.rate_limit_per_minute', 'config_value', (100 * n)::text) END,
  CASE WHEN action <> 'DELETE' THEN
    jsonb_build_object('config_key', 'api.rate_limit_per_minute', 'config_value', (100 * n + 100)::text) END,
  CASE WHEN n % 4 <> 0 THEN md5('auth.users/' || 1 + n % 3)::uuid END,
  timestamptz '2026-01-15 09:00:00+00' + n * interval '26 hours',
  CASE WHEN n % 4 <> 0 THEN 'thorbis_api' ELSE 'thorbis_migration' END
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (
  SELECT CASE WHEN n <= 3 THEN 'INSERT' WHEN n = 24 THEN 'DELETE' ELSE 'UPDATE'
    END::system_core.audit_action_enum AS action
) AS k
ORDER BY n;

ALTER TABLE system_core.system_config ENABLE TRIGGER record_system_config_change;

-- Every fifth row is an event of the platform itself, without a tenant. January to July: July has no partition
-- of its own and lands in the default one.
INSERT INTO system_core.system_events
  (id, event_type, event_subtype, event_data, severity, created_at, tenant_id, user_id, correlation_id,
   source_system, ip_address, user_agent, session_id)
SELECT
  md5('system_core.system_events/' || n)::uuid,
  (ARRAY['work_order', 'invoice', 'session', 'payment', 'configuration', 'job'])[1 + i % 6],
  CASE WHEN i % 4 <> 3 THEN (ARRAY['created', 'changed', 'deleted'])[1 + i % 3] END,
  jsonb_build_object('sequence', n, 'duration_ms', n * 7 % 400, 'is_retry', n % 11 = 0),
  (ARRAY['INFO', 'DEBUG', 'INFO', 'WARNING', 'INFO', 'ERROR', 'INFO', 'INFO',
    'CRITICAL'])[1 + i % 9]::system_core.severity_enum,
  timestamptz '2026-01-01 03:00:00+00' + n * interval '8 hours 20 minutes',
  CASE WHEN i % 5 <> 4 THEN md5('tenant_mgmt.tenants/' || t)::uuid END,
  CASE WHEN i % 5 <> 4 AND i % 3 <> 2 THEN md5('auth.users/' || 1 + (n - 1) % 27)::uuid END,
  CASE WHEN i % 2 = 0 THEN md5('correlation/' || n / 4)::uuid END,
  CASE i % 7 WHEN 5 THEN NULL WHEN 6 THEN 'thorbis_field_app' ELSE 'thorbis_platform' END,
  CASE WHEN i % 3 = 0 THEN ('203.0.113.' || n % 250)::inet WHEN i % 6 = 1 THEN '2001:db8::17'::inet END,
  CASE WHEN i % 3 = 0 THEN 'Mozilla/5.0 (X11; Linux x86_64)' END,
  CASE WHEN i % 3 = 0 THEN md5('session/' || n % 45) END
FROM generate_series(1, 600) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO system_core.api_endpoints
  (id, endpoint_path, method, handler_function, request_schema, response_schema, requires_auth,
   required_permissions, is_active)
SELECT
  md5('system_core.api_endpoints/' || method || ' ' || endpoint_path)::uuid,
  endpoint_path,
  method::system_core.http_method_enum,
  handler_function,
  CASE WHEN method IN ('POST', 'PUT', 'PATCH') THEN
    jsonb_build_object('$ref', '#/components/schemas/' || handler_function) END,
  CASE WHEN method <> 'DELETE' THEN
    jsonb_build_object('type', CASE WHEN endpoint_path LIKE '%}%' THEN 'object' ELSE 'array' END) END,
  endpoint_path NOT LIKE '/api/system/%',
  permissions::text[],
  handler_function <> 'legacy_status'
FROM (VALUES
  (1,  '/api/hs/work-orders',              'GET',    'list_work_orders',          '{hs.read}'),
  (2,  '/api/hs/work-orders',              'POST',   'create_work_order',         '{hs.write}'),
  (3,  '/api/hs/work-orders/{id}',         'PUT',    'replace_work_order',        '{hs.write}'),
  (4,  '/api/hs/work-orders/{id}',         'PATCH',  'update_work_order',         '{hs.write}'),
  (5,  '/api/hs/work-orders/{id}',         'DELETE', 'delete_work_order',         '{hs.write,hs.admin}'),
  (6,  '/api/hs/customers',                'GET',    'list_customers',            '{hs.read}'),
  (7,  '/api/hs/technicians/availability', 'GET',    'technician_availability',   '{hs.read}'),
  (8,  '/api/hs/invoices/{id}/pdf',        'GET',    'invoice_pdf',               '{hs.read}'),
  (9,  '/api/rest/orders',                 'POST',   'place_order',               '{rest.write}'),
  (10, '/api/rest/orders/{id}',            'PATCH',  'update_order',              '{rest.write}'),
  (11, '/api/rest/kitchen/queue',          'GET',    'kitchen_queue',             '{rest.kitchen}'),
  (12, '/api/rest/menu/items',             'GET',    'list_menu_items',           '{rest.read}'),
  (13, '/api/rest/pos/payment',            'POST',   'take_payment',              '{rest.write}'),
  (14, '/api/auto/vehicles',               'GET',    'list_vehicles',             '{auto.read}'),
  (15, '/api/auto/repair-orders',          'POST',   'create_repair_order',       '{auto.write}'),
  (16, '/api/banking/accounts',            'GET',    'list_accounts',             '{banking.read}'),
  (17, '/api/banking/transactions',        'GET',    'list_transactions',         '{banking.read}'),
  (18, '/api/banking/payments/process',    'POST',   'process_payment',           '{banking.write}'),
  (19, '/api/system/health',               'GET',    'health',                    '{}'),
  (20, '/api/system/status',               'GET',    'legacy_status',             '{}')
) AS endpoints (n, endpoint_path, method, handler_function, permissions)
ORDER BY n;

INSERT INTO system_core.feature_flags
  (id, flag_key, flag_name, description, is_enabled, targeting_rules, rollout_strategy, expires_at)
SELECT
  md5('system_core.feature_flags/' || flag_key)::uuid,
  flag_key,
  initcap(replace(flag_key, '_', ' ')),
  CASE WHEN n % 4 <> 0 THEN 'Turns on ' || replace(flag_key, '_', ' ') || '.' END,
  n % 3 <> 0,
  CASE strategy
    WHEN 'PERCENTAGE' THEN jsonb_build_object('percent', 5 * n)
    WHEN 'TENANT_LIST' THEN jsonb_build_object('tenants', jsonb_build_array('northwind', 'summit'))
  END,
  strategy::system_core.rollout_strategy_enum,
  CASE WHEN n % 5 = 0 THEN timestamptz '2026-12-31 00:00:00+00' + n * interval '24 hours' END
FROM unnest(ARRAY[
  'route_planning', 'instant_payouts', 'kitchen_voice_calls', 'vin_scanner', 'smart_pricing', 'dark_theme',
  'split_bills', 'photo_estimates', 'loyalty_points', 'live_chat', 'bulk_import', 'fleet_reports', 'tip_pooling',
  'parts_forecast', 'two_step_sign_in', 'offline_mode', 'supplier_portal', 'audit_export', 'gift_cards', 'webhooks_v2'
]) WITH ORDINALITY AS flags (flag_key, n)
CROSS JOIN LATERAL (
  SELECT (ARRAY['ALL_AT_ONCE', 'PERCENTAGE', 'TENANT_LIST', 'BETA_GROUP'])[1 + n % 4] AS strategy
) AS k
ORDER BY n;
