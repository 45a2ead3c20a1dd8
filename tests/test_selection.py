from __future__ import annotations

import pytest

from generator.errors import ConfigError
from generator.model.catalog import (
    Argument,
    Collation,
    Column,
    Composite,
    Database,
    Domain,
    Enum,
    ForeignKey,
    ForeignServer,
    Grant,
    Policy,
    Range,
    Relation,
    Role,
    Routine,
    Schema,
    Sequence,
)
from generator.model.types import ColumnRef, QualifiedName, TypeRef
from generator.selection import may_be_left_out, select


def type_(name: str, schema: str = "pg_catalog") -> TypeRef:
    return TypeRef(schema=schema, name=name)


def table(name: str, *columns: Column, **rest: object) -> Relation:
    return Relation(name=name, columns=columns, **rest)


DATABASE = Database(
    roles=tuple(
        Role(name=n, member_of=m) for n, m in [("all", ()), ("clerk", ("all",)), ("x", ())]
    ),
    foreign_servers=(
        ForeignServer(name="far", wrapper="w"),
        ForeignServer(name="near", wrapper="w"),
    ),
    schemas=(
        Schema(
            name="app",
            relations=(
                table(
                    "orders",
                    Column(name="status", type=type_("status", "shared")),
                    Column(name="period", type=type_("spans", "shared")),
                    foreign_keys=(
                        ForeignKey(
                            name="fk",
                            columns=("status",),
                            target=QualifiedName(schema="audit", name="log"),
                            target_columns=("id",),
                        ),
                    ),
                    policies=(Policy(name="p", roles=("clerk",)),),
                ),
                table("tmp_1", kind="foreign table", foreign_server="far"),
            ),
            routines=(Routine(name="f", arguments=(Argument(type=type_("box", "shared")),)),),
            sequences=(
                Sequence(name="s", owned_by=ColumnRef(schema="app", relation="tmp_1", column="id")),
            ),
        ),
        Schema(
            name="audit",
            relations=(
                table(
                    "log",
                    Column(name="id", type=type_("int8")),
                    grants=(Grant(role="x", privileges=()),),
                ),
            ),
        ),
        Schema(
            name="shared",
            comment="types",
            relations=(table("rates"),),
            collations=(Collation(name="german"),),
            composites=(
                Composite(
                    name="box", attributes=(Column(name="w", type=type_("width", "shared")),)
                ),
            ),
            domains=(
                Domain(
                    name="width",
                    base=type_("int4"),
                    collation=QualifiedName(schema="shared", name="german"),
                ),
                Domain(name="unused", base=type_("text")),
            ),
            enums=(Enum(name="status"), Enum(name="unused_too")),
            ranges=(Range(name="span", subtype=type_("int4"), multirange="spans"),),
        ),
    ),
)


def schema(database: Database, name: str) -> Schema:
    return next(part for part in database.schemas if part.name == name)


def names(parts) -> list[str]:
    return [part.name for part in parts]


def test_no_patterns_mean_the_whole_database():
    assert select(DATABASE) is DATABASE


def test_a_schema_comes_with_the_types_it_needs_and_no_more():
    chosen = select(DATABASE, ["app"])
    assert names(chosen.schemas) == ["app", "shared"]
    assert schema(chosen, "app") == schema(DATABASE, "app")
    shared = schema(chosen, "shared")
    assert shared.comment == "types"
    assert names(shared.relations) == []
    assert names(shared.enums) == ["status"]
    assert names(shared.composites) == ["box"]
    assert names(shared.domains) == ["width"], "a type that only another type needs"
    assert names(shared.ranges) == ["span"], "named by its multirange"
    assert names(shared.collations) == ["german"]


def test_a_foreign_key_out_of_the_selection_stays_a_fact():
    (order, _) = schema(select(DATABASE, ["app"]), "app").relations
    assert order.foreign_keys[0].target == QualifiedName(schema="audit", name="log")


def test_roles_and_servers_are_those_that_what_is_left_names():
    chosen = select(DATABASE, ["app"])
    assert names(chosen.roles) == ["all", "clerk"]
    assert names(chosen.foreign_servers) == ["far"]
    assert names(select(DATABASE, ["audit"]).roles) == ["x"]


def test_exclusions_take_schemas_and_relations():
    chosen = select(DATABASE, exclude=["audit", "app.tmp_*", "*.rates"])
    assert names(chosen.schemas) == ["app", "shared"]
    app = schema(chosen, "app")
    assert names(app.relations) == ["orders"]
    assert names(app.sequences) == [], "it goes with the column that owns it"
    assert names(schema(chosen, "shared").relations) == []
    assert len(schema(chosen, "shared").domains) == 2, "a chosen schema keeps all its types"


@pytest.mark.parametrize(
    "patterns", [(["app"], []), ([], ["audit", "app.tmp_*"]), (["a*"], ["app.orders"])]
)
def test_selecting_again_changes_nothing(patterns):
    chosen = select(DATABASE, *patterns)
    assert select(chosen, *patterns, strict=False) == chosen


@pytest.mark.parametrize(
    ("schemas", "exclude", "message"),
    [
        (["ap"], [], "no schema matches 'ap': there are app, audit, shared"),
        ([], ["app.tmq_*"], "nothing matches exclude 'app.tmq_*': there are app.orders, app.tmp_1"),
        ([], ["nowhere"], "nothing matches exclude 'nowhere': there are app, audit, shared"),
        ([], ["*"], "nothing is left to read: the database has app, audit, shared"),
    ],
)
def test_a_pattern_that_finds_nothing_is_an_error(schemas, exclude, message):
    with pytest.raises(ConfigError) as caught:
        select(DATABASE, schemas, exclude)
    assert str(caught.value) == message


def test_many_names_are_cut_short():
    many = Database(schemas=tuple(Schema(name=f"s{n}") for n in range(20)))
    with pytest.raises(ConfigError, match=r"s0, s1, .*s7 and 12 more$"):
        select(many, ["x"])


def test_a_saved_model_may_lack_what_was_excluded():
    app = select(DATABASE, exclude=["audit"])
    assert select(app, exclude=["audit"], strict=False) == app


@pytest.mark.parametrize(
    ("pattern", "schemas", "exclude", "may"),
    [
        ("pubic.*", [], [], False),
        ("*.typo", [], [], False),
        ("orders", [], [], False),
        ("pubic.*", ["app"], [], True),
        ("app.typo", ["app"], [], False),
        ("*.typo", ["app"], [], True),
        ("audit.log", [], ["audit"], True),
        ("app.tmp_1", [], ["app.tmp_*"], True),
        ("app.tmp_*", [], ["app.tmp_*"], True),
        ("app.*_1", [], ["app.tmp_*"], True),
        ("app.typo", [], ["app.tmp_*"], False),
        ("app.*", [], ["audit"], False),
    ],
)
def test_what_may_be_left_out(pattern, schemas, exclude, may):
    assert may_be_left_out(pattern, schemas, exclude) == may
