"""A database that went on, what can't be read of it, and tools that are missing."""

from __future__ import annotations

import shutil

import psycopg
import pytest

from generator.errors import ConfigError, IntrospectionError
from tests.support.node import node_program
from tests.support.verify import run


def test_what_changed_since_is_told(project, shop):
    with psycopg.connect(shop, autocommit=True) as connection:
        connection.execute("ALTER TABLE shop.notes ADD COLUMN more int")
        connection.execute("DROP TABLE shop.nothing")
        connection.execute("ALTER TABLE shop.lines DROP COLUMN amount CASCADE")
    report = run(project, shop)
    found = {(each.place, each.column, each.reason) for each in report.violations}
    assert {
        ("shop.nothing", "", "the database doesn't have it any more"),
        ("shop.overview", "", "the database doesn't have it any more"),
        ("shop.notes", "more", "it is new since the files were made"),
        ("shop.lines", "amount", "the database doesn't have it any more"),
    } <= found


def test_another_database_is_refused(project, pg18, database):
    with pytest.raises(IntrospectionError, match=r"has none of the 5 relations.*right one"):
        run(project, database(pg18))


def test_without_output_there_is_nothing_to_verify(folder, shop):
    with pytest.raises(ConfigError, match=r"there is no .*model\.json; make it with `pgscribe gen"):
        run(folder, shop)


def test_only_what_was_generated_is_held_against_rows(project, shop):
    shutil.rmtree(project / "output/models")
    report = run(project, shop)
    assert report.violations == ()
    assert report.skipped == (
        "pydantic: there are no generated models; run `pgscribe generate pydantic`",
    )
    shutil.rmtree(project / "output/typescript")
    with pytest.raises(ConfigError, match="neither models nor types"):
        run(project, shop)


@pytest.mark.parametrize(
    ("code", "mend"),
    [
        ("import nothing_of_that_name.at_all", "install nothing_of_that_name where"),
        ("from . import nothing", "make it anew"),
        ("import", "make it anew"),
    ],
)
def test_a_package_that_cannot_be_imported_is_an_error(project, shop, code, mend):
    (project / "output/models/shop/orders.py").write_text(f"{code}\n")
    with pytest.raises(ConfigError, match=rf"can't be imported \(\w+Error: .*; {mend}"):
        run(project, shop)


# ---- what can't be read ----


def test_what_the_role_cannot_reach_is_told(project, shop):
    with psycopg.connect(shop, autocommit=True) as connection:
        connection.execute("CREATE ROLE verify_reader LOGIN")
        connection.execute("GRANT USAGE ON SCHEMA shop TO verify_reader")
        connection.execute("GRANT SELECT ON shop.orders, shop.notes TO verify_reader")
        connection.execute("GRANT SELECT (order_id) ON shop.lines TO verify_reader")
        connection.execute("ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY")
        connection.execute("CREATE POLICY one ON shop.notes USING (body = 'one')")
    dsn = shop.replace("postgres@", "verify_reader@")
    try:
        report = run(project, dsn)
    finally:
        with psycopg.connect(shop, autocommit=True) as connection:
            connection.execute("DROP OWNED BY verify_reader")
    assert report.violations == ()
    assert {each.relation: each.rows for each in report.read} == {"shop.orders": 3, "shop.notes": 1}
    assert [each.relation for each in report.unread] == [
        "shop.lines",
        "shop.nothing",
        "shop.overview",
    ]
    assert all("verify_reader has no SELECT" in each.reason for each in report.unread)
    assert [each.relation for each in report.hidden] == ["shop.notes"]


def test_a_role_that_can_read_nothing_is_told_what_to_do(project, shop):
    with psycopg.connect(shop, autocommit=True) as connection:
        connection.execute("CREATE ROLE verify_nobody LOGIN")
    with pytest.raises(
        IntrospectionError, match=r"no USAGE on the schema shop; let their owner GR"
    ):
        run(project, shop.replace("postgres@", "verify_nobody@"))


def test_a_query_that_fails_is_that_relations_alone(project, shop):
    with psycopg.connect(shop, autocommit=True) as connection:
        connection.execute(
            "CREATE OR REPLACE VIEW shop.overview AS "
            "SELECT id, state, (1 / (id - 2))::bigint AS amount FROM shop.orders"
        )
    report = run(project, shop)
    assert [(each.relation, each.reason) for each in report.unread] == [
        ("shop.overview", "division by zero")
    ]
    assert len(report.read) == 4
    assert report.violations == ()


def test_missing_tools_are_told_with_what_installs_them(project, shop, monkeypatch):
    shutil.rmtree(project / "node_modules")
    monkeypatch.setenv("PATH", str(node_program().parent))
    report = run(project, shop)
    assert report.violations == ()
    assert report.skipped == (
        "node-postgres: there is no package pg in node_modules; npm install pg",
        "TypeScript: there is no tsc; npm install --save-dev typescript",
    )
    monkeypatch.setenv("PATH", str(project))
    assert run(project, shop).skipped[0] == (
        "node-postgres: there is no Node.js on the PATH; install it"
    )


def test_what_the_driver_cannot_do_is_told(project, shop):
    for path in (project / "node_modules").glob("pg"):
        path.unlink()
    broken = project / "node_modules/pg"
    broken.mkdir()
    (broken / "package.json").write_text('{"main": "index.js"}')
    (broken / "index.js").write_text('throw new Error("no such driver")')
    report = run(project, shop)
    assert report.skipped == ("node-postgres: Error: no such driver",)
    assert report.violations == ()


# ---- the information schema ----


def test_the_information_schema_is_held_against_the_model(project, shop):
    with psycopg.connect(shop, autocommit=True) as connection:
        connection.execute("ALTER TABLE shop.notes ALTER body TYPE varchar(9)")
        connection.execute("ALTER TABLE shop.nothing ALTER id ADD GENERATED ALWAYS AS IDENTITY")
        connection.execute("ALTER TYPE shop.size ADD ATTRIBUTE depth int")
        connection.execute("ALTER TABLE shop.lines DROP CONSTRAINT lines_pkey")
    witnessed = [
        each for each in run(project, shop).violations if each.check == "information_schema"
    ]
    places = {(each.place, each.column) for each in witnessed}
    assert {
        ("shop.notes", "body"),
        ("shop.nothing", "id"),
        ("shop.size", "depth"),
        ("shop.lines", ""),
    } <= places
    assert (
        {each.place for each in witnessed}
        == {place for place, _ in places}
        == {
            "shop.notes",
            "shop.nothing",
            "shop.size",
            "shop.lines",
        }
    )
