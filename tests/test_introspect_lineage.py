"""Where the columns of views come from: expectations by hand, for every way of writing a query."""

from __future__ import annotations

import psycopg
import pytest

from generator.introspect import introspect
from tests.support import deployed
from tests.support.deployed import column_named, relation_named

TABLES = """
    CREATE TABLE a (id integer PRIMARY KEY, x text, y integer, gone integer, z integer);
    CREATE TABLE b (id integer PRIMARY KEY, a_id integer, x text, n numeric, list integer[]);
    ALTER TABLE a DROP COLUMN gone;
    CREATE TYPE pair AS (l integer, r text);
    CREATE TABLE holder (id integer, p pair, doc jsonb);
    CREATE FUNCTION rows_of(integer) RETURNS TABLE (k integer, v text) LANGUAGE sql STABLE AS 'SELECT 1, ''x''';
    CREATE VIEW base_view AS SELECT id AS key, x AS label, y + 1 AS more FROM a;
    CREATE MATERIALIZED VIEW kept AS SELECT id, x FROM a;
"""

# A query, and for each of its columns where it comes from; `!` marks one that isn't just that value.
VIEWS = {
    "plain": ("SELECT id, x AS renamed, z FROM a", "a.id a.x a.z"),
    "constants": (
        "SELECT 1 AS one, 'x'::text AS t, now() AS at, NULL::text AS n FROM a",
        "! ! ! !",
    ),
    "expression": (
        "SELECT y + z AS s, upper(x) AS u, y::text AS t, y::integer AS same FROM a",
        "!a.y,a.z !a.x !a.y a.y",
    ),
    "case": (
        "SELECT CASE WHEN y > 0 THEN x ELSE 'none' END AS c, coalesce(x, 'q') AS d FROM a",
        "!a.x,a.y !a.x",
    ),
    "row and array": (
        "SELECT ROW(id, x)::pair AS r, ARRAY[y, z] AS l FROM a",
        "!a.id,a.x !a.y,a.z",
    ),
    "where says nothing": ("SELECT id FROM a WHERE y = 3 ORDER BY z", "a.id"),
    "inner join": (
        "SELECT a.x, b.x AS bx, a.y * b.n AS m FROM a JOIN b ON b.a_id = a.id",
        "a.x b.x !a.y,b.n",
    ),
    "comma": ("SELECT a.id, b.id AS b_id FROM a, b WHERE a.id = b.a_id", "a.id b.id"),
    "using": ("SELECT id, a.x, b.n FROM a JOIN b USING (id)", "a.id a.x b.n"),
    "left using": ("SELECT id, b.n FROM a LEFT JOIN b USING (id)", "a.id b.n"),
    "right using": ("SELECT id, b.n FROM a RIGHT JOIN b USING (id)", "b.id b.n"),
    "full using": ("SELECT id FROM a FULL JOIN b USING (id)", "!a.id,b.id"),
    "natural": ("SELECT id, x, y FROM a NATURAL JOIN b", "a.id a.x a.y"),
    "nested joins": (
        "SELECT p.x, q.x AS qx, r.n FROM (a p JOIN a q ON p.id = q.y) LEFT JOIN b r ON r.id = q.id",
        "a.x a.x b.n",
    ),
    "join alias": ("SELECT j.x, j.n FROM (a JOIN b USING (id, x)) AS j", "a.x b.n"),
    "renamed columns": ("SELECT t.one, t.two FROM a AS t (one, two)", "a.id a.x"),
    "subquery": ("SELECT s.k, s.w FROM (SELECT id AS k, x || '!' AS w FROM a) s", "a.id !a.x"),
    "deep subquery": (
        "SELECT k FROM (SELECT k FROM (SELECT id AS k FROM a LIMIT 1) s OFFSET 0) t",
        "a.id",
    ),
    "cte": (
        "WITH c AS (SELECT id, y FROM a) SELECT c.id, d.y FROM c JOIN c d ON c.id = d.y",
        "a.id a.y",
    ),
    "cte of a cte": (
        "WITH c AS (SELECT x FROM a), d AS MATERIALIZED (SELECT x FROM c) SELECT x FROM d",
        "a.x",
    ),
    "cte in a subquery": ("SELECT s.x FROM (WITH c AS (SELECT x FROM b) SELECT x FROM c) s", "b.x"),
    "outer cte": (
        "WITH c AS (SELECT x FROM b) SELECT (SELECT max(c.x) FROM c) AS m, id FROM a",
        "!b.x a.id",
    ),
    "shadowed cte": (
        "WITH c AS (SELECT x FROM a) SELECT c.x, s.x AS y FROM c, (WITH c AS (SELECT x FROM b) SELECT x FROM c) s",
        "a.x b.x",
    ),
    "recursive": (
        """
        WITH RECURSIVE t (id, y) AS (SELECT id, y FROM a UNION ALL SELECT a.id, t.y FROM a JOIN t ON a.y = t.id)
        SELECT id, y FROM t
        """,
        "!a.id !a.y",
    ),
    "union": ("SELECT id, x FROM a UNION SELECT id, x FROM b", "!a.id,b.id !a.x,b.x"),
    "union of three": (
        "SELECT x FROM a UNION ALL (SELECT x FROM b EXCEPT SELECT label FROM base_view)",
        "!a.x,b.x,base_view.label",
    ),
    "over a union": (
        "SELECT u.k FROM (SELECT id AS k FROM a UNION SELECT a_id FROM b) u",
        "!a.id,b.a_id",
    ),
    "grouped": (
        "SELECT x, count(*) AS n, sum(y) AS s, max(z) AS m FROM a GROUP BY x",
        "a.x ! !a.y !a.z",
    ),
    "grouped expression": (
        "SELECT upper(x) AS u, count(*) AS n FROM a GROUP BY upper(x)",
        "!a.x !",
    ),
    "grouped join": (
        "SELECT a.x, b.n, count(*) AS c FROM a JOIN b ON a.id = b.a_id GROUP BY a.x, b.n HAVING count(*) > 1",
        "a.x b.n !",
    ),
    "grouped subquery": (
        "SELECT s.k, sum(s.y) AS t FROM (SELECT x AS k, y FROM a) s GROUP BY s.k",
        "a.x !a.y",
    ),
    "grouping sets": (
        "SELECT x, y, grouping(x) AS g FROM a GROUP BY ROLLUP (x, y)",
        "a.x a.y !a.x",
    ),
    "distinct": ("SELECT DISTINCT ON (x) x, y FROM a ORDER BY x, y", "a.x a.y"),
    "filter": (
        "SELECT count(*) FILTER (WHERE y > 0) AS c, array_agg(x ORDER BY z) AS l FROM a",
        "!a.y !a.x,a.z",
    ),
    "window": (
        "SELECT id, rank() OVER (PARTITION BY x ORDER BY y) AS r, lag(z) OVER w AS p FROM a WINDOW w AS (ORDER BY id)",
        "a.id ! !a.z",
    ),
    "sublink": ("SELECT id, (SELECT max(n) FROM b WHERE b.a_id = a.id) AS m FROM a", "a.id !b.n"),
    "correlated sublink": (
        "SELECT (SELECT a.y + b.a_id FROM b LIMIT 1) AS s FROM a",
        "!a.y,b.a_id",
    ),
    "exists": ("SELECT EXISTS (SELECT FROM b WHERE b.a_id = a.id) AS e FROM a", "!"),
    "in": ("SELECT y IN (SELECT a_id FROM b) AS i FROM a", "!a.y,b.a_id"),
    "array sublink": ("SELECT ARRAY(SELECT x FROM b) AS l FROM a", "!b.x"),
    "values": ("SELECT v.k, v.l FROM (VALUES (1, 'x'), (2, 'y')) v (k, l)", "! !"),
    "values of columns": ("SELECT v.k FROM a, LATERAL (VALUES (a.x), ('q')) v (k)", "!a.x"),
    "view over a view": (
        "SELECT key, label, more FROM base_view",
        "base_view.key base_view.label base_view.more",
    ),
    "view over a materialized one": ("SELECT id, x FROM kept", "kept.id kept.x"),
    "lateral": (
        "SELECT a.id, l.n FROM a, LATERAL (SELECT n FROM b WHERE b.a_id = a.id LIMIT 1) l",
        "a.id b.n",
    ),
    "lateral that looks up": (
        "SELECT l.w FROM a, LATERAL (SELECT a.x AS w FROM b LIMIT 1) l",
        "a.x",
    ),
    "field": ("SELECT (p).l AS l, (doc ->> 'k') AS k FROM holder", "!holder.p !holder.doc"),
    "element": ("SELECT list[1] AS f FROM b", "!b.list"),
    "no table": ("SELECT 1 AS one", "!"),
    "collated": ('SELECT x COLLATE "C" AS c FROM a', "!a.x"),
    "self join": ("SELECT l.x, r.x AS rx FROM a l JOIN a r ON l.id = r.y", "a.x a.x"),
    "sampled": ("SELECT x FROM a TABLESAMPLE SYSTEM (10)", "a.x"),
    "named oddly": ('SELECT x AS "{odd (name) \\ }", y AS ":resno" FROM a', "a.x a.y"),
    "odd constants": ("SELECT '{VAR :varno 1}' || x AS s, E'} ) \\\\ (' AS t FROM a", "!a.x !"),
    # A function's row isn't a relation's column, and a whole row is no column of it.
    "function": ("SELECT f.k, a.x FROM a, LATERAL rows_of(a.id) f", "! a.x"),
    "set in the list": ("SELECT id, unnest(list) AS e FROM b", "b.id !b.list"),
    "unnested": ("SELECT u.e FROM b, unnest(b.list) AS u (e)", "!"),
    "whole row": ("SELECT a.id, a AS whole FROM a", "a.id !"),
    "system column": ("SELECT tableoid AS t FROM a", "!"),
}


@pytest.fixture(scope="module")
def model(server, shared_database):
    views = (f'CREATE VIEW "v {name}" AS {query};' for name, (query, _) in VIEWS.items())
    return introspect(shared_database(server, TABLES, "\n".join(views)))


def written(column) -> str:
    return "!" * column.computed + ",".join(
        f"{ref.relation}.{ref.column}" for ref in column.sources
    )


@pytest.mark.parametrize("name", VIEWS)
def test_columns_of_views_know_their_sources(model, name):
    columns = relation_named(model, f"v {name}").columns
    assert " ".join(written(column) for column in columns) == VIEWS[name][1]


def test_materialized_views_know_them_too(model):
    assert [written(column) for column in relation_named(model, "kept").columns] == ["a.id", "a.x"]


def test_columns_added_to_a_table_later_do_not_move_sources(server, database):
    dsn = database(
        server,
        TABLES,
        "CREATE VIEW v AS SELECT z, j.n FROM (a JOIN b USING (id)) AS j",
        "ALTER TABLE a ADD COLUMN late integer; ALTER TABLE a RENAME COLUMN z TO renamed",
    )
    columns = relation_named(introspect(dsn), "v").columns
    assert [written(column) for column in columns] == ["a.renamed", "b.n"]


def test_a_dropped_column_beside_the_joined_one_does_not_move_sources(server, database):
    dsn = database(
        server,
        TABLES,
        "CREATE VIEW v AS SELECT j.y, j.n FROM (a JOIN b USING (id)) AS j",
        "ALTER TABLE a DROP COLUMN z; ALTER TABLE b DROP COLUMN x",
    )
    model = introspect(dsn)
    assert written(column_named(relation_named(model, "v"), "y")) == "a.y"
    assert written(column_named(relation_named(model, "v"), "n")) == "b.n"


def test_every_source_is_one_that_the_server_depends_on(server, shared_database):
    """information_schema.view_column_usage lists all columns that a view needs, those of its WHERE included."""
    for name in ("thorbis", "views", "dependencies"):
        dsn = deployed.deploy(name, server, shared_database)
        with psycopg.connect(dsn) as connection:
            used = set(
                connection.execute(
                    "SELECT view_schema, view_name, table_schema, table_name, column_name "
                    "FROM information_schema.view_column_usage"
                ).fetchall()
            )
        told = {
            (schema.name, relation.name, ref.schema, ref.relation, ref.column)
            for schema in deployed.model(dsn).schemas
            for relation in schema.relations
            if relation.kind == "view"
            for column in relation.columns
            for ref in column.sources
        }
        materialized = {
            (schema.name, relation.name)
            for schema in deployed.model(dsn).schemas
            for relation in schema.relations
            if relation.kind == "materialized view"  # of which the standard doesn't know
        }
        assert told
        assert [ref for ref in sorted(told - used) if ref[2:4] not in materialized] == []
