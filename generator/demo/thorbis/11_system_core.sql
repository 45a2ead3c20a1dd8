-- Thorbis Business OS, schema system_core: configuration, events, the API's endpoints and feature flags.
--
-- The schema itself and the types shared by all schemas are made in 05_shared_types.sql; the foreign key of
-- system_events to tenants follows in 40_cross_schema_keys.sql, the audit of system_config in 50_audit.sql.

CREATE TYPE system_core.http_method_enum AS ENUM ('GET', 'POST', 'PUT', 'PATCH', 'DELETE');

CREATE TYPE system_core.rollout_strategy_enum AS ENUM ('ALL_AT_ONCE', 'PERCENTAGE', 'TENANT_LIST', 'BETA_GROUP');

-- Configuration -----------------------------------------------------------------------------------------------

CREATE TABLE system_core.system_config (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  config_key       varchar(255) NOT NULL,
  config_value     text,
  config_type      system_core.config_type_enum NOT NULL,
  validation_rules jsonb,
  is_encrypted     boolean DEFAULT false,
  environment      varchar(50) DEFAULT 'production',
  created_at       timestamptz DEFAULT now(),
  updated_at       timestamptz DEFAULT now(),
  created_by       uuid REFERENCES auth.users (id),
  updated_by       uuid REFERENCES auth.users (id),

  CONSTRAINT uk_system_config_key UNIQUE (config_key, environment),
  CONSTRAINT chk_config_value_not_empty CHECK (config_value IS NOT NULL AND config_value != ''),
  CONSTRAINT chk_environment CHECK (environment IN ('development', 'staging', 'production'))
);

CREATE INDEX idx_system_config_key ON system_core.system_config (config_key);
CREATE INDEX idx_system_config_type ON system_core.system_config (config_type);
CREATE INDEX idx_system_config_created_by ON system_core.system_config (created_by);
CREATE INDEX idx_system_config_updated_by ON system_core.system_config (updated_by);

CREATE TRIGGER set_updated_at
  BEFORE UPDATE ON system_core.system_config
  FOR EACH ROW EXECUTE FUNCTION system_core.set_updated_at();

CREATE TABLE system_core.system_config_audit (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  config_id     uuid NOT NULL,
  action        system_core.audit_action_enum NOT NULL,
  old_row       jsonb,
  new_row       jsonb,
  changed_by    uuid,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  database_user text NOT NULL DEFAULT session_user,

  CONSTRAINT chk_system_config_audit_rows CHECK (
    (action = 'INSERT') = (old_row IS NULL) AND (action = 'DELETE') = (new_row IS NULL)
  )
);

CREATE INDEX idx_system_config_audit_config_changed
  ON system_core.system_config_audit (config_id, changed_at DESC);

-- Events ------------------------------------------------------------------------------------------------------
-- A primary key of a partitioned table must contain the partition key and a generated column cannot be one:
-- so created_at is the partition key, and event_date is derived from it, in UTC so that it is immutable.

CREATE TABLE system_core.system_events (
  id             uuid NOT NULL DEFAULT gen_random_uuid(),
  event_type     varchar(100) NOT NULL,
  event_subtype  varchar(100),
  event_data     jsonb NOT NULL,
  severity       system_core.severity_enum NOT NULL DEFAULT 'INFO',
  created_at     timestamptz NOT NULL DEFAULT now(),
  tenant_id      uuid,
  user_id        uuid REFERENCES auth.users (id),
  correlation_id uuid,
  source_system  varchar(100) DEFAULT 'thorbis_platform',
  ip_address     inet,
  user_agent     text,
  session_id     varchar(255),
  event_date     date NOT NULL GENERATED ALWAYS AS ((created_at AT TIME ZONE 'UTC')::date) STORED,

  PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);

CREATE TABLE system_core.system_events_2026_01 PARTITION OF system_core.system_events
  FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00');

CREATE TABLE system_core.system_events_2026_02 PARTITION OF system_core.system_events
  FOR VALUES FROM ('2026-02-01 00:00:00+00') TO ('2026-03-01 00:00:00+00');

-- March carried the migration of all tenants, several times the rows of another month: split by hash.
CREATE TABLE system_core.system_events_2026_03 PARTITION OF system_core.system_events
  FOR VALUES FROM ('2026-03-01 00:00:00+00') TO ('2026-04-01 00:00:00+00')
  PARTITION BY HASH (id);

CREATE TABLE system_core.system_events_2026_03_a PARTITION OF system_core.system_events_2026_03
  FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE system_core.system_events_2026_03_b PARTITION OF system_core.system_events_2026_03
  FOR VALUES WITH (MODULUS 2, REMAINDER 1);

CREATE TABLE system_core.system_events_2026_04 PARTITION OF system_core.system_events
  FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-05-01 00:00:00+00');

CREATE TABLE system_core.system_events_2026_05 PARTITION OF system_core.system_events
  FOR VALUES FROM ('2026-05-01 00:00:00+00') TO ('2026-06-01 00:00:00+00');

CREATE TABLE system_core.system_events_2026_06 PARTITION OF system_core.system_events
  FOR VALUES FROM ('2026-06-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');

CREATE TABLE system_core.system_events_default PARTITION OF system_core.system_events DEFAULT;

CREATE INDEX idx_system_events_timestamp ON system_core.system_events (created_at);
CREATE INDEX idx_system_events_tenant ON system_core.system_events (tenant_id);
CREATE INDEX idx_system_events_type ON system_core.system_events (event_type);
CREATE INDEX idx_system_events_correlation ON system_core.system_events (correlation_id);
CREATE INDEX idx_system_events_user ON system_core.system_events (user_id);
CREATE INDEX idx_system_events_data_gin ON system_core.system_events USING gin (event_data jsonb_path_ops);
CREATE INDEX idx_system_events_severe_created_at_partial ON system_core.system_events (created_at DESC)
  WHERE severity IN ('ERROR', 'CRITICAL');

-- The API's endpoints -----------------------------------------------------------------------------------------

CREATE TABLE system_core.api_endpoints (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  endpoint_path        varchar(255) NOT NULL,
  method               system_core.http_method_enum NOT NULL,
  handler_function     varchar(255) NOT NULL,
  request_schema       jsonb,
  response_schema      jsonb,
  requires_auth        boolean NOT NULL DEFAULT true,
  required_permissions text[] NOT NULL DEFAULT '{}',
  is_active            boolean NOT NULL DEFAULT true,
  display_order        integer GENERATED BY DEFAULT AS IDENTITY (START WITH 10 INCREMENT BY 10),

  CONSTRAINT uk_api_endpoints_path_method UNIQUE (endpoint_path, method),
  CONSTRAINT chk_api_endpoints_path CHECK (endpoint_path LIKE '/api/%')
);

CREATE INDEX idx_api_endpoints_required_permissions_gin
  ON system_core.api_endpoints USING gin (required_permissions);

-- Feature flags -----------------------------------------------------------------------------------------------

CREATE TABLE system_core.feature_flags (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  flag_key         varchar(100) NOT NULL,
  flag_name        varchar(255) NOT NULL,
  description      text,
  is_enabled       boolean NOT NULL DEFAULT false,
  targeting_rules  jsonb,
  rollout_strategy system_core.rollout_strategy_enum NOT NULL DEFAULT 'ALL_AT_ONCE',
  expires_at       timestamptz,

  CONSTRAINT uk_feature_flags_key UNIQUE (flag_key)
);

CREATE INDEX idx_feature_flags_expires_at_partial ON system_core.feature_flags (expires_at)
  WHERE expires_at IS NOT NULL;

-- One function name, two kinds of argument: the composite type, and the JSON that customers are stored with.

CREATE FUNCTION system_core.format_address(address system_core.postal_address) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = ''
AS $function$
  SELECT nullif(concat_ws(', ',
    concat_ws(' ', (address).street, (address).unit),
    (address).city,
    concat_ws(' ', (address).region, (address).postal_code),
    (address).country_code), '')
$function$;

CREATE FUNCTION system_core.format_address(address jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = ''
AS $function$
  SELECT nullif(concat_ws(', ',
    concat_ws(' ', address ->> 'street', address ->> 'unit'),
    address ->> 'city',
    concat_ws(' ', address ->> 'region', address ->> 'postal_code'),
    address ->> 'country_code'), '')
$function$;
