"""RESTRICTED columns, and what becomes of the operations that would need them."""

from __future__ import annotations

from generator.model.catalog import Key
from generator.model.types import ColumnRef
from tests.support import models as m
from tests.support.openapi import document, files, routes

RESTRICTED = "Never shown.\n@classification RESTRICTED"


def secrets():
    return m.database(
        m.schema(
            "a",
            m.table(
                "users",
                m.column("id", "int4", default="1"),
                m.column("hidden_hash", "text", null=True, comment=RESTRICTED),
                m.column("name"),
                key=("id",),
                unique_keys=(Key(name="u", columns=("hidden_hash",)),),
            ),
            m.table("must", m.column("hidden_pin", comment=RESTRICTED), m.column("x")),
            m.table("all_hidden", m.column("hidden_only", comment=RESTRICTED)),
            m.table(
                "by_secret",
                m.column("hidden_id", comment="@classification restricted"),
                m.column("x"),
                key=("hidden_id",),
            ),
            m.table(
                "child",
                m.column("hidden_hash", null=True, inherited=True),
                m.column("y"),
                inherits=(m.qualified("a.users"),),
            ),
            m.view(
                "v",
                m.column("name", null=True),
                m.column(
                    "hidden_too",
                    null=True,
                    sources=(ColumnRef(schema="a", relation="users", column="hidden_hash"),),
                ),
                m.column(
                    "masked",
                    null=True,
                    computed=True,
                    comment="@classification INTERNAL",
                    sources=(ColumnRef(schema="a", relation="users", column="hidden_hash"),),
                ),
            ),
            m.view(
                "w",
                m.column("x", null=True),
                m.column(
                    "hidden_still",
                    null=True,
                    sources=(ColumnRef(schema="a", relation="v", column="hidden_too"),),
                ),
            ),
        )
    )


def test_restricted_columns_are_nowhere():
    for path, data in files(secrets()).items():
        assert b"hidden_" not in data.replace(b"all_hidden", b""), path


def test_a_masked_column_of_a_view_is_shown():
    made = document(secrets())
    assert set(made["components"]["schemas"]["a_V_Row"]["properties"]) == {"name", "masked"}


def test_what_needs_a_restricted_value_cannot_be_created_or_addressed():
    found = routes(document(secrets()))
    assert "POST /api/a/must" not in found
    assert "GET /api/a/must" in found
    assert {route for route in found if "by-secret" in route} == {"GET /api/a/by-secret"}
    assert not [route for route in found if "all-hidden" in route]


def test_restricted_columns_can_be_asked_for():
    made = document(secrets(), restricted=True)
    users = made["components"]["schemas"]["a_Users_Row"]["properties"]
    assert users["hidden_hash"]["x-data-classification"] == "RESTRICTED"
    assert "POST /api/a/must" in routes(made)
