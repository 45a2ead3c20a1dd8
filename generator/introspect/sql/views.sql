-- What views and materialized views say, and which statements they take; no definition when dropped meanwhile.
-- pg_relation_is_updatable() raises an error on foreign tables whose wrapper has no handler, so it isn't asked of
-- views that stand on one.
WITH RECURSIVE unreachable AS (
    SELECT f.ftrelid AS oid
    FROM pg_catalog.pg_foreign_table AS f
    JOIN pg_catalog.pg_foreign_server AS s ON s.oid = f.ftserver
    JOIN pg_catalog.pg_foreign_data_wrapper AS w ON w.oid = s.srvfdw AND w.fdwhandler = 0
    UNION
    SELECT r.ev_class
    FROM unreachable AS u
    JOIN pg_catalog.pg_depend AS d ON d.refclassid = 1259 AND d.refobjid = u.oid AND d.classid = 2618
    JOIN pg_catalog.pg_rewrite AS r ON r.oid = d.objid
)
SELECT
    c.oid AS relation,
    pg_catalog.pg_get_viewdef(c.oid, true) AS definition,
    CASE WHEN c.relkind = 'v' AND c.oid NOT IN (SELECT u.oid FROM unreachable AS u)
        THEN pg_catalog.pg_relation_is_updatable(c.oid, false) END AS updatable
FROM pg_catalog.pg_class AS c
WHERE c.relkind IN ('v', 'm')
    AND (c.relnamespace >= 16384 OR c.relnamespace = 2200)  -- users' schemas, and public
    AND c.oid NOT IN (
        SELECT m.objid FROM pg_catalog.pg_depend AS m
        WHERE m.refclassid = 3079 AND m.classid = 1259 AND m.deptype = 'e'  -- 3079: pg_extension, 1259: pg_class
    )
