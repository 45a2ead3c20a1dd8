"""A small shop with each kind of thing that becomes a module of the pydantic target."""

from __future__ import annotations

from generator.model.catalog import Identity, NotNull, PartitionOf
from tests.support import models as m

SHOP = m.database(
    m.schema(
        "hs",
        m.enum("status", "open", "closed"),
        m.domain("email", "varchar(50)", not_null=True),
        m.domain("seat", "int4", default="1"),
        m.composite("address", m.column("street"), m.column("status", "hs.status")),
        m.table(
            "orders",
            m.column("id", "int8", identity=Identity(always=True)),
            m.column("serial", "int4", identity=Identity(always=False)),
            m.column("twice", "int4", default="serial * 2", generated="stored"),
            m.column("title", "varchar(5)"),
            m.column("status", "hs.status", default="'open'"),
            m.column("note", "text", null=True),
            m.column("mail", "hs.email", null=True),
            m.column("seat", "hs.seat"),
            m.column("tags", "text[]", null=True),
            m.column("home", "hs.address", null=True),
            m.column("homes", "hs.address[]", default="'{}'"),
            m.column("checked", "text"),
            key=("id",),
            comment="What was ordered.\n@classification INTERNAL",
            not_nulls=(NotNull(name="n", column="checked", not_valid=True),),
        ),
        m.table("parts", m.column("id", "int4"), kind="partitioned table"),
        m.table(
            "parts_1",
            m.column("id", "int4"),
            partition_of=PartitionOf(parent=m.qualified("hs.parts"), bound="DEFAULT"),
        ),
        m.view("open_orders", m.column("id", "int8", null=True), insertable=True),
        m.table("far", m.column("id", "int4"), kind="foreign table"),
        m.table("nothing"),
    ),
    m.schema("auto", m.enum("status", "new"), m.table("cars", m.column("s", "hs.status"))),
    m.schema("empty"),
)
