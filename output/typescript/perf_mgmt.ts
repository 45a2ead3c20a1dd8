// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema perf_mgmt, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * Who shares a cached answer.
 *
 * perf_mgmt.cache_scope_enum · enum
 */
export type CacheScopeEnum = (typeof cacheScopeEnumLabels)[number];

/** The labels of CacheScopeEnum in their order, which comparisons follow. */
export const cacheScopeEnumLabels = [
  "TENANT",
  "USER",
  "PUBLIC",
] as const;

/**
 * What a quota counts.
 *
 * perf_mgmt.quota_resource_enum · enum
 */
export type QuotaResourceEnum = (typeof quotaResourceEnumLabels)[number];

/** The labels of QuotaResourceEnum in their order, which comparisons follow. */
export const quotaResourceEnumLabels = [
  "API_REQUESTS",
  "STORAGE_MB",
  "REPORTS",
  "CONCURRENT_SESSIONS",
] as const;

/**
 * What became of a proposed index.
 *
 * perf_mgmt.recommendation_status_enum · enum
 */
export type RecommendationStatusEnum = (typeof recommendationStatusEnumLabels)[number];

/** The labels of RecommendationStatusEnum in their order, which comparisons follow. */
export const recommendationStatusEnumLabels = [
  "PROPOSED",
  "ACCEPTED",
  "BUILT",
  "REJECTED",
  "SUPERSEDED",
] as const;

/**
 * A share of a whole, from 0 to 100.
 *
 * perf_mgmt.percentage · domain over numeric(5,2) · check ((VALUE >= (0)::numeric) AND (VALUE <= (100)::numeric))
 */
export type Percentage = string;

/**
 * How long the answer of an endpoint may be kept, and for whom. Every tenant may read it.
 *
 * perf_mgmt.cache_policies · table · unique (api_endpoint_id, cache_scope) · owner performance-team · businessKey api_endpoint_id, cache_scope
 */
export interface CachePoliciesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The endpoint.
   *
   * uuid · part of unique key · → system_core.api_endpoints.id
   */
  api_endpoint_id: string;
  /**
   * Who shares the answer.
   *
   * perf_mgmt.cache_scope_enum · part of unique key · default 'TENANT'::perf_mgmt.cache_scope_enum
   */
  cache_scope: CacheScopeEnum;
  /**
   * How long the answer may be kept.
   *
   * interval · check (keep_for > '00:00:00'::interval)
   */
  keep_for: string;
  /**
   * How much longer it may be shown while a new one is made; NULL for not at all.
   *
   * interval
   */
  stale_while_refreshed: string | null;
  /**
   * Parameters that make another answer.
   *
   * text[] · default '{}'::text[]
   */
  vary_by: pg.ArrayOf<string>;
  /**
   * Whether anything is kept.
   *
   * boolean · default true
   */
  is_enabled: boolean;
}

/** What can be given for a new row of {@link CachePoliciesRow}. */
export interface CachePoliciesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The endpoint. */
  api_endpoint_id: string;
  /** Who shares the answer. · default 'TENANT'::perf_mgmt.cache_scope_enum */
  cache_scope?: CacheScopeEnum;
  /** How long the answer may be kept. · check (keep_for > '00:00:00'::interval) */
  keep_for: string;
  /** How much longer it may be shown while a new one is made; NULL for not at all. */
  stale_while_refreshed?: string | null;
  /** Parameters that make another answer. · default '{}'::text[] */
  vary_by?: pg.ArrayOf<string>;
  /** Whether anything is kept. · default true */
  is_enabled?: boolean;
}

/** What can be changed in a {@link CachePoliciesRow}. */
export type CachePoliciesUpdate = pg.Changes<CachePoliciesInsert>;

/** Where a {@link CachePoliciesRow} leads. */
export const cachePoliciesRelations = [
  {
    kind: "foreign key",
    name: "cache_policies_api_endpoint_id_fkey",
    columns: ["api_endpoint_id"],
    target: {
      schema: "system_core",
      relation: "api_endpoints",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Indexes that were proposed for a query, and what became of them.
 *
 * perf_mgmt.index_recommendations · table · check ((status = 'PROPOSED'::perf_mgmt.recommendation_status_enum) = (decided_at IS NULL)) · check ((status = 'SUPERSEDED'::perf_mgmt.recommendation_status_enum) = (superseded_by_id IS NOT NULL)) · owner performance-team
 */
export interface IndexRecommendationsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The query that would gain.
   *
   * uuid · → perf_mgmt.query_patterns.id
   */
  query_pattern_id: string;
  /**
   * Schema of the table.
   *
   * name
   */
  target_schema: string;
  /**
   * The table.
   *
   * name
   */
  target_table: string;
  /**
   * Columns or expressions, in order.
   *
   * text[] · check (cardinality(index_columns) > 0)
   */
  index_columns: pg.ArrayOf<string>;
  /**
   * Share of the query's time that it is expected to save; NULL when nobody estimated it.
   *
   * perf_mgmt.percentage
   */
  expected_gain: Percentage | null;
  /**
   * What became of it.
   *
   * perf_mgmt.recommendation_status_enum · default 'PROPOSED'::perf_mgmt.recommendation_status_enum
   */
  status: RecommendationStatusEnum;
  /**
   * The proposal that took its place; NULL unless superseded.
   *
   * uuid · → perf_mgmt.index_recommendations.id
   */
  superseded_by_id: string | null;
  /**
   * When it was proposed.
   *
   * timestamp with time zone · default now()
   */
  proposed_at: string;
  /**
   * When it was decided on; NULL while it is only proposed.
   *
   * timestamp with time zone
   */
  decided_at: string | null;
}

/** What can be given for a new row of {@link IndexRecommendationsRow}. */
export interface IndexRecommendationsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The query that would gain. */
  query_pattern_id: string;
  /** Schema of the table. */
  target_schema: string;
  /** The table. */
  target_table: string;
  /** Columns or expressions, in order. · check (cardinality(index_columns) > 0) */
  index_columns: pg.ArrayOf<string>;
  /** Share of the query's time that it is expected to save; NULL when nobody estimated it. */
  expected_gain?: Percentage | null;
  /** What became of it. · default 'PROPOSED'::perf_mgmt.recommendation_status_enum */
  status?: RecommendationStatusEnum;
  /** The proposal that took its place; NULL unless superseded. */
  superseded_by_id?: string | null;
  /** When it was proposed. · default now() */
  proposed_at?: string;
  /** When it was decided on; NULL while it is only proposed. */
  decided_at?: string | null;
}

/** What can be changed in a {@link IndexRecommendationsRow}. */
export type IndexRecommendationsUpdate = pg.Changes<IndexRecommendationsInsert>;

/** Where a {@link IndexRecommendationsRow} leads. */
export const indexRecommendationsRelations = [
  {
    kind: "foreign key",
    name: "index_recommendations_query_pattern_id_fkey",
    columns: ["query_pattern_id"],
    target: {
      schema: "perf_mgmt",
      relation: "query_patterns",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "index_recommendations_superseded_by_id_fkey",
    columns: ["superseded_by_id"],
    target: {
      schema: "perf_mgmt",
      relation: "index_recommendations",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * Queries that the platform runs, without their values.
 *
 * perf_mgmt.query_patterns · table · owner performance-team · businessKey fingerprint
 */
export interface QueryPatternsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Digest of the normalized text.
   *
   * character varying(64) · unique key · classification INTERNAL
   */
  fingerprint: string;
  /**
   * Name of the named query; NULL for what the API makes up by itself.
   *
   * character varying(150)
   */
  pattern_name: string | null;
  /**
   * The industry it belongs to; NULL for the platform's own.
   *
   * system_core.industry_enum
   */
  industry: _system_core.IndustryEnum | null;
  /**
   * Text of the query with parameters in place of values.
   *
   * text · classification INTERNAL
   */
  normalized_query: string;
  /**
   * How long it may take, in milliseconds.
   *
   * integer · default 100 · check (target_duration_ms > 0)
   */
  target_duration_ms: number;
  /**
   * Indexes that its plan is to use.
   *
   * text[] · default '{}'::text[]
   */
  expected_indexes: pg.ArrayOf<string>;
}

/** What can be given for a new row of {@link QueryPatternsRow}. */
export interface QueryPatternsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Digest of the normalized text. */
  fingerprint: string;
  /** Name of the named query; NULL for what the API makes up by itself. */
  pattern_name?: string | null;
  /** The industry it belongs to; NULL for the platform's own. */
  industry?: _system_core.IndustryEnum | null;
  /** Text of the query with parameters in place of values. */
  normalized_query: string;
  /** How long it may take, in milliseconds. · default 100 · check (target_duration_ms > 0) */
  target_duration_ms?: number;
  /** Indexes that its plan is to use. · default '{}'::text[] */
  expected_indexes?: pg.ArrayOf<string>;
}

/** What can be changed in a {@link QueryPatternsRow}. */
export type QueryPatternsUpdate = pg.Changes<QueryPatternsInsert>;

/**
 * Runs of a query that were measured, by quarter.
 *
 * perf_mgmt.query_samples · partitioned table · primary key (id, executed_at) · check ((duration_ms >= (0)::numeric) AND (returned_row_count >= 0)) · owner performance-team · retention 1 year
 */
export interface QuerySamplesRow {
  /**
   * Identity of the run; with executed_at the primary key, which has to contain the partition key.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The query.
   *
   * uuid · → perf_mgmt.query_patterns.id
   */
  query_pattern_id: string;
  /**
   * The tenant it ran for; NULL for jobs of the platform.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  tenant_id: string | null;
  /**
   * When it ran; decides on the partition.
   *
   * timestamp with time zone · part of primary key · default now()
   */
  executed_at: string;
  /**
   * How long it took, in milliseconds.
   *
   * numeric(12,3)
   */
  duration_ms: string;
  /**
   * How many rows it returned.
   *
   * bigint
   */
  returned_row_count: string;
  /**
   * Share of its pages that were in memory already; NULL when that wasn't measured.
   *
   * perf_mgmt.percentage
   */
  shared_hit_share: Percentage | null;
  /**
   * What EXPLAIN said, without values; NULL for all but the slow ones.
   *
   * jsonb · classification INTERNAL
   */
  execution_plan: pg.JsonValue | null;
}

/** What can be given for a new row of {@link QuerySamplesRow}. */
export interface QuerySamplesInsert {
  /** Identity of the run; with executed_at the primary key, which has to contain the partition key. · default gen_random_uuid() */
  id?: string;
  /** The query. */
  query_pattern_id: string;
  /** The tenant it ran for; NULL for jobs of the platform. */
  tenant_id?: string | null;
  /** When it ran; decides on the partition. · default now() */
  executed_at?: string;
  /** How long it took, in milliseconds. */
  duration_ms: string;
  /** How many rows it returned. */
  returned_row_count: string;
  /** Share of its pages that were in memory already; NULL when that wasn't measured. */
  shared_hit_share?: Percentage | null;
  /** What EXPLAIN said, without values; NULL for all but the slow ones. */
  execution_plan?: pg.JsonValue | null;
}

/** What can be changed in a {@link QuerySamplesRow}. */
export type QuerySamplesUpdate = pg.Changes<QuerySamplesInsert>;

/** Where a {@link QuerySamplesRow} leads. */
export const querySamplesRelations = [
  {
    kind: "foreign key",
    name: "query_samples_query_pattern_id_fkey",
    columns: ["query_pattern_id"],
    target: {
      schema: "perf_mgmt",
      relation: "query_patterns",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "query_samples_tenant_id_fkey",
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
 * How much a tenant may use, and how much it has used this month.
 *
 * perf_mgmt.tenant_quotas · table · unique (tenant_id, quota_resource) · check ((soft_limit > 0) AND (hard_limit >= soft_limit)) · owner performance-team · businessKey tenant_id, quota_resource
 */
export interface TenantQuotasRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * What is counted.
   *
   * perf_mgmt.quota_resource_enum · part of unique key
   */
  quota_resource: QuotaResourceEnum;
  /**
   * From here on the tenant is warned.
   *
   * bigint
   */
  soft_limit: string;
  /**
   * From here on the platform refuses; NULL when it never does.
   *
   * bigint
   */
  hard_limit: string | null;
  /**
   * How much is used.
   *
   * bigint · default 0 · check (used_amount >= 0) · classification INTERNAL
   */
  used_amount: string;
  /**
   * How much of the soft limit is used, in per cent; may pass 100.
   *
   * numeric · generated, stored: round(((100.0 * (used_amount)::numeric) / (soft_limit)::numeric), 2)
   */
  used_share: string;
  /**
   * When the row last changed, kept by a trigger.
   *
   * timestamp with time zone · default now()
   */
  updated_at: string;
}

/** What can be given for a new row of {@link TenantQuotasRow}. */
export interface TenantQuotasInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant. */
  tenant_id: string;
  /** What is counted. */
  quota_resource: QuotaResourceEnum;
  /** From here on the tenant is warned. */
  soft_limit: string;
  /** From here on the platform refuses; NULL when it never does. */
  hard_limit?: string | null;
  /** How much is used. · default 0 · check (used_amount >= 0) */
  used_amount?: string;
  /** When the row last changed, kept by a trigger. · default now() */
  updated_at?: string;
}

/** What can be changed in a {@link TenantQuotasRow}. */
export type TenantQuotasUpdate = pg.Changes<TenantQuotasInsert>;

/** Where a {@link TenantQuotasRow} leads. */
export const tenantQuotasRelations = [
  {
    kind: "foreign key",
    name: "tenant_quotas_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "declared",
    label: "is counted from",
    target: "tenant_mgmt.tenant_usage_metrics",
    via: [],
    cardinality: "one-to-many",
  },
] as const;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /**
   * Median and 95th percentile of a query's duration since a moment, and the number of runs it is taken from.
   *
   * perf_mgmt.duration_percentiles(uuid, timestamp with time zone) · function · stable
   */
  duration_percentiles: {
    Args: {
      /** uuid */
      p_query_pattern_id: string | null;
      /** timestamp with time zone · default '-infinity'::timestamp with time zone */
      p_since?: string | null;
    };
    Returns: {
      median_ms: string | null;
      p95_ms: string | null;
      sample_count: string | null;
    } | null;
  };
}
