-- Schemas of users: not PostgreSQL's own (pg_…, information_schema), not an extension's.
SELECT
    n.oid,
    n.nspname AS name,
    n.nspowner AS owner,
    n.nspacl::text AS acl,
    d.description AS comment
FROM pg_catalog.pg_namespace AS n
LEFT JOIN pg_catalog.pg_description AS d ON d.objoid = n.oid AND d.classoid = n.tableoid AND d.objsubid = 0
WHERE n.nspname <> 'information_schema'
    AND NOT starts_with(n.nspname::text, 'pg_')
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_depend AS m
        WHERE m.classid = n.tableoid AND m.objid = n.oid AND m.deptype = 'e'
    )
