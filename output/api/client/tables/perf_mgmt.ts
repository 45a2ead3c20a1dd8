// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema perf_mgmt.

import * as client from "../client.js";
import type * as _perf_mgmt from "../types/perf_mgmt.js";
import type * as _system_core from "../types/system_core.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";

/** The filters of {@link CachePoliciesTable}. */
export interface CachePoliciesWhere {
  readonly id?: client.Filter<_perf_mgmt.CachePoliciesRow, "id", "eq" | "in" | "ne">;
  readonly api_endpoint_id?: client.Filter<_perf_mgmt.CachePoliciesRow, "api_endpoint_id", "eq" | "in" | "ne">;
}

/** What the references of {@link CachePoliciesTable} lead to. */
export interface CachePoliciesReferences {
  readonly api_endpoint_id: _system_core.ApiEndpointsRow;
}

/** How long the answer of an endpoint may be kept, and for whom. Every tenant may read it. (table perf_mgmt.cache_policies) */
export interface CachePoliciesTable
  extends client.Lists<_perf_mgmt.CachePoliciesRow, CachePoliciesWhere, client.Order<"id" | "api_endpoint_id">, CachePoliciesReferences>,
    client.Creates<_perf_mgmt.CachePoliciesInsert, client.Tagged<_perf_mgmt.CachePoliciesRow>>,
    client.Gets<_perf_mgmt.CachePoliciesRow, client.Value<_perf_mgmt.CachePoliciesRow, "id">, CachePoliciesReferences>,
    client.Updates<_perf_mgmt.CachePoliciesRow, client.Value<_perf_mgmt.CachePoliciesRow, "id">, _perf_mgmt.CachePoliciesUpdate>,
    client.Upserts<_perf_mgmt.CachePoliciesRow, client.Value<_perf_mgmt.CachePoliciesRow, "id">, _perf_mgmt.CachePoliciesInsert>,
    client.Deletes<client.Value<_perf_mgmt.CachePoliciesRow, "id">> {}

/** The filters of {@link IndexRecommendationsTable}. */
export interface IndexRecommendationsWhere {
  readonly id?: client.Filter<_perf_mgmt.IndexRecommendationsRow, "id", "eq" | "in" | "ne">;
  readonly query_pattern_id?: client.Filter<_perf_mgmt.IndexRecommendationsRow, "query_pattern_id", "eq" | "in" | "ne">;
  readonly superseded_by_id?: client.Filter<_perf_mgmt.IndexRecommendationsRow, "superseded_by_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link IndexRecommendationsTable} lead to. */
export interface IndexRecommendationsReferences {
  readonly query_pattern_id: _perf_mgmt.QueryPatternsRow;
  readonly superseded_by_id: _perf_mgmt.IndexRecommendationsRow;
}

/** Indexes that were proposed for a query, and what became of them. (table perf_mgmt.index_recommendations) */
export interface IndexRecommendationsTable
  extends client.Lists<_perf_mgmt.IndexRecommendationsRow, IndexRecommendationsWhere, client.Order<"id" | "query_pattern_id" | "superseded_by_id">, IndexRecommendationsReferences>,
    client.Creates<_perf_mgmt.IndexRecommendationsInsert, client.Tagged<_perf_mgmt.IndexRecommendationsRow>>,
    client.Gets<_perf_mgmt.IndexRecommendationsRow, client.Value<_perf_mgmt.IndexRecommendationsRow, "id">, IndexRecommendationsReferences>,
    client.Updates<_perf_mgmt.IndexRecommendationsRow, client.Value<_perf_mgmt.IndexRecommendationsRow, "id">, _perf_mgmt.IndexRecommendationsUpdate>,
    client.Upserts<_perf_mgmt.IndexRecommendationsRow, client.Value<_perf_mgmt.IndexRecommendationsRow, "id">, _perf_mgmt.IndexRecommendationsInsert>,
    client.Deletes<client.Value<_perf_mgmt.IndexRecommendationsRow, "id">> {}

/** The filters of {@link QueryPatternsTable}. */
export interface QueryPatternsWhere {
  readonly id?: client.Filter<_perf_mgmt.QueryPatternsRow, "id", "eq" | "in" | "ne">;
  readonly fingerprint?: client.Filter<_perf_mgmt.QueryPatternsRow, "fingerprint", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
}

/** Queries that the platform runs, without their values. (table perf_mgmt.query_patterns) */
export interface QueryPatternsTable
  extends client.Lists<_perf_mgmt.QueryPatternsRow, QueryPatternsWhere, client.Order<"id" | "fingerprint">, client.NoReferences>,
    client.Creates<_perf_mgmt.QueryPatternsInsert, client.Tagged<_perf_mgmt.QueryPatternsRow>>,
    client.Gets<_perf_mgmt.QueryPatternsRow, client.Value<_perf_mgmt.QueryPatternsRow, "id">, client.NoReferences>,
    client.Updates<_perf_mgmt.QueryPatternsRow, client.Value<_perf_mgmt.QueryPatternsRow, "id">, _perf_mgmt.QueryPatternsUpdate>,
    client.Upserts<_perf_mgmt.QueryPatternsRow, client.Value<_perf_mgmt.QueryPatternsRow, "id">, _perf_mgmt.QueryPatternsInsert>,
    client.Deletes<client.Value<_perf_mgmt.QueryPatternsRow, "id">> {}

/** The filters of {@link QuerySamplesTable}. */
export interface QuerySamplesWhere {
  readonly id?: client.Filter<_perf_mgmt.QuerySamplesRow, "id", "eq" | "in" | "ne">;
  readonly query_pattern_id?: client.Filter<_perf_mgmt.QuerySamplesRow, "query_pattern_id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_perf_mgmt.QuerySamplesRow, "tenant_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link QuerySamplesTable} lead to. */
export interface QuerySamplesReferences {
  readonly query_pattern_id: _perf_mgmt.QueryPatternsRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Runs of a query that were measured, by quarter. (partitioned table perf_mgmt.query_samples) */
export interface QuerySamplesTable
  extends client.Lists<_perf_mgmt.QuerySamplesRow, QuerySamplesWhere, client.Order<"id" | "query_pattern_id" | "tenant_id">, QuerySamplesReferences>,
    client.Creates<_perf_mgmt.QuerySamplesInsert, client.Tagged<_perf_mgmt.QuerySamplesRow>>,
    client.Gets<_perf_mgmt.QuerySamplesRow, client.Key<_perf_mgmt.QuerySamplesRow, "id" | "executed_at">, QuerySamplesReferences>,
    client.Updates<_perf_mgmt.QuerySamplesRow, client.Key<_perf_mgmt.QuerySamplesRow, "id" | "executed_at">, _perf_mgmt.QuerySamplesUpdate>,
    client.Upserts<_perf_mgmt.QuerySamplesRow, client.Key<_perf_mgmt.QuerySamplesRow, "id" | "executed_at">, _perf_mgmt.QuerySamplesInsert>,
    client.Deletes<client.Key<_perf_mgmt.QuerySamplesRow, "id" | "executed_at">> {}

/** The filters of {@link TenantQuotasTable}. */
export interface TenantQuotasWhere {
  readonly id?: client.Filter<_perf_mgmt.TenantQuotasRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_perf_mgmt.TenantQuotasRow, "tenant_id", "eq" | "in" | "ne">;
}

/** What the references of {@link TenantQuotasTable} lead to. */
export interface TenantQuotasReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** How much a tenant may use, and how much it has used this month. (table perf_mgmt.tenant_quotas) */
export interface TenantQuotasTable
  extends client.Lists<_perf_mgmt.TenantQuotasRow, TenantQuotasWhere, client.Order<"id" | "tenant_id">, TenantQuotasReferences>,
    client.Creates<_perf_mgmt.TenantQuotasInsert, client.Tagged<_perf_mgmt.TenantQuotasRow>>,
    client.Gets<_perf_mgmt.TenantQuotasRow, client.Value<_perf_mgmt.TenantQuotasRow, "id">, TenantQuotasReferences>,
    client.Updates<_perf_mgmt.TenantQuotasRow, client.Value<_perf_mgmt.TenantQuotasRow, "id">, _perf_mgmt.TenantQuotasUpdate>,
    client.Upserts<_perf_mgmt.TenantQuotasRow, client.Value<_perf_mgmt.TenantQuotasRow, "id">, _perf_mgmt.TenantQuotasInsert>,
    client.Deletes<client.Value<_perf_mgmt.TenantQuotasRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly cachePolicies: CachePoliciesTable;
  readonly indexRecommendations: IndexRecommendationsTable;
  readonly queryPatterns: QueryPatternsTable;
  readonly querySamples: QuerySamplesTable;
  readonly tenantQuotas: TenantQuotasTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    cachePolicies: client.relation<CachePoliciesTable>(
      transport,
      "/api/perf-mgmt/cache-policies",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    indexRecommendations: client.relation<IndexRecommendationsTable>(
      transport,
      "/api/perf-mgmt/index-recommendations",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    queryPatterns: client.relation<QueryPatternsTable>(
      transport,
      "/api/perf-mgmt/query-patterns",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    querySamples: client.relation<QuerySamplesTable>(
      transport,
      "/api/perf-mgmt/query-samples",
      ["id", "executed_at"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    tenantQuotas: client.relation<TenantQuotasTable>(
      transport,
      "/api/perf-mgmt/tenant-quotas",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
