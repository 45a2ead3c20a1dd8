"""What the TypeScript target says, and that compilers agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.model.annotations import Annotations
from generator.model.catalog import Check, Identity, PartitionOf
from generator.model.types import TypeRef
from generator.plan import Inputs
from generator.render import render
from generator.targets import typescript
from tests.support import models as m
from tests.support.typescript import COMPILERS, RESOLUTIONS, compile_folder, facts_of

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model.catalog import Database

SHOP = m.database(
    m.schema(
        "public",
        m.enum("kind", "person", "company"),
        m.domain("email", not_null=True, checks=(Check(name="c", expression="VALUE ~ '@'"),)),
        m.domain("label", default="'none'::text"),
        m.domain("labels", "text[]"),
    ),
    m.schema(
        "crm",
        m.table(
            "customers",
            m.column("id", "uuid", default="gen_random_uuid()"),
            m.column("kind", "public.kind"),
            m.column("email", "public.email", null=True, comment="Where mail goes."),
            m.column("label", "public.label"),
            m.column("labels", "public.labels", null=True),
            key=("id",),
        ),
    ),
    m.schema(
        "shop",
        m.enum("state", "open", "in progress", "it's"),
        m.composite("address", m.column("street"), m.column("kinds", "public.kind[]")),
        m.range_type("span", "int4"),
        m.table(
            "orders",
            m.column("id", "int8", identity=Identity(always=True)),
            m.column("number", "int4", identity=Identity(always=False)),
            m.column("customer_id", "uuid", comment="Who ordered.\n@classification RESTRICTED"),
            m.column("parent", "int8", null=True),
            m.column("state", "shop.state", default="'open'::shop.state"),
            m.column("total", "numeric(10,2)"),
            m.column("ratio", "float8", null=True),
            m.column("ship_to", "shop.address", null=True),
            m.column("tags", "text[]", default="'{}'::text[]"),
            m.column("data", "jsonb"),
            m.column("span", "shop.span", null=True),
            m.column("attributes", TypeRef(schema="public", name="hstore"), null=True),
            m.column("at", "timestamptz", default="now()"),
            m.column("doubled", "numeric", generated="stored", default="(total * 2)"),
            key=("id",),
            foreign_keys=(
                m.foreign_key("customer_id", "crm.customers"),
                m.foreign_key("parent", "shop.orders"),
            ),
            comment="What was ordered.",
        ),
        m.table(
            "order_notes",
            m.column("order_id", "int8"),
            m.column("text"),
            key=("order_id",),
            foreign_keys=(m.foreign_key("order_id", "shop.orders"),),
        ),
        m.table(
            "orders_2026", partition_of=PartitionOf(parent=m.qualified("shop.orders"), bound="")
        ),
        m.table("nothing"),
        m.table("made", m.column("id", "int4", identity=Identity(always=True))),
        m.view("open_orders", m.column("id", "int8"), m.column("email", "public.email", null=True)),
    ),
)

CONSUMER = """
import type { crm, Database, pg } from "./typescript/index.js";
import { public as common, shop } from "./typescript/index.js";
import type { OrdersInsert, OrdersRow, OrdersUpdate } from "./typescript/shop.js";

export const insert: OrdersInsert = {
  customer_id: "8d6a3a4e-6ff2-4a1b-9f1c-0d5f1f1d0c11",
  total: "0.10",
  data: { deep: [1, null, { a: true }] },
};
export const labels: readonly common.Kind[] = common.kindLabels;
export const inOrder: readonly ["open", "in progress", "it's"] = shop.stateLabels;
export const nothing: OrdersUpdate = {};
export const some: OrdersUpdate = { state: "in progress", ratio: null };
export const viaName: Database["shop"]["orders"]["Row"] = {} as OrdersRow;
export const nested: pg.ArrayOf<string> = ["a", null, ["b", [null]]];
export const constants: OrdersInsert["tags"] = ["a", "b"] as const;
export const id: string = viaName.id;
export const ratio: number | "NaN" | "Infinity" | "-Infinity" | null = viaName.ratio;
export const kind: common.Kind | null | undefined | pg.ArrayOf<common.Kind> =
  viaName.ship_to?.kinds?.[0];
export const email: string = ({} as crm.CustomersRow).email;
export const unlabelled: crm.CustomersInsert = { kind: "person", email: "a@b" };
export const maybe: string | null = ({} as shop.OpenOrdersRow).email;
export const jsonNull: OrdersRow["data"] = null;
export const attribute: string | null | undefined = viaName.attributes?.["a"];
export const empty: shop.NothingRow = {};
export const made: shop.MadeInsert = {};
export const target: "crm" = shop.ordersRelations[0].target.schema;
export const one: "one-to-one" = shop.orderNotesRelations[0].cardinality;
export const none: Database["crm"]["customers"]["Relations"] = [];

// @ts-expect-error an identity that is ALWAYS generated can't be given
export const identity: OrdersInsert = { ...insert, id: "1" };
// @ts-expect-error nor a generated column
export const generated: OrdersUpdate = { doubled: "2" };
// @ts-expect-error total has no default
export const missing: OrdersInsert = { customer_id: "x", data: null };
// @ts-expect-error to leave out isn't to give null
export const nullState: OrdersInsert = { ...insert, state: null };
// @ts-expect-error nor undefined
export const undefinedState: OrdersInsert = { ...insert, state: undefined };
// @ts-expect-error nor in an update
export const undefinedChange: OrdersUpdate = { state: undefined };
// @ts-expect-error NOT NULL holds in updates
export const nullChange: OrdersUpdate = { total: null };
// @ts-expect-error no such label
export const label: shop.State = "closed";
// @ts-expect-error int8 is text on this wire
export const big: OrdersRow["id"] = 1;
// @ts-expect-error an element may be null
export const element: string | undefined | pg.ArrayOf<string> = viaName.tags[0];
// @ts-expect-error a nullable column may be null
export const parent: string = viaName.parent;
// @ts-expect-error no such table
export type NoTable = Database["shop"]["orderz"];
// @ts-expect-error a view takes no rows
export type NoInsert = Database["shop"]["open_orders"]["Insert"];
// @ts-expect-error partitions stand behind their table
export type NoPartition = Database["shop"]["orders_2026"];
// @ts-expect-error the domain refuses null
export const nullEmail: crm.CustomersInsert = { kind: "person", email: null };
// @ts-expect-error a row without columns has none
export const column: shop.NothingRow = { a: 1 };
// @ts-expect-error a function is no JSON
export const code: pg.JsonValue = { a: () => 1 };
"""

# A name is hostile in every place where it can stand.
COLUMNS = (
    *("class", "1st", "1", "a.b", "*/", "__proto__", "constructor", "toString", "get", "readonly"),
    *("new", "camelCase", "camel_case", 'a"b', "it's", "`${x}`", "back\\slash", "two\nlines"),
    *("🙂", "\u2028", "\u202e", "</script>", "{{ x }}", "// @ts-nocheck", " ", "[index: string]"),
)
TABLES = (
    *("weird table", "weird_table", "Weird_Table", "Weird Table", "record", "Record", "array"),
    *("partial", "string", "any", "pg", "database", "json_value", "__proto__", "base", "base_row"),
    *("constructor", "1st", "名", "字", "🙂", "foo_insert", "relation", "*/ any", "import"),
)
TYPES = ("base_row_row", "foo_row", "BaseInsert", "float", "array_of", "changes", "object", "_kind")
SCHEMAS = (
    *("public", "pg", "index", "_support", "Database", "default", "class", "a.d", "con", "schema"),
    *("Weird Schema", "weird schema", "名", "*/", "__proto__", "any", "_public", "type", "import"),
)
LABELS = ("", "it's", 'a"b', "back\\slash", "two\nlines", "*/", "</script>", "1st", "\u2028", "🙂")
PROSE = "Ends here */ any; `${x}` {@link x}\r\n@ts-ignore me\u2028\n/* // {{ 7 * 7 }} \\"


def hostile() -> Database:
    return m.database(*(_hostile_schema(name, others=SCHEMAS) for name in SCHEMAS))


def _hostile_schema(name: str, others: tuple[str, ...]) -> Any:
    foreign = tuple(
        m.column(f"from {other}", TypeRef(schema=other, name="_kind", array=True), null=True)
        for other in others
    )
    columns = tuple(
        m.column(column, TypeRef(schema=name, name="foo_row"), comment=PROSE, default=PROSE)
        for column in COLUMNS
    )
    tables = tuple(
        m.table(
            table,
            *(columns if table == "base" else columns[:2]),
            comment=PROSE,
            foreign_keys=(m.foreign_key(COLUMNS, f"{name}.base", COLUMNS, name=PROSE),)
            if table == "base"
            else (),
        )
        for table in TABLES
    )
    types = (
        m.enum("_kind", *LABELS, comment=PROSE),
        m.enum("base_row_row", "a"),
        m.enum("object"),
        m.domain("foo_row", default=PROSE, checks=(Check(name="c", expression=PROSE),)),
        m.domain("BaseInsert", TypeRef(schema=name, name="foo_row", array=True)),
        m.composite("float", *columns, comment=PROSE),
        m.composite("array_of"),
        m.domain("changes"),
    )
    return m.schema(name, *tables, *types, m.table("uses", *foreign))


def files(database: Database, *, relations: Any = (), **options: Any) -> dict[str, str]:
    """The files by path, through the real renderer."""
    inputs = Inputs(database=database, annotations=Annotations(relations=relations))
    planned = typescript.plan(inputs, typescript.Options(**options))
    tree = render({typescript.NAME: planned})
    return {path: file.data.decode() for (_, path), file in tree.items()}


def write(folder: Path, made: dict[str, str]) -> None:
    for path, text in made.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    write(folder, files(SHOP))
    (folder / "consumer.ts").write_text(CONSUMER)
    return folder


@pytest.fixture(scope="module")
def hostile_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    write(folder, files(hostile()))
    return folder


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_right_uses_compile_and_wrong_ones_dont(shop, compiler, resolution):
    assert compile_folder(shop, compiler, resolution) == ""


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_hostile_names_compile(hostile_folder, compiler, resolution):
    assert compile_folder(hostile_folder, compiler, resolution) == ""


def test_hostile_text_arrives_as_it_is(hostile_folder):
    paths = [f"typescript/{path.name}" for path in (hostile_folder / "typescript").iterdir()]
    facts = facts_of(hostile_folder, *sorted(paths))
    assert [any_ for file in facts.values() for any_ in file["anys"]] == []
    assert len(facts) == len(SCHEMAS) + 2
    for schema in SCHEMAS:
        file = facts[f"typescript/{typescript.names.module_name(schema)}.ts"]
        base = file["types"]["BaseRow"]
        assert list(base) == sorted(COLUMNS, key=list(base).index)
        assert set(base) == set(COLUMNS)
        assert file["constants"][typescript.names.labels_name("_kind")] == list(LABELS)
        (reference,) = file["constants"]["baseRelations"]
        assert reference["name"] == PROSE
        assert reference["columns"] == list(COLUMNS)
    assert set(facts["typescript/index.ts"]["types"]["Database"]) == set(SCHEMAS)
