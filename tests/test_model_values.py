"""What a column holds and takes: every target gives the server's own answers."""

from __future__ import annotations

import json
import re

import psycopg
import pytest
from msgspec.structs import replace
from psycopg import sql

from generator.model.annotations import Annotations
from generator.model.catalog import Identity, NotNull, View
from generator.model.values import domain_index, filled_in, holds_null, takes_null, writable
from generator.plan import Inputs
from generator.render import render
from generator.targets import dictionary, erd
from generator.typemap.kinds import Types
from tests.support import deployed, openapi, pydantic_package, typescript
from tests.support import models as m

CASE = "domains-in-columns"
# Not in the case itself: pg_dump forgets it, so a restored copy has the default again.
EMPTIED = "ALTER DOMAIN held.emptied DROP DEFAULT"
TABLES = ("source", "far", "joined")
# Of held.source, beside its key: those that a row may lack a value in, and those that INSERT may leave out.
COLUMNS = (
    *("plain", "refuses", "over_refuses", "filled", "over_filled", "emptied", "own_default"),
    "listed",
)
# In rows. A NOT NULL of a domain doesn't keep NULL out of them.
NULL = {
    "source": set(COLUMNS),
    "far": {"plain", "refuses"},
    "joined": {"refuses"},
}
GIVEN_NULL = {"plain", "listed"}
LEFT_OUT = {"plain", "filled", "over_filled", "own_default", "listed"}
REFERENCES = 3


@pytest.fixture
def dsn(pg18, shared_database):
    return shared_database(pg18, *deployed.sources(CASE), EMPTIED)


@pytest.fixture
def model(dsn):
    return deployed.model(dsn)


def accepted(connection, values: dict[str, str]) -> bool:
    """Whether the server takes this row; it isn't kept."""
    names = sql.SQL(", ").join(map(sql.Identifier, values))
    row = sql.SQL(", ").join(map(sql.SQL, values.values()))
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(
                sql.SQL("INSERT INTO held.source ({}) VALUES ({})").format(names, row)
            )
    except psycopg.errors.NotNullViolation:
        return False
    return True


def test_the_server(dsn):
    whole = {"id": "1", "listed": "'{}'"} | {name: "1" for name in COLUMNS if name != "listed"}
    with psycopg.connect(dsn) as connection, connection.transaction(force_rollback=True):
        connection.execute("INSERT INTO held.target VALUES (1)")
        taken = {name for name in COLUMNS if accepted(connection, whole | {name: "NULL"})}
        assert taken == GIVEN_NULL
        assert {
            name
            for name in COLUMNS
            if accepted(connection, {k: v for k, v in whole.items() if k != name})
        } == LEFT_OUT


def test_a_domain_that_is_not_null_holds_null(dsn):
    # A scalar subquery without rows is a value of the domain.
    with psycopg.connect(dsn) as connection, connection.transaction(force_rollback=True):
        connection.execute(
            "INSERT INTO held.source (id, refuses, over_refuses, emptied) SELECT 1,"
            " (SELECT s.refuses FROM held.source AS s WHERE false),"
            " (SELECT s.over_refuses FROM held.source AS s WHERE false),"
            " (SELECT s.emptied FROM held.source AS s WHERE false)"
        )
        rows = connection.execute("SELECT refuses, over_refuses, emptied FROM held.source")
        assert rows.fetchall() == [(None, None, None)]


def test_typescript(model):
    text = typescript.files(model)["typescript/held.ts"]

    def fields(name: str) -> list[tuple[str, str, str]]:
        body = text.partition(f"export interface {name} {{\n")[2].partition("\n}")[0]
        return re.findall(r"^  (\w+)(\??): (.*);$", body, re.MULTILINE)

    for table in TABLES:
        found = fields(f"{table.title()}Row")
        assert {name for name, _, of in found if of.endswith("| null")} == NULL[table]
    insert = fields("SourceInsert")
    assert {name for name, _, of in insert if of.endswith("| null")} == GIVEN_NULL
    assert {name for name, mark, _ in insert if mark} == LEFT_OUT
    required = re.findall(r'columns: \["(\w+)"\],\n  +target: .*?required: (\w+)', text, re.DOTALL)
    assert [answer for _, answer in required] == ["false"] * REFERENCES


def test_pydantic(model, tmp_path):
    folder = pydantic_package.package(tmp_path, model)
    code = """
import pydantic
from models import held
def wrong(cls, value):
    try:
        getattr(held, cls).model_validate_json(json.dumps(value))
    except pydantic.ValidationError as error:
        return sorted({problem["loc"][0] for problem in error.errors()})
    return []
answer = {
    cls: [wrong(cls, dict.fromkeys(getattr(held, cls).model_fields)), wrong(cls, {})]
    for cls in given
}
"""
    classes = [f"{table.title()}Row" for table in TABLES]
    found = pydantic_package.run(folder, code, [*classes, "SourceInsert", "SourceUpdate"])
    refused = set(COLUMNS) - GIVEN_NULL | {"id"}
    assert found["SourceRow"][0] == ["id"]
    assert found["FarRow"][0] == []
    assert found["JoinedRow"][0] == ["id"]
    assert set(found["SourceInsert"][0]) == refused
    assert set(found["SourceInsert"][1]) == set(COLUMNS) - LEFT_OUT | {"id"}
    assert set(found["SourceUpdate"][0]) == refused
    assert found["SourceUpdate"][1] == []


def test_openapi(model):
    made = openapi.document(model)
    schemas = made["components"]["schemas"]

    def nullable(name: str) -> set[str]:
        columns = schemas[name]["properties"]
        return {
            column
            for column in columns
            if openapi.validator(made, f"{name}/properties/{column}").is_valid(None)
        }

    for table in TABLES:
        assert nullable(f"held_{table.title()}_Row") == NULL[table]
    assert nullable("held_Source_Insert") == nullable("held_Source_Update") == GIVEN_NULL
    assert set(schemas["held_Source_Insert"]["required"]) == set(COLUMNS) - LEFT_OUT | {"id"}
    operations = json.dumps(made["paths"])
    asked = {name for name in COLUMNS if f'"{name}[isnull]"' in operations}
    assert asked == {"plain", "refuses", "emptied"}


def test_erd(model):
    inputs = Inputs(database=model, annotations=Annotations())
    artifacts = {artifact.path: artifact for artifact in erd.plan(inputs, erd.Options())}

    def lines(table: str) -> list[str]:
        artifact = artifacts[f"erd/held/tables/{table}.mmd"]
        made = artifact.make(artifact.context).decode()
        return made.partition(f"held__{table}[")[2].splitlines()

    for table in TABLES:
        body = lines(table)[1:]
        columns = body[: body.index("  }")]
        found = {line.split()[1] for line in columns if line.endswith('"null"')}
        assert found == NULL[table]
    links = [line for line in lines("source") if "held__target |" in line]
    required = {line.split('"')[1] for line in links if "held__target ||--" in line}
    assert required == set()
    assert len(links) == REFERENCES


def test_dictionary(model):
    tree = render({"dictionary": dictionary.plan(Inputs(database=model), dictionary.Options())})
    pages = {path: file.data.decode() for (_, path), file in tree.items()}
    for table in TABLES:
        page = pages.get(f"held/tables/{table}.md") or pages[f"held/views/{table}.md"]
        rows = re.findall(
            r'<span id="column-[^"]*"></span><code>(\w+)</code> \|[^|]*\| *(\w*)[^|]*\|', page
        )
        assert {name for name, null in rows if null == "yes"} == NULL[table]
        assert len(rows) == len(deployed.relation_named(model, table).columns)


def test_a_not_null_that_was_never_validated_proves_nothing_of_rows():
    unproved = NotNull(name="n", column="a", not_valid=True)
    column = m.column("a", "int4")
    table = m.table("t", column, not_nulls=(unproved,))
    assert holds_null(table, column)
    assert not takes_null(column, {})


INHERITED = """
CREATE SCHEMA held;
CREATE TABLE held.parent (id integer NOT NULL, kept integer NOT NULL);
CREATE TABLE held.child () INHERITS (held.parent);
CREATE TABLE held.grandchild () INHERITS (held.child);
"""
LOOSENED = """
ALTER TABLE held.grandchild ALTER id DROP NOT NULL;
INSERT INTO held.grandchild VALUES (NULL, 1);
"""
UNVALIDATED = """
CREATE SCHEMA held;
CREATE TABLE held.parent (id integer, kept integer NOT NULL);
CREATE TABLE held.child () INHERITS (held.parent);
CREATE TABLE held.grandchild () INHERITS (held.child);
INSERT INTO held.grandchild VALUES (NULL, 1);
ALTER TABLE held.parent ADD NOT NULL id NOT VALID;
"""
OWN_ALONE = """
CREATE SCHEMA held;
CREATE TABLE held.parent (id integer NOT NULL NO INHERIT, kept integer NOT NULL);
CREATE TABLE held.child () INHERITS (held.parent);
CREATE TABLE held.grandchild () INHERITS (held.child);
INSERT INTO held.grandchild VALUES (NULL, 1);
"""


@pytest.mark.parametrize(
    ("version", "scripts", "loose"),
    [
        (15, (INHERITED,), set()),
        (15, (INHERITED, LOOSENED), {"parent", "child", "grandchild"}),
        (18, (UNVALIDATED,), {"parent", "child", "grandchild"}),
        (18, (OWN_ALONE,), {"parent", "child", "grandchild"}),
    ],
)
def test_a_row_that_inherits_may_hold_null(version, scripts, loose, request, database):
    made = deployed.model(database(request.getfixturevalue(f"pg{version}"), *scripts))
    types = Types(made)
    assert loose == {
        relation.name
        for relation in deployed.schema_named(made, "held").relations
        for column in relation.columns
        if column.name == "id" and types.holds_null("held", relation, column)
    }
    (module,) = (text for path, text in typescript.files(made).items() if path.endswith("/held.ts"))
    rows = dict(re.findall(r"interface (\w+)Row \{(.*?)^\}", module, re.DOTALL | re.MULTILINE))
    assert {name.lower() for name, row in rows.items() if "id: number | null;" in row} == loose
    assert all("kept: number;" in row for row in rows.values())
    python = pydantic_package.files(made)
    for name in ("parent", "child", "grandchild"):
        (text,) = (data for path, data in python.items() if path.endswith(f"/held/{name}.py"))
        row = text.decode().partition("\nclass ")[2].partition("\nclass ")[0]
        assert ("id: _Int4 | None" in row) == (name in loose)
        assert "kept: _Int4\n" in row


@pytest.mark.parametrize(
    ("facts", "given", "filled"),
    [
        ({}, True, False),
        ({"default": "1"}, True, True),
        ({"default": "1", "generated": "stored"}, False, True),
        ({"identity": Identity(always=True)}, False, True),
        ({"identity": Identity(always=False)}, True, True),
    ],
)
def test_what_may_be_given_and_what_is_filled_in(facts, given, filled):
    column = m.column("a", "int4", **facts)
    assert (writable(column), filled_in(column, {})) == (given, filled)


def test_an_array_of_a_domain_is_no_value_of_it():
    domains = domain_index(m.database(m.schema("s", m.domain("d", not_null=True, default="1"))))
    listed, single = m.column("a", "s.d[]", null=True), m.column("a", "s.d", null=True)
    assert takes_null(listed, domains)
    assert not filled_in(listed, domains)
    assert not takes_null(single, domains)
    assert filled_in(single, domains)


@pytest.mark.parametrize(
    ("not_null", "comment", "null"),
    [
        (True, "", False),
        (False, "", True),
        (False, "As people know.\n@notnull", False),
        (True, "@nullable", True),
        (True, "@notnull\n@nullable", True),
        (True, "nullable, @notnull", False),
        (False, "nullable, @notnull", True),
    ],
)
def test_what_is_said_of_a_views_column_goes_before_what_its_query_proves(not_null, comment, null):
    column = m.column("a", "int4", null=not not_null, comment=comment)
    view = replace(m.table("v", column), kind="view", view=View(definition="SELECT 1 AS a"))
    assert holds_null(view, column) is null


def test_tags_say_nothing_of_a_tables_column():
    column = m.column("a", "int4", null=False, comment="@nullable")
    assert not holds_null(m.table("t", column), column)
