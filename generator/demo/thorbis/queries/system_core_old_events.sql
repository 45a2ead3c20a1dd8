-- name: system_core_old_events
-- purpose: Where the events older than a moment are, a month ago for one: the partitions that hold them, how many each
--   holds, and since when.
-- param $1 timestamptz: The moment; what happened at it or later does not count.
-- example $1: 2026-05-01 00:00:00+00
-- index: idx_system_events_timestamp
SELECT
  se.tableoid::regclass AS partition_name,
  COUNT(*) AS event_count,
  MIN(se.created_at) AS first_created_at
FROM system_core.system_events AS se
WHERE se.created_at < $1
GROUP BY se.tableoid
ORDER BY first_created_at;
