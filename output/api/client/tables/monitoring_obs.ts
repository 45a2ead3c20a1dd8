// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema monitoring_obs.

import * as client from "../client.js";
import type * as _monitoring_obs from "../types/monitoring_obs.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** The filters of {@link AlertRulesTable}. */
export interface AlertRulesWhere {
  readonly id?: client.Filter<_monitoring_obs.AlertRulesRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_monitoring_obs.AlertRulesRow, "tenant_id", "eq" | "in" | "isnull" | "ne">;
  readonly metric_definition_id?: client.Filter<_monitoring_obs.AlertRulesRow, "metric_definition_id", "eq" | "in" | "ne">;
}

/** What the references of {@link AlertRulesTable} lead to. */
export interface AlertRulesReferences {
  readonly metric_definition_id: _monitoring_obs.MetricDefinitionsRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** When somebody is to be told. Rules of a tenant are its own; those without a tenant are the platform's. (table monitoring_obs.alert_rules) */
export interface AlertRulesTable
  extends client.Lists<_monitoring_obs.AlertRulesRow, AlertRulesWhere, client.Order<"id" | "tenant_id" | "metric_definition_id">, AlertRulesReferences>,
    client.Creates<_monitoring_obs.AlertRulesInsert, client.Tagged<_monitoring_obs.AlertRulesRow>>,
    client.Gets<_monitoring_obs.AlertRulesRow, client.Value<_monitoring_obs.AlertRulesRow, "id">, AlertRulesReferences>,
    client.Updates<_monitoring_obs.AlertRulesRow, client.Value<_monitoring_obs.AlertRulesRow, "id">, _monitoring_obs.AlertRulesUpdate>,
    client.Upserts<_monitoring_obs.AlertRulesRow, client.Value<_monitoring_obs.AlertRulesRow, "id">, _monitoring_obs.AlertRulesInsert>,
    client.Deletes<client.Value<_monitoring_obs.AlertRulesRow, "id">> {}

/** The filters of {@link AlertsTable}. */
export interface AlertsWhere {
  readonly id?: client.Filter<_monitoring_obs.AlertsRow, "id", "eq" | "in" | "ne">;
  readonly alert_rule_id?: client.Filter<_monitoring_obs.AlertsRow, "alert_rule_id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_monitoring_obs.AlertsRow, "tenant_id", "eq" | "in" | "isnull" | "ne">;
  readonly acknowledged_by?: client.Filter<_monitoring_obs.AlertsRow, "acknowledged_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link AlertsTable} lead to. */
export interface AlertsReferences {
  readonly acknowledged_by: _user_mgmt.UsersRow;
  readonly alert_rule_id: _monitoring_obs.AlertRulesRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Rules that fired, and what became of it. (table monitoring_obs.alerts) */
export interface AlertsTable
  extends client.Lists<_monitoring_obs.AlertsRow, AlertsWhere, client.Order<"id" | "alert_rule_id" | "tenant_id" | "acknowledged_by">, AlertsReferences>,
    client.Creates<_monitoring_obs.AlertsInsert, client.Tagged<_monitoring_obs.AlertsRow>>,
    client.Gets<_monitoring_obs.AlertsRow, client.Value<_monitoring_obs.AlertsRow, "id">, AlertsReferences>,
    client.Updates<_monitoring_obs.AlertsRow, client.Value<_monitoring_obs.AlertsRow, "id">, _monitoring_obs.AlertsUpdate>,
    client.Upserts<_monitoring_obs.AlertsRow, client.Value<_monitoring_obs.AlertsRow, "id">, _monitoring_obs.AlertsInsert>,
    client.Deletes<client.Value<_monitoring_obs.AlertsRow, "id">> {}

/** The filters of {@link HealthChecksTable}. */
export interface HealthChecksWhere {
  readonly id?: client.Filter<_monitoring_obs.HealthChecksRow, "id", "eq" | "in" | "ne">;
  readonly service_id?: client.Filter<_monitoring_obs.HealthChecksRow, "service_id", "eq" | "in" | "ne">;
  readonly checked_at?: client.Filter<_monitoring_obs.HealthChecksRow, "checked_at", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne">;
}

/** What the references of {@link HealthChecksTable} lead to. */
export interface HealthChecksReferences {
  readonly service_id: _monitoring_obs.MonitoredServicesRow;
}

/** What a check of a service found, by quarter. (partitioned table monitoring_obs.health_checks) */
export interface HealthChecksTable
  extends client.Lists<_monitoring_obs.HealthChecksRow, HealthChecksWhere, client.Order<"id" | "service_id">, HealthChecksReferences>,
    client.Creates<_monitoring_obs.HealthChecksInsert, client.Tagged<_monitoring_obs.HealthChecksRow>>,
    client.Gets<_monitoring_obs.HealthChecksRow, client.Key<_monitoring_obs.HealthChecksRow, "id" | "checked_at">, HealthChecksReferences>,
    client.Updates<_monitoring_obs.HealthChecksRow, client.Key<_monitoring_obs.HealthChecksRow, "id" | "checked_at">, _monitoring_obs.HealthChecksUpdate>,
    client.Upserts<_monitoring_obs.HealthChecksRow, client.Key<_monitoring_obs.HealthChecksRow, "id" | "checked_at">, _monitoring_obs.HealthChecksInsert>,
    client.Deletes<client.Key<_monitoring_obs.HealthChecksRow, "id" | "checked_at">> {}

/** The filters of {@link MetricDefinitionsTable}. */
export interface MetricDefinitionsWhere {
  readonly id?: client.Filter<_monitoring_obs.MetricDefinitionsRow, "id", "eq" | "in" | "ne">;
  readonly metric_key?: client.Filter<_monitoring_obs.MetricDefinitionsRow, "metric_key", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
}

/** What is measured. Every tenant may read it, so that its dashboards can name things. (table monitoring_obs.metric_definitions) */
export interface MetricDefinitionsTable
  extends client.Lists<_monitoring_obs.MetricDefinitionsRow, MetricDefinitionsWhere, client.Order<"id" | "metric_key">, client.NoReferences>,
    client.Creates<_monitoring_obs.MetricDefinitionsInsert, client.Tagged<_monitoring_obs.MetricDefinitionsRow>>,
    client.Gets<_monitoring_obs.MetricDefinitionsRow, client.Value<_monitoring_obs.MetricDefinitionsRow, "id">, client.NoReferences>,
    client.Updates<_monitoring_obs.MetricDefinitionsRow, client.Value<_monitoring_obs.MetricDefinitionsRow, "id">, _monitoring_obs.MetricDefinitionsUpdate>,
    client.Upserts<_monitoring_obs.MetricDefinitionsRow, client.Value<_monitoring_obs.MetricDefinitionsRow, "id">, _monitoring_obs.MetricDefinitionsInsert>,
    client.Deletes<client.Value<_monitoring_obs.MetricDefinitionsRow, "id">> {}

/** The filters of {@link MetricSamplesTable}. */
export interface MetricSamplesWhere {
  readonly id?: client.Filter<_monitoring_obs.MetricSamplesRow, "id", "eq" | "in" | "ne">;
  readonly metric_definition_id?: client.Filter<_monitoring_obs.MetricSamplesRow, "metric_definition_id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_monitoring_obs.MetricSamplesRow, "tenant_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link MetricSamplesTable} lead to. */
export interface MetricSamplesReferences {
  readonly metric_definition_id: _monitoring_obs.MetricDefinitionsRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Values of metrics, by resolution and, for minutes, by half year. Samples without a tenant are the platform's own. (partitioned table monitoring_obs.metric_samples) */
export interface MetricSamplesTable
  extends client.Lists<_monitoring_obs.MetricSamplesRow, MetricSamplesWhere, client.Order<"id" | "metric_definition_id" | "tenant_id">, MetricSamplesReferences>,
    client.Creates<_monitoring_obs.MetricSamplesInsert, client.Tagged<_monitoring_obs.MetricSamplesRow>>,
    client.Gets<_monitoring_obs.MetricSamplesRow, client.Key<_monitoring_obs.MetricSamplesRow, "id" | "resolution" | "recorded_at">, MetricSamplesReferences>,
    client.Updates<_monitoring_obs.MetricSamplesRow, client.Key<_monitoring_obs.MetricSamplesRow, "id" | "resolution" | "recorded_at">, _monitoring_obs.MetricSamplesUpdate>,
    client.Upserts<_monitoring_obs.MetricSamplesRow, client.Key<_monitoring_obs.MetricSamplesRow, "id" | "resolution" | "recorded_at">, _monitoring_obs.MetricSamplesInsert>,
    client.Deletes<client.Key<_monitoring_obs.MetricSamplesRow, "id" | "resolution" | "recorded_at">> {}

/** The filters of {@link MonitoredServicesTable}. */
export interface MonitoredServicesWhere {
  readonly id?: client.Filter<_monitoring_obs.MonitoredServicesRow, "id", "eq" | "in" | "ne">;
  readonly service_key?: client.Filter<_monitoring_obs.MonitoredServicesRow, "service_key", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
}

/** Programs that the platform consists of. (table monitoring_obs.monitored_services) */
export interface MonitoredServicesTable
  extends client.Lists<_monitoring_obs.MonitoredServicesRow, MonitoredServicesWhere, client.Order<"id" | "service_key">, client.NoReferences>,
    client.Creates<_monitoring_obs.MonitoredServicesInsert, client.Tagged<_monitoring_obs.MonitoredServicesRow>>,
    client.Gets<_monitoring_obs.MonitoredServicesRow, client.Value<_monitoring_obs.MonitoredServicesRow, "id">, client.NoReferences>,
    client.Updates<_monitoring_obs.MonitoredServicesRow, client.Value<_monitoring_obs.MonitoredServicesRow, "id">, _monitoring_obs.MonitoredServicesUpdate>,
    client.Upserts<_monitoring_obs.MonitoredServicesRow, client.Value<_monitoring_obs.MonitoredServicesRow, "id">, _monitoring_obs.MonitoredServicesInsert>,
    client.Deletes<client.Value<_monitoring_obs.MonitoredServicesRow, "id">> {}

/** The filters of {@link ServiceDependenciesTable}. */
export interface ServiceDependenciesWhere {
  readonly service_id?: client.Filter<_monitoring_obs.ServiceDependenciesRow, "service_id", "eq" | "in" | "ne">;
  readonly depends_on_service_id?: client.Filter<_monitoring_obs.ServiceDependenciesRow, "depends_on_service_id", "eq" | "in" | "ne">;
}

/** What the references of {@link ServiceDependenciesTable} lead to. */
export interface ServiceDependenciesReferences {
  readonly depends_on_service_id: _monitoring_obs.MonitoredServicesRow;
  readonly service_id: _monitoring_obs.MonitoredServicesRow;
}

/** Which service needs which; read from both ends when one fails. (table monitoring_obs.service_dependencies) */
export interface ServiceDependenciesTable
  extends client.Lists<_monitoring_obs.ServiceDependenciesRow, ServiceDependenciesWhere, client.Order<"service_id" | "depends_on_service_id">, ServiceDependenciesReferences>,
    client.Creates<_monitoring_obs.ServiceDependenciesInsert, client.Tagged<_monitoring_obs.ServiceDependenciesRow>>,
    client.Gets<_monitoring_obs.ServiceDependenciesRow, client.Key<_monitoring_obs.ServiceDependenciesRow, "service_id" | "depends_on_service_id">, ServiceDependenciesReferences>,
    client.Updates<_monitoring_obs.ServiceDependenciesRow, client.Key<_monitoring_obs.ServiceDependenciesRow, "service_id" | "depends_on_service_id">, _monitoring_obs.ServiceDependenciesUpdate>,
    client.Upserts<_monitoring_obs.ServiceDependenciesRow, client.Key<_monitoring_obs.ServiceDependenciesRow, "service_id" | "depends_on_service_id">, _monitoring_obs.ServiceDependenciesInsert>,
    client.Deletes<client.Key<_monitoring_obs.ServiceDependenciesRow, "service_id" | "depends_on_service_id">> {}

/** Each running service with its latest check. For administrators of the platform. Runs with the rights of the reader. (view monitoring_obs.service_health) */
export interface ServiceHealthTable
  extends client.Lists<_monitoring_obs.ServiceHealthRow, client.NoFilters, never, client.NoReferences> {}

/** The relations of the schema. */
export interface Tables {
  readonly alertRules: AlertRulesTable;
  readonly alerts: AlertsTable;
  readonly healthChecks: HealthChecksTable;
  readonly metricDefinitions: MetricDefinitionsTable;
  readonly metricSamples: MetricSamplesTable;
  readonly monitoredServices: MonitoredServicesTable;
  readonly serviceDependencies: ServiceDependenciesTable;
  readonly serviceHealth: ServiceHealthTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    alertRules: client.relation<AlertRulesTable>(
      transport,
      "/api/monitoring-obs/alert-rules",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    alerts: client.relation<AlertsTable>(
      transport,
      "/api/monitoring-obs/alerts",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    healthChecks: client.relation<HealthChecksTable>(
      transport,
      "/api/monitoring-obs/health-checks",
      ["id", "checked_at"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    metricDefinitions: client.relation<MetricDefinitionsTable>(
      transport,
      "/api/monitoring-obs/metric-definitions",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    metricSamples: client.relation<MetricSamplesTable>(
      transport,
      "/api/monitoring-obs/metric-samples",
      ["id", "resolution", "recorded_at"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    monitoredServices: client.relation<MonitoredServicesTable>(
      transport,
      "/api/monitoring-obs/monitored-services",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    serviceDependencies: client.relation<ServiceDependenciesTable>(
      transport,
      "/api/monitoring-obs/service-dependencies",
      ["service_id", "depends_on_service_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    serviceHealth: client.relation<ServiceHealthTable>(
      transport,
      "/api/monitoring-obs/service-health",
      [],
      ["list"],
    ),
  };
}
