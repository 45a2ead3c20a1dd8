-- Constraints of tables and domains. What a partition has from its parent (conparentid) is the parent's.
-- Columns that only newer servers have come from the innermost query level that knows them: on an older server the
-- names conenforced and conperiod (18) resolve to the constants of `absent`.
SELECT
    c.oid,
    c.conrelid AS relation,
    c.contypid AS domain,
    c.conname AS name,
    c.contype AS kind,
    c.condeferrable AS deferrable,
    c.condeferred AS deferred,
    c.convalidated AS validated,
    c.enforced,
    c.period,
    c.connoinherit AS no_inherit,
    c.conislocal AS local,
    c.conindid AS index,
    c.conkey::text AS columns,
    c.confrelid AS target,
    c.confkey::text AS target_columns,
    c.confupdtype AS on_update,
    c.confdeltype AS on_delete,
    c.confdelsetcols::text AS set_columns,
    c.confmatchtype AS match,
    CASE WHEN c.contype = 'x' THEN ARRAY(
        SELECT ARRAY[n.nspname::text, o.oprname::text]
        FROM unnest(c.conexclop) WITH ORDINALITY AS x (operator, place)
        JOIN pg_catalog.pg_operator AS o ON o.oid = x.operator
        JOIN pg_catalog.pg_namespace AS n ON n.oid = o.oprnamespace
        ORDER BY x.place
    ) END AS operators,
    CASE WHEN c.contype = 'c' THEN pg_catalog.pg_get_expr(c.conbin, c.conrelid) END AS expression
FROM (SELECT true AS conenforced, false AS conperiod) AS absent
CROSS JOIN LATERAL (
    SELECT k.*, k.tableoid AS class, conenforced AS enforced, conperiod AS period FROM pg_catalog.pg_constraint AS k
) AS c
WHERE c.contype IN ('p', 'u', 'f', 'c', 'x', 'n')
    AND c.conparentid = 0
    AND (c.connamespace >= 16384 OR c.connamespace = 2200)  -- users' schemas, and public
    -- A NOT NULL as the server names it (18) says no more than attnotnull does, and there are as many as columns. Its
    -- name keeps old names after a rename, and gets a number when another table still has that name: its end decides.
    AND (
        c.contype <> 'n'
        OR c.connoinherit
        OR NOT c.convalidated
        OR c.oid IN (SELECT d.objoid FROM pg_catalog.pg_description AS d WHERE d.classoid = 2606)  -- pg_constraint
        OR right(rtrim(c.conname::text, '0123456789'), 9) <> '_not_null'
    )
