-- name: monitoring_obs_metric_course
-- purpose: The hourly course of one metric for one tenant within a span, read from the partition of hours alone.
-- param $1 uuid: The metric (metric_definitions.id).
-- param $2 uuid: The tenant (metric_samples.tenant_id).
-- param $3 timestamptz: Start of the span.
-- param $4 timestamptz: End of the span, not in it.
-- example $1: 90310650-1158-e7ad-6e5c-b4d576258c37
-- example $2: 9c13d7cd-3899-a19b-dca2-6b800a27d44c
-- example $3: 2026-01-01 00:00:00+00
-- example $4: 2026-08-01 00:00:00+00
-- index: idx_metric_samples_metric_recorded
SELECT
  ms.recorded_at,
  AVG(ms.sample_value) AS average_value,
  MAX(ms.sample_value) AS highest_value
FROM monitoring_obs.metric_samples AS ms
WHERE ms.metric_definition_id = $1
  AND ms.tenant_id = $2
  AND ms.resolution = 'HOUR'
  AND ms.recorded_at >= $3
  AND ms.recorded_at < $4
GROUP BY ms.recorded_at
ORDER BY ms.recorded_at;
