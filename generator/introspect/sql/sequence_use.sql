-- The columns that sequences fill, and which share of the numbers is used that both the sequence and the column's type
-- can give. Only on request, as statistics.sql. A sequence that the role may not read, or that was never asked, has
-- used none. Counting down is left out.
SELECT
    n.nspname AS schema,
    c.relname AS relation,
    a.attname AS column,
    (coalesce(CASE WHEN pg_catalog.has_sequence_privilege(q.seqrelid, 'SELECT, USAGE')
        THEN pg_catalog.pg_sequence_last_value(q.seqrelid) END, 0)::float8
    / least(q.seqmax, CASE a.atttypid WHEN 21 THEN 32767 WHEN 23 THEN 2147483647 ELSE q.seqmax END)) AS share
FROM pg_catalog.pg_sequence AS q
JOIN pg_catalog.pg_depend AS d
    ON d.classid = 1259 AND d.objid = q.seqrelid AND d.refclassid = 1259 AND d.refobjsubid > 0
    AND d.deptype IN ('a', 'i')  -- 1259: pg_class
JOIN pg_catalog.pg_class AS c ON c.oid = d.refobjid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE q.seqincrement > 0 AND q.seqmax > 0 AND NOT q.seqcycle
    AND c.relpersistence <> 't'
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", a.attnum
