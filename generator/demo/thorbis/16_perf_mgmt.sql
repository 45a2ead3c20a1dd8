-- Thorbis Business OS, schema perf_mgmt: how fast the platform is and who may use how much of it. Patterns of
-- queries with samples of their plans, indexes that were asked for, how long answers are cached, quotas of tenants.

CREATE SCHEMA perf_mgmt;

CREATE TYPE perf_mgmt.recommendation_status_enum AS ENUM ('PROPOSED', 'ACCEPTED', 'BUILT', 'REJECTED', 'SUPERSEDED');

CREATE TYPE perf_mgmt.cache_scope_enum AS ENUM ('TENANT', 'USER', 'PUBLIC');

CREATE TYPE perf_mgmt.quota_resource_enum AS ENUM ('API_REQUESTS', 'STORAGE_MB', 'REPORTS', 'CONCURRENT_SESSIONS');

CREATE DOMAIN perf_mgmt.percentage AS numeric(5,2)
  CONSTRAINT chk_percentage_bounds CHECK (VALUE BETWEEN 0 AND 100);

-- Queries and their plans -------------------------------------------------------------------------------------

CREATE TABLE perf_mgmt.query_patterns (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  fingerprint        varchar(64) NOT NULL,
  pattern_name       varchar(150),
  industry           system_core.industry_enum,
  normalized_query   text NOT NULL,
  target_duration_ms integer NOT NULL DEFAULT 100,
  expected_indexes   text[] NOT NULL DEFAULT '{}',

  CONSTRAINT uk_query_patterns_fingerprint UNIQUE (fingerprint),
  CONSTRAINT chk_query_patterns_target CHECK (target_duration_ms > 0)
);

CREATE TABLE perf_mgmt.query_samples (
  id                 uuid NOT NULL DEFAULT gen_random_uuid(),
  query_pattern_id   uuid NOT NULL REFERENCES perf_mgmt.query_patterns (id),
  tenant_id          uuid REFERENCES tenant_mgmt.tenants (id),
  executed_at        timestamptz NOT NULL DEFAULT now(),
  duration_ms        numeric(12,3) NOT NULL,
  returned_row_count bigint NOT NULL,
  shared_hit_share   perf_mgmt.percentage,
  execution_plan     jsonb,

  PRIMARY KEY (id, executed_at),
  CONSTRAINT chk_query_samples_counts CHECK (duration_ms >= 0 AND returned_row_count >= 0)
) PARTITION BY RANGE (executed_at);

CREATE TABLE perf_mgmt.query_samples_2026_q1 PARTITION OF perf_mgmt.query_samples
  FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-04-01 00:00:00+00');
CREATE TABLE perf_mgmt.query_samples_2026_q2 PARTITION OF perf_mgmt.query_samples
  FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');
CREATE TABLE perf_mgmt.query_samples_default PARTITION OF perf_mgmt.query_samples DEFAULT;

CREATE INDEX idx_query_samples_pattern_executed_desc
  ON perf_mgmt.query_samples (query_pattern_id, executed_at DESC) INCLUDE (duration_ms);
CREATE INDEX idx_query_samples_tenant_executed_desc ON perf_mgmt.query_samples (tenant_id, executed_at DESC);
CREATE INDEX idx_query_samples_slow_partial ON perf_mgmt.query_samples (executed_at DESC) WHERE duration_ms > 1000;

CREATE TABLE perf_mgmt.index_recommendations (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  query_pattern_id uuid NOT NULL REFERENCES perf_mgmt.query_patterns (id) ON DELETE CASCADE,
  target_schema    name NOT NULL,
  target_table     name NOT NULL,
  index_columns    text[] NOT NULL,
  expected_gain    perf_mgmt.percentage,
  status           perf_mgmt.recommendation_status_enum NOT NULL DEFAULT 'PROPOSED',
  superseded_by_id uuid REFERENCES perf_mgmt.index_recommendations (id),
  proposed_at      timestamptz NOT NULL DEFAULT now(),
  decided_at       timestamptz,

  CONSTRAINT chk_index_recommendations_columns CHECK (cardinality(index_columns) > 0),
  CONSTRAINT chk_index_recommendations_decided CHECK ((status = 'PROPOSED') = (decided_at IS NULL)),
  CONSTRAINT chk_index_recommendations_superseded CHECK ((status = 'SUPERSEDED') = (superseded_by_id IS NOT NULL))
);

CREATE INDEX idx_index_recommendations_query_pattern ON perf_mgmt.index_recommendations (query_pattern_id);
CREATE INDEX idx_index_recommendations_superseded_by ON perf_mgmt.index_recommendations (superseded_by_id);
CREATE INDEX idx_index_recommendations_target_partial
  ON perf_mgmt.index_recommendations (target_schema, target_table) WHERE status IN ('PROPOSED', 'ACCEPTED');

-- Caches and quotas -------------------------------------------------------------------------------------------

CREATE TABLE perf_mgmt.cache_policies (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  api_endpoint_id       uuid NOT NULL REFERENCES system_core.api_endpoints (id) ON DELETE CASCADE,
  cache_scope           perf_mgmt.cache_scope_enum NOT NULL DEFAULT 'TENANT',
  keep_for              interval NOT NULL,
  stale_while_refreshed interval,
  vary_by               text[] NOT NULL DEFAULT '{}',
  is_enabled            boolean NOT NULL DEFAULT true,

  CONSTRAINT uk_cache_policies_endpoint_scope UNIQUE (api_endpoint_id, cache_scope),
  CONSTRAINT chk_cache_policies_keep_for CHECK (keep_for > interval '0')
);

CREATE TABLE perf_mgmt.tenant_quotas (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id      uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  quota_resource perf_mgmt.quota_resource_enum NOT NULL,
  soft_limit     bigint NOT NULL,
  hard_limit     bigint,
  used_amount    bigint NOT NULL DEFAULT 0,
  used_share     numeric NOT NULL GENERATED ALWAYS AS (round(100.0 * used_amount / soft_limit, 2)) STORED,
  updated_at     timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_tenant_quotas_resource UNIQUE (tenant_id, quota_resource),
  CONSTRAINT chk_tenant_quotas_limits CHECK (soft_limit > 0 AND hard_limit >= soft_limit),
  CONSTRAINT chk_tenant_quotas_used CHECK (used_amount >= 0)
);

CREATE INDEX idx_tenant_quotas_exceeded_partial ON perf_mgmt.tenant_quotas (tenant_id, used_share DESC)
  WHERE used_share >= 100;

CREATE TRIGGER set_updated_at
  BEFORE UPDATE ON perf_mgmt.tenant_quotas
  FOR EACH ROW EXECUTE FUNCTION system_core.set_updated_at();

-- Functions ---------------------------------------------------------------------------------------------------

-- The durations below which half, and all but five per cent, of a query's runs stay.
CREATE FUNCTION perf_mgmt.duration_percentiles(
  p_query_pattern_id uuid,
  p_since timestamptz DEFAULT '-infinity',
  OUT median_ms numeric,
  OUT p95_ms numeric,
  OUT sample_count bigint
)
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY s.duration_ms))::numeric(12,3),
         (percentile_cont(0.95) WITHIN GROUP (ORDER BY s.duration_ms))::numeric(12,3),
         count(*)
  FROM perf_mgmt.query_samples AS s
  WHERE s.query_pattern_id = p_query_pattern_id AND s.executed_at >= p_since
$function$;
