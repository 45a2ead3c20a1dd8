-- Every type that a column, argument or attribute may have, except row types of tables (relations.sql has those).
-- `element` is set for true arrays alone: int2vector and the like have elements too, and are no arrays.
SELECT
    t.oid,
    n.nspname AS schema,
    t.typname AS name,
    t.typtype AS kind,
    coalesce(e.oid, 0)::int8 AS element,
    t.typbasetype AS base,
    CASE WHEN t.typtypmod <> -1 THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) END AS modified_base,
    t.typnotnull AS not_null,
    t.typcollation AS collation,
    CASE WHEN t.typtype = 'd' THEN coalesce(pg_catalog.pg_get_expr(t.typdefaultbin, 0), t.typdefault) END AS default,
    t.typrelid AS relation,
    t.typowner AS owner,
    t.typacl::text AS acl,
    r.rngsubtype AS range_subtype,
    r.rngmultitypid AS range_multirange,
    r.rngsubopc AS range_opclass,
    r.rngcollation AS range_collation,
    r.rngcanonical::oid::int8 AS range_canonical,
    r.rngsubdiff::oid::int8 AS range_difference,
    CASE WHEN t.typtype = 'e' THEN ARRAY(
        SELECT l.enumlabel::text FROM pg_catalog.pg_enum AS l WHERE l.enumtypid = t.oid ORDER BY l.enumsortorder
    ) END AS labels,
    t.oid IN (
        SELECT m.objid FROM pg_catalog.pg_depend AS m
        WHERE m.refclassid = 3079 AND m.classid = 1247 AND m.deptype = 'e'  -- 3079: pg_extension, 1247: pg_type
    ) AS of_extension
FROM pg_catalog.pg_type AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_type AS e ON e.oid = t.typelem AND e.typarray = t.oid
LEFT JOIN pg_catalog.pg_class AS c ON c.oid = coalesce(e.typrelid, t.typrelid) AND c.relkind = 'c'
LEFT JOIN pg_catalog.pg_range AS r ON r.rngtypid = t.oid
WHERE coalesce(e.typtype, t.typtype) <> 'c' OR c.oid IS NOT NULL
