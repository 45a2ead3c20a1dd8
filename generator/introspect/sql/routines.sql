-- Functions, procedures, aggregates and window functions of users. What was dropped meanwhile has an empty body, and no
-- default where there must be one.
SELECT
    p.oid,
    p.pronamespace AS schema,
    p.proname AS name,
    p.prokind AS kind,
    p.proowner AS owner,
    p.proacl::text AS acl,
    l.lanname AS language,
    p.prosrc AS body,
    p.probin AS library,
    CASE WHEN p.prosqlbody IS NOT NULL THEN coalesce(pg_catalog.pg_get_function_sqlbody(p.oid), '') END AS sql_body,
    p.provolatile AS volatility,
    p.proparallel AS parallel,
    p.proisstrict AS strict,
    p.proleakproof AS leakproof,
    p.prosecdef AS security_definer,
    p.procost AS cost,
    p.prorows AS rows,
    p.proconfig AS settings,
    p.prorettype AS returns,
    p.proretset AS returns_set,
    p.provariadic <> 0 AS variadic,
    p.proargtypes::oid[]::int8[] AS input_types,
    p.proallargtypes::int8[] AS all_types,
    p.proargmodes::text[] AS modes,
    p.proargnames AS names,
    CASE WHEN p.pronargdefaults > 0 THEN ARRAY(
        SELECT pg_catalog.pg_get_function_arg_default(p.oid, k)
        FROM pg_catalog.generate_series(1, coalesce(array_length(p.proallargtypes, 1), p.pronargs)) AS k
    ) END AS defaults
FROM pg_catalog.pg_proc AS p
JOIN pg_catalog.pg_language AS l ON l.oid = p.prolang
WHERE (p.pronamespace >= 16384 OR p.pronamespace = 2200)  -- users' schemas, and public
    AND p.oid NOT IN (
        SELECT m.objid FROM pg_catalog.pg_depend AS m
        WHERE m.refclassid = 3079 AND m.classid = 1255 AND m.deptype = 'e'  -- 3079: pg_extension, 1255: pg_proc
    )
    -- The constructors of a range type (range_constructor2, multirange_constructor0 …) come with it.
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_depend AS m
        WHERE m.classid = p.tableoid AND m.objid = p.oid AND m.deptype = 'i' AND m.refclassid = 1247
    )
