-- Names of what other rows mention by OID: operator classes, functions of range types and triggers, access methods,
-- foreign servers; then the extensions (but plpgsql, which every database has) and the database's own comment. `detail`
-- depends on the kind.
-- detail: the access method's OID, with `default` when indexes on `of_type` needn't name the class
SELECT
    'opclass' AS kind, o.oid::int8 AS oid, n.nspname::text AS schema, o.opcname::text AS name,
    o.opcmethod::text || CASE WHEN o.opcdefault THEN ' default' ELSE '' END AS detail, o.opcintype::int8 AS of_type
FROM pg_catalog.pg_opclass AS o
JOIN pg_catalog.pg_namespace AS n ON n.oid = o.opcnamespace
UNION ALL
SELECT 'function', p.oid::int8, n.nspname::text, p.proname::text, '', 0
FROM pg_catalog.pg_proc AS p
JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
WHERE p.oid = ANY (ARRAY(
    SELECT unnest(ARRAY[r.rngcanonical, r.rngsubdiff]::oid[]) FROM pg_catalog.pg_range AS r
    UNION ALL
    SELECT t.tgfoid FROM pg_catalog.pg_trigger AS t
))
UNION ALL
SELECT 'method', a.oid::int8, '', a.amname::text, '', 0 FROM pg_catalog.pg_am AS a
UNION ALL
-- detail: the foreign-data wrapper
SELECT 'server', s.oid::int8, '', s.srvname::text, w.fdwname::text, 0
FROM pg_catalog.pg_foreign_server AS s
JOIN pg_catalog.pg_foreign_data_wrapper AS w ON w.oid = s.srvfdw
UNION ALL
SELECT 'extension', e.oid::int8, n.nspname::text, e.extname::text, '', 0
FROM pg_catalog.pg_extension AS e
JOIN pg_catalog.pg_namespace AS n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql'
UNION ALL
SELECT 'database', d.oid::int8, '', '', coalesce(pg_catalog.shobj_description(d.oid, 'pg_database'), ''), 0
FROM pg_catalog.pg_database AS d
WHERE d.datname = current_database()
