"""Databases whose TypeScript the compilers get to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.catalog import Argument, Check, Identity, PartitionOf, Routine
from generator.model.types import TypeRef
from generator.typemap.kinds import BUILTIN
from tests.support import models as m

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Database, Schema

# Every built-in type, alone and as an array.
KINDS = m.database(
    m.schema(
        "s",
        m.table(
            "t",
            *(m.column(name, name) for name in BUILTIN),
            *(m.column(f"{name}[]", TypeRef(name=name, array=True)) for name in BUILTIN),
        ),
    )
)

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


def _hostile_schema(name: str, others: tuple[str, ...]) -> Schema:
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
    return m.schema(name, *tables, *types, *_hostile_routines(name), m.table("uses", *foreign))


def _hostile_routines(schema: str) -> Iterator[Routine]:
    """Each name as that of a function, and all of them as arguments and columns of one."""
    of = TypeRef(schema=schema, name="foo_row")
    for name in (*COLUMNS, *TABLES):
        yield Routine(name=name, signature=PROSE, comment=PROSE, returns=of)
    given = tuple(Argument(name=name, type=of, default=PROSE) for name in COLUMNS)
    made = tuple(Argument(name=name, type=of, mode="table") for name in COLUMNS)
    yield Routine(name="base", arguments=given + made, returns=of, returns_set=True)
    yield Routine(name="base", arguments=(Argument(type=of, default=PROSE),), returns=of)
