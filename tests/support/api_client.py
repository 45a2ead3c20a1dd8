"""The TypeScript client: its files, and a database whose relations have all kinds of verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.model.annotations import Annotations
from generator.model.catalog import Identity, Index, IndexKey, Key
from generator.model.types import ColumnRef
from generator.render import render
from generator.targets.api import Options
from generator.targets.api.artifacts import _routes
from generator.targets.api.client.artifacts import artifacts
from generator.typemap.kinds import Types
from tests.support import models as m

if TYPE_CHECKING:
    from generator.model.catalog import Database

RESTRICTED = "@classification RESTRICTED"


def files(database: Database, **options: Any) -> dict[str, str]:
    """The client's files by path, through the real renderer."""
    types = Types(database)
    routes = _routes(database, types, Annotations(), Options(**options))
    tree = render({"api": artifacts(database, routes)})
    return {path: file.data.decode() for (_, path), file in tree.items()}


def index(*columns: str) -> Index:
    return Index(name="_".join(columns), keys=tuple(IndexKey(column=name) for name in columns))


STORE = m.database(
    m.schema(
        "app",
        m.enum("state", "open", "in progress", "it's"),
        m.table(
            "customers",
            m.column("id", "uuid", default="gen_random_uuid()"),
            m.column("name"),
            m.column("tax_number", comment=RESTRICTED, null=True),
            key=("id",),
            unique_keys=(Key(name="tax_key", columns=("tax_number",)),),
            indexes=(index("name"),),
            comment="Who orders. */ */",
        ),
        m.table(
            "work_orders",
            m.column("id", "int8", identity=Identity(always=False)),
            m.column("customer_id", "uuid"),
            m.column("state", "app.state", default="'open'::app.state"),
            m.column("total", "numeric(10,2)"),
            m.column("ratio", "float8", null=True),
            m.column("placed_at", "timestamptz", null=True),
            m.column("note", null=True),
            m.column("flag", "bool", default="false"),
            key=("id",),
            foreign_keys=(
                m.foreign_key("customer_id", "app.customers"),
                m.foreign_key("id", "request.secrets"),
            ),
            indexes=tuple(map(index, ("customer_id", "state", "ratio", "placed_at", "flag"))),
        ),
        m.table(
            "order_lines",
            m.column("order_id", "int8"),
            m.column("line", "int4"),
            m.column("text", default="''::text"),
            key=("order_id", "line"),
            foreign_keys=(m.foreign_key("order_id", "app.work_orders"),),
        ),
        m.table("visits", m.column("at", "timestamptz"), m.column("page")),
        m.view(
            "open_orders",
            m.column("id", "int8"),
            m.column(
                "masked",
                comment="@classification PUBLIC",
                sources=(ColumnRef(schema="app", relation="customers", column="tax_number"),),
            ),
            insertable=True,
            updatable=True,
        ),
        m.table("constructor", m.column("__proto__", "int4"), key=("__proto__",)),
    ),
    m.schema(
        "request",
        m.table(
            "secrets",
            m.column("id", "int8", comment=RESTRICTED),
            m.column("text"),
            key=("id",),
        ),
    ),
)
