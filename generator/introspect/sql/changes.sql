-- What was changed in the catalog after the snapshot $1 (its text, out of settings.sql): rows by catalog, object and
-- name. pg_get_expr() and its like look at the newest catalog, not at the transaction's snapshot, so a change of
-- these tears the picture. No row when no transaction ended in between, which costs nothing to know.
-- A dropped object leaves no row here; what it leaves is an error, or nothing where an expression was.
-- Everything is qualified: this runs outside the transaction that empties the search path.
WITH reading AS MATERIALIZED (
    SELECT
        $1::pg_snapshot AS snapshot,
        pg_catalog.age(pg_catalog.xid(pg_catalog.pg_snapshot_xmin($1::pg_snapshot))) AS age,
        pg_catalog.pg_snapshot_xmin($1::pg_snapshot)::text::int8 AS oldest
    WHERE pg_catalog.pg_current_snapshot()::text OPERATOR(pg_catalog.<>) $1::text
), stamped AS (
    SELECT 'column' AS catalog, a.attrelid AS object, a.attname AS name, 0::oid AS schema, pg_catalog.age(a.xmin) AS age
    FROM pg_catalog.pg_attribute AS a, reading AS r WHERE pg_catalog.age(a.xmin) OPERATOR(pg_catalog.<=) r.age
    UNION ALL
    SELECT 'relation', c.oid, c.relname, c.relnamespace, pg_catalog.age(c.xmin)
    FROM pg_catalog.pg_class AS c, reading AS r WHERE pg_catalog.age(c.xmin) OPERATOR(pg_catalog.<=) r.age
    UNION ALL
    SELECT 'rule', w.ev_class, w.rulename, 0::oid, pg_catalog.age(w.xmin)
    FROM pg_catalog.pg_rewrite AS w, reading AS r WHERE pg_catalog.age(w.xmin) OPERATOR(pg_catalog.<=) r.age
    UNION ALL
    SELECT 'type', t.oid, t.typname, t.typnamespace, pg_catalog.age(t.xmin)
    FROM pg_catalog.pg_type AS t, reading AS r WHERE pg_catalog.age(t.xmin) OPERATOR(pg_catalog.<=) r.age
    UNION ALL
    SELECT 'type', e.enumtypid, e.enumlabel, 0::oid, pg_catalog.age(e.xmin)
    FROM pg_catalog.pg_enum AS e, reading AS r WHERE pg_catalog.age(e.xmin) OPERATOR(pg_catalog.<=) r.age
    UNION ALL
    SELECT 'routine', p.oid, p.proname, p.pronamespace, pg_catalog.age(p.xmin)
    FROM pg_catalog.pg_proc AS p, reading AS r WHERE pg_catalog.age(p.xmin) OPERATOR(pg_catalog.<=) r.age
    UNION ALL
    SELECT 'collation', c.oid, c.collname, c.collnamespace, pg_catalog.age(c.xmin)
    FROM pg_catalog.pg_collation AS c, reading AS r WHERE pg_catalog.age(c.xmin) OPERATOR(pg_catalog.<=) r.age
    UNION ALL
    SELECT 'schema', n.oid, n.nspname, 0::oid, pg_catalog.age(n.xmin)
    FROM pg_catalog.pg_namespace AS n, reading AS r WHERE pg_catalog.age(n.xmin) OPERATOR(pg_catalog.<=) r.age
)
SELECT s.catalog, s.object::int8, s.name::text, s.schema::int8
FROM stamped AS s, reading AS r
-- The whole transaction number, out of its distance from the snapshot's oldest.
WHERE NOT pg_catalog.pg_visible_in_snapshot(
    (r.oldest OPERATOR(pg_catalog.+) (r.age OPERATOR(pg_catalog.-) s.age)::int8)::text::xid8, r.snapshot
)
