-- Sequences; `owner_relation` and `owner_column` say whose they are: deptype i for identity columns, a for serial.
SELECT
    c.oid,
    c.relnamespace AS schema,
    c.relname AS name,
    c.relowner AS owner,
    c.relacl::text AS acl,
    c.relpersistence AS persistence,
    s.seqtypid AS type,
    s.seqstart AS start,
    s.seqincrement AS increment,
    s.seqmin AS minimum,
    s.seqmax AS maximum,
    s.seqcache AS cache,
    s.seqcycle AS cycle,
    o.deptype AS ownership,
    o.refobjid AS owner_relation,
    o.refobjsubid AS owner_column
FROM pg_catalog.pg_sequence AS s
JOIN pg_catalog.pg_class AS c ON c.oid = s.seqrelid
LEFT JOIN pg_catalog.pg_depend AS o
    ON o.classid = c.tableoid AND o.objid = c.oid AND o.refclassid = c.tableoid AND o.refobjsubid > 0
    AND o.deptype IN ('a', 'i')
WHERE c.relpersistence <> 't'
    AND (c.relnamespace >= 16384 OR c.relnamespace = 2200)  -- users' schemas, and public
    AND c.oid NOT IN (
        SELECT m.objid FROM pg_catalog.pg_depend AS m
        WHERE m.refclassid = 3079 AND m.classid = 1259 AND m.deptype = 'e'  -- 3079: pg_extension, 1259: pg_class
    )
