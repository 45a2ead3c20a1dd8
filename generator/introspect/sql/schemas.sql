-- Schemas of users: not PostgreSQL's own (pg_…, information_schema), not an extension's.
SELECT
    n.oid,
    n.nspname AS name,
    n.nspowner AS owner,
    n.nspacl::text AS acl
FROM pg_catalog.pg_namespace AS n
WHERE n.nspname <> 'information_schema'
    AND NOT starts_with(n.nspname::text, 'pg_')
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_depend AS m
        WHERE m.classid = n.tableoid AND m.objid = n.oid AND m.deptype = 'e'
    )
