// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema system_core.

import * as client from "../client.js";
import type * as _auth from "../types/auth.js";
import type * as _system_core from "../types/system_core.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";

/** Features that are turned on. A plain view on purpose: it runs with the rights of its owner, so that tenants see that a feature is on without seeing whom it is targeted at. It reads no tenant data. (view system_core.active_feature_flags) */
export interface ActiveFeatureFlagsTable
  extends client.Lists<_system_core.ActiveFeatureFlagsRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link ApiEndpointsTable}. */
export interface ApiEndpointsWhere {
  readonly id?: client.Filter<_system_core.ApiEndpointsRow, "id", "eq" | "in" | "ne">;
  readonly endpoint_path?: client.Filter<_system_core.ApiEndpointsRow, "endpoint_path", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
}

/** Catalog of the endpoints the API serves, and what a caller needs for each. (table system_core.api_endpoints) */
export interface ApiEndpointsTable
  extends client.Lists<_system_core.ApiEndpointsRow, ApiEndpointsWhere, client.Order<"id" | "endpoint_path">, client.NoReferences>,
    client.Creates<_system_core.ApiEndpointsInsert, client.Tagged<_system_core.ApiEndpointsRow>>,
    client.Gets<_system_core.ApiEndpointsRow, client.Value<_system_core.ApiEndpointsRow, "id">, client.NoReferences>,
    client.Updates<_system_core.ApiEndpointsRow, client.Value<_system_core.ApiEndpointsRow, "id">, _system_core.ApiEndpointsUpdate>,
    client.Upserts<_system_core.ApiEndpointsRow, client.Value<_system_core.ApiEndpointsRow, "id">, _system_core.ApiEndpointsInsert>,
    client.Deletes<client.Value<_system_core.ApiEndpointsRow, "id">> {}

/** The filters of {@link FeatureFlagsTable}. */
export interface FeatureFlagsWhere {
  readonly id?: client.Filter<_system_core.FeatureFlagsRow, "id", "eq" | "in" | "ne">;
  readonly flag_key?: client.Filter<_system_core.FeatureFlagsRow, "flag_key", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
  readonly expires_at?: client.Filter<_system_core.FeatureFlagsRow, "expires_at", "eq" | "gt" | "gte" | "lt" | "lte" | "in">;
}

/** Features that can be turned on without a release. Tenants read the view active_feature_flags, not this table. (table system_core.feature_flags) */
export interface FeatureFlagsTable
  extends client.Lists<_system_core.FeatureFlagsRow, FeatureFlagsWhere, client.Order<"id" | "flag_key" | "expires_at">, client.NoReferences>,
    client.Creates<_system_core.FeatureFlagsInsert, client.Tagged<_system_core.FeatureFlagsRow>>,
    client.Gets<_system_core.FeatureFlagsRow, client.Value<_system_core.FeatureFlagsRow, "id">, client.NoReferences>,
    client.Updates<_system_core.FeatureFlagsRow, client.Value<_system_core.FeatureFlagsRow, "id">, _system_core.FeatureFlagsUpdate>,
    client.Upserts<_system_core.FeatureFlagsRow, client.Value<_system_core.FeatureFlagsRow, "id">, _system_core.FeatureFlagsInsert>,
    client.Deletes<client.Value<_system_core.FeatureFlagsRow, "id">> {}

/** The filters of {@link SystemConfigTable}. */
export interface SystemConfigWhere {
  readonly id?: client.Filter<_system_core.SystemConfigRow, "id", "eq" | "in" | "ne">;
  readonly config_key?: client.Filter<_system_core.SystemConfigRow, "config_key", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
  readonly config_type?: client.Filter<_system_core.SystemConfigRow, "config_type", "eq" | "in" | "ne">;
  readonly created_by?: client.Filter<_system_core.SystemConfigRow, "created_by", "eq" | "in" | "isnull" | "ne">;
  readonly updated_by?: client.Filter<_system_core.SystemConfigRow, "updated_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link SystemConfigTable} lead to. */
export interface SystemConfigReferences {
  readonly created_by: _auth.UsersRow;
  readonly updated_by: _auth.UsersRow;
}

/** Centralized configuration of the whole platform: one row per setting and environment. Read by administrators alone; every change is kept in system_config_audit. (table system_core.system_config) */
export interface SystemConfigTable
  extends client.Lists<_system_core.SystemConfigRow, SystemConfigWhere, client.Order<"id" | "config_key" | "config_type" | "created_by" | "updated_by">, SystemConfigReferences>,
    client.Creates<_system_core.SystemConfigInsert, client.Tagged<_system_core.SystemConfigRow>>,
    client.Gets<_system_core.SystemConfigRow, client.Value<_system_core.SystemConfigRow, "id">, SystemConfigReferences>,
    client.Updates<_system_core.SystemConfigRow, client.Value<_system_core.SystemConfigRow, "id">, _system_core.SystemConfigUpdate>,
    client.Upserts<_system_core.SystemConfigRow, client.Value<_system_core.SystemConfigRow, "id">, _system_core.SystemConfigInsert>,
    client.Deletes<client.Value<_system_core.SystemConfigRow, "id">> {}

/** The filters of {@link SystemConfigAuditTable}. */
export interface SystemConfigAuditWhere {
  readonly id?: client.Filter<_system_core.SystemConfigAuditRow, "id", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne">;
  readonly config_id?: client.Filter<_system_core.SystemConfigAuditRow, "config_id", "eq" | "in" | "ne">;
}

/** History of the configuration: the row before and after each change. Written by a trigger, changed by nobody. (table system_core.system_config_audit) */
export interface SystemConfigAuditTable
  extends client.Lists<_system_core.SystemConfigAuditRow, SystemConfigAuditWhere, client.Order<"id" | "config_id">, client.NoReferences>,
    client.Creates<_system_core.SystemConfigAuditInsert, client.Tagged<_system_core.SystemConfigAuditRow>>,
    client.Gets<_system_core.SystemConfigAuditRow, client.Value<_system_core.SystemConfigAuditRow, "id">, client.NoReferences>,
    client.Updates<_system_core.SystemConfigAuditRow, client.Value<_system_core.SystemConfigAuditRow, "id">, _system_core.SystemConfigAuditUpdate>,
    client.Deletes<client.Value<_system_core.SystemConfigAuditRow, "id">> {}

/** The filters of {@link SystemEventsTable}. */
export interface SystemEventsWhere {
  readonly id?: client.Filter<_system_core.SystemEventsRow, "id", "eq" | "in" | "ne">;
  readonly event_type?: client.Filter<_system_core.SystemEventsRow, "event_type", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
  readonly created_at?: client.Filter<_system_core.SystemEventsRow, "created_at", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_system_core.SystemEventsRow, "tenant_id", "eq" | "in" | "isnull" | "ne">;
  readonly user_id?: client.Filter<_system_core.SystemEventsRow, "user_id", "eq" | "in" | "isnull" | "ne">;
  readonly correlation_id?: client.Filter<_system_core.SystemEventsRow, "correlation_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link SystemEventsTable} lead to. */
export interface SystemEventsReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
  readonly user_id: _auth.UsersRow;
}

/** Centralized log of events and audit trail of the whole platform, in monthly partitions by created_at. (partitioned table system_core.system_events) */
export interface SystemEventsTable
  extends client.Lists<_system_core.SystemEventsRow, SystemEventsWhere, client.Order<"id" | "event_type" | "created_at" | "tenant_id" | "user_id" | "correlation_id">, SystemEventsReferences>,
    client.Creates<_system_core.SystemEventsInsert, client.Tagged<_system_core.SystemEventsRow>>,
    client.Gets<_system_core.SystemEventsRow, client.Key<_system_core.SystemEventsRow, "id" | "created_at">, SystemEventsReferences>,
    client.Updates<_system_core.SystemEventsRow, client.Key<_system_core.SystemEventsRow, "id" | "created_at">, _system_core.SystemEventsUpdate>,
    client.Upserts<_system_core.SystemEventsRow, client.Key<_system_core.SystemEventsRow, "id" | "created_at">, _system_core.SystemEventsInsert>,
    client.Deletes<client.Key<_system_core.SystemEventsRow, "id" | "created_at">> {}

/** The relations of the schema. */
export interface Tables {
  readonly activeFeatureFlags: ActiveFeatureFlagsTable;
  readonly apiEndpoints: ApiEndpointsTable;
  readonly featureFlags: FeatureFlagsTable;
  readonly systemConfig: SystemConfigTable;
  readonly systemConfigAudit: SystemConfigAuditTable;
  readonly systemEvents: SystemEventsTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    activeFeatureFlags: client.relation<ActiveFeatureFlagsTable>(
      transport,
      "/api/system-core/active-feature-flags",
      [],
      ["list"],
    ),
    apiEndpoints: client.relation<ApiEndpointsTable>(
      transport,
      "/api/system-core/api-endpoints",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    featureFlags: client.relation<FeatureFlagsTable>(
      transport,
      "/api/system-core/feature-flags",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    systemConfig: client.relation<SystemConfigTable>(
      transport,
      "/api/system-core/system-config",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    systemConfigAudit: client.relation<SystemConfigAuditTable>(
      transport,
      "/api/system-core/system-config-audit",
      ["id"],
      ["list", "create", "get", "update", "delete"],
    ),
    systemEvents: client.relation<SystemEventsTable>(
      transport,
      "/api/system-core/system-events",
      ["id", "created_at"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
