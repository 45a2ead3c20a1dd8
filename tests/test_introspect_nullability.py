"""Which columns of views can't be null: for each rule a query that proves it, and one that nearly does."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import sql

from generator.introspect import introspect
from generator.introspect.proof import AllOf, AnyOf, Stored, all_of, any_of, settled_views
from generator.model.values import holds_null
from tests.support import deployed
from tests.support.deployed import column_named, relation_named
from tests.support.nullability_rules import ROWS, RULES, TABLES


@pytest.fixture(scope="module")
def dsn(server, shared_database):
    views = (f'CREATE VIEW "v {name}" AS {query};' for name, (query, _) in RULES.items())
    return shared_database(server, TABLES, "\n".join(views), ROWS)


@pytest.fixture(scope="module")
def model(dsn):
    return introspect(dsn)


def marks(relation) -> str:
    return "".join("!" if column.not_null else "?" for column in relation.columns)


@pytest.mark.parametrize("name", RULES)
def test_what_a_query_proves(model, name):
    assert marks(relation_named(model, f"v {name}")) == RULES[name][1]


def test_what_is_proved_is_true(dsn, model):
    wrong, unread = [], []
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("SET statement_timeout = '10s'")
        for name in RULES:
            view = relation_named(model, f"v {name}")
            for column in view.columns:
                if column.not_null:
                    query = sql.SQL("SELECT FROM {} AS v WHERE num_nulls(v.{}) > 0")
                    names = sql.Identifier(view.name), sql.Identifier(column.name)
                    try:
                        wrong += [names] * connection.execute(query.format(*names)).rowcount
                    except psycopg.Error:
                        unread.append(name)
    assert wrong == []
    assert unread == []


def test_materialized_views_too(model):
    assert marks(relation_named(model, "kept")) == "!?"


def test_what_children_may_hold(server, database):
    dsn = database(
        server,
        """
        CREATE TABLE parent (k integer NOT NULL, l integer NOT NULL);
        CREATE TABLE child (m integer NOT NULL) INHERITS (parent);
        CREATE TABLE grandchild () INHERITS (child);
        CREATE VIEW before AS SELECT k, l FROM parent;
        CREATE VIEW only_parent AS SELECT k, l FROM ONLY parent;
        """,
    )
    assert marks(relation_named(introspect(dsn), "before")) == "!!"
    if server.version < 18:  # which keep no constraint that would be inherited
        change = "ALTER TABLE grandchild ALTER COLUMN l DROP NOT NULL"
    else:
        change = (
            "ALTER TABLE parent ALTER COLUMN l DROP NOT NULL;"
            "ALTER TABLE parent ADD CONSTRAINT here_alone NOT NULL l NO INHERIT"
        )
    with psycopg.connect(dsn) as connection:
        connection.execute(change)
        connection.execute("INSERT INTO grandchild (k, m) VALUES (1, 1)")
        assert connection.execute("SELECT l FROM before").fetchall() == [(None,)]
    model = introspect(dsn)
    assert marks(relation_named(model, "before")) == "!?"
    assert marks(relation_named(model, "only_parent")) == "!!"


def test_partitions_share_what_their_table_refuses(server, database):
    dsn = database(
        server,
        """
        CREATE TABLE whole (k integer NOT NULL, l integer) PARTITION BY LIST (k);
        CREATE TABLE part (l integer, k integer NOT NULL);
        ALTER TABLE whole ATTACH PARTITION part FOR VALUES IN (1);
        CREATE VIEW v AS SELECT k, l FROM whole;
        """,
    )
    assert marks(relation_named(introspect(dsn), "v")) == "!?"


def test_a_not_null_that_was_never_validated_proves_nothing(pg18, database):
    dsn = database(
        pg18,
        """
        CREATE TABLE t (a integer, b integer);
        INSERT INTO t VALUES (NULL, NULL);
        CREATE VIEW v AS SELECT a, b FROM t WHERE b IS NOT NULL OR a IS NULL;
        ALTER TABLE t ADD CONSTRAINT a_given NOT NULL a NOT VALID;
        CREATE TABLE u (a integer NOT NULL);
        CREATE VIEW over_u AS SELECT a FROM u;
        CREATE TABLE of_u (a integer);
        INSERT INTO of_u VALUES (NULL);
        ALTER TABLE of_u ADD CONSTRAINT a_given NOT NULL a NOT VALID;
        """,
    )
    assert marks(relation_named(introspect(dsn), "v")) == "??"
    assert marks(relation_named(introspect(dsn), "over_u")) == "!"


def test_views_made_in_any_order(server, database):
    """CREATE OR REPLACE lets an older view stand on a younger one."""
    steps = "\n".join(
        f"CREATE VIEW v{n} AS SELECT NULL::integer AS i, NULL::integer AS y;" for n in range(6)
    )
    chained = "\n".join(
        f"CREATE OR REPLACE VIEW v{n} AS SELECT i, y FROM v{n + 1};" for n in range(5)
    )
    dsn = database(
        server, TABLES, steps, chained, "CREATE OR REPLACE VIEW v5 AS SELECT id AS i, y FROM a"
    )
    model = introspect(dsn)
    assert [marks(relation_named(model, f"v{n}")) for n in range(6)] == ["!?"] * 6


def test_columns_dropped_and_added_do_not_move_proofs(server, database):
    dsn = database(
        server,
        TABLES,
        "CREATE TABLE c (id integer PRIMARY KEY, gone text, m numeric NOT NULL)",
        "CREATE VIEW v AS SELECT j.z, j.s, j.m FROM (a JOIN c USING (id)) AS j",
        "ALTER TABLE a DROP COLUMN y; ALTER TABLE a ADD COLUMN late integer; ALTER TABLE c DROP COLUMN gone",
        "CREATE VIEW w AS SELECT a.*, c.m FROM a JOIN c USING (id)",
    )
    model = introspect(dsn)
    assert marks(relation_named(model, "v")) == "!?!"
    assert not column_named(relation_named(model, "w"), "late").not_null
    assert column_named(relation_named(model, "w"), "m").not_null


@pytest.mark.parametrize(("terms", "expected"), [(50, "!!"), (2000, "??")])
def test_an_expression_deeper_than_python_goes_proves_nothing(server, database, terms, expected):
    long = " + ".join(["z"] * terms)
    dsn = database(server, TABLES, f"CREATE VIEW v AS SELECT {long} AS s, id FROM a")
    view = relation_named(introspect(dsn), "v")
    assert marks(view) == expected
    assert all(column.computed or expected == "!!" for column in view.columns)


def test_many_joins_are_read_in_a_moment(server, database):
    """Each FULL JOIN … USING merges what the one before it merged."""
    joins = " ".join(f"FULL JOIN (SELECT id FROM b) b{n} USING (id)" for n in range(40))
    dsn = database(server, TABLES, f"CREATE VIEW v AS SELECT id FROM (SELECT id FROM a) a {joins}")
    assert marks(relation_named(introspect(dsn), "v")) == "!"


CASE = {
    "joined": "!??!?",
    "over_joined": "!??!",
    "asked_for": "!?",
    "totals": "!!!?",
    "grand_totals": "?!",
    "either": "!?",
    "refunds": "!?!",
    "kept": "?!!",
    "told": "!!?",
}


def test_the_case(server, shared_database):
    model = deployed.model(deployed.deploy("views-nullability", server, shared_database))
    assert {name: marks(relation_named(model, name)) for name in CASE} == CASE
    told = relation_named(model, "told")
    assert {column.name for column in told.columns if holds_null(told, column)} == {"name"}


K, L, M = (Stored(1, number, children=True) for number in (1, 2, 3))


def test_formulas_are_as_simple_as_can_be():
    assert all_of(()) is True
    assert any_of(()) is False
    assert all_of((K, False)) is False
    assert any_of((K, True)) is True
    assert all_of((K, True, K)) == K
    assert any_of((K, False)) == K
    assert all_of((K, all_of((L, M)))) == AllOf(frozenset({K, L, M}))
    assert any_of((K, any_of((L, M)))) == AnyOf(frozenset({K, L, M}))
    assert all_of((K, L)) != any_of((K, L))


def test_views_that_stand_on_each_other_prove_nothing():
    one, two = Stored(1, 1, children=True), Stored(2, 1, children=True)
    assert settled_views({1: [two], 2: [one]}, lambda _: True) == {1: [False], 2: [False]}
    assert settled_views(
        {1: [two], 2: [any_of((one, Stored(9, 1, children=False)))]}, lambda _: True
    ) == {
        1: [True],
        2: [True],
    }
