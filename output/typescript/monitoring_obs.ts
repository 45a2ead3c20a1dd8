// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema monitoring_obs, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * What became of an alert.
 *
 * monitoring_obs.alert_status_enum · enum
 */
export type AlertStatusEnum = (typeof alertStatusEnumLabels)[number];

/** The labels of AlertStatusEnum in their order, which comparisons follow. */
export const alertStatusEnumLabels = [
  "FIRING",
  "ACKNOWLEDGED",
  "RESOLVED",
  "SILENCED",
] as const;

/**
 * How a value is held against the threshold.
 *
 * monitoring_obs.comparison_enum · enum
 */
export type ComparisonEnum = (typeof comparisonEnumLabels)[number];

/** The labels of ComparisonEnum in their order, which comparisons follow. */
export const comparisonEnumLabels = [
  "ABOVE",
  "BELOW",
  "EQUAL",
] as const;

/**
 * What a check found. UNKNOWN means that the check itself failed.
 *
 * monitoring_obs.health_status_enum · enum
 */
export type HealthStatusEnum = (typeof healthStatusEnumLabels)[number];

/** The labels of HealthStatusEnum in their order, which comparisons follow. */
export const healthStatusEnumLabels = [
  "HEALTHY",
  "DEGRADED",
  "DOWN",
  "UNKNOWN",
] as const;

/**
 * How the values of a metric behave: only grow, go up and down, or are spread over buckets.
 *
 * monitoring_obs.metric_kind_enum · enum
 */
export type MetricKindEnum = (typeof metricKindEnumLabels)[number];

/** The labels of MetricKindEnum in their order, which comparisons follow. */
export const metricKindEnumLabels = [
  "COUNTER",
  "GAUGE",
  "HISTOGRAM",
] as const;

/**
 * Span that a sample stands for. Coarser ones are kept longer.
 *
 * monitoring_obs.resolution_enum · enum
 */
export type ResolutionEnum = (typeof resolutionEnumLabels)[number];

/** The labels of ResolutionEnum in their order, which comparisons follow. */
export const resolutionEnumLabels = [
  "MINUTE",
  "HOUR",
  "DAY",
] as const;

/**
 * How soon somebody has to look when a service fails: at once, in working hours, some day.
 *
 * monitoring_obs.service_tier_enum · enum
 */
export type ServiceTierEnum = (typeof serviceTierEnumLabels)[number];

/** The labels of ServiceTierEnum in their order, which comparisons follow. */
export const serviceTierEnumLabels = [
  "CRITICAL",
  "STANDARD",
  "BEST_EFFORT",
] as const;

/**
 * When somebody is to be told. Rules of a tenant are its own; those without a tenant are the platform's.
 *
 * monitoring_obs.alert_rules · table · unique (tenant_id, rule_name) · owner operations-team · businessKey tenant_id, rule_name
 */
export interface AlertRulesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that set the rule; NULL for the platform's rules, which no tenant sees.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string | null;
  /**
   * The metric that is watched.
   *
   * uuid · → monitoring_obs.metric_definitions.id
   */
  metric_definition_id: string;
  /**
   * What people call it.
   *
   * character varying(150) · part of unique key
   */
  rule_name: string;
  /**
   * How the value is held against the threshold.
   *
   * monitoring_obs.comparison_enum · default 'ABOVE'::monitoring_obs.comparison_enum
   */
  comparison: ComparisonEnum;
  /**
   * The value at which it fires.
   *
   * double precision
   */
  threshold: pg.Float;
  /**
   * How long the value has to stay there.
   *
   * interval · default '00:05:00'::interval · check (holds_for >= '00:00:00'::interval)
   */
  holds_for: string;
  /**
   * How urgent its alerts are.
   *
   * system_core.severity_enum · default 'WARNING'::system_core.severity_enum
   */
  severity: _system_core.SeverityEnum;
  /**
   * Who is told.
   *
   * system_core.email_address[] · default '{}'::system_core.email_address[] · classification CONFIDENTIAL · compliance GDPR
   */
  notify_emails: pg.ArrayOf<_system_core.EmailAddress>;
  /**
   * Until when it stays quiet; NULL when it doesn't.
   *
   * timestamp with time zone
   */
  silenced_until: string | null;
  /**
   * Whether it is looked at.
   *
   * boolean · default true
   */
  is_enabled: boolean;
}

/** What can be given for a new row of {@link AlertRulesRow}. */
export interface AlertRulesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that set the rule; NULL for the platform's rules, which no tenant sees. */
  tenant_id?: string | null;
  /** The metric that is watched. */
  metric_definition_id: string;
  /** What people call it. */
  rule_name: string;
  /** How the value is held against the threshold. · default 'ABOVE'::monitoring_obs.comparison_enum */
  comparison?: ComparisonEnum;
  /** The value at which it fires. */
  threshold: pg.Float;
  /** How long the value has to stay there. · default '00:05:00'::interval · check (holds_for >= '00:00:00'::interval) */
  holds_for?: string;
  /** How urgent its alerts are. · default 'WARNING'::system_core.severity_enum */
  severity?: _system_core.SeverityEnum;
  /** Who is told. · default '{}'::system_core.email_address[] */
  notify_emails?: pg.ArrayOf<_system_core.EmailAddress>;
  /** Until when it stays quiet; NULL when it doesn't. */
  silenced_until?: string | null;
  /** Whether it is looked at. · default true */
  is_enabled?: boolean;
}

/** What can be changed in a {@link AlertRulesRow}. */
export type AlertRulesUpdate = pg.Changes<AlertRulesInsert>;

/** Where a {@link AlertRulesRow} leads. */
export const alertRulesRelations = [
  {
    kind: "foreign key",
    name: "alert_rules_metric_definition_id_fkey",
    columns: ["metric_definition_id"],
    target: {
      schema: "monitoring_obs",
      relation: "metric_definitions",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "alert_rules_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * Rules that fired, and what became of it.
 *
 * monitoring_obs.alerts · table · check (resolved_at >= fired_at) · check ((status = 'RESOLVED'::monitoring_obs.alert_status_enum) = (resolved_at IS NOT NULL)) · owner operations-team · retention 13 months
 */
export interface AlertsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The rule that fired.
   *
   * uuid · → monitoring_obs.alert_rules.id
   */
  alert_rule_id: string;
  /**
   * The tenant that is told; NULL for alerts of the platform.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  tenant_id: string | null;
  /**
   * What became of it.
   *
   * monitoring_obs.alert_status_enum · default 'FIRING'::monitoring_obs.alert_status_enum
   */
  status: AlertStatusEnum;
  /**
   * The value at which it fired.
   *
   * double precision
   */
  observed_value: pg.Float;
  /**
   * When it fired.
   *
   * timestamp with time zone · default now()
   */
  fired_at: string;
  /**
   * When somebody took it on; NULL before.
   *
   * timestamp with time zone
   */
  acknowledged_at: string | null;
  /**
   * Member who took it on; NULL before, and for the platform's alerts.
   *
   * uuid · → user_mgmt.users.id
   */
  acknowledged_by: string | null;
  /**
   * When the value was well again; NULL before.
   *
   * timestamp with time zone
   */
  resolved_at: string | null;
}

/** What can be given for a new row of {@link AlertsRow}. */
export interface AlertsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The rule that fired. */
  alert_rule_id: string;
  /** The tenant that is told; NULL for alerts of the platform. */
  tenant_id?: string | null;
  /** What became of it. · default 'FIRING'::monitoring_obs.alert_status_enum */
  status?: AlertStatusEnum;
  /** The value at which it fired. */
  observed_value: pg.Float;
  /** When it fired. · default now() */
  fired_at?: string;
  /** When somebody took it on; NULL before. */
  acknowledged_at?: string | null;
  /** Member who took it on; NULL before, and for the platform's alerts. */
  acknowledged_by?: string | null;
  /** When the value was well again; NULL before. */
  resolved_at?: string | null;
}

/** What can be changed in a {@link AlertsRow}. */
export type AlertsUpdate = pg.Changes<AlertsInsert>;

/** Where a {@link AlertsRow} leads. */
export const alertsRelations = [
  {
    kind: "foreign key",
    name: "alerts_acknowledged_by_fkey",
    columns: ["acknowledged_by"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "alerts_alert_rule_id_fkey",
    columns: ["alert_rule_id"],
    target: {
      schema: "monitoring_obs",
      relation: "alert_rules",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "alerts_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "declared",
    label: "may become",
    target: "security_mgmt.security_incidents",
    via: [],
    cardinality: "one-to-many",
  },
] as const;

/**
 * What a check of a service found, by quarter.
 *
 * monitoring_obs.health_checks · partitioned table · primary key (id, checked_at) · owner operations-team · retention 13 months
 */
export interface HealthChecksRow {
  /**
   * Identity of the check; with checked_at the primary key, which has to contain the partition key.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The service.
   *
   * uuid · → monitoring_obs.monitored_services.id
   */
  service_id: string;
  /**
   * When it was checked; decides on the partition.
   *
   * timestamp with time zone · part of primary key · default now()
   */
  checked_at: string;
  /**
   * What was found.
   *
   * monitoring_obs.health_status_enum
   */
  status: HealthStatusEnum;
  /**
   * How long the answer took, in milliseconds; NULL when none came.
   *
   * integer · check (latency_ms >= 0)
   */
  latency_ms: number | null;
  /**
   * What the service said of itself; NULL when it said nothing.
   *
   * jsonb · classification INTERNAL
   */
  details: pg.JsonValue | null;
}

/** What can be given for a new row of {@link HealthChecksRow}. */
export interface HealthChecksInsert {
  /** Identity of the check; with checked_at the primary key, which has to contain the partition key. · default gen_random_uuid() */
  id?: string;
  /** The service. */
  service_id: string;
  /** When it was checked; decides on the partition. · default now() */
  checked_at?: string;
  /** What was found. */
  status: HealthStatusEnum;
  /** How long the answer took, in milliseconds; NULL when none came. · check (latency_ms >= 0) */
  latency_ms?: number | null;
  /** What the service said of itself; NULL when it said nothing. */
  details?: pg.JsonValue | null;
}

/** What can be changed in a {@link HealthChecksRow}. */
export type HealthChecksUpdate = pg.Changes<HealthChecksInsert>;

/** Where a {@link HealthChecksRow} leads. */
export const healthChecksRelations = [
  {
    kind: "foreign key",
    name: "health_checks_service_id_fkey",
    columns: ["service_id"],
    target: {
      schema: "monitoring_obs",
      relation: "monitored_services",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What is measured. Every tenant may read it, so that its dashboards can name things.
 *
 * monitoring_obs.metric_definitions · table · check ((metric_kind = 'HISTOGRAM'::monitoring_obs.metric_kind_enum) = (histogram_bounds IS NOT NULL)) · owner operations-team · businessKey metric_key
 */
export interface MetricDefinitionsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Name in the code, such as http_request_seconds.
   *
   * character varying(100) · unique key · classification PUBLIC
   */
  metric_key: string;
  /**
   * How its values behave.
   *
   * monitoring_obs.metric_kind_enum
   */
  metric_kind: MetricKindEnum;
  /**
   * Unit of its values, such as seconds.
   *
   * character varying(30)
   */
  unit: string;
  /**
   * What it tells; NULL while it is tried out.
   *
   * text · classification PUBLIC
   */
  description: string | null;
  /**
   * Upper ends of the buckets; NULL for all but histograms.
   *
   * double precision[]
   */
  histogram_bounds: pg.ArrayOf<pg.Float> | null;
}

/** What can be given for a new row of {@link MetricDefinitionsRow}. */
export interface MetricDefinitionsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Name in the code, such as http_request_seconds. */
  metric_key: string;
  /** How its values behave. */
  metric_kind: MetricKindEnum;
  /** Unit of its values, such as seconds. */
  unit: string;
  /** What it tells; NULL while it is tried out. */
  description?: string | null;
  /** Upper ends of the buckets; NULL for all but histograms. */
  histogram_bounds?: pg.ArrayOf<pg.Float> | null;
}

/** What can be changed in a {@link MetricDefinitionsRow}. */
export type MetricDefinitionsUpdate = pg.Changes<MetricDefinitionsInsert>;

/**
 * Values of metrics, by resolution and, for minutes, by half year. Samples without a tenant are the platform's own.
 *
 * monitoring_obs.metric_samples · partitioned table · primary key (id, resolution, recorded_at) · owner operations-team · retention 90 days for minutes, 13 months for hours, 5 years for days
 */
export interface MetricSamplesRow {
  /**
   * Identity of the sample; with resolution and recorded_at the primary key, which has to contain the partition keys.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * What was measured.
   *
   * uuid · → monitoring_obs.metric_definitions.id
   */
  metric_definition_id: string;
  /**
   * The tenant it was measured for; NULL for the platform as a whole, which no tenant sees.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  tenant_id: string | null;
  /**
   * Span that it stands for; decides on the partition.
   *
   * monitoring_obs.resolution_enum · part of primary key
   */
  resolution: ResolutionEnum;
  /**
   * Start of the span.
   *
   * timestamp with time zone · part of primary key
   */
  recorded_at: string;
  /**
   * The value; Infinity and NaN are kept as they were reported.
   *
   * double precision
   */
  sample_value: pg.Float;
  /**
   * What the value was split by, such as the region; NULL when by nothing.
   *
   * jsonb · classification INTERNAL
   */
  labels: pg.JsonValue | null;
}

/** What can be given for a new row of {@link MetricSamplesRow}. */
export interface MetricSamplesInsert {
  /** Identity of the sample; with resolution and recorded_at the primary key, which has to contain the partition keys. · default gen_random_uuid() */
  id?: string;
  /** What was measured. */
  metric_definition_id: string;
  /** The tenant it was measured for; NULL for the platform as a whole, which no tenant sees. */
  tenant_id?: string | null;
  /** Span that it stands for; decides on the partition. */
  resolution: ResolutionEnum;
  /** Start of the span. */
  recorded_at: string;
  /** The value; Infinity and NaN are kept as they were reported. */
  sample_value: pg.Float;
  /** What the value was split by, such as the region; NULL when by nothing. */
  labels?: pg.JsonValue | null;
}

/** What can be changed in a {@link MetricSamplesRow}. */
export type MetricSamplesUpdate = pg.Changes<MetricSamplesInsert>;

/** Where a {@link MetricSamplesRow} leads. */
export const metricSamplesRelations = [
  {
    kind: "foreign key",
    name: "metric_samples_metric_definition_id_fkey",
    columns: ["metric_definition_id"],
    target: {
      schema: "monitoring_obs",
      relation: "metric_definitions",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "metric_samples_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * Programs that the platform consists of.
 *
 * monitoring_obs.monitored_services · table · owner operations-team · businessKey service_key
 */
export interface MonitoredServicesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Name in the code and in addresses, such as billing-worker.
   *
   * character varying(63) · unique key · check ((service_key)::text ~ '^[a-z][a-z0-9-]*$'::text)
   */
  service_key: string;
  /**
   * Name shown to people.
   *
   * character varying(150) · classification PUBLIC
   */
  display_name: string;
  /**
   * Team that is called when it fails.
   *
   * character varying(100) · classification INTERNAL
   */
  owning_team: string;
  /**
   * How soon somebody has to look.
   *
   * monitoring_obs.service_tier_enum · default 'STANDARD'::monitoring_obs.service_tier_enum
   */
  service_tier: ServiceTierEnum;
  /**
   * Where its health is asked for; NULL for jobs, which report by themselves.
   *
   * text · classification INTERNAL
   */
  health_url: string | null;
  /**
   * What to do when it fails; NULL until somebody wrote it.
   *
   * text · classification INTERNAL
   */
  runbook_url: string | null;
  /**
   * When it was shut down; NULL while it runs.
   *
   * timestamp with time zone
   */
  retired_at: string | null;
}

/** What can be given for a new row of {@link MonitoredServicesRow}. */
export interface MonitoredServicesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Name in the code and in addresses, such as billing-worker. · check ((service_key)::text ~ '^[a-z][a-z0-9-]*$'::text) */
  service_key: string;
  /** Name shown to people. */
  display_name: string;
  /** Team that is called when it fails. */
  owning_team: string;
  /** How soon somebody has to look. · default 'STANDARD'::monitoring_obs.service_tier_enum */
  service_tier?: ServiceTierEnum;
  /** Where its health is asked for; NULL for jobs, which report by themselves. */
  health_url?: string | null;
  /** What to do when it fails; NULL until somebody wrote it. */
  runbook_url?: string | null;
  /** When it was shut down; NULL while it runs. */
  retired_at?: string | null;
}

/** What can be changed in a {@link MonitoredServicesRow}. */
export type MonitoredServicesUpdate = pg.Changes<MonitoredServicesInsert>;

/**
 * Which service needs which; read from both ends when one fails.
 *
 * monitoring_obs.service_dependencies · table · primary key (service_id, depends_on_service_id) · check (service_id <> depends_on_service_id) · owner operations-team
 */
export interface ServiceDependenciesRow {
  /**
   * The service that needs the other.
   *
   * uuid · part of primary key · → monitoring_obs.monitored_services.id
   */
  service_id: string;
  /**
   * The service that is needed.
   *
   * uuid · part of primary key · → monitoring_obs.monitored_services.id
   */
  depends_on_service_id: string;
  /**
   * Whether the first one fails with the second, or only does less.
   *
   * boolean · default true
   */
  is_hard: boolean;
  /**
   * What it needs it for; NULL when that is plain.
   *
   * text · classification INTERNAL
   */
  remark: string | null;
}

/** What can be given for a new row of {@link ServiceDependenciesRow}. */
export interface ServiceDependenciesInsert {
  /** The service that needs the other. */
  service_id: string;
  /** The service that is needed. */
  depends_on_service_id: string;
  /** Whether the first one fails with the second, or only does less. · default true */
  is_hard?: boolean;
  /** What it needs it for; NULL when that is plain. */
  remark?: string | null;
}

/** What can be changed in a {@link ServiceDependenciesRow}. */
export type ServiceDependenciesUpdate = pg.Changes<ServiceDependenciesInsert>;

/** Where a {@link ServiceDependenciesRow} leads. */
export const serviceDependenciesRelations = [
  {
    kind: "foreign key",
    name: "service_dependencies_depends_on_service_id_fkey",
    columns: ["depends_on_service_id"],
    target: {
      schema: "monitoring_obs",
      relation: "monitored_services",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "service_dependencies_service_id_fkey",
    columns: ["service_id"],
    target: {
      schema: "monitoring_obs",
      relation: "monitored_services",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Each running service with its latest check. For administrators of the platform. Runs with the rights of the reader.
 *
 * monitoring_obs.service_health · view · owner operations-team
 */
export interface ServiceHealthRow {
  /**
   * The service.
   *
   * uuid
   */
  service_id: string;
  /**
   * Name in the code.
   *
   * character varying(63)
   */
  service_key: string;
  /**
   * How soon somebody has to look.
   *
   * monitoring_obs.service_tier_enum
   */
  service_tier: ServiceTierEnum;
  /**
   * What the latest check found; NULL when there was none.
   *
   * monitoring_obs.health_status_enum
   */
  status: HealthStatusEnum | null;
  /**
   * How long the answer took, in milliseconds; NULL when none came.
   *
   * integer
   */
  latency_ms: number | null;
  /**
   * When it was checked; NULL when it never was.
   *
   * timestamp with time zone
   */
  checked_at: string | null;
  /**
   * How many services fail with it.
   *
   * bigint
   */
  dependent_count: string;
}
