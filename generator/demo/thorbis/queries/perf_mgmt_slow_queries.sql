-- name: perf_mgmt_slow_queries
-- purpose: Queries that took longer than a second since a moment, the worst first, with how far they miss their aim.
-- param $1 timestamptz: The moment from which runs count.
-- example $1: 2026-02-01 00:00:00+00
-- index: idx_query_samples_slow_partial
SELECT
  qp.id,
  COALESCE(qp.pattern_name, LEFT(qp.normalized_query, 60)) AS query_name,
  COUNT(*) AS slow_run_count,
  MAX(qs.duration_ms) AS longest_ms,
  MAX(qs.duration_ms) / qp.target_duration_ms AS times_the_target
FROM perf_mgmt.query_samples AS qs
JOIN perf_mgmt.query_patterns AS qp ON qp.id = qs.query_pattern_id
WHERE qs.duration_ms > 1000
  AND qs.executed_at >= $1
GROUP BY qp.id
ORDER BY longest_ms DESC;
