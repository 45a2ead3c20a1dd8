-- Thorbis Business OS, schema monitoring_obs: whether the platform is well. Its services and what they need of each
-- other, checks of their health, metrics by resolution, and the alerts that follow from them.

CREATE SCHEMA monitoring_obs;

CREATE TYPE monitoring_obs.service_tier_enum AS ENUM ('CRITICAL', 'STANDARD', 'BEST_EFFORT');

CREATE TYPE monitoring_obs.health_status_enum AS ENUM ('HEALTHY', 'DEGRADED', 'DOWN', 'UNKNOWN');

CREATE TYPE monitoring_obs.metric_kind_enum AS ENUM ('COUNTER', 'GAUGE', 'HISTOGRAM');

CREATE TYPE monitoring_obs.resolution_enum AS ENUM ('MINUTE', 'HOUR', 'DAY');

CREATE TYPE monitoring_obs.comparison_enum AS ENUM ('ABOVE', 'BELOW', 'EQUAL');

CREATE TYPE monitoring_obs.alert_status_enum AS ENUM ('FIRING', 'ACKNOWLEDGED', 'RESOLVED', 'SILENCED');

-- Services ----------------------------------------------------------------------------------------------------

CREATE TABLE monitoring_obs.monitored_services (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  service_key  varchar(63) NOT NULL,
  display_name varchar(150) NOT NULL,
  owning_team  varchar(100) NOT NULL,
  service_tier monitoring_obs.service_tier_enum NOT NULL DEFAULT 'STANDARD',
  health_url   text,
  runbook_url  text,
  retired_at   timestamptz,

  CONSTRAINT uk_monitored_services_key UNIQUE (service_key),
  CONSTRAINT chk_monitored_services_key CHECK (service_key ~ '^[a-z][a-z0-9-]*$')
);

CREATE TABLE monitoring_obs.service_dependencies (
  service_id            uuid NOT NULL REFERENCES monitoring_obs.monitored_services (id) ON DELETE CASCADE,
  depends_on_service_id uuid NOT NULL REFERENCES monitoring_obs.monitored_services (id) ON DELETE CASCADE,
  is_hard               boolean NOT NULL DEFAULT true,
  remark                text,

  PRIMARY KEY (service_id, depends_on_service_id),
  CONSTRAINT chk_service_dependencies_not_itself CHECK (service_id <> depends_on_service_id)
);

CREATE INDEX idx_service_dependencies_depends_on ON monitoring_obs.service_dependencies (depends_on_service_id);

CREATE TABLE monitoring_obs.health_checks (
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  service_id uuid NOT NULL REFERENCES monitoring_obs.monitored_services (id),
  checked_at timestamptz NOT NULL DEFAULT now(),
  status     monitoring_obs.health_status_enum NOT NULL,
  latency_ms integer,
  details    jsonb,

  PRIMARY KEY (id, checked_at),
  CONSTRAINT chk_health_checks_latency CHECK (latency_ms >= 0)
) PARTITION BY RANGE (checked_at);

CREATE TABLE monitoring_obs.health_checks_2026_q1 PARTITION OF monitoring_obs.health_checks
  FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-04-01 00:00:00+00');
CREATE TABLE monitoring_obs.health_checks_2026_q2 PARTITION OF monitoring_obs.health_checks
  FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');
CREATE TABLE monitoring_obs.health_checks_default PARTITION OF monitoring_obs.health_checks DEFAULT;

CREATE INDEX idx_health_checks_service_checked_desc
  ON monitoring_obs.health_checks (service_id, checked_at DESC) INCLUDE (status);
CREATE INDEX idx_health_checks_checked_at_brin ON monitoring_obs.health_checks USING brin (checked_at);

-- Metrics -----------------------------------------------------------------------------------------------------

CREATE TABLE monitoring_obs.metric_definitions (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  metric_key       varchar(100) NOT NULL,
  metric_kind      monitoring_obs.metric_kind_enum NOT NULL,
  unit             varchar(30) NOT NULL,
  description      text,
  histogram_bounds double precision[],

  CONSTRAINT uk_metric_definitions_key UNIQUE (metric_key),
  CONSTRAINT chk_metric_definitions_bounds CHECK ((metric_kind = 'HISTOGRAM') = (histogram_bounds IS NOT NULL))
);

-- By resolution first, since each is kept for another time; minutes by month besides, so that they can be dropped.
CREATE TABLE monitoring_obs.metric_samples (
  id                   uuid NOT NULL DEFAULT gen_random_uuid(),
  metric_definition_id uuid NOT NULL REFERENCES monitoring_obs.metric_definitions (id),
  tenant_id            uuid REFERENCES tenant_mgmt.tenants (id),
  resolution           monitoring_obs.resolution_enum NOT NULL,
  recorded_at          timestamptz NOT NULL,
  sample_value         double precision NOT NULL,
  labels               jsonb,

  PRIMARY KEY (id, resolution, recorded_at)
) PARTITION BY LIST (resolution);

CREATE TABLE monitoring_obs.metric_samples_minute PARTITION OF monitoring_obs.metric_samples
  FOR VALUES IN ('MINUTE')
  PARTITION BY RANGE (recorded_at);
CREATE TABLE monitoring_obs.metric_samples_minute_2026_h1 PARTITION OF monitoring_obs.metric_samples_minute
  FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');
CREATE TABLE monitoring_obs.metric_samples_minute_default PARTITION OF monitoring_obs.metric_samples_minute DEFAULT;
CREATE TABLE monitoring_obs.metric_samples_hour PARTITION OF monitoring_obs.metric_samples FOR VALUES IN ('HOUR');
CREATE TABLE monitoring_obs.metric_samples_day PARTITION OF monitoring_obs.metric_samples FOR VALUES IN ('DAY');
CREATE TABLE monitoring_obs.metric_samples_default PARTITION OF monitoring_obs.metric_samples DEFAULT;

CREATE INDEX idx_metric_samples_metric_recorded
  ON monitoring_obs.metric_samples (metric_definition_id, recorded_at) INCLUDE (sample_value);
CREATE INDEX idx_metric_samples_tenant_recorded_desc ON monitoring_obs.metric_samples (tenant_id, recorded_at DESC);

-- Alerts ------------------------------------------------------------------------------------------------------

CREATE TABLE monitoring_obs.alert_rules (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id            uuid REFERENCES tenant_mgmt.tenants (id),
  metric_definition_id uuid NOT NULL REFERENCES monitoring_obs.metric_definitions (id),
  rule_name            varchar(150) NOT NULL,
  comparison           monitoring_obs.comparison_enum NOT NULL DEFAULT 'ABOVE',
  threshold            double precision NOT NULL,
  holds_for            interval NOT NULL DEFAULT '5 minutes',
  severity             system_core.severity_enum NOT NULL DEFAULT 'WARNING',
  notify_emails        system_core.email_address[] NOT NULL DEFAULT '{}',
  silenced_until       timestamptz,
  is_enabled           boolean NOT NULL DEFAULT true,

  -- rules of the platform have no tenant; without NULLS NOT DISTINCT two of them could share a name
  CONSTRAINT uk_alert_rules_tenant_name UNIQUE NULLS NOT DISTINCT (tenant_id, rule_name),
  CONSTRAINT chk_alert_rules_holds_for CHECK (holds_for >= interval '0')
);

CREATE INDEX idx_alert_rules_metric_definition ON monitoring_obs.alert_rules (metric_definition_id);

CREATE TABLE monitoring_obs.alerts (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  alert_rule_id   uuid NOT NULL REFERENCES monitoring_obs.alert_rules (id),
  tenant_id       uuid REFERENCES tenant_mgmt.tenants (id),
  status          monitoring_obs.alert_status_enum NOT NULL DEFAULT 'FIRING',
  observed_value  double precision NOT NULL,
  fired_at        timestamptz NOT NULL DEFAULT now(),
  acknowledged_at timestamptz,
  acknowledged_by uuid REFERENCES user_mgmt.users (id),
  resolved_at     timestamptz,

  CONSTRAINT chk_alerts_resolution CHECK ((status = 'RESOLVED') = (resolved_at IS NOT NULL)),
  CONSTRAINT chk_alerts_order CHECK (resolved_at >= fired_at)
);

CREATE INDEX idx_alerts_alert_rule_fired_desc ON monitoring_obs.alerts (alert_rule_id, fired_at DESC);
CREATE INDEX idx_alerts_acknowledged_by ON monitoring_obs.alerts (acknowledged_by);
CREATE INDEX idx_alerts_tenant_fired_desc ON monitoring_obs.alerts (tenant_id, fired_at DESC);
CREATE INDEX idx_alerts_open_partial ON monitoring_obs.alerts (fired_at)
  WHERE status IN ('FIRING', 'ACKNOWLEDGED');
