-- Row-level security policies; role 0 is PUBLIC. Conditions are empty when their table was dropped meanwhile.
SELECT
    p.oid,
    p.polrelid AS relation,
    p.polname AS name,
    p.polcmd AS command,
    p.polpermissive AS permissive,
    p.polroles::int8[] AS roles,
    CASE WHEN p.polqual IS NOT NULL THEN coalesce(pg_catalog.pg_get_expr(p.polqual, p.polrelid), '') END AS using,
    CASE WHEN p.polwithcheck IS NOT NULL THEN coalesce(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '') END
        AS check
FROM pg_catalog.pg_policy AS p
