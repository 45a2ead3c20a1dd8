-- How often each index was used since the server began to count; a partitioned one is used as its parts are. Only on
-- request, as statistics.sql.
WITH RECURSIVE tops AS (
    SELECT c.oid, c.oid AS top
    FROM pg_catalog.pg_class AS c
    WHERE c.relkind IN ('i', 'I') AND NOT c.relispartition
    UNION ALL
    SELECT h.inhrelid, t.top
    FROM tops AS t
    JOIN pg_catalog.pg_inherits AS h ON h.inhparent = t.oid
)
SELECT
    n.nspname AS schema,
    c.relname AS name,
    coalesce(sum(s.idx_scan), 0)::int8 AS scans
FROM tops AS t
JOIN pg_catalog.pg_class AS c ON c.oid = t.top
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_stat_all_indexes AS s ON s.indexrelid = t.oid
WHERE c.relpersistence <> 't'
    AND n.nspname <> 'information_schema'
    AND NOT starts_with(n.nspname::text, 'pg_')
GROUP BY n.nspname, c.relname
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
