-- Row-level security policies; role 0 is PUBLIC.
SELECT
    p.polrelid AS relation,
    p.polname AS name,
    p.polcmd AS command,
    p.polpermissive AS permissive,
    p.polroles::int8[] AS roles,
    pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS using,
    pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) AS check,
    d.description AS comment
FROM pg_catalog.pg_policy AS p
LEFT JOIN pg_catalog.pg_description AS d ON d.objoid = p.oid AND d.classoid = p.tableoid AND d.objsubid = 0
