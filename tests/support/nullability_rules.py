"""Queries of views, and what they prove: for each rule one that proves it, and one that nearly does."""

from __future__ import annotations

from tests.support.nullability_values import VALUES

TABLES = """
    CREATE TYPE pair AS (l integer, r text);
    CREATE TYPE mood AS ENUM ('good', 'bad');
    CREATE TYPE tag AS (v text);
    CREATE DOMAIN refuses AS integer NOT NULL;
    CREATE DOMAIN over_refuses AS refuses;
    CREATE DOMAIN takes AS integer;
    CREATE FUNCTION vanish(integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT NULL::integer';
    CREATE FUNCTION unsure(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT NULL::boolean';
    CREATE OPERATOR === (LEFTARG = pair, RIGHTARG = pair, FUNCTION = unsure);
    CREATE FUNCTION tag_text(tag) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT NULL::text';
    CREATE CAST (tag AS text) WITH FUNCTION tag_text(tag);
    CREATE FUNCTION tag_pair(tag) RETURNS pair LANGUAGE sql IMMUTABLE STRICT AS 'SELECT NULL::pair';
    CREATE CAST (tag AS pair) WITH FUNCTION tag_pair(tag) AS IMPLICIT;
    CREATE TABLE a (
        id integer PRIMARY KEY, x text NOT NULL, y integer, z integer NOT NULL, s text, p pair NOT NULL,
        at timestamp NOT NULL, d date NOT NULL, doc jsonb NOT NULL, list integer[] NOT NULL, r int4range NOT NULL,
        tagged tag NOT NULL, flag boolean, sure boolean NOT NULL, feels mood NOT NULL
    );
    CREATE TABLE b (id integer PRIMARY KEY, a_id integer NOT NULL, x text, n numeric NOT NULL, z integer NOT NULL);
    CREATE TABLE domains (
        id integer PRIMARY KEY, r refuses, o over_refuses, t takes, rs refuses[], rsn refuses[] NOT NULL
    );
    CREATE VIEW base_view AS SELECT id AS key, s AS label, z + 1 AS more FROM a;
    CREATE MATERIALIZED VIEW kept AS SELECT id, s FROM a;
"""

ROWS = """
    INSERT INTO a (id, x, y, z, s, p, at, d, doc, list, r, tagged, flag, sure, feels) VALUES
        (1, '1', NULL, 1, NULL, ROW(NULL, NULL), 'infinity', 'infinity', '1', '{}', '(,)', ROW('t'), NULL,
         true, 'bad'),
        (2, '2', 1, 4, 'a', ROW(1, 'r'), '2020-02-02', 'infinity', '2', '{2,NULL}', '[1,3)', ROW(NULL),
         true, false, 'bad'),
        (3, '3', 2, 3, 'b', ROW(2, NULL), '-infinity', '2021-01-01', 'null', '{1}', 'empty', ROW(''),
         false, true, 'good');
    INSERT INTO b VALUES (1, 2, NULL, 1, 3), (2, 2, 'q', 0, 9), (5, 3, '2', 'NaN', 0);
    INSERT INTO domains VALUES (1, 1, 1, NULL, NULL, '{}'), (9, 2, 2, 2, '{1}', '{1}');
    REFRESH MATERIALIZED VIEW kept;
"""

# A query, and for each of its columns `!` where it is proved not null, or `?`.
RULES = {
    "columns": ("SELECT id, x, y, s AS renamed FROM a", "!!??"),
    "domains": ("SELECT r, o, t, rs, rsn FROM domains", "????!"),
    "domains behind a join": ("SELECT d.r, d.id FROM a LEFT JOIN domains d ON d.id = a.id", "??"),
    "to a domain": ("SELECT z::takes AS n, y::takes AS o FROM a", "!?"),
    "whole row": ("SELECT a AS whole, tableoid AS system FROM a", "??"),
    "another view": ("SELECT key, label, more FROM base_view", "!?!"),
    "a materialized view": ("SELECT id, s FROM kept", "!?"),
    "a system view": ("SELECT oid, relname FROM pg_catalog.pg_class", "??"),
    # outer joins
    "inner join": ("SELECT a.id, b.n, b.x FROM a JOIN b ON b.a_id = a.id", "!!?"),
    "comma": ("SELECT a.id, b.n FROM a, b", "!!"),
    "left join": ("SELECT a.id, b.n FROM a LEFT JOIN b ON b.a_id = a.id", "!?"),
    "right join": ("SELECT a.id, b.n FROM a RIGHT JOIN b ON b.a_id = a.id", "?!"),
    "full join": ("SELECT a.id, b.n FROM a FULL JOIN b ON b.a_id = a.id", "??"),
    "deep join": (
        (
            "SELECT a.id, b.n, c.z, e.id AS e "
            "FROM a LEFT JOIN (b JOIN a c ON c.id = b.a_id) ON b.a_id = a.id JOIN b e ON true"
        ),
        "!??!",
    ),
    "join alias": (
        "SELECT j.f, j.n FROM (a LEFT JOIN (SELECT id, n FROM b) b USING (id)) AS j (i, f)",
        "!?",
    ),
    "using": ("SELECT id, n FROM a LEFT JOIN b USING (id)", "!?"),
    "right using": ("SELECT id, y FROM a RIGHT JOIN b USING (id)", "!?"),
    "full using": ("SELECT id, z FROM a FULL JOIN (SELECT id FROM b) b USING (id)", "!?"),
    "full using null": ("SELECT x FROM a FULL JOIN b USING (x)", "?"),
    "full using left null": ("SELECT x FROM b FULL JOIN a USING (x)", "?"),
    "full using twice": (
        "SELECT id FROM a FULL JOIN b USING (id) FULL JOIN (SELECT id FROM kept) c USING (id)",
        "!",
    ),
    "full using of an outer join": (
        "SELECT z FROM a FULL JOIN (SELECT b.z FROM a LEFT JOIN b USING (id)) b USING (z)",
        "?",
    ),
    "full using filled up": (
        "SELECT j.id FROM domains d LEFT JOIN (a FULL JOIN b USING (id)) AS j ON d.id = j.id",
        "?",
    ),
    "full using of other types": (
        "SELECT v FROM (SELECT id AS v FROM a) a FULL JOIN (SELECT n AS v FROM b) b USING (v)",
        "!",
    ),
    "natural": ("SELECT z, s FROM a NATURAL JOIN b", "!?"),
    # conditions
    "where": ("SELECT y, s FROM a WHERE y IS NOT NULL", "!?"),
    "where is null": ("SELECT y FROM a WHERE y IS NULL", "?"),
    "where compared": ("SELECT y, s FROM a WHERE y > 3 AND lower(s) LIKE 'a%'", "!!"),
    "where or": ("SELECT y, s FROM a WHERE y > 3 OR s = 'a'", "??"),
    "where either way": ("SELECT y, s FROM a WHERE (y > 3 AND s = 'a') OR y = 1", "!?"),
    "where not": ("SELECT y, s FROM a WHERE NOT (y > 3) AND NOT (s IS NULL AND y = 1)", "!?"),
    "where not and": ("SELECT y, s FROM a WHERE NOT (y > 3 AND s = 'a')", "??"),
    "where in": ("SELECT y, s FROM a WHERE y IN (1, 2) AND s NOT IN ('a', 'b')", "!!"),
    "where all of an array": ("SELECT y FROM a WHERE y <> ALL (list)", "?"),
    "where any of an array": ("SELECT y FROM a WHERE y = ANY (list)", "!"),
    "where all of none": ("SELECT y FROM a WHERE y <> ALL (ARRAY[]::integer[])", "?"),
    "where distinct": ("SELECT y FROM a WHERE y IS DISTINCT FROM 1", "?"),
    "where coalesced": ("SELECT y FROM a WHERE coalesce(y, 1) = 1", "?"),
    "where true": ("SELECT flag, y FROM a WHERE flag AND (y = 1) IS NOT UNKNOWN", "!!"),
    "where not true": (
        "SELECT flag, y FROM a WHERE flag IS NOT TRUE AND (y = 1) IS NOT FALSE",
        "??",
    ),
    "where by a function of one's own": ("SELECT y FROM a WHERE vanish(y) = 1", "?"),
    "where a row": ("SELECT y, s FROM a WHERE ROW(y, s) IS NOT NULL", "??"),
    "where behind a join": (
        "SELECT b.x, b.n FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.x = 'q'",
        "!?",
    ),
    "on": ("SELECT a.y, b.x FROM a JOIN b ON a.y = b.id AND b.x <> ''", "!!"),
    "on a left join": ("SELECT a.y, b.x FROM a LEFT JOIN b ON a.y = b.id AND b.x <> ''", "??"),
    "on a join within": (
        "SELECT b.x, a.y FROM a LEFT JOIN (b JOIN kept k ON b.x = k.s) ON true JOIN domains d ON d.id = a.y",
        "?!",
    ),
    "where on a merged column": ("SELECT x FROM b FULL JOIN a USING (x) WHERE x > ''", "!"),
    "having": ("SELECT y FROM a GROUP BY y HAVING y > 1", "?"),
    "where of an inner query": ("SELECT y FROM (SELECT y FROM a WHERE y = 1) q", "!"),
    # queries in queries
    "subquery": ("SELECT q.i, q.y FROM (SELECT id AS i, y FROM a OFFSET 0) q", "!?"),
    "subquery behind a join": (
        "SELECT q.i FROM b LEFT JOIN (SELECT id AS i FROM a) q ON true",
        "?",
    ),
    "constant behind a join": ("SELECT q.one FROM b LEFT JOIN (SELECT 1 AS one) q ON true", "?"),
    "lateral": ("SELECT l.v, l.w FROM a, LATERAL (SELECT a.z AS v, a.y AS w) l", "!?"),
    "lateral of a filled row": (
        "SELECT l.v FROM a LEFT JOIN b ON b.id = a.id, LATERAL (SELECT b.n AS v) l",
        "?",
    ),
    "left lateral": (
        "SELECT l.v FROM a LEFT JOIN LATERAL (SELECT a.z AS v LIMIT 1) l ON true",
        "?",
    ),
    "lateral after where": ("SELECT l.v FROM a, LATERAL (SELECT a.y AS v) l WHERE a.y = 1", "!"),
    "values": ("SELECT v.k, v.l FROM (VALUES (1, 'x'), (2, NULL)) v (k, l)", "!?"),
    "cte": ("WITH c AS (SELECT id, y FROM a) SELECT c.id, d.y FROM c JOIN c d ON true", "!?"),
    "cte of a cte": ("WITH c AS (SELECT id FROM a), d AS (SELECT id FROM c) SELECT id FROM d", "!"),
    "cte behind a join": (
        "WITH c AS (SELECT id FROM a) SELECT c.id FROM b LEFT JOIN c ON true",
        "?",
    ),
    "outer cte": ("WITH c AS (SELECT y FROM a) SELECT q.y FROM (SELECT y FROM c) q", "?"),
    "recursive": (
        """
        WITH RECURSIVE t (id, up, deep) AS (
            SELECT id, y, 1 FROM a UNION ALL SELECT t.id, a.y, t.deep + 1 FROM t JOIN a ON a.id = t.up
        )
        SELECT id, up, deep FROM t
        """,
        "!?!",
    ),
    "recursive that swaps": (
        "WITH RECURSIVE t (k, l, m) AS (SELECT z, y, z FROM a UNION SELECT l, k, m FROM t) SELECT k, l, m FROM t",
        "??!",
    ),
    "recursive that shifts": (
        (
            "WITH RECURSIVE t (k, l, m, n) AS (SELECT 1, 1, 1, y FROM a UNION SELECT l, m, n, n FROM t) "
            "SELECT k, l, m, n FROM t"
        ),
        "????",
    ),
    "recursive behind a join": (
        "WITH RECURSIVE t (k) AS (SELECT 1 UNION SELECT b.z FROM t LEFT JOIN b ON b.id = t.k) SELECT k FROM t",
        "?",
    ),
    "recursive with cycle": (
        """
        WITH RECURSIVE t (k) AS (SELECT 1 UNION ALL SELECT k FROM t) CYCLE k SET looped USING path
        SELECT k, looped FROM t
        """,
        "!?",
    ),
    "function in from": (
        "SELECT f.v, f.o FROM generate_series(1, 2) WITH ORDINALITY f (v, o)",
        "??",
    ),
    # set operations
    "union": ("SELECT id, z FROM a UNION SELECT id, NULL FROM b", "!?"),
    "union all": ("SELECT z, y FROM a UNION ALL SELECT id, id FROM b", "!?"),
    "intersect": ("SELECT y FROM a INTERSECT SELECT id FROM b", "!"),
    "intersect of nothing": ("SELECT y FROM a INTERSECT SELECT nullif(id, 1) FROM b", "?"),
    "except": ("SELECT id FROM a EXCEPT SELECT y FROM a", "!"),
    "except the other way": ("SELECT y FROM a EXCEPT SELECT id FROM a", "?"),
    "nested": ("SELECT id FROM a UNION (SELECT y FROM a INTERSECT SELECT id FROM b)", "!"),
    "other types": ("SELECT id FROM a UNION ALL SELECT n FROM b", "!"),
    "a cast of one's own": ("SELECT p FROM a UNION ALL SELECT tagged FROM a", "?"),
    "over a union": ("SELECT u.k FROM (SELECT id AS k FROM a UNION SELECT a_id FROM b) u", "!"),
    "ordered union": ("SELECT z FROM a UNION SELECT id FROM b ORDER BY 1 LIMIT 3", "!"),
    **VALUES,
}
