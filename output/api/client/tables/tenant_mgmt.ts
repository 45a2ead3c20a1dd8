// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema tenant_mgmt.

import * as client from "../client.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";

/** The filters of {@link MonthlyRevenueTable}. */
export interface MonthlyRevenueWhere {
  readonly tenant_id?: client.Filter<_tenant_mgmt.MonthlyRevenueRow, "tenant_id", "eq" | "in" | "ne">;
}

/** Earnings of each tenant by month and industry: paid invoices, closed repair orders, paid restaurant orders. Goes across tenants, so only administrators of the platform read it; refreshed every night… (materialized view tenant_mgmt.monthly_revenue) */
export interface MonthlyRevenueTable
  extends client.Lists<_tenant_mgmt.MonthlyRevenueRow, MonthlyRevenueWhere, client.Order<"tenant_id">, client.NoReferences> {}

/** The filters of {@link NumberSequencesTable}. */
export interface NumberSequencesWhere {
  readonly tenant_id?: client.Filter<_tenant_mgmt.NumberSequencesRow, "tenant_id", "eq" | "in" | "ne">;
}

/** What the references of {@link NumberSequencesTable} lead to. */
export interface NumberSequencesReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Counters of document numbers, one for each tenant, kind of document and year. Moved on by next_document_number() alone. (table tenant_mgmt.number_sequences) */
export interface NumberSequencesTable
  extends client.Lists<_tenant_mgmt.NumberSequencesRow, NumberSequencesWhere, client.Order<"tenant_id">, NumberSequencesReferences>,
    client.Creates<_tenant_mgmt.NumberSequencesInsert, client.Tagged<_tenant_mgmt.NumberSequencesRow>>,
    client.Gets<_tenant_mgmt.NumberSequencesRow, client.Key<_tenant_mgmt.NumberSequencesRow, "tenant_id" | "sequence_key" | "sequence_year">, NumberSequencesReferences>,
    client.Updates<_tenant_mgmt.NumberSequencesRow, client.Key<_tenant_mgmt.NumberSequencesRow, "tenant_id" | "sequence_key" | "sequence_year">, _tenant_mgmt.NumberSequencesUpdate>,
    client.Upserts<_tenant_mgmt.NumberSequencesRow, client.Key<_tenant_mgmt.NumberSequencesRow, "tenant_id" | "sequence_key" | "sequence_year">, _tenant_mgmt.NumberSequencesInsert>,
    client.Deletes<client.Key<_tenant_mgmt.NumberSequencesRow, "tenant_id" | "sequence_key" | "sequence_year">> {}

/** The filters of {@link TenantBillingHistoryTable}. */
export interface TenantBillingHistoryWhere {
  readonly id?: client.Filter<_tenant_mgmt.TenantBillingHistoryRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_tenant_mgmt.TenantBillingHistoryRow, "tenant_id", "eq" | "in" | "ne">;
  readonly subscription_id?: client.Filter<_tenant_mgmt.TenantBillingHistoryRow, "subscription_id", "eq" | "in" | "ne">;
}

/** What the references of {@link TenantBillingHistoryTable} lead to. */
export interface TenantBillingHistoryReferences {
  readonly tenant_billing_history_subscription_fkey: _tenant_mgmt.TenantSubscriptionsRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Every charge to a tenant, kept as it was made. (table tenant_mgmt.tenant_billing_history) */
export interface TenantBillingHistoryTable
  extends client.Lists<_tenant_mgmt.TenantBillingHistoryRow, TenantBillingHistoryWhere, client.Order<"id" | "tenant_id" | "subscription_id">, TenantBillingHistoryReferences>,
    client.Creates<_tenant_mgmt.TenantBillingHistoryInsert, client.Tagged<_tenant_mgmt.TenantBillingHistoryRow>>,
    client.Gets<_tenant_mgmt.TenantBillingHistoryRow, client.Value<_tenant_mgmt.TenantBillingHistoryRow, "id">, TenantBillingHistoryReferences>,
    client.Updates<_tenant_mgmt.TenantBillingHistoryRow, client.Value<_tenant_mgmt.TenantBillingHistoryRow, "id">, _tenant_mgmt.TenantBillingHistoryUpdate>,
    client.Upserts<_tenant_mgmt.TenantBillingHistoryRow, client.Value<_tenant_mgmt.TenantBillingHistoryRow, "id">, _tenant_mgmt.TenantBillingHistoryInsert>,
    client.Deletes<client.Value<_tenant_mgmt.TenantBillingHistoryRow, "id">> {}

/** The filters of {@link TenantSubscriptionsTable}. */
export interface TenantSubscriptionsWhere {
  readonly id?: client.Filter<_tenant_mgmt.TenantSubscriptionsRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_tenant_mgmt.TenantSubscriptionsRow, "tenant_id", "eq" | "in" | "ne">;
}

/** What the references of {@link TenantSubscriptionsTable} lead to. */
export interface TenantSubscriptionsReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** What a tenant is subscribed to: exactly one row for each tenant. (table tenant_mgmt.tenant_subscriptions) */
export interface TenantSubscriptionsTable
  extends client.Lists<_tenant_mgmt.TenantSubscriptionsRow, TenantSubscriptionsWhere, client.Order<"id" | "tenant_id">, TenantSubscriptionsReferences>,
    client.Creates<_tenant_mgmt.TenantSubscriptionsInsert, client.Tagged<_tenant_mgmt.TenantSubscriptionsRow>>,
    client.Gets<_tenant_mgmt.TenantSubscriptionsRow, client.Value<_tenant_mgmt.TenantSubscriptionsRow, "id">, TenantSubscriptionsReferences>,
    client.Updates<_tenant_mgmt.TenantSubscriptionsRow, client.Value<_tenant_mgmt.TenantSubscriptionsRow, "id">, _tenant_mgmt.TenantSubscriptionsUpdate>,
    client.Upserts<_tenant_mgmt.TenantSubscriptionsRow, client.Value<_tenant_mgmt.TenantSubscriptionsRow, "id">, _tenant_mgmt.TenantSubscriptionsInsert>,
    client.Deletes<client.Value<_tenant_mgmt.TenantSubscriptionsRow, "id">> {}

/** The filters of {@link TenantUsageMetricsTable}. */
export interface TenantUsageMetricsWhere {
  readonly id?: client.Filter<_tenant_mgmt.TenantUsageMetricsRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_tenant_mgmt.TenantUsageMetricsRow, "tenant_id", "eq" | "in" | "ne">;
}

/** What the references of {@link TenantUsageMetricsTable} lead to. */
export interface TenantUsageMetricsReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Measurements of what a tenant uses, hashed by tenant so that none slows down the others. (partitioned table tenant_mgmt.tenant_usage_metrics) */
export interface TenantUsageMetricsTable
  extends client.Lists<_tenant_mgmt.TenantUsageMetricsRow, TenantUsageMetricsWhere, client.Order<"id" | "tenant_id">, TenantUsageMetricsReferences>,
    client.Creates<_tenant_mgmt.TenantUsageMetricsInsert, client.Tagged<_tenant_mgmt.TenantUsageMetricsRow>>,
    client.Gets<_tenant_mgmt.TenantUsageMetricsRow, client.Key<_tenant_mgmt.TenantUsageMetricsRow, "id" | "tenant_id">, TenantUsageMetricsReferences>,
    client.Updates<_tenant_mgmt.TenantUsageMetricsRow, client.Key<_tenant_mgmt.TenantUsageMetricsRow, "id" | "tenant_id">, _tenant_mgmt.TenantUsageMetricsUpdate>,
    client.Upserts<_tenant_mgmt.TenantUsageMetricsRow, client.Key<_tenant_mgmt.TenantUsageMetricsRow, "id" | "tenant_id">, _tenant_mgmt.TenantUsageMetricsInsert>,
    client.Deletes<client.Key<_tenant_mgmt.TenantUsageMetricsRow, "id" | "tenant_id">> {}

/** The filters of {@link TenantsTable}. */
export interface TenantsWhere {
  readonly id?: client.Filter<_tenant_mgmt.TenantsRow, "id", "eq" | "in" | "ne">;
  readonly slug?: client.Filter<_tenant_mgmt.TenantsRow, "slug", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
  readonly parent_tenant_id?: client.Filter<_tenant_mgmt.TenantsRow, "parent_tenant_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link TenantsTable} lead to. */
export interface TenantsReferences {
  readonly parent_tenant_id: _tenant_mgmt.TenantsRow;
}

/** Businesses on the platform. A tenant is business_id in the industry schemas and tenant_id elsewhere; branches hang below their parent. (table tenant_mgmt.tenants) */
export interface TenantsTable
  extends client.Lists<_tenant_mgmt.TenantsRow, TenantsWhere, client.Order<"id" | "slug" | "parent_tenant_id">, TenantsReferences>,
    client.Creates<_tenant_mgmt.TenantsInsert, client.Tagged<_tenant_mgmt.TenantsRow>>,
    client.Gets<_tenant_mgmt.TenantsRow, client.Value<_tenant_mgmt.TenantsRow, "id">, TenantsReferences>,
    client.Updates<_tenant_mgmt.TenantsRow, client.Value<_tenant_mgmt.TenantsRow, "id">, _tenant_mgmt.TenantsUpdate>,
    client.Upserts<_tenant_mgmt.TenantsRow, client.Value<_tenant_mgmt.TenantsRow, "id">, _tenant_mgmt.TenantsInsert>,
    client.Deletes<client.Value<_tenant_mgmt.TenantsRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly monthlyRevenue: MonthlyRevenueTable;
  readonly numberSequences: NumberSequencesTable;
  readonly tenantBillingHistory: TenantBillingHistoryTable;
  readonly tenantSubscriptions: TenantSubscriptionsTable;
  readonly tenantUsageMetrics: TenantUsageMetricsTable;
  readonly tenants: TenantsTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    monthlyRevenue: client.relation<MonthlyRevenueTable>(
      transport,
      "/api/tenant-mgmt/monthly-revenue",
      [],
      ["list"],
    ),
    numberSequences: client.relation<NumberSequencesTable>(
      transport,
      "/api/tenant-mgmt/number-sequences",
      ["tenant_id", "sequence_key", "sequence_year"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    tenantBillingHistory: client.relation<TenantBillingHistoryTable>(
      transport,
      "/api/tenant-mgmt/tenant-billing-history",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    tenantSubscriptions: client.relation<TenantSubscriptionsTable>(
      transport,
      "/api/tenant-mgmt/tenant-subscriptions",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    tenantUsageMetrics: client.relation<TenantUsageMetricsTable>(
      transport,
      "/api/tenant-mgmt/tenant-usage-metrics",
      ["id", "tenant_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    tenants: client.relation<TenantsTable>(
      transport,
      "/api/tenant-mgmt/tenants",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
