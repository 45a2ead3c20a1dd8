-- Indexes, those behind constraints included (constraints.sql says which). Partitions' copies of their parent's index
-- are left out. Vectors come as text, `1 2`: few differ, so reading each of them once is cheapest. An expression is asked
-- for key by key, since pg_get_expr() joins them with commas; it is empty when the index was dropped meanwhile.
SELECT
    i.indexrelid AS oid,
    i.indrelid AS relation,
    c.relname AS name,
    c.relam AS method,
    i.indkey::text AS columns,
    i.indnkeyatts AS keys,
    i.indclass::text AS opclasses,
    i.indcollation::text AS collations,
    i.indoption::text AS flags,
    i.indisunique AS unique,
    i.indnullsnotdistinct AS nulls_not_distinct,
    i.indisvalid AS valid,
    i.indisreplident AS replica_identity,
    CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
        SELECT coalesce(pg_catalog.pg_get_indexdef(i.indexrelid, k, false), '')
        FROM pg_catalog.generate_series(1, i.indnkeyatts) AS k WHERE i.indkey[k - 1] = 0
    ) END AS expressions,
    CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
        SELECT a.atttypid::int8 FROM pg_catalog.pg_attribute AS a
        WHERE a.attrelid = i.indexrelid ORDER BY a.attnum
    ) END AS types,
    CASE WHEN i.indpred IS NOT NULL THEN coalesce(pg_catalog.pg_get_expr(i.indpred, i.indrelid), '') END AS predicate,
    c.reloptions AS options,
    CASE WHEN c.relam NOT IN (403, 405) THEN ARRAY(  -- 403: btree, 405: hash; their classes take no options
        SELECT coalesce(a.attoptions::text, '') FROM pg_catalog.pg_attribute AS a
        WHERE a.attrelid = i.indexrelid ORDER BY a.attnum
    ) END AS opclass_options
FROM pg_catalog.pg_index AS i
JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
WHERE NOT c.relispartition
    AND c.relpersistence <> 't'
    AND (c.relnamespace >= 16384 OR c.relnamespace = 2200)  -- users' schemas, and public
