"""What isn't true of the rows is found, and told with its place."""

from __future__ import annotations

import json

import psycopg
import pytest
from msgspec.structs import replace

from generator.model import codec
from generator.pipeline.making import generate
from generator.pipeline.progress import Silent
from generator.pipeline.reading import read_database
from generator.verify.facts import row_key
from tests.support import deployed
from tests.support.verify import change, give_tools, project_in, run, told


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
    give_tools(project, compiler)
    change(project / "output/typescript/shop.ts", r"(?<=  note: string) \| null", "")
    report = run(project, shop)
    assert told(report) == [("shop.orders", "note", "id=1", "TypeScript (api)")]
    assert "null" in report.violations[0].reason


@pytest.mark.parametrize("compiler", ["typescript5", "typescript7"])
def test_a_label_that_a_union_lacks_is_found(project, shop, compiler):
    give_tools(project, compiler)
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
    opened = project_in(folder)
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
