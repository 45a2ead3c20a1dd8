-- Numbers that change when a definition does. Read in the snapshot and again after it: functions like pg_get_expr()
-- look at the newest catalog, not at the snapshot, so DDL in between could tear the picture.
-- Sums over (oid, xmin) see every update. pg_class is summed by content instead: TRUNCATE and REFRESH rewrite its rows
-- without changing a definition. Temporary objects of other sessions are left out. Operators and functions are
-- qualified, because the second reading is outside the transaction that empties the search path.
WITH temporary AS MATERIALIZED (
    SELECT c.oid, c.reltype FROM pg_catalog.pg_class AS c WHERE c.relpersistence OPERATOR(pg_catalog.=) 't'::"char"
)
SELECT pg_catalog.concat_ws(
    ' ',
    (
        SELECT pg_catalog.sum(pg_catalog.hashtextextended(
            pg_catalog.concat_ws(
                ' ', c.oid, c.relname, c.relnamespace, c.relkind, c.relowner, c.relnatts, c.reloptions, c.relacl,
                c.relrowsecurity, c.relforcerowsecurity, c.relispartition, c.relreplident, c.relpersistence
            ), 0::int8
        )::numeric)
        FROM pg_catalog.pg_class AS c
        WHERE c.relpersistence OPERATOR(pg_catalog.<>) 't'::"char" AND c.relkind OPERATOR(pg_catalog.<>) 't'::"char"
    ),
    (
        SELECT pg_catalog.sum((a.xmin::text::int8 OPERATOR(pg_catalog.+) a.attrelid::int8)::numeric)
        FROM pg_catalog.pg_attribute AS a
        WHERE a.attnum OPERATOR(pg_catalog.>) 0::int2
            AND NOT EXISTS (SELECT FROM temporary AS t WHERE t.oid OPERATOR(pg_catalog.=) a.attrelid)
    ),
    (
        SELECT pg_catalog.sum((d.xmin::text::int8 OPERATOR(pg_catalog.+) d.oid::int8)::numeric)
        FROM pg_catalog.pg_attrdef AS d
        WHERE NOT EXISTS (SELECT FROM temporary AS t WHERE t.oid OPERATOR(pg_catalog.=) d.adrelid)
    ),
    (
        SELECT pg_catalog.sum((c.xmin::text::int8 OPERATOR(pg_catalog.+) c.oid::int8)::numeric)
        FROM pg_catalog.pg_constraint AS c
        WHERE NOT EXISTS (SELECT FROM temporary AS t WHERE t.oid OPERATOR(pg_catalog.=) c.conrelid)
    ),
    (
        SELECT pg_catalog.sum((i.xmin::text::int8 OPERATOR(pg_catalog.+) i.indexrelid::int8)::numeric)
        FROM pg_catalog.pg_index AS i
        WHERE NOT EXISTS (SELECT FROM temporary AS t WHERE t.oid OPERATOR(pg_catalog.=) i.indrelid)
    ),
    (
        -- domains, enums, ranges and base types; a row type changes with its relation
        SELECT pg_catalog.sum((y.xmin::text::int8 OPERATOR(pg_catalog.+) y.oid::int8)::numeric)
        FROM pg_catalog.pg_type AS y
        WHERE y.typrelid OPERATOR(pg_catalog.=) 0::oid AND y.typelem OPERATOR(pg_catalog.=) 0::oid
    ),
    (
        SELECT pg_catalog.sum((g.xmin::text::int8 OPERATOR(pg_catalog.+) g.oid::int8)::numeric)
        FROM pg_catalog.pg_trigger AS g
        WHERE NOT EXISTS (SELECT FROM temporary AS t WHERE t.oid OPERATOR(pg_catalog.=) g.tgrelid)
    ),
    (
        SELECT pg_catalog.sum((n.xmin::text::int8 OPERATOR(pg_catalog.+) n.oid::int8)::numeric)
        FROM pg_catalog.pg_namespace AS n
        WHERE NOT pg_catalog.starts_with(n.nspname::text, 'pg_'::text)
    ),
    (SELECT pg_catalog.sum((e.xmin::text::int8 OPERATOR(pg_catalog.+) e.oid::int8)::numeric) FROM pg_catalog.pg_enum AS e),
    (SELECT pg_catalog.sum((p.xmin::text::int8 OPERATOR(pg_catalog.+) p.oid::int8)::numeric) FROM pg_catalog.pg_proc AS p),
    (SELECT pg_catalog.sum((r.xmin::text::int8 OPERATOR(pg_catalog.+) r.oid::int8)::numeric) FROM pg_catalog.pg_rewrite AS r),
    (SELECT pg_catalog.sum((p.xmin::text::int8 OPERATOR(pg_catalog.+) p.oid::int8)::numeric) FROM pg_catalog.pg_policy AS p),
    (SELECT pg_catalog.sum((s.xmin::text::int8 OPERATOR(pg_catalog.+) s.seqrelid::int8)::numeric)
        FROM pg_catalog.pg_sequence AS s
        WHERE NOT EXISTS (SELECT FROM temporary AS t WHERE t.oid OPERATOR(pg_catalog.=) s.seqrelid)),
    (SELECT pg_catalog.sum((d.xmin::text::int8 OPERATOR(pg_catalog.+) d.objoid::int8)::numeric)
        FROM pg_catalog.pg_description AS d)
) AS fingerprint
