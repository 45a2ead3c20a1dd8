"""Models made by hand, for the diagrams and the dictionary."""

from __future__ import annotations

from typing import Any

from generator.model.catalog import (
    Check,
    Column,
    Composite,
    Database,
    Domain,
    Enum,
    ForeignKey,
    Grant,
    Index,
    IndexKey,
    Key,
    PartitionOf,
    Policy,
    Relation,
    Role,
    Routine,
    Schema,
    Trigger,
    View,
)
from generator.model.types import ColumnRef, QualifiedName, TypeRef
from tests.support.hostile_texts import HOSTILE_TEXTS


def name(schema: str, relation: str) -> QualifiedName:
    return QualifiedName(schema=schema, name=relation)


def column(named: str, type_: str = "text", **facts: Any) -> Column:
    return Column(name=named, type=TypeRef(name=type_), **facts)


def primary_key(*columns: str) -> Key:
    return Key(name="pk", columns=columns)


def foreign_key(
    named: str, columns: tuple[str, ...], target: QualifiedName, *theirs: str
) -> ForeignKey:
    return ForeignKey(name=named, columns=columns, target=target, target_columns=theirs or ("id",))


ORDERS = name("shop", "orders")
CUSTOMERS = name("crm", "customers")


def shop() -> Database:
    """Two schemas with one of each thing that pages and diagrams show."""
    return Database(
        comment="A shop.",
        roles=(Role(name="clerk", login=True),),
        schemas=(
            Schema(name="crm", comment="Who buys.", relations=(_customers(), _profiles())),
            Schema(
                name="shop",
                comment="What is bought.\n\nAnd when.",
                relations=(
                    _events("events", "RANGE (at)", None),
                    _events(
                        "events_2025",
                        "",
                        PartitionOf(parent=name("shop", "events"), bound="FOR VALUES IN (1)"),
                    ),
                    _items(),
                    _open_orders(),
                    _orders(),
                ),
                enums=(Enum(name="status", labels=("open", "paid"), comment="How far it is."),),
                domains=(
                    Domain(
                        name="email",
                        base=TypeRef(name="text"),
                        checks=(Check(name="email_check", expression="(VALUE ~ '@'::text)"),),
                    ),
                ),
                composites=(Composite(name="money_pair", attributes=(column("a", "int4"),)),),
                routines=(
                    Routine(
                        name="touch",
                        returns=TypeRef(name="trigger"),
                        language="plpgsql",
                        body="BEGIN\n  NEW.at := now();\n  RETURN NEW;\nEND",
                        security_definer=True,
                        comment="Sets the time.",
                    ),
                ),
            ),
        ),
    )


def _customers() -> Relation:
    return Relation(
        name="customers",
        comment="People and companies that buy.\n\n@owner crm-team",
        row_security=True,
        columns=(
            column("id", "uuid", not_null=True, default="gen_random_uuid()"),
            column(
                "mail", "text", not_null=True, comment="Where invoices go.\n@classification PII"
            ),
            column("referrer_id", "uuid"),
        ),
        primary_key=primary_key("id"),
        unique_keys=(Key(name="customers_mail_key", columns=("mail",)),),
        foreign_keys=(foreign_key("customers_referrer_id_fkey", ("referrer_id",), CUSTOMERS),),
        policies=(
            Policy(
                name="own",
                command="SELECT",
                roles=("clerk",),
                using="(id = '00000000-0000-0000-0000-000000000000'::uuid)",
            ),
        ),
        grants=(Grant(role="clerk", privileges=("SELECT", "UPDATE"), grantable=("SELECT",)),),
    )


def _profiles() -> Relation:
    return Relation(
        name="profiles",
        columns=(column("customer_id", "uuid", not_null=True), column("bio")),
        primary_key=primary_key("customer_id"),
        foreign_keys=(foreign_key("profiles_customer_id_fkey", ("customer_id",), CUSTOMERS),),
    )


def _orders() -> Relation:
    return Relation(
        name="orders",
        comment="An order.",
        columns=(
            column("id", "int8", not_null=True),
            column("customer_id", "uuid", not_null=True),
            column("billed_to", "uuid"),
            Column(
                name="status",
                type=TypeRef(name="status", schema="shop"),
                not_null=True,
                default="'open'::shop.status",
            ),
            Column(name="total", type=TypeRef(name="numeric", modifier="10,2"), comment="Gross."),
            Column(name="tags", type=TypeRef(name="text", array=True)),
            column("at", "timestamptz", not_null=True),
        ),
        primary_key=primary_key("id"),
        foreign_keys=(
            foreign_key("orders_billed_to_fkey", ("billed_to",), CUSTOMERS),
            foreign_key("orders_customer_id_fkey", ("customer_id",), CUSTOMERS),
        ),
        checks=(
            Check(
                name="orders_total_check", expression="(total > (0)::numeric)", columns=("total",)
            ),
        ),
        indexes=(
            Index(
                name="orders_at_idx",
                keys=(IndexKey(column="at", descending=True),),
                predicate="(total > 0)",
            ),
        ),
        triggers=(
            Trigger(
                name="orders_touch",
                timing="BEFORE",
                events=("INSERT", "UPDATE"),
                function=name("shop", "touch"),
                for_each_row=True,
            ),
        ),
    )


def _items() -> Relation:
    return Relation(
        name="items",
        columns=(column("order_id", "int8", not_null=True), column("n", "int4", not_null=True)),
        primary_key=primary_key("order_id", "n"),
        foreign_keys=(foreign_key("items_order_id_fkey", ("order_id",), ORDERS),),
    )


def _events(named: str, key: str, of: PartitionOf | None) -> Relation:
    return Relation(
        name=named,
        kind="partitioned table" if key else "table",
        partition_key=key,
        partition_of=of,
        columns=(column("id", "int8", not_null=True), column("order_id", "int8")),
        foreign_keys=(foreign_key(f"{named}_order_id_fkey", ("order_id",), ORDERS),),
    )


def _open_orders() -> Relation:
    return Relation(
        name="open_orders",
        kind="view",
        view=View(definition="SELECT orders.id FROM shop.orders;"),
        columns=(
            Column(
                name="id",
                type=TypeRef(name="int8"),
                sources=(ColumnRef(schema="shop", relation="orders", column="id"),),
            ),
        ),
    )


def hostile() -> Database:
    """Every hostile text in every place that takes one."""
    return Database(
        comment="\n\n".join(HOSTILE_TEXTS),
        schemas=tuple(
            Schema(
                name=text,
                comment=text,
                relations=(_hostile_table(text), *(_child(text, other) for other in _beside(text))),
                enums=(Enum(name=text, labels=HOSTILE_TEXTS, comment=text),),
                routines=(Routine(name=text, body=text, comment=text, language=text),),
            )
            for text in sorted(HOSTILE_TEXTS[:12])
        ),
    )


def _beside(schema: str) -> tuple[str, ...]:
    return HOSTILE_TEXTS if schema == "it's" else ("orders",)


def _hostile_table(schema: str) -> Relation:
    return Relation(
        name="main",
        comment="\n".join(HOSTILE_TEXTS) + "\n@classification <b>x</b>",
        columns=tuple(
            Column(
                name=text,
                type=TypeRef(name=text, schema=schema),
                default=text,
                comment=text + f"\n@classification {text}",
                not_null=index == 0,
            )
            for index, text in enumerate(HOSTILE_TEXTS)
        ),
        primary_key=primary_key(HOSTILE_TEXTS[0]),
    )


def _child(schema: str, text: str) -> Relation:
    return Relation(
        name=text,
        comment=text,
        columns=(column(text, not_null=True, comment=text),),
        foreign_keys=(foreign_key(text, (text,), name(schema, "main"), HOSTILE_TEXTS[0]),),
        checks=(Check(name=text, expression=text),),
        policies=(Policy(name=text, using=text, roles=(text,)),),
        triggers=(
            Trigger(name=text, timing="AFTER", events=("INSERT",), function=name(text, text)),
        ),
        indexes=(Index(name=text, keys=(IndexKey(expression=text),), predicate=text),),
        grants=(Grant(role=text, privileges=("SELECT",)),),
    )
