"""What the API's TypeScript client says, and what it doesn't."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.model.catalog import Key
from generator.naming import name_hash
from generator.targets.api.client.closed import closed
from generator.targets.api.client.tables import schema_context
from generator.targets.api.resources import resources
from generator.targets.api.served import served
from generator.typemap.kinds import Types
from tests.support import models as m
from tests.support.api_client import RESTRICTED, STORE, files
from tests.support.api_client import index as index_on


def tables(database, schema: str, **options) -> str:
    return files(database, **options)[f"api/client/tables/{schema}.ts"]


def declared(text: str, name: str) -> str:
    """The text of one interface."""
    return re.search(
        rf"^export interface {name}\b.*?(?:^}}| {{}}$)", text, re.MULTILINE | re.DOTALL
    ).group()


def verbs(text: str, member: str) -> list[str]:
    call = re.search(
        rf"^    {member}: client\.relation.*?^    \),$", text, re.MULTILINE | re.DOTALL
    ).group()
    return re.findall(r'"(\w+)"', call.splitlines()[-2])


def test_the_files():
    assert sorted(files(STORE)) == [
        f"api/client/{path}"
        for path in (
            *("client.ts", "index.ts", "operations.ts", "platform.ts", "relation.ts"),
            *("tables/app.ts", "tables/request.ts", "transport.ts"),
            *("types/_support.ts", "types/app.ts", "types/index.ts", "types/request.ts"),
        )
    ]


def test_the_operations_are_the_verbs_of_the_resource():
    text = tables(STORE, "app")
    found = {
        resource.name.name: list(resource.verbs)
        for resource in resources(STORE, Types(STORE), restricted=False)
        if resource.name.schema == "app"
    }
    assert {"visits": ["list", "create"], "open_orders": ["list"]}.items() <= found.items()
    for name, expected in found.items():
        member = re.sub(r"_(.)", lambda match: match.group(1).upper(), name)
        assert verbs(text, member) == expected
        table = declared(text, f"{member[0].upper()}{member[1:]}Table")
        operations = re.findall(r"^ +(?:extends )?client\.(\w+)s<", table, re.MULTILINE)
        assert [each.lower() for each in operations] == expected


def test_filters_are_those_of_the_resource():
    where = declared(tables(STORE, "app"), "WorkOrdersWhere")
    found = re.findall(
        r'readonly (\w+)\?: client\.Filter<_app.WorkOrdersRow, "(\w+)", (.*)>;', where
    )
    assert {column: key for column, key, _ in found} == {
        name: name for name in ("id", "customer_id", "state", "ratio", "placed_at", "flag")
    }
    operators = {column: set(re.findall(r'"(\w+)"', text)) for column, _, text in found}
    assert operators["state"] == {"eq", "ne", "in"}
    assert operators["placed_at"] == {"eq", "ne", "gt", "gte", "lt", "lte", "in", "isnull"}
    assert operators["flag"] == {"eq", "ne"}


def test_unindexed_filters_come_when_they_are_served():
    assert "note" not in declared(tables(STORE, "app"), "WorkOrdersWhere")
    assert "note?:" in declared(tables(STORE, "app", unindexed_filters=True), "WorkOrdersWhere")


def test_restricted_columns_are_named_nowhere():
    database = m.database(
        m.schema(
            "s",
            m.table(
                "people",
                m.column("id", "int8"),
                m.column("secret_number", comment=RESTRICTED),
                m.column("other", default="''::text"),
                key=("id",),
                unique_keys=(
                    Key(name="u1", columns=("other", "secret_number")),
                    Key(name="u2", columns=("secret_number",)),
                ),
                indexes=(index_on("secret_number"),),
            ),
            m.table(
                "hidden_key",
                m.column("secret_number", comment=RESTRICTED),
                m.column("x"),
                key=("secret_number",),
            ),
            m.table(
                "refers",
                m.column("x"),
                m.column("y"),
                foreign_keys=(
                    m.foreign_key("x", "s.people", "secret_number"),
                    m.foreign_key(("x", "y"), "s.people", ("other", "secret_number")),
                ),
            ),
        )
    )
    shown = files(database)
    assert [path for path, text in shown.items() if "secret_number" in text] == []
    assert verbs(shown["api/client/tables/s.ts"], "hiddenKey") == ["list"]
    assert any("secret_number" in text for text in files(database, restricted=True).values())


def test_a_key_is_a_value_or_an_object_of_its_columns():
    text = tables(STORE, "app")
    assert 'client.Deletes<client.Value<_app.CustomersRow, "id">>' in text
    assert 'client.Deletes<client.Key<_app.OrderLinesRow, "order_id" | "line">>' in text


def test_a_reference_leads_to_rows_of_another_schema():
    database = m.database(
        m.schema("a", m.table("t", m.column("id", "int4"), key=("id",))),
        m.schema(
            "b",
            m.table("u", m.column("t", "int4"), foreign_keys=(m.foreign_key("t", "a.t"),)),
        ),
    )
    text = tables(database, "b")
    assert 'import type * as _a from "../types/a.js";' in text
    assert "readonly t: _a.TRow;" in declared(text, "UReferences")


def test_no_schema_takes_the_place_of_request():
    text = files(STORE)["api/client/index.ts"]
    assert f"readonly request_x{name_hash('request')}: _request.Tables;" in text
    assert "readonly request: client.Request;" in text


def test_a_sibling_changes_nothing_but_its_own_lines():
    before = files(STORE)
    extra = m.schema("extra", m.table("t", m.column("a")))
    after = files(m.database(*STORE.schemas, extra))
    changed = {path for path, text in after.items() if before.get(path) != text}
    assert changed == {
        f"api/client/{path}"
        for path in ("index.ts", "tables/extra.ts", "types/extra.ts", "types/index.ts")
    }


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=5, unique=True))
def test_any_name_is_one_member_and_one_filter(names):
    """Names of relations never meet, whatever they are; columns stay as they are."""
    database = m.database(
        m.schema("s", *(m.table(name, m.column(name, "int4"), key=(name,)) for name in names))
    )
    context = schema_context("s", resources(database, Types(database), restricted=False))
    relations = context["relations"]
    members = {relation["member"] for relation in relations}
    types = {relation[name] for relation in relations for name in ("table", "where", "leads")}
    assert all(name.isascii() and name.isidentifier() for name in members | types)
    assert len(members) == len(names)
    assert len(types | {"Tables"}) == 3 * len(names) + 1
    shown = {filter_["column"] for relation in relations for filter_ in relation["filters"]}
    assert shown == set(names)


def test_a_closed_database_names_nothing_else():
    found = resources(STORE, Types(STORE), restricted=False)
    database = closed(served(STORE, found))
    relations = {relation.name: relation for relation in database.schemas[0].relations}
    assert [key.columns for key in relations["work_orders"].foreign_keys] == [("customer_id",)]
    assert relations["customers"].unique_keys == ()
    assert relations["customers"].primary_key is not None
    assert [column.sources for column in relations["open_orders"].columns] == [(), ()]
    assert database.schemas[1].relations[0].primary_key is None
    assert closed(database) == database
