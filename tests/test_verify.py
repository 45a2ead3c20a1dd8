"""`pgscribe verify` against a real server, the real compilers and the real driver of Node."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path

import psycopg
import pytest
from msgspec.structs import replace

from generator.errors import ConfigError, IntrospectionError
from generator.model import codec
from generator.pipeline import generate, open_project, read_database, verify
from generator.pipeline.progress import Silent
from generator.verify.facts import row_key
from tests.support import deployed, wires
from tests.support.cli import pgscribe
from tests.support.node import node_modules, node_program

SHOP = """
CREATE SCHEMA shop;
CREATE TYPE shop.state AS ENUM ('open', 'closed', '');
CREATE TYPE shop.size AS (width numeric(6, 2), unit text);
CREATE TABLE shop.orders (
    id int PRIMARY KEY, state shop.state NOT NULL, note text, labels text[] NOT NULL,
    size shop.size, data jsonb, total numeric NOT NULL, at timestamptz NOT NULL, bits bytea,
    paid boolean NOT NULL, priority text NOT NULL CHECK (priority IN ('low', 'high')));
CREATE TABLE shop.lines (
    order_id int REFERENCES shop.orders, "line no" int, amount bigint NOT NULL,
    PRIMARY KEY (order_id, "line no"));
CREATE TABLE shop.notes (body text);
CREATE TABLE shop.nothing (id int PRIMARY KEY, body text);
CREATE VIEW shop.overview AS
    SELECT o.id, o.state, l.amount FROM shop.orders AS o LEFT JOIN shop.lines AS l ON l.order_id = o.id;
INSERT INTO shop.orders VALUES
    (1, 'open', NULL, '{a,NULL}', (1.50, 'm'), '{"a": [1, null]}', 0.10, 'infinity', NULL, true, 'low'),
    (2, 'closed', 'n', '{}', NULL, 'null', 'NaN', '2026-01-02 03:04:05+06', '\\x00ff', false, 'high'),
    (3, '', '', '{{x},{y}}', (NULL, NULL), NULL, 1e30, '0044-03-15 BC', '', false, 'low');
INSERT INTO shop.lines VALUES (1, 1, 9007199254740993), (1, 2, -1);
INSERT INTO shop.notes VALUES ('one'), (NULL), ('three');
"""


def _tools(folder: Path, compiler: str) -> None:
    """What a project has: the compiler and the driver in its node_modules."""
    modules = folder / "node_modules"
    (modules / ".bin").mkdir(parents=True)
    for package in node_modules().iterdir():
        if not package.name.startswith("."):
            (modules / package.name).symlink_to(package)
    (modules / ".bin" / "tsc").symlink_to(node_modules() / compiler / "bin" / "tsc")


@pytest.fixture(scope="session")
def shop_output(pg18, shared_database, tmp_path_factory) -> Path:
    """The output folder of the shop, made once; tests change copies of it."""
    folder = tmp_path_factory.mktemp("shop")
    _generate(folder, shared_database(pg18, SHOP))
    return folder / "output"


@pytest.fixture
def shop(pg18, database) -> str:
    return database(pg18, SHOP)


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(node_program().parent), prepend=os.pathsep)
    _tools(tmp_path, "typescript5")
    return tmp_path


@pytest.fixture
def project(folder, shop_output) -> Path:
    """A project with the output of the shop, and the tools."""
    shutil.copytree(shop_output, folder / "output")
    return folder


def _generate(folder: Path, dsn: str) -> None:
    opened = open_project(folder, None, {"out": folder / "output", "docs_dir": folder / "docs"})
    targets = ["pydantic", "typescript", "api"]
    generate(opened, read_database(dsn, opened.config, Silent()), targets)


def run(folder: Path, dsn: str, limit: int | None = None):
    opened = open_project(folder, None, {"out": folder / "output", "docs_dir": folder / "docs"})
    return verify(opened, dsn, limit)


def change(path: Path, pattern: str, by: str) -> None:
    text = path.read_text("utf-8")
    changed, count = re.subn(pattern, by, text, count=1, flags=re.MULTILINE)
    assert count == 1, pattern
    path.write_text(changed, "utf-8")


def told(report) -> list[tuple[str, str, str, str]]:
    return [(each.place, each.column, each.key, each.check) for each in report.violations]


# ---- true types ----


@pytest.mark.parametrize("compiler", ["typescript5", "typescript7"])
def test_what_was_generated_is_true(project, shop, compiler):
    shutil.rmtree(project / "node_modules")
    _tools(project, compiler)
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


def test_the_demo_is_true(folder, pg18, shared_database):
    dsn = deployed.deploy("thorbis", pg18, shared_database)
    _generate(folder, dsn)
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


# ---- wrong types ----


def test_a_wrong_model_is_found(project, shop):
    change(project / "output/models/shop/orders.py", r"(?<=^    labels: ).*", "bool")
    report = run(project, shop)
    found = report.violations
    assert told(report)[0] == ("shop.orders", "labels", "id=1", "pydantic")
    assert found[0].count == 3
    assert found[0].value == "['a', None]"
    assert {each.check for each in found} == {"pydantic"}


def test_a_wrong_json_schema_is_found(project, shop):
    path = project / "output/api/openapi.json"
    document = json.loads(path.read_bytes())
    (row,) = [
        component
        for name, component in document["components"]["schemas"].items()
        if name.endswith("_Row") and component["x-pg-table"] == "shop.lines"
    ]
    row["properties"]["amount"] = {"type": "string", "pattern": "^[0-9]+$"}
    path.write_text(json.dumps(document))
    report = run(project, shop)
    assert told(report) == [("shop.lines", "amount", "order_id=1, line no=2", "JSON Schema")]
    assert report.violations[0].count == 1
    assert "-1" in report.violations[0].reason


@pytest.mark.parametrize("compiler", ["typescript5", "typescript7"])
def test_a_null_that_a_type_lacks_is_found(project, shop, compiler):
    shutil.rmtree(project / "node_modules")
    _tools(project, compiler)
    change(project / "output/typescript/shop.ts", r"(?<=  note: string) \| null", "")
    report = run(project, shop)
    assert told(report) == [("shop.orders", "note", "id=1", "TypeScript (api)")]
    assert "null" in report.violations[0].reason


@pytest.mark.parametrize("compiler", ["typescript5", "typescript7"])
def test_a_label_that_a_union_lacks_is_found(project, shop, compiler):
    shutil.rmtree(project / "node_modules")
    _tools(project, compiler)
    change(project / "output/typescript/shop.ts", r'^  "closed",\n', "")
    report = run(project, shop)
    assert told(report)[0] == ("shop.orders", "state", "id=2", "TypeScript (api)")
    assert {(each.place, each.column, each.value, each.count) for each in report.violations} == {
        ("shop.orders", "state", "closed", 1),
        ("shop.overview", "state", "closed", 1),
    }


def test_a_column_that_a_type_lacks_or_has_too_many_is_found(project, shop):
    change(project / "output/typescript/shop.ts", r"^  note: string \| null;", "  notes: string;")
    found = run(project, shop).violations
    assert {(each.column, each.reason) for each in found} == {
        ("note", "the generated type doesn't have it"),
        ("notes", "the generated type has it, the rows don't"),
    }


def test_a_broken_module_is_named(project, shop):
    change(project / "output/typescript/shop.ts", r"(?<=  note: )string", "Missing")
    places = {(each.place, each.check) for each in run(project, shop).violations}
    assert ("shop.ts", "TypeScript") in places


def test_a_view_that_was_taken_for_not_null_is_found(folder, shop):
    opened = open_project(folder, None, {"out": folder / "output", "docs_dir": folder / "docs"})
    model = read_database(shop, opened.config, Silent())
    (schema,) = model.schemas
    view = deployed.relation_named(model, "overview")
    columns = tuple(
        replace(column, not_null=True) if column.name == "amount" else column
        for column in view.columns
    )
    relations = tuple(
        replace(view, columns=columns) if each is view else each for each in schema.relations
    )
    wrong = replace(model, schemas=(replace(schema, relations=relations),))
    generate(opened, codec.decode(codec.encode(wrong)), ["pydantic", "typescript", "api"])
    report = run(folder, shop)
    assert {(each.place, each.column) for each in report.violations} == {
        ("shop.overview", "amount")
    }
    assert {each.check for each in report.violations} >= {
        "pydantic",
        "TypeScript (postgrest)",
        "TypeScript (node-postgres)",
    }


# ---- a database that went on ----


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


# ---- hostile names and values ----

HOSTILE = r"""
CREATE SCHEMA "a "" `b */ ${x}";
CREATE TABLE "a "" `b */ ${x}"."t', (\
 */ ""q" (
    "k ""1" text, "${y} */ %s" text NOT NULL, "__proto__" text, "t" int, "constructor" text,
    PRIMARY KEY ("k ""1"));
INSERT INTO "a "" `b */ ${x}"."t', (\
 */ ""q" VALUES
    (E'a"b\n*/ \x1b[31m', '`${process.exit(1)}` */ " '' \ ', '</script>', 1, E'\u2028::error::x');
"""


@pytest.fixture
def hostile(pg18, database) -> str:
    return database(pg18, HOSTILE)


def test_hostile_names_and_values_are_only_text(folder, hostile):
    _generate(folder, hostile)
    report = run(folder, hostile)
    assert report.violations == report.unread == report.skipped == ()
    assert [each.rows for each in report.read] == [1]


def test_hostile_names_and_values_cannot_command_the_terminal(folder, hostile):
    _generate(folder, hostile)
    (module,) = (folder / "output/typescript").glob("a*.ts")
    change(module, r"(?<=\*/ %s\": )string", "5")
    result = pgscribe("verify", "--dsn", hostile)
    assert result.returncode == 2
    (line,) = [line for line in result.stdout.splitlines() if "TypeScript (api): " in line]
    assert "\x1b" not in result.stdout
    assert "process.exit" in line
    assert "</script>" not in result.stdout
    assert result.stderr.splitlines()[-1].startswith("1 relations, 1 rows: 1 violations; run ")


# ---- the command ----


@pytest.mark.usefixtures("project")
def test_the_command_tells_what_was_read(shop):
    result = pgscribe("verify", "--all", "--dsn", shop)
    assert result.returncode == 0
    assert result.stdout.splitlines()[0].split() == ["relation", "rows", "held", "against"]
    assert re.search(
        r"^shop\.orders +3  pydantic, JSON Schema, TypeScript \(api, postgrest, node-postgres\)$",
        result.stdout,
        re.MULTILINE,
    )
    assert result.stderr.endswith("5 relations, 12 rows: no violation\n")


@pytest.mark.usefixtures("project")
def test_the_command_refuses_no_rows(shop):
    result = pgscribe("verify", "--rows", "0", "--dsn", shop)
    assert (result.returncode, result.stdout) == (1, "")
    assert "--rows" in result.stderr


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


# ---- every type ----


def test_the_edge_values_of_every_type_are_true(folder, server, database):
    dsn = database(server)
    with psycopg.connect(dsn, autocommit=True) as connection:
        wires.create(connection)
    _generate(folder, dsn)
    report = run(folder, dsn)
    assert [(each.column, each.check, each.reason) for each in report.violations] == []
    assert report.unread == report.skipped == ()
    assert max(each.rows for each in report.read) > 5


# ---- the settings of TypeScript ----


@pytest.mark.parametrize(
    "settings",
    [
        'int8 = "number"\nnumeric = "number"\nbrands = true\ncase = "camel"',
        'wire = "postgrest"\nbrands = true\ncase = "camel"',
        'wire = "node-postgres"\nint8 = "bigint"\nnumeric = "bigint"\ndates = "string"',
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
    _generate(folder, shop)
    report = run(folder, shop)
    assert report.violations == report.skipped == ()
    # And it isn't that nothing would be found.
    change(folder / "output/typescript/shop.ts", r"(?<=^  note: string) \| null", "")
    (found,) = run(folder, shop).violations
    assert (found.column, found.key) == ("note", "id=1")


def test_a_million_violations_of_a_kind_are_one_line(project, shop):
    with psycopg.connect(shop, autocommit=True) as connection:
        connection.execute("ALTER TABLE shop.nothing ALTER id TYPE text")
        connection.execute(
            "INSERT INTO shop.nothing SELECT 'x' || n FROM generate_series(1, 2000) n"
        )
    found = [each for each in run(project, shop).violations if each.place == "shop.nothing"]
    assert [(each.column, each.key, each.count) for each in found if each.check == "pydantic"] == [
        ("id", "id=x1", 2000)
    ]
    assert len(found) < 10


def test_keys_of_rows_are_shortened_and_on_one_line():
    key = row_key(["a", "b"], {"a": "x" * 500, "b": "1\n\x1b[2J"}, 7)
    assert len(key) < 200
    assert "\n" not in key
    assert "\x1b" not in key
    assert row_key([], {"a": 1}, 7) == row_key(["gone"], {"a": 1}, 7) == "row 7"
