"""The endpoint map: filters with their indexes, and who may do what."""

from __future__ import annotations

from typing import get_args

import pytest
from msgspec.structs import replace

from generator.model.catalog import Grant, Index, IndexKey, Key, Policy
from generator.model.types import QualifiedName
from generator.targets.api.filters import OPERATORS
from generator.typemap import kinds
from tests.support import models as m
from tests.support.openapi import document, endpoint_map


def index(name, *columns, **facts):
    keys = tuple(c if isinstance(c, IndexKey) else IndexKey(column=c) for c in columns)
    return Index(name=name, keys=keys, **facts)


def catalog_name(name):
    return QualifiedName(schema="public", name=name)


# ---- filters ----


def filters_of(table):
    found = endpoint_map(m.database(m.schema("a", table)))[("GET", f"/api/a/{table.name}")]
    return [(f["column"], f["operators"], f["index"]) for f in found["filters"]]


def test_every_kind_has_its_operators():
    assert set(OPERATORS) == set(get_args(kinds.Kind))


def test_only_columns_that_lead_an_index_can_be_filtered():
    table = m.table(
        "t",
        m.column("id", "int4"),
        m.column("at", "timestamptz", null=True),
        m.column("second", "int4"),
        m.column("loose", "int4"),
        key=("id",),
        indexes=(index("by_at", "at", "second"),),
    )
    assert filters_of(table) == [
        ("id", ["eq", "gt", "gte", "lt", "lte", "in"], "t_pkey"),
        ("id", ["ne"], ""),
        ("at", ["eq", "gt", "gte", "lt", "lte", "in", "isnull"], "by_at"),
        ("at", ["ne"], ""),
    ]


@pytest.mark.parametrize(
    "useless",
    [
        index("i", "x", invalid=True),
        index("i", "x", predicate="(y > 0)"),
        index("i", "x", method="gin"),
        index("i", IndexKey(expression="lower(x)"), "x"),
        index("i", IndexKey(column="x", collation=catalog_name("german"))),
    ],
)
def test_an_index_that_serves_no_comparison_makes_no_filter(useless):
    assert filters_of(m.table("t", m.column("x"), indexes=(useless,))) == []


@pytest.mark.parametrize(
    ("helpful", "operators"),
    [
        (index("i", "x", method="hash"), ["eq", "in"]),
        (
            index("i", IndexKey(column="x", opclass=catalog_name("gin_trgm_ops")), method="gin"),
            ["ilike"],
        ),
        (index("i", IndexKey(column="x", opclass=catalog_name("text_pattern_ops"))), ["eq", "in"]),
        (
            index("i", "x", predicate="(x IS NOT NULL)"),
            ["eq", "gt", "gte", "lt", "lte", "in"],
        ),
    ],
)
def test_an_index_serves_what_its_method_can(helpful, operators):
    served = [f for f in filters_of(m.table("t", m.column("x"), indexes=(helpful,))) if f[2]]
    assert served == [("x", operators, "i")]


def test_the_key_wins_over_wider_indexes():
    table = m.table(
        "t",
        m.column("x", "int4"),
        m.column("y", "int4"),
        unique_keys=(Key(name="narrow", columns=("x",)),),
        indexes=(index("another", "x"), index("wide", "x", "y")),
    )
    assert {f[2] for f in filters_of(table)} == {"narrow", ""}


def test_parameters_of_a_list():
    table = m.table(
        "t",
        m.column("id", "int4"),
        m.column("state", "a.state", null=True),
        m.column("-odd", "int4"),
        m.column("o,dd", "int4"),
        key=("id",),
        indexes=(index("s", "state"), index("o", "-odd"), index("p", "o,dd")),
    )
    made = document(m.database(m.schema("a", m.enum("state", "on", "off"), table)))
    parameters = {p.get("name"): p for p in made["paths"]["/api/a/t"]["get"]["parameters"]}
    assert parameters["state[in]"]["schema"]["type"] == "array"
    assert parameters["state[eq]"]["schema"] == {"$ref": "#/components/schemas/a_State"}
    assert parameters["state[isnull]"]["schema"] == {"type": "boolean"}
    assert parameters["-odd[eq]"]["x-pg-column"] == "-odd"
    assert "id[isnull]" not in parameters
    # `-odd` and a descending `odd` would be one word, and a comma parts the words.
    assert parameters["order"]["schema"]["items"]["enum"] == ["id", "-id", "state", "-state"]
    assert made["components"]["parameters"]["Limit"]["schema"]["maximum"] == 200


# ---- who may do what ----

GUARDED = m.table(
    "t",
    m.column("id", "int4", grants=(Grant(role="clerk", privileges=("SELECT", "UPDATE")),)),
    m.column("x", grants=(Grant(role="clerk", privileges=("SELECT",)),)),
    key=("id",),
    grants=(
        Grant(role="", privileges=("SELECT",)),
        Grant(role="admin", privileges=("DELETE", "INSERT", "SELECT", "UPDATE")),
        Grant(role="writer", privileges=("INSERT",)),
    ),
    row_security=True,
    policies=(
        Policy(name="all"),
        Policy(name="ins", command="INSERT", roles=("writer",)),
        Policy(name="sel", command="SELECT", permissive=False),
    ),
)


def test_roles_and_policies_follow_the_commands():
    found = endpoint_map(m.database(m.schema("a", GUARDED)))
    told = {
        key[0] + key[1].removeprefix("/api/a/t"): (
            item["roles"],
            [policy["name"] for policy in item["policies"]],
        )
        for key, item in found.items()
    }
    assert told == {
        "GET": (["admin", "clerk"], ["all", "sel"]),
        "POST": (["admin"], ["all", "ins", "sel"]),
        "GET/{id}": (["admin", "clerk"], ["all", "sel"]),
        "PATCH/{id}": (["admin", "clerk"], ["all", "sel"]),
        "PUT/{id}": (["admin"], ["all", "ins", "sel"]),
        "DELETE/{id}": (["admin"], ["all", "sel"]),
    }


def test_policies_that_are_switched_off_do_not_apply():
    found = endpoint_map(m.database(m.schema("a", replace(GUARDED, row_security=False))))
    assert not any(item["policies"] for item in found.values())


def test_what_everybody_may_read_a_writer_may_read():
    public = Grant(role="public", privileges=("SELECT",))
    table = replace(GUARDED, grants=(*GUARDED.grants, public))
    found = endpoint_map(m.database(m.schema("a", table)))
    assert found[("POST", "/api/a/t")]["roles"] == ["admin", "writer"]
