-- Collations that this database can use. The locale moved from colliculocale (15, 16) to colllocale (17): each name
-- resolves to the constant of `absent` on a server that lacks it.
SELECT
    c.oid,
    n.nspname AS schema,
    c.collname AS name,
    c.collprovider AS provider,
    coalesce(c.locale, c.collcollate) AS locale,
    c.collisdeterministic AS deterministic,
    c.collowner AS owner,
    c.oid IN (
        SELECT m.objid FROM pg_catalog.pg_depend AS m
        WHERE m.refclassid = 3079 AND m.classid = 3456 AND m.deptype = 'e'  -- 3079: pg_extension, 3456: pg_collation
    ) AS of_extension
FROM (SELECT NULL::text AS colliculocale, NULL::text AS colllocale) AS absent
CROSS JOIN LATERAL (
    SELECT k.*, k.tableoid AS class, coalesce(colllocale, colliculocale) AS locale FROM pg_catalog.pg_collation AS k
) AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.collnamespace
WHERE c.collencoding IN (
    -1, (SELECT b.encoding FROM pg_catalog.pg_database AS b WHERE b.datname = current_database())
)
