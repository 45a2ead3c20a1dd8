-- How much there is and how it is used, as the server last counted it. Only on request, and never in the model: it
-- changes without a change of structure. A table that was never analyzed has no estimate of rows.
SELECT
    n.nspname AS schema,
    c.relname AS name,
    CASE WHEN c.reltuples >= 0 THEN c.reltuples::int8 END AS rows,
    pg_catalog.pg_total_relation_size(c.oid) AS bytes,
    pg_catalog.pg_indexes_size(c.oid) AS index_bytes,
    coalesce(s.seq_scan, 0) AS sequential_scans,
    coalesce(s.idx_scan, 0) AS index_scans
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_stat_all_tables AS s ON s.relid = c.oid
WHERE c.relkind IN ('r', 'p', 'm')
    AND c.relpersistence <> 't'
    AND n.nspname <> 'information_schema'
    AND NOT starts_with(n.nspname::text, 'pg_')
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
