-- Triggers that people made: not those behind foreign keys, not partitions' copies. A WHEN condition can only be had
-- out of the whole statement: pg_get_expr() refuses expressions over OLD and NEW. It is empty for what was dropped
-- meanwhile.
SELECT
    t.oid,
    t.tgrelid AS relation,
    t.tgname AS name,
    t.tgtype AS type,
    t.tgfoid AS function,
    t.tgenabled AS enabled,
    t.tgconstraint <> 0 AS constraint,
    t.tgdeferrable AS deferrable,
    t.tginitdeferred AS deferred,
    t.tgconstrrelid AS referenced,
    t.tgattr::text AS columns,
    t.tgargs AS arguments,
    t.tgoldtable::text AS old_table,
    t.tgnewtable::text AS new_table,
    CASE WHEN t.tgqual IS NOT NULL THEN coalesce(pg_catalog.pg_get_triggerdef(t.oid, false), '') END AS definition
FROM pg_catalog.pg_trigger AS t
WHERE NOT t.tgisinternal AND t.tgparentid = 0
