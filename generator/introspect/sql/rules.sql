-- Rewrite rules. A view is its rule _RETURN, whose stored action says where each column comes from.
SELECT
    r.oid,
    r.ev_class::int8 AS relation,
    r.rulename AS name,
    r.ev_enabled AS enabled,
    CASE WHEN r.rulename = '_RETURN' THEN r.ev_action::text END AS action,
    CASE WHEN r.rulename <> '_RETURN' THEN pg_catalog.pg_get_ruledef(r.oid, false) END AS definition
FROM pg_catalog.pg_rewrite AS r
JOIN pg_catalog.pg_class AS c ON c.oid = r.ev_class
WHERE c.relpersistence <> 't'
    AND (c.relnamespace >= 16384 OR c.relnamespace = 2200)  -- users' schemas, and public
