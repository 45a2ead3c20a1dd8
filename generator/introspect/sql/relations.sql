-- Tables of every kind, views and stand-alone composite types. What was dropped meanwhile has an empty bound.
SELECT
    c.oid,
    c.relnamespace AS schema,
    c.relname AS name,
    c.relkind AS kind,
    c.reltype AS row_type,
    t.typarray AS row_array,
    c.relowner AS owner,
    c.relpersistence AS persistence,
    c.relrowsecurity AS row_security,
    c.relforcerowsecurity AS force_row_security,
    c.relreplident AS replica_identity,
    c.reloftype AS of_type,
    CASE WHEN a.amname <> 'heap' THEN a.amname::text END AS access_method,
    c.reloptions AS options,
    c.relacl::text AS acl,
    CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_key,
    CASE WHEN c.relispartition THEN coalesce(pg_catalog.pg_get_expr(c.relpartbound, c.oid), '') END AS partition_bound,
    CASE WHEN c.relkind IN ('r', 'p', 'f') THEN ARRAY(
        SELECT i.inhparent::int8 FROM pg_catalog.pg_inherits AS i WHERE i.inhrelid = c.oid ORDER BY i.inhseqno
    ) END AS parents,
    f.ftserver AS server,
    f.ftoptions AS foreign_options
FROM pg_catalog.pg_class AS c
LEFT JOIN pg_catalog.pg_type AS t ON t.oid = c.reltype
LEFT JOIN pg_catalog.pg_am AS a ON a.oid = c.relam
LEFT JOIN pg_catalog.pg_foreign_table AS f ON f.ftrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
    AND c.relpersistence <> 't'
    AND (c.relnamespace >= 16384 OR c.relnamespace = 2200)  -- users' schemas, and public
    AND c.oid NOT IN (
        SELECT m.objid FROM pg_catalog.pg_depend AS m
        WHERE m.refclassid = 3079 AND m.classid = 1259 AND m.deptype = 'e'  -- 3079: pg_extension, 1259: pg_class
    )
