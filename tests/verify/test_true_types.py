"""What was generated is true of the rows: with real compilers, the real driver of Node, every type, every setting."""

from __future__ import annotations

import sys

import psycopg
import pytest

from tests.support import deployed, edge_table
from tests.support.verify import change, generate_into, give_tools, run


@pytest.mark.parametrize("compiler", ["typescript5", "typescript7"])
def test_what_was_generated_is_true(project, shop, compiler):
    give_tools(project, compiler)
    report = run(project, shop)
    assert report.violations == report.unread == report.hidden == report.skipped == ()
    assert {each.relation: each.rows for each in report.read} == {
        "shop.lines": 2,
        "shop.notes": 3,
        "shop.nothing": 0,
        "shop.orders": 3,
        "shop.overview": 4,
    }
    wires = [f"TypeScript ({wire})" for wire in ("api", "postgrest", "node-postgres")]
    for each in report.read:
        assert each.checks[0] == "pydantic"
        assert set(wires) <= set(each.checks)
    assert "JSON Schema" in next(r for r in report.read if r.relation == "shop.orders").checks


@pytest.mark.soak
def test_the_demo_is_true(folder, pg18, shared_database):
    dsn = deployed.deploy("thorbis", pg18, shared_database)
    generate_into(folder, dsn)
    report = run(folder, dsn)
    assert report.violations == report.unread == ()
    assert len(report.read) > 40
    assert sum(each.rows for each in report.read) > 10_000


def test_as_many_rows_as_asked_for_are_read(project, shop):
    assert {each.rows for each in run(project, shop, 1).read} == {0, 1}


def test_nothing_of_the_generated_package_stays(project, shop):
    before = set(sys.modules)
    run(project, shop)
    assert [name for name in set(sys.modules) - before if "pgscribe" in name] == []
    assert list((project / "output").rglob("__pycache__")) == []


def test_the_edge_values_of_every_type_are_true(folder, server, database):
    dsn = database(server)
    with psycopg.connect(dsn, autocommit=True) as connection:
        edge_table.create(connection)
    generate_into(folder, dsn)
    report = run(folder, dsn)
    assert [(each.column, each.check, each.reason) for each in report.violations] == []
    assert report.unread == report.skipped == ()
    assert max(each.rows for each in report.read) > 5


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param(
            'int8 = "number"\nnumeric = "number"\nbrands = true\ncase = "camel"',
            marks=pytest.mark.soak,
        ),
        'wire = "postgrest"\nbrands = true\ncase = "camel"',
        pytest.param(
            'wire = "node-postgres"\nint8 = "bigint"\nnumeric = "bigint"\ndates = "string"',
            marks=pytest.mark.soak,
        ),
        'wire = "node-postgres"\nint8 = "number"\nnumeric = "number"\ndates = "Date"\nbrands = true',
        'columns = { "shop.orders.data" = "unknown" }\ntypes = { "shop.state" = "string" }',
    ],
)
def test_types_are_true_with_other_settings(folder, shop, settings):
    with psycopg.connect(shop, autocommit=True) as connection:
        connection.execute("ALTER TYPE shop.size ADD ATTRIBUTE how_many bigint")
        connection.execute("UPDATE shop.orders SET size = (1, 'm', 7) WHERE id = 3")
        # Rows within rows, with ids and names of their own.
        connection.execute("ALTER TABLE shop.nothing ADD how_many bigint DEFAULT 1")
        connection.execute("INSERT INTO shop.nothing (id) VALUES (1)")
        connection.execute(
            "CREATE VIEW shop.rows AS SELECT n, ARRAY[n, NULL] AS list FROM shop.nothing n"
        )
    (folder / "pgscribe.toml").write_text(f"[typescript]\n{settings}\n")
    generate_into(folder, shop, ["pydantic", "typescript"])
    report = run(folder, shop)
    assert report.violations == report.skipped == ()
    # And it isn't that nothing would be found.
    change(folder / "output/typescript/shop.ts", r"(?<=^  note: string) \| null", "")
    (found,) = run(folder, shop).violations
    assert (found.column, found.key) == ("note", "id=1")
