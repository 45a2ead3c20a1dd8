-- Columns of relations and attributes of composite types. `has_default` with no expression is a torn read.
-- Only a generated column's expression can hold columns; without them pg_get_expr() needn't open the relation, which
-- would cost more than all the rest.
SELECT
    a.attrelid AS relation,
    a.attnum AS number,
    a.attname AS name,
    a.atttypid AS type,
    -- as the type itself writes it
    CASE WHEN a.atttypmod <> -1 THEN pg_catalog.format_type(a.atttypid, a.atttypmod) END AS modified,
    a.attnotnull AS not_null,
    a.attcollation AS collation,
    a.attidentity AS identity,
    a.attgenerated AS generated,
    a.attinhcount > 0 AND NOT a.attislocal AS inherited,
    a.atthasdef AS has_default,
    pg_catalog.pg_get_expr(f.adbin, CASE WHEN a.attgenerated = '' THEN 0 ELSE f.adrelid END) AS default,
    a.attacl::text AS acl,
    a.attfdwoptions AS foreign_options
FROM pg_catalog.pg_attribute AS a
JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
LEFT JOIN pg_catalog.pg_attrdef AS f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
WHERE a.attnum > 0
    AND NOT a.attisdropped
    AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
    AND (c.relnamespace >= 16384 OR c.relnamespace = 2200)  -- users' schemas, and public
