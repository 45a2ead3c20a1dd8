"""What the TypeScript target writes: types, comments, names."""

from __future__ import annotations

import re
from difflib import ndiff
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ConfigError
from generator.model.annotations import DeclaredRelation
from generator.model.catalog import Check, Key, NotNull, PartitionOf
from generator.targets.typescript import names
from generator.typemap.kinds import Kind, Wire
from generator.typemap.typescript import TYPESCRIPT
from tests.support import models as m
from tests.support.typescript import files
from tests.support.typescript_databases import SHOP

if TYPE_CHECKING:
    from generator.model.catalog import Column

IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def row(column: Column, *, types: tuple[Any, ...] = (), **options: Any) -> str:
    """The one property of a row, without its comment."""
    made = files(m.database(m.schema("s", m.table("t", column), *types)), **options)
    lines = made["typescript/s.ts"].partition("export interface TRow {\n")[2].splitlines()
    return next(line.strip() for line in lines if not line.strip().startswith(("/", "*")))


@pytest.mark.parametrize(
    ("of", "wire", "expected"),
    [
        ("int8", "api", "string"),
        ("int8", "postgrest", "number"),
        ("int8", "node-postgres", "string"),
        ("numeric", "api", "string"),
        ("numeric", "postgrest", "pg.Float"),
        ("numeric[]", "api", "pg.ArrayOf<string>"),
        ("numeric[]", "node-postgres", "pg.ArrayOf<number>"),
        ("timestamptz", "api", "string"),
        ("timestamptz", "node-postgres", "pg.DateOrInfinity"),
        ("interval", "node-postgres", "pg.Interval"),
        ("bytea", "node-postgres", "pg.Bytes"),
        ("oid", "api", "string"),
        ("oid", "node-postgres", "number"),
        ("float8", "api", "pg.Float"),
        ("float8", "node-postgres", "number"),
        ("jsonb", "api", "pg.JsonValue"),
        ("int4range", "api", "string"),
        ("int4range[]", "node-postgres", "string"),
        ("s.mood", "node-postgres", "Mood"),
        ("s.mood[]", "node-postgres", "string"),
        ("s.mood[]", "postgrest", "pg.ArrayOf<Mood>"),
        ("s.pair", "api", "Pair"),
        ("s.pair[]", "api", "pg.ArrayOf<Pair>"),
        ("s.pair", "node-postgres", "string"),
        ("s.unheard_of", "api", "string"),
    ],
)
def test_a_type_is_true_for_its_wire(of, wire, expected):
    types = (m.enum("mood", "sad"), m.composite("pair", m.column("a", "int4")))
    assert row(m.column("c", of), types=types, wire=wire) == f"c: {expected};"


def test_numbers_can_be_numbers():
    assert row(m.column("c", "int8"), int8="number") == "c: number;"
    assert row(m.column("c", "numeric"), numeric="number") == "c: pg.Float;"
    assert row(m.column("c", "numeric"), numeric="number", wire="node-postgres") == "c: number;"


@pytest.mark.parametrize(
    ("wire", "name", "value", "possible"),
    [
        ("postgrest", "int8", "string", '"number"'),
        ("postgrest", "numeric", "bigint", '"number"'),
        ("postgrest", "dates", "Date", '"string"'),
        ("api", "int8", "bigint", '"string" or "number"'),
        ("api", "numeric", "bigint", '"string" or "number"'),
        ("api", "dates", "Date", '"string"'),
    ],
)
def test_what_a_wire_cant_hold_is_refused(wire, name, value, possible):
    with pytest.raises(ConfigError) as raised:
        files(SHOP, wire=wire, **{name: value})
    assert str(raised.value) == (
        f'[typescript]: {name} = "{value}" can\'t be with wire = "{wire}"; it can be {possible}'
    )


@pytest.mark.parametrize(
    ("of", "options", "expected"),
    [
        ("int8", {"int8": "bigint"}, "bigint"),
        ("numeric", {"numeric": "bigint"}, "pg.Decimal"),
        ("numeric(10)", {"numeric": "bigint"}, "pg.Whole"),
        ("numeric(10,-2)", {"numeric": "bigint"}, "pg.Whole"),
        ("numeric(10,2)", {"numeric": "bigint"}, "string"),
        ("date", {"dates": "string"}, "string"),
        ("timestamptz", {"dates": "Date"}, "pg.DateOrInfinity"),
        # The driver parses arrays on its own.
        ("int8[]", {"int8": "bigint"}, "pg.ArrayOf<string>"),
        ("date[]", {"dates": "string"}, "pg.ArrayOf<pg.DateOrInfinity>"),
    ],
)
def test_parsers_of_node_postgres(of, options, expected):
    assert row(m.column("c", of), wire="node-postgres", **options) == f"c: {expected};"


@pytest.mark.parametrize("wire", get_args(Wire))
def test_every_kind_has_a_type_on_every_wire(wire):
    kinds = set(get_args(Kind)) - {"enum", "domain", "composite"}
    assert set(TYPESCRIPT[wire]) - {"composite"} == kinds


def test_a_not_null_that_was_never_validated_is_no_promise():
    not_null = NotNull(name="n", column="c", not_valid=True)
    made = files(m.database(m.schema("s", m.table("t", m.column("c"), not_nulls=(not_null,)))))
    assert "  c: string | null;\n" in made["typescript/s.ts"]
    assert "  c: string;\n" in made["typescript/s.ts"]


def test_a_foreign_table_is_as_declared_and_takes_no_rows():
    made = files(m.database(m.schema("s", m.table("t", m.column("c"), kind="foreign table"))))
    assert "  c: string;\n" in made["typescript/s.ts"]
    assert "TInsert" not in made["typescript/s.ts"]


def test_comments_become_tsdoc():
    orders = files(SHOP)["typescript/shop.ts"]
    assert (
        "  /**\n   * Who ordered.\n   *\n"
        "   * uuid · → crm.customers.id · classification RESTRICTED\n   */\n"
        "  customer_id: string;\n"
    ) in orders
    assert "/**\n * What was ordered.\n *\n * shop.orders · table\n */\nexport interface" in orders


def test_declared_relations_stand_beside_foreign_keys():
    declared = DeclaredRelation(source="shop.nothing", target="crm.customers", label="knows")
    made = files(SHOP, relations=(declared,))
    assert '"knows"' in made["typescript/shop.ts"]
    assert "Relations: typeof _shop.nothingRelations;" in made["typescript/index.ts"]


def test_a_composite_key_is_one_relation():
    pairs = m.table(
        "pairs",
        m.column("a", "int4"),
        m.column("b", "int4", null=True),
        foreign_keys=(m.foreign_key(("a", "b"), "s.pairs", ("x", "y"), name="both"),),
        unique_keys=(Key(name="k", columns=("a", "b")),),
    )
    text = files(m.database(m.schema("s", pairs)))["typescript/s.ts"]
    assert text.count('kind: "foreign key"') == 1
    assert 'columns: ["a", "b"],\n    target: {' in text
    assert 'cardinality: "one-to-one",\n    required: false' in text


def test_a_new_table_touches_its_own_lines_alone():
    before = files(m.database(m.schema("s", m.table("a", m.column("x")), m.table("c"))))
    extra = m.table("b", m.column("y"))
    after = files(m.database(m.schema("s", m.table("a", m.column("x")), extra, m.table("c"))))
    for path, text in before.items():
        removed = [
            line for line in ndiff(text.split("\n"), after[path].split("\n")) if line[0] == "-"
        ]
        assert removed == []


def test_what_needs_no_helper_imports_none():
    made = files(m.database(m.schema("s", m.view("v", m.column("c")))))
    assert "import" not in made["typescript/s.ts"]


def test_a_schema_without_tables_and_types_has_no_module():
    made = files(m.database(m.schema("empty"), m.schema("s", m.table("t"))))
    assert "typescript/empty.ts" not in made
    assert "empty" not in made["typescript/index.ts"]


def test_comments_tell_checks_and_keys_of_several_columns():
    table = m.table(
        "t",
        m.column("a", "int4"),
        m.column("b", "int4"),
        key=("a", "b"),
        unique_keys=(Key(name="u", columns=("b", "a")),),
        checks=(
            Check(name="one", expression="(a > 0)", columns=("a",)),
            Check(name="both", expression="(a > b)", columns=("a", "b")),
        ),
    )
    text = files(m.database(m.schema("s", table)))["typescript/s.ts"]
    assert "/** s.t · table · primary key (a, b) · unique (b, a) · check (a > b) */" in text
    assert "/** integer · part of primary key · part of unique key · check (a > 0) */" in text
    assert "  /** check (a > 0) */\n  a: number;" in text


def test_a_row_as_a_value_has_no_constraints():
    thing = m.table("thing", m.column("id", "int4"))
    part = m.table("part", partition_of=PartitionOf(parent=m.qualified("s.thing"), bound=""))
    users = m.table(
        "users", m.column("a", "s.thing"), m.column("b", "s.part[]"), m.column("c", "s.gone")
    )
    database = m.database(m.schema("s", thing, part, users))
    text = files(database)["typescript/s.ts"]
    assert "  a: string;\n" in text
    assert "  b: pg.ArrayOf<string>;\n" in text
    assert "  c: string;\n" in text
    json = files(database, wire="postgrest")["typescript/s.ts"]
    assert "  a: pg.RowValue<ThingRow>;\n" in json
    assert "  b: pg.ArrayOf<pg.RowValue<ThingRow>>;\n" in json
    node = files(database, wire="node-postgres")["typescript/s.ts"]
    assert "  a: string;\n" in node
    assert "  b: string;\n" in node


# ---- names ----


def test_camel_case_is_what_a_client_makes_of_a_name():
    columns = ("created_at", "address_line_1", "_private", "createdBy", "Weird name", "a__b")
    made = [names.camel_property(name) for name in columns]
    assert made == ["createdAt", "addressLine_1", "_private", "createdBy", "Weird name", "a__b"]
    table = m.table("t", *(m.column(name) for name in columns))
    text = files(m.database(m.schema("s", table)), case="camel")["typescript/s.ts"]
    assert text.count("  createdAt: string;\n") == 2
    assert "columns in camel case" in text


def test_camel_case_refuses_columns_that_meet():
    table = m.table("t", m.column("created_at"), m.column("createdAt"))
    with pytest.raises(ConfigError, match=r"two columns of s\.t are called 'createdAt'"):
        files(m.database(m.schema("s", table)), case="camel")


hostile_names = st.one_of(
    st.from_regex(
        r"[A-Za-z_]{1,6}(_?(row|Row|insert|update|labels|id|functions))?", fullmatch=True
    ),
    st.text(min_size=1, max_size=8),
)


@given(st.sets(hostile_names, max_size=20), st.sets(hostile_names, max_size=20))
def test_names_never_meet(relations, types):
    made = [names.shape_name(name, shape) for name in relations for shape in get_args(names.Shape)]
    branded = [*made, *(names.id_name(name) for name in relations)]
    branded += [names.type_name(name, branded=True) for name in types - relations]
    made += [names.type_name(name) for name in types - relations]
    assert len(set(made)) == len(made)
    assert len(set(branded)) == len(branded)
    assert names.FUNCTIONS not in {*made, *branded}
    assert all(IDENTIFIER.fullmatch(name) for name in made)
    constants = [names.relations_name(name) for name in relations]
    constants += [names.labels_name(name) for name in types - relations]
    assert len(set(constants)) == len(constants)
    assert not set(constants) & {names.HELPERS, *map(names.import_name, types)}


@given(st.sets(hostile_names, max_size=20))
def test_modules_never_meet(schemas):
    modules = [names.module_name(name).casefold() for name in schemas]
    assert len({*modules, "index", "_support"}) == len(modules) + 2
    assert all("." not in module for module in modules)
    exports = {names.export_name(name) for name in schemas}
    assert len({*exports, "pg", "Database", "default"}) == len(schemas) + 3
