"""A database with each struct of the model in it, all of their fields set."""

from __future__ import annotations

from typing import Final

from generator.model.catalog import (
    Argument,
    Check,
    Collation,
    Column,
    Composite,
    Database,
    Domain,
    Enum,
    Exclusion,
    Extension,
    ForeignKey,
    ForeignServer,
    Grant,
    Identity,
    Index,
    IndexKey,
    Key,
    NotNull,
    OpaqueType,
    PartitionOf,
    Policy,
    Range,
    Relation,
    Role,
    Routine,
    Rule,
    Schema,
    Sequence,
    SequenceOptions,
    Trigger,
    View,
)
from generator.model.types import ColumnRef, QualifiedName, TypeRef

_TEXT: Final = TypeRef(name="varchar", modifier="10")
_INTEGER: Final = TypeRef(name="int8")
_GRANTS: Final = (
    Grant(role="", privileges=("SELECT",)),
    Grant(role="reader", privileges=("SELECT", "TRUNCATE"), grantable=("SELECT",)),
)
_COLLATION: Final = QualifiedName(schema="things", name="german")
_OPTIONS: Final = SequenceOptions(start=5, increment=2, minimum=1, maximum=99, cache=3, cycle=True)


def _name(name: str) -> QualifiedName:
    return QualifiedName(schema="things", name=name)


def _index_keys() -> tuple[IndexKey, ...]:
    return (
        IndexKey(
            column="label",
            opclass=_name("text_ops"),
            opclass_options=("len=3",),
            collation=_COLLATION,
            descending=True,
            nulls_first=True,
            operator=_name("="),
        ),
        IndexKey(expression="lower(label)"),
    )


def _key(name: str) -> Key:
    return Key(
        name=name,
        columns=("id", "label"),
        include=("kind",),
        nulls_not_distinct=True,
        without_overlaps=True,
        deferrable=True,
        initially_deferred=True,
        options=("fillfactor=70",),
        comment="a key",
    )


_COLUMNS: Final = (
    Column(
        name="id",
        type=_INTEGER,
        not_null=True,
        identity=Identity(always=True, sequence="ids", options=_OPTIONS),
        comment="The id.\n@classification INTERNAL",
    ),
    Column(
        name="label",
        type=_TEXT,
        default="'x'::text",
        collation=_COLLATION,
        grants=_GRANTS,
        foreign_options=("column_name=x",),
        inherited=True,
    ),
    Column(name="kind", type=TypeRef(schema="things", name="kind"), not_null=True),
    Column(name="twice", type=_INTEGER, default="(id * 2)", generated="stored"),
    Column(name="number", type=_INTEGER, identity=Identity(always=False, options=_OPTIONS)),
    Column(name="kinds", type=TypeRef(schema="things", name="kind", array=True)),
)
_THING: Final = Relation(
    name="thing",
    owner="keeper",
    grants=_GRANTS,
    comment="Things.",
    options=("fillfactor=70",),
    access_method="columnar",
    replica_identity="FULL",
    partition_key="RANGE (id)",
    inherits=(_name("base"),),
    of_type=_name("parts"),
    row_security=True,
    columns=_COLUMNS,
    primary_key=_key("thing_pkey"),
    unique_keys=(_key("thing_key"),),
    foreign_keys=(
        ForeignKey(
            name="thing_fkey",
            columns=("kind", "label"),
            target=_name("base"),
            target_columns=("id", "label"),
            on_delete="CASCADE",
            set_columns=("label",),
            match_full=True,
            period=True,
            deferrable=True,
            comment="refers",
        ),
    ),
    checks=(Check(name="thing_check", expression="(id > 0)", columns=("id",), comment="c"),),
    exclusions=(
        Exclusion(
            name="thing_excl",
            keys=_index_keys(),
            include=("kind",),
            predicate="(id > 0)",
            options=("buffering=on",),
            comment="c",
        ),
    ),
    not_nulls=(NotNull(name="thing_id_there", column="id", comment="c"),),
    indexes=(
        Index(
            name="thing_idx",
            keys=_index_keys(),
            include=("kind",),
            predicate="(id > 0)",
            options=("fillfactor=70",),
            comment="c",
        ),
        Index(name="thing_unique_idx", keys=(IndexKey(column="id"),), unique=True),
    ),
    triggers=(
        Trigger(
            name="watch",
            timing="BEFORE",
            events=("INSERT",),
            function=_name("watch"),
            arguments=("1",),
            update_columns=("label",),
            when="(new.id > 0)",
            old_table="before",
            new_table="after",
            referenced=_name("base"),
            comment="c",
        ),
    ),
    rules=(Rule(name="nothing", definition="CREATE RULE …", comment="c"),),
    policies=(
        Policy(name="own", using="(id > 0)", check="(id > 0)", roles=("reader",), comment="c"),
    ),
)
_BASE: Final = Relation(
    name="base",
    columns=(Column(name="id", type=_INTEGER), Column(name="label", type=_TEXT)),
)
_SEEN: Final = Relation(
    name="seen",
    kind="view",
    view=View(definition="SELECT …", insertable=True, updatable=True, deletable=True),
    options=("security_invoker=true",),
    columns=(
        Column(
            name="id",
            type=_INTEGER,
            sources=(ColumnRef(schema="things", relation="thing", column="id"),),
        ),
    ),
)
_PART: Final = Relation(
    name="thing_1",
    partition_of=PartitionOf(parent=_name("thing"), bound="FOR VALUES FROM (1) TO (2)"),
    columns=_COLUMNS,
)
_AFAR: Final = Relation(
    name="afar",
    kind="foreign table",
    foreign_server="elsewhere",
    foreign_options=("table_name=x",),
    columns=(Column(name="id", type=_INTEGER),),
)
_ROUTINE: Final = Routine(
    name="total",
    owner="keeper",
    grants=_GRANTS,
    comment="c",
    signature="bigint",
    arguments=(
        Argument(type=_INTEGER, name="of", default="1"),
        Argument(type=_TEXT, name="found", mode="table"),
    ),
    returns=_INTEGER,
    returns_set=True,
    body="SELECT 1",
    library="$libdir/x",
    cost=5,
    rows=10,
    settings=("search_path=",),
)
_DOMAIN: Final = Domain(
    name="short",
    owner="keeper",
    grants=_GRANTS,
    comment="c",
    base=_TEXT,
    default="'x'::text",
    collation=_COLLATION,
    checks=(Check(name="short_check", expression="(VALUE <> ''::text)"),),
)

MUSEUM: Final = Database(
    comment="All there is.",
    extensions=(Extension(name="citext", schema="public"),),
    roles=(
        Role(
            name="reader",
            member_of=("keeper",),
            inherit_overridden=("keeper",),
            comment="reads",
        ),
        Role(name="keeper", login=True),
    ),
    foreign_servers=(ForeignServer(name="elsewhere", wrapper="postgres_fdw"),),
    schemas=(
        Schema(
            name="things",
            owner="keeper",
            grants=_GRANTS,
            comment="c",
            relations=(_AFAR, _BASE, _SEEN, _THING, _PART),
            enums=(
                Enum(name="kind", owner="keeper", grants=_GRANTS, comment="c", labels=("a", "b")),
            ),
            domains=(_DOMAIN,),
            composites=(
                Composite(
                    name="parts",
                    owner="keeper",
                    grants=_GRANTS,
                    comment="c",
                    attributes=(Column(name="left", type=_TEXT, collation=_COLLATION),),
                ),
            ),
            ranges=(
                Range(
                    name="span",
                    owner="keeper",
                    grants=_GRANTS,
                    comment="c",
                    subtype=_TEXT,
                    multirange="spans",
                    opclass=_name("text_ops"),
                    collation=_COLLATION,
                    canonical=_name("canonical"),
                    subtype_diff=_name("diff"),
                ),
            ),
            opaque_types=(OpaqueType(name="blob", owner="keeper", grants=_GRANTS, comment="c"),),
            collations=(
                Collation(
                    name="german", owner="keeper", grants=_GRANTS, comment="c", locale="de-DE"
                ),
            ),
            routines=(_ROUTINE,),
            sequences=(
                Sequence(
                    name="numbers",
                    owner="keeper",
                    grants=_GRANTS,
                    comment="c",
                    options=_OPTIONS,
                    owned_by=ColumnRef(schema="things", relation="base", column="id"),
                ),
            ),
        ),
    ),
)
