-- Thorbis Business OS: sample data of security_mgmt, monitoring_obs, perf_mgmt and security_hardening. How the
-- values are made is said in 70_sample_core.sql.

-- The audit of the sample rows is given below, with fixed times; the trigger would write its own.
ALTER TABLE security_mgmt.security_policies DISABLE TRIGGER record_change;

-- security_mgmt -----------------------------------------------------------------------------------------------

-- Two versions of each of the five rules: the one the platform came with, and the tenant's own since February.
INSERT INTO security_mgmt.security_policies
  (id, tenant_id, policy_type, version_number, settings, is_enforced, effective_from, effective_to, approved_by,
   created_at)
SELECT
  md5('security_mgmt.security_policies/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['PASSWORD', 'SESSION', 'NETWORK', 'TWO_FACTOR', 'RETENTION'])[1 + i % 5]::security_mgmt.policy_type_enum,
  1 + i / 5,
  (ARRAY['{"minimum_length": 12}', '{"idle_minutes": 30}', '{"allowed": ["198.51.100.0/24"]}',
    '{"methods": ["totp", "key"]}', '{"days": 365}'])[1 + i % 5]::jsonb || jsonb_build_object('version', 1 + i / 5),
  i <> 7,
  CASE i / 5 WHEN 0 THEN timestamptz '2026-01-01 00:00:00+00' ELSE timestamptz '2026-02-15 00:00:00+00' END,
  CASE i / 5 WHEN 0 THEN timestamptz '2026-02-15 00:00:00+00' END,
  CASE WHEN i >= 5 OR i = 1 THEN md5('user_mgmt.users/' || t)::uuid END,
  CASE i / 5 WHEN 0 THEN timestamptz '2026-01-01 00:00:00+00' ELSE timestamptz '2026-02-14 16:00:00+00' END
FROM generate_series(1, 30) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO security_mgmt.security_policies_audit
  (id, action, tenant_id, row_id, changed_columns, old_row, new_row, changed_by, changed_at)
SELECT
  md5('security_mgmt.security_policies_audit/' || n)::uuid,
  action,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('security_mgmt.security_policies/' || n)::uuid,
  CASE WHEN action = 'UPDATE' THEN '{is_enforced}'::text[] ELSE '{id,is_enforced,policy_type}'::text[] END,
  CASE WHEN action <> 'INSERT' THEN jsonb_build_object('is_enforced', n % 2 = 0) END,
  CASE WHEN action <> 'DELETE' THEN jsonb_build_object('is_enforced', n % 2 <> 0) END,
  CASE WHEN i % 4 <> 0 THEN md5('auth.users/' || t)::uuid END,
  timestamptz '2026-02-14 16:00:00+00' + n * interval '7 hours'
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i,
         (ARRAY['INSERT', 'UPDATE', 'UPDATE', 'DELETE'])[1 + (n - 1) / 3 % 4]::system_core.audit_action_enum AS action
) AS k
ORDER BY n;

INSERT INTO security_mgmt.api_keys
  (id, tenant_id, key_name, key_prefix, key_hash, scopes, allowed_networks, owner_user_id, created_at, last_used_at,
   expires_at, revoked_at)
SELECT
  md5('security_mgmt.api_keys/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['website', 'accounting export', 'field app', 'till', 'kitchen display', 'door lock', 'old website',
    'data warehouse'])[1 + i],
  'tk_' || left(md5('key/' || n), 8),
  md5('key/' || n) || md5('key/salt/' || n),
  (ARRAY['{hs.read}', '{banking.read}', '{hs.read,hs.write}', '{rest.read,rest.write}', '{}'])[1 + i % 5]::text[],
  CASE WHEN i % 3 = 1 THEN ARRAY['198.51.100.0/24', '2001:db8:17::/48']::cidr[] ELSE '{}' END,
  CASE WHEN i <> 6 THEN md5('user_mgmt.users/' || t + 3 * (i % 3))::uuid END,
  timestamptz '2026-01-07 09:00:00+00' + n * interval '29 hours',
  CASE WHEN i <> 5 THEN timestamptz '2026-06-01 09:00:00+00' + n * interval '3 hours' END,
  CASE WHEN i % 2 = 0 THEN timestamptz '2027-01-07 09:00:00+00' + n * interval '29 hours' END,
  CASE WHEN i = 6 THEN timestamptz '2026-05-02 10:00:00+00' END
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO security_mgmt.access_reviews
  (id, tenant_id, review_title, reviewer_id, status, due_at, completed_at, created_at)
SELECT
  md5('security_mgmt.access_reviews/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  (ARRAY['Q3 2025', 'Q4 2025', 'Q1 2026', 'Kitchen staff', 'Bookkeepers', 'Q2 2026', 'Q3 2026'])[1 + i],
  CASE WHEN i <> 6 THEN md5('user_mgmt.users/' || t + 3 * (i % 2))::uuid END,
  status::security_mgmt.review_status_enum,
  timestamptz '2025-10-15 12:00:00+00' + i * interval '1200 hours',
  CASE WHEN status = 'COMPLETED' THEN timestamptz '2025-10-14 15:00:00+00' + i * interval '1190 hours' END,
  timestamptz '2025-09-15 12:00:00+00' + i * interval '1200 hours'
FROM generate_series(1, 21) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i,
         (ARRAY['COMPLETED', 'COMPLETED', 'COMPLETED', 'OVERDUE', 'COMPLETED', 'OPEN', 'PLANNED'])[1 + (n - 1) / 3]
           AS status
) AS k;

INSERT INTO security_mgmt.access_review_items (access_review_id, user_id, role_id, decision, decided_at, remark)
SELECT
  md5('security_mgmt.access_reviews/' || t + 3 * (i / 6))::uuid,
  md5('user_mgmt.users/' || t + 3 * (i % 6))::uuid,
  md5('user_mgmt.roles/' || t + 3 * (i % 6))::uuid,
  CASE WHEN i / 6 < 3 THEN (ARRAY['KEEP', 'KEEP', 'REDUCE', 'KEEP', 'REVOKE', 'KEEP'])[1 + i % 6]
    END::security_mgmt.review_decision_enum,
  CASE WHEN i / 6 < 3 THEN timestamptz '2025-10-10 10:00:00+00' + i * interval '190 hours' END,
  CASE WHEN i / 6 < 3 AND i % 6 IN (2, 4) THEN 'Moved to another team in spring.' END
FROM generate_series(1, 72) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

INSERT INTO security_mgmt.security_incidents
  (id, tenant_id, incident_code, title, severity, status, detected_at, resolved_at, reported_by, assigned_to,
   affected_person_count, is_notifiable)
SELECT
  md5('security_mgmt.security_incidents/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  'SEC-2026-' || lpad((i + 1)::text, 4, '0'),
  (ARRAY['Tablet left in a taxi', 'Password sent by e-mail', 'Many failed sign-ins from one address',
    'Invoice sent to the wrong customer', 'Malware on the till', 'Former member still signed in',
    'Phishing mail to the bookkeeper', 'Door of the server room open'])[1 + i],
  (ARRAY['WARNING', 'INFO', 'ERROR', 'WARNING', 'CRITICAL', 'ERROR', 'WARNING', 'DEBUG'])[1 + i]
    ::system_core.severity_enum,
  status::security_mgmt.incident_status_enum,
  timestamptz '2026-01-20 08:00:00+00' + n * interval '140 hours',
  CASE WHEN status IN ('RESOLVED', 'FALSE_ALARM') THEN
    timestamptz '2026-01-21 17:00:00+00' + n * interval '140 hours' END,
  CASE WHEN i <> 2 THEN md5('user_mgmt.users/' || t + 3 * (i % 4))::uuid END,
  CASE WHEN status <> 'REPORTED' THEN md5('user_mgmt.users/' || t)::uuid END,
  CASE WHEN i % 4 IN (0, 3) THEN i * 17 END,
  i = 3
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i,
         (ARRAY['RESOLVED', 'RESOLVED', 'FALSE_ALARM', 'RESOLVED', 'CONTAINED', 'RESOLVED', 'TRIAGED',
           'REPORTED'])[1 + (n - 1) / 3] AS status
) AS k;

INSERT INTO security_mgmt.incident_events
  (id, security_incident_id, occurred_at, new_status, description, written_by, evidence)
SELECT
  md5('security_mgmt.incident_events/' || n)::uuid,
  s.id,
  timestamptz '2026-01-20 09:00:00+00' + (1 + (n - 1) % 24) * interval '140 hours' + step * interval '3 hours',
  CASE step
    WHEN 0 THEN 'REPORTED'::security_mgmt.incident_status_enum
    WHEN 1 THEN CASE WHEN n % 2 = 0 THEN 'TRIAGED'::security_mgmt.incident_status_enum END
    ELSE CASE WHEN s.status IN ('CONTAINED', 'RESOLVED', 'FALSE_ALARM') THEN s.status END
  END,
  (ARRAY['Called the member, who confirmed it.', 'Changed the passwords and ended all sessions.',
    'Nothing more was seen since.'])[1 + step],
  CASE WHEN step <> 2 THEN md5('user_mgmt.users/' || t)::uuid END,
  CASE WHEN n % 4 = 0 THEN jsonb_build_object('log', 's3://evidence/' || n, 'sha256', md5('log/' || n)) END
FROM generate_series(1, 72) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 24 AS step) AS k
JOIN security_mgmt.security_incidents AS s ON s.id = md5('security_mgmt.security_incidents/' || 1 + (n - 1) % 24)::uuid;

-- Every tenth attempt names no tenant. January to July: July lands in the default partition.
INSERT INTO security_mgmt.login_attempts
  (id, attempted_at, tenant_id, user_id, attempted_email, client_ip, outcome, user_agent)
SELECT
  md5('security_mgmt.login_attempts/' || n)::uuid,
  timestamptz '2026-01-03 06:00:00+00' + n * interval '15 hours',
  CASE WHEN i % 10 <> 9 THEN md5('tenant_mgmt.tenants/' || t)::uuid END,
  CASE WHEN i % 10 <> 9 AND i % 7 <> 3 THEN md5('user_mgmt.users/' || t + 3 * (i % 8))::uuid END,
  'person' || n || '@mail.example',
  CASE WHEN i % 6 = 5 THEN ('2001:db8::' || i)::inet ELSE ('203.0.113.' || n % 250)::inet END,
  CASE WHEN i % 10 = 9 OR i % 7 = 3 THEN 'WRONG_PASSWORD'
    ELSE (ARRAY['SUCCESS', 'SUCCESS', 'WRONG_PASSWORD', 'SUCCESS', 'SECOND_STEP_FAILED', 'SUCCESS', 'LOCKED_OUT',
      'SUCCESS', 'BLOCKED_NETWORK'])[1 + i % 9] END::security_mgmt.login_outcome_enum,
  CASE WHEN i % 4 <> 2 THEN (ARRAY['Mozilla/5.0 (Macintosh)', 'ThorbisField/4.2 (iOS)'])[1 + i % 2] END
FROM generate_series(1, 300) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

ALTER TABLE security_mgmt.security_policies ENABLE TRIGGER record_change;

-- monitoring_obs ----------------------------------------------------------------------------------------------

INSERT INTO monitoring_obs.monitored_services
  (id, service_key, display_name, owning_team, service_tier, health_url, runbook_url, retired_at)
SELECT
  md5('monitoring_obs.monitored_services/' || n)::uuid,
  service_key,
  initcap(replace(service_key, '-', ' ')),
  (ARRAY['platform-team', 'payments-team', 'operations-team'])[1 + n % 3],
  (ARRAY['CRITICAL', 'STANDARD', 'BEST_EFFORT'])[1 + n % 3]::monitoring_obs.service_tier_enum,
  CASE WHEN service_key NOT LIKE '%-job' THEN 'http://' || service_key || '.internal.example/health' END,
  CASE WHEN n % 4 <> 3 THEN 'https://runbooks.thorbis.example/' || service_key END,
  CASE WHEN service_key = 'legacy-gateway' THEN timestamptz '2026-03-31 22:00:00+00' END
FROM unnest(ARRAY[
  'api', 'web', 'auth', 'database', 'cache', 'queue', 'billing-worker', 'payment-gateway', 'mail-sender', 'pdf-maker',
  'search', 'kitchen-socket', 'field-sync', 'webhooks', 'reporting-job', 'backup-job', 'rollup-job', 'image-resizer',
  'map-tiles', 'payroll-worker', 'course-player', 'legacy-gateway'
]) WITH ORDINALITY AS services (service_key, n)
ORDER BY n;

-- Whatever it is, it needs the database; and each needs the one before it in the list of six.
INSERT INTO monitoring_obs.service_dependencies (service_id, depends_on_service_id, is_hard, remark)
SELECT
  md5('monitoring_obs.monitored_services/' || n)::uuid,
  md5('monitoring_obs.monitored_services/' || needed)::uuid,
  needed = 4,
  CASE WHEN n % 3 <> 0 THEN 'Does less without it.' END
FROM generate_series(1, 22) AS n
CROSS JOIN LATERAL (VALUES (4), (5 + n % 2)) AS needs (needed)
WHERE n <> needed AND n NOT IN (4, 5, 6) AND (needed = 4 OR n % 3 <> 1);

INSERT INTO monitoring_obs.health_checks (id, service_id, checked_at, status, latency_ms, details)
SELECT
  md5('monitoring_obs.health_checks/' || n)::uuid,
  md5('monitoring_obs.monitored_services/' || 1 + (n - 1) % 22)::uuid,
  timestamptz '2026-01-01 00:10:00+00' + n * interval '11 hours',
  status::monitoring_obs.health_status_enum,
  CASE WHEN status IN ('HEALTHY', 'DEGRADED') THEN 4 + n * 13 % 90 END,
  CASE WHEN n % 5 = 0 THEN jsonb_build_object('connections', n % 40, 'version', '2026.' || n % 12) END
FROM generate_series(1, 396) AS n
CROSS JOIN LATERAL (
  SELECT CASE WHEN n % 41 = 0 THEN 'DOWN' WHEN n % 37 = 0 THEN 'UNKNOWN' WHEN n % 19 = 0 THEN 'DEGRADED'
    ELSE 'HEALTHY' END AS status
) AS k;

INSERT INTO monitoring_obs.metric_definitions (id, metric_key, metric_kind, unit, description, histogram_bounds)
SELECT
  md5('monitoring_obs.metric_definitions/' || n)::uuid,
  metric_key,
  kind::monitoring_obs.metric_kind_enum,
  unit,
  CASE WHEN n % 6 <> 0 THEN 'Tells of ' || replace(metric_key, '_', ' ') || '.' END,
  CASE WHEN kind = 'HISTOGRAM' THEN '{0.01,0.1,1,10,Infinity}'::double precision[] END
FROM (VALUES
  (1, 'http_requests_total', 'COUNTER', 'requests'), (2, 'http_request_seconds', 'HISTOGRAM', 'seconds'),
  (3, 'http_errors_total', 'COUNTER', 'requests'), (4, 'database_connections', 'GAUGE', 'connections'),
  (5, 'database_size', 'GAUGE', 'bytes'), (6, 'query_seconds', 'HISTOGRAM', 'seconds'),
  (7, 'queue_length', 'GAUGE', 'jobs'), (8, 'job_seconds', 'HISTOGRAM', 'seconds'),
  (9, 'mails_sent_total', 'COUNTER', 'mails'), (10, 'mails_refused_total', 'COUNTER', 'mails'),
  (11, 'payments_total', 'COUNTER', 'payments'), (12, 'payments_failed_total', 'COUNTER', 'payments'),
  (13, 'kitchen_wait_seconds', 'HISTOGRAM', 'seconds'), (14, 'technicians_on_duty', 'GAUGE', 'people'),
  (15, 'sessions_open', 'GAUGE', 'sessions'), (16, 'cache_hit_share', 'GAUGE', 'per cent'),
  (17, 'disk_free_share', 'GAUGE', 'per cent'), (18, 'certificate_days_left', 'GAUGE', 'days'),
  (19, 'backup_age', 'GAUGE', 'hours'), (20, 'webhooks_retried_total', 'COUNTER', 'requests')
) AS metrics (n, metric_key, kind, unit)
ORDER BY n;

-- Every sixth sample is the platform's own. Some are not numbers, as they were reported.
INSERT INTO monitoring_obs.metric_samples
  (id, metric_definition_id, tenant_id, resolution, recorded_at, sample_value, labels)
SELECT
  md5('monitoring_obs.metric_samples/' || n)::uuid,
  md5('monitoring_obs.metric_definitions/' || 1 + (n - 1) % 20)::uuid,
  CASE WHEN i % 6 <> 5 THEN md5('tenant_mgmt.tenants/' || t)::uuid END,
  (ARRAY['MINUTE', 'HOUR', 'DAY'])[1 + i % 3]::monitoring_obs.resolution_enum,
  timestamptz '2026-01-01 00:00:00+00' + n * interval '12 hours',
  CASE n WHEN 77 THEN 'NaN' WHEN 154 THEN 'Infinity' ELSE (n * 97 % 1000) / 8.0 END,
  CASE WHEN i % 4 <> 1 THEN jsonb_build_object('region', CASE WHEN n % 2 = 0 THEN 'us-east' ELSE 'us-west' END) END
FROM generate_series(1, 480) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

-- Six rules of each tenant, and six of the platform.
INSERT INTO monitoring_obs.alert_rules
  (id, tenant_id, metric_definition_id, rule_name, comparison, threshold, holds_for, severity, notify_emails,
   silenced_until, is_enabled)
SELECT
  md5('monitoring_obs.alert_rules/' || n)::uuid,
  CASE WHEN slot < 4 THEN md5('tenant_mgmt.tenants/' || slot)::uuid END,
  md5('monitoring_obs.metric_definitions/' || 1 + i * 3)::uuid,
  (ARRAY['Too many requests', 'Too many connections', 'Queue grows', 'Mails refused', 'Guests wait', 'Cache is cold'
    ])[1 + i],
  (ARRAY['ABOVE', 'ABOVE', 'ABOVE', 'EQUAL', 'ABOVE', 'BELOW'])[1 + i]::monitoring_obs.comparison_enum,
  (ARRAY[5000, 90, 100, 0, 900, 80])[1 + i],
  i * interval '5 minutes',
  (ARRAY['WARNING', 'ERROR', 'INFO', 'WARNING', 'CRITICAL', 'DEBUG'])[1 + i]::system_core.severity_enum,
  CASE WHEN i % 3 <> 2 THEN ARRAY['oncall' || slot || '@thorbis.example']::system_core.email_address[] ELSE '{}' END,
  CASE WHEN i = 3 THEN timestamptz '2026-07-01 00:00:00+00' END,
  i <> 5
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 4 AS slot, (n - 1) / 4 AS i) AS k;

INSERT INTO monitoring_obs.alerts
  (id, alert_rule_id, tenant_id, status, observed_value, fired_at, acknowledged_at, acknowledged_by, resolved_at)
SELECT
  md5('monitoring_obs.alerts/' || n)::uuid,
  md5('monitoring_obs.alert_rules/' || slot + 4 * (i % 6))::uuid,
  CASE WHEN slot < 4 THEN md5('tenant_mgmt.tenants/' || slot)::uuid END,
  status::monitoring_obs.alert_status_enum,
  100 + n * 7.5,
  timestamptz '2026-02-01 04:00:00+00' + n * interval '40 hours',
  CASE WHEN status <> 'FIRING' THEN timestamptz '2026-02-01 04:20:00+00' + n * interval '40 hours' END,
  CASE WHEN status <> 'FIRING' AND slot < 4 THEN md5('user_mgmt.users/' || slot)::uuid END,
  CASE WHEN status = 'RESOLVED' THEN timestamptz '2026-02-01 06:00:00+00' + n * interval '40 hours' END
FROM generate_series(1, 80) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (n - 1) / 4 AS i,
         CASE WHEN n > 76 THEN 'FIRING' WHEN n > 68 THEN 'ACKNOWLEDGED' WHEN n % 23 = 0 THEN 'SILENCED'
           ELSE 'RESOLVED' END AS status
) AS k;

-- perf_mgmt ---------------------------------------------------------------------------------------------------

INSERT INTO perf_mgmt.query_patterns
  (id, fingerprint, pattern_name, industry, normalized_query, target_duration_ms, expected_indexes)
SELECT
  md5('perf_mgmt.query_patterns/' || n)::uuid,
  md5('fingerprint/' || n) || md5('fingerprint/b/' || n),
  CASE n WHEN 1 THEN 'hs_work_order_dashboard' WHEN 2 THEN 'rest_kitchen_queue'
    WHEN 3 THEN 'banking_account_balance' END,
  industry,
  'SELECT * FROM ' || coalesce(industry::text, 'system_core') || '.some_table WHERE business_id = $1 LIMIT ' || n,
  CASE WHEN n <= 3 THEN 20 ELSE 50 * (1 + n % 4) END,
  CASE n WHEN 1 THEN '{idx_hs_work_orders_business_scheduled,idx_hs_work_order_assignments_work_order}'::text[]
    WHEN 2 THEN '{idx_rest_kitchen_queue_status_business}'
    WHEN 3 THEN '{idx_banking_transactions_account_date_status}' ELSE '{}' END
FROM generate_series(1, 24) AS n
CROSS JOIN LATERAL (
  SELECT (ARRAY['hs', 'rest', 'banking', 'auto', 'ret', 'courses', 'payroll', 'investigations',
    NULL])[CASE WHEN n <= 3 THEN n ELSE 1 + n % 9 END]::system_core.industry_enum AS industry
) AS k;

INSERT INTO perf_mgmt.query_samples
  (id, query_pattern_id, tenant_id, executed_at, duration_ms, returned_row_count, shared_hit_share, execution_plan)
SELECT
  md5('perf_mgmt.query_samples/' || n)::uuid,
  md5('perf_mgmt.query_patterns/' || 1 + (n - 1) % 24)::uuid,
  CASE WHEN i % 8 <> 7 THEN md5('tenant_mgmt.tenants/' || t)::uuid END,
  timestamptz '2026-01-02 00:00:00+00' + n * interval '13 hours',
  CASE WHEN n % 29 = 0 THEN 1500 + n ELSE 2.125 + n * 7 % 180 END,
  n * 31 % 200,
  CASE WHEN i % 5 <> 4 THEN (50 + n * 3 % 51)::numeric END,
  CASE WHEN n % 29 = 0 THEN jsonb_build_object('Node Type', 'Seq Scan', 'Plan Rows', n * 31 % 200) END
FROM generate_series(1, 348) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

-- The last ones first: a superseded proposal names the one that took its place.
INSERT INTO perf_mgmt.index_recommendations
  (id, query_pattern_id, target_schema, target_table, index_columns, expected_gain, status, superseded_by_id,
   proposed_at, decided_at)
SELECT
  md5('perf_mgmt.index_recommendations/' || n)::uuid,
  md5('perf_mgmt.query_patterns/' || 1 + (n - 1) % 24)::uuid,
  (ARRAY['hs', 'rest', 'banking', 'ret'])[1 + n % 4],
  (ARRAY['work_orders', 'orders', 'transactions', 'sales'])[1 + n % 4],
  (ARRAY['{business_id,scheduled_at}', '{business_id,"created_at DESC"}', '{account_id,transaction_date}',
    '{lower(email)}'])[1 + n % 4]::text[],
  CASE WHEN n % 5 <> 0 THEN 12.5 * (n % 8) END,
  status::perf_mgmt.recommendation_status_enum,
  CASE WHEN status = 'SUPERSEDED' THEN md5('perf_mgmt.index_recommendations/' || n + 4)::uuid END,
  timestamptz '2026-02-01 10:00:00+00' + n * interval '60 hours',
  CASE WHEN status <> 'PROPOSED' THEN timestamptz '2026-02-03 10:00:00+00' + n * interval '60 hours' END
FROM generate_series(28, 1, -1) AS n
CROSS JOIN LATERAL (
  SELECT CASE WHEN n > 24 THEN 'PROPOSED'
    ELSE (ARRAY['BUILT', 'ACCEPTED', 'REJECTED', 'SUPERSEDED', 'PROPOSED'])[1 + n % 5] END AS status
) AS k;

INSERT INTO perf_mgmt.cache_policies
  (id, api_endpoint_id, cache_scope, keep_for, stale_while_refreshed, vary_by, is_enabled)
SELECT
  md5('perf_mgmt.cache_policies/' || endpoint_path || '/' || scope)::uuid,
  e.id,
  scope::perf_mgmt.cache_scope_enum,
  CASE WHEN endpoint_path = '/api/rest/menu/items' THEN interval '5 minutes' ELSE interval '30 seconds' END,
  CASE WHEN scope <> 'USER' THEN interval '1 minute' END,
  CASE WHEN scope = 'USER' THEN '{authorization}' ELSE '{limit,cursor}' END::text[],
  endpoint_path <> '/api/system/status'
FROM system_core.api_endpoints AS e
CROSS JOIN (VALUES ('TENANT'), ('USER'), ('PUBLIC')) AS scopes (scope)
WHERE e.method = 'GET' AND (scope <> 'PUBLIC' OR endpoint_path LIKE '/api/system/%')
ORDER BY e.display_order, scope;

INSERT INTO perf_mgmt.tenant_quotas (id, tenant_id, quota_resource, soft_limit, hard_limit, used_amount, updated_at)
SELECT
  md5('perf_mgmt.tenant_quotas/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || 1 + (n - 1) % 22)::uuid,
  (ARRAY['API_REQUESTS', 'STORAGE_MB', 'REPORTS', 'CONCURRENT_SESSIONS'])[1 + (n - 1) / 22]
    ::perf_mgmt.quota_resource_enum,
  (ARRAY[100000, 5000, 200, 40])[1 + (n - 1) / 22],
  CASE WHEN n % 4 <> 0 THEN 2 * (ARRAY[100000, 5000, 200, 40])[1 + (n - 1) / 22] END,
  (ARRAY[100000, 5000, 200, 40])[1 + (n - 1) / 22] * (n * 37 % 130) / 100,
  timestamptz '2026-06-15 00:00:00+00' + n * interval '1 hour'
FROM generate_series(1, 88) AS n;

-- security_hardening ------------------------------------------------------------------------------------------

INSERT INTO security_hardening.hardening_controls
  (id, benchmark, control_code, title, rationale, severity, is_automated)
SELECT
  md5('security_hardening.hardening_controls/' || n)::uuid,
  CASE WHEN n <= 14 THEN 'CIS PostgreSQL 16' ELSE 'PCI DSS 4.0' END,
  1 + n / 5 || '.' || 1 + n % 5,
  title,
  CASE WHEN n % 4 <> 0 THEN 'Whoever gets past one lock should stand before another.' END,
  (ARRAY['WARNING', 'ERROR', 'CRITICAL', 'INFO', 'DEBUG'])[1 + n % 5]::system_core.severity_enum,
  n % 3 <> 0
FROM unnest(ARRAY[
  'Row-level security is on for every table with a tenant', 'No role but the owner may create objects',
  'Connections use TLS 1.2 or newer', 'Passwords are stored as SCRAM digests', 'Superusers can''t connect from outside',
  'Statements that change the schema are logged', 'Failed connections are logged', 'Functions fix their search path',
  'Backups are encrypted', 'Restores are tried every month', 'Extensions are on a list',
  'The data folder has mode 0700',
  'Replication uses a role of its own', 'Idle transactions are ended', 'Numbers of cards are not stored',
  'Keys are rotated once a year', 'Members use a second step to sign in', 'Sessions end after 15 idle minutes',
  'Access is reviewed every quarter', 'Vendors'' passwords are changed', 'Scans run every quarter',
  'Logs are kept for a year', 'Incidents are practised once a year', 'Visitors wear badges'
]) WITH ORDINALITY AS controls (title, n)
ORDER BY n;

INSERT INTO security_hardening.control_assessments
  (hardening_control_id, tenant_id, state, assessed_at, assessed_by, observation)
SELECT
  md5('security_hardening.hardening_controls/' || 1 + i)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  state::security_hardening.control_state_enum,
  CASE WHEN state <> 'NOT_ASSESSED' THEN timestamptz '2026-04-01 09:00:00+00' + n * interval '5 hours' END,
  CASE WHEN state <> 'NOT_ASSESSED' AND i % 3 = 2 THEN md5('user_mgmt.users/' || t)::uuid END,
  CASE WHEN state IN ('NON_COMPLIANT', 'WAIVED') THEN 'Seen on two of five machines.' END
FROM generate_series(1, 72) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i,
         (ARRAY['COMPLIANT', 'COMPLIANT', 'WAIVED', 'COMPLIANT', 'NON_COMPLIANT', 'WAIVED', 'COMPLIANT',
           'NOT_APPLICABLE', 'NOT_ASSESSED'])[1 + (n - 1) / 3 % 9] AS state
) AS k;

INSERT INTO security_hardening.control_waivers
  (id, tenant_id, hardening_control_id, reason, compensating_measure, valid_during, requested_by, approved_by)
SELECT
  md5('security_hardening.control_waivers/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('security_hardening.hardening_controls/' || 1 + (ARRAY[2, 5, 11, 14, 20, 23])[1 + i % 6])::uuid,
  'The old till can''t do it; a new one is ordered.',
  CASE WHEN i % 2 = 0 THEN 'The till has a network of its own.' END,
  daterange(date '2026-01-01' + 90 * (i / 6), date '2026-04-01' + 90 * (i / 6)),
  md5('user_mgmt.users/' || t)::uuid,
  CASE WHEN i % 5 <> 4 THEN md5('user_mgmt.users/' || t + 3)::uuid END
FROM generate_series(1, 36) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i) AS k;

-- Every fourth is the platform's own.
INSERT INTO security_hardening.vulnerability_findings
  (id, tenant_id, cve_number, component, score, status, found_at, due_at, closed_at, advisory_url)
SELECT
  md5('security_hardening.vulnerability_findings/' || n)::uuid,
  CASE WHEN i % 4 <> 3 THEN md5('tenant_mgmt.tenants/' || t)::uuid END,
  CASE WHEN i % 3 <> 1 THEN 'CVE-2026-' || 10000 + n END,
  (ARRAY['openssl', 'till firmware', 'image-resizer', 'router', 'web shop theme'])[1 + i % 5],
  (ARRAY[9.8, 7.5, 5.3, 2.1, 0.0, 10.0])[1 + i % 6],
  status::security_hardening.finding_status_enum,
  timestamptz '2026-01-15 02:00:00+00' + n * interval '50 hours',
  timestamptz '2026-02-14 02:00:00+00' + n * interval '50 hours',
  CASE WHEN status IN ('FIXED', 'ACCEPTED') THEN timestamptz '2026-02-01 12:00:00+00' + n * interval '50 hours' END,
  CASE WHEN i % 3 <> 1 THEN 'https://advisories.example/CVE-2026-' || 10000 + n END
FROM generate_series(1, 60) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 3 AS t, (n - 1) / 3 AS i,
         (ARRAY['FIXED', 'FIXED', 'MITIGATED', 'ACCEPTED', 'OPEN'])[1 + (n - 1) / 3 % 5] AS status
) AS k;

-- Seven names with three versions each; the first version of three was destroyed.
INSERT INTO security_hardening.encryption_keys
  (id, key_alias, key_version, key_purpose, algorithm, key_store_path, replaces_key_id, activated_at, rotate_at,
   destroyed_at)
SELECT
  md5('security_hardening.encryption_keys/' || name_number || '/' || version)::uuid,
  (ARRAY['contact-data', 'account-numbers', 'card-tokens', 'payroll', 'investigations', 'backup', 'edge'])[name_number],
  version,
  (ARRAY['COLUMN', 'COLUMN', 'TOKEN', 'COLUMN', 'COLUMN', 'BACKUP', 'TRANSPORT'])[name_number]
    ::security_hardening.key_purpose_enum,
  CASE WHEN name_number = 7 THEN 'ECDSA-P256' ELSE 'AES-256-GCM' END,
  'kms://thorbis/' || name_number || '/v' || version,
  CASE WHEN version > 1 THEN
    md5('security_hardening.encryption_keys/' || name_number || '/' || version - 1)::uuid END,
  timestamptz '2023-01-01 00:00:00+00' + version * interval '8760 hours' + name_number * interval '24 hours',
  timestamptz '2024-01-01 00:00:00+00' + version * interval '8760 hours' + name_number * interval '24 hours',
  CASE WHEN version = 1 AND name_number <= 3 THEN timestamptz '2026-03-01 00:00:00+00' END
FROM generate_series(1, 3) AS version
CROSS JOIN generate_series(1, 7) AS name_number
ORDER BY version, name_number;

INSERT INTO security_hardening.encrypted_columns
  (id, schema_name, table_name, column_name, encryption_key_id, is_searchable, reencrypted_at)
SELECT
  md5('security_hardening.encrypted_columns/' || target)::uuid,
  split_part(target, '.', 1),
  split_part(target, '.', 2),
  split_part(target, '.', 3),
  md5('security_hardening.encryption_keys/' || name_number || '/3')::uuid,
  target LIKE '%.email' OR target LIKE '%.vin',
  CASE WHEN n % 3 <> 0 THEN timestamptz '2026-01-20 03:00:00+00' + n * interval '2 hours' END
FROM unnest(ARRAY[
  'hs.customers.email', 'hs.customers.phone', 'hs.customers.address_info', 'auto.vehicles.vin',
  'user_mgmt.users.email', 'auth.users.email', 'auth.users.phone', 'ret.customers.email', 'ret.customers.phone',
  'courses.learners.email', 'courses.learners.accommodations', 'banking.accounts.account_number',
  'banking.transactions.amount', 'banking.transactions.external_reference_id',
  'banking.payment_methods.method_details', 'rest.payments.external_payment_id', 'payroll.employees.tax_identifier',
  'payroll.employees.bank_account_number', 'payroll.compensations.rate', 'payroll.pay_slips.gross_amount',
  'investigations.cases.client_name', 'investigations.case_subjects.legal_name',
  'investigations.case_subjects.identity_numbers', 'investigations.case_notes.note'
]) WITH ORDINALITY AS columns (target, n)
CROSS JOIN LATERAL (
  SELECT CASE WHEN n <= 11 THEN 1 WHEN n <= 14 THEN 2 WHEN n <= 16 THEN 3 WHEN n <= 20 THEN 4 ELSE 5 END AS name_number
) AS k
ORDER BY n;
