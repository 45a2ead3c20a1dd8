"""DDL of roles, owners and grants: what PostgreSQL gives anyway is taken, and no more is said than needed."""

from __future__ import annotations

from generator.ddl import statements
from generator.model.catalog import Grant, Role
from tests.support.ddl import function
from tests.support.models import column, database, enum, schema, table


def test_what_public_has_anyway_is_taken_where_the_model_does_not_list_it():
    public = Grant(role="public", privileges=("EXECUTE",))
    admin = Grant(role="a b", privileges=("EXECUTE",), grantable=("EXECUTE",))
    model = database(
        schema(
            "s",
            function("closed", grants=(admin,)),
            function("open", grants=(public,)),
            enum("shut", "x"),
        ),
        roles=(Role(name="a b", login=True, member_of=("c",)),),
    )
    grants = [one.sql for one in statements(model) if one.kind == "grant"]
    assert grants == [
        "REVOKE USAGE ON TYPE s.shut FROM PUBLIC",
        "REVOKE EXECUTE ON ROUTINE s.closed() FROM PUBLIC",
        'GRANT EXECUTE ON ROUTINE s.closed() TO "a b" WITH GRANT OPTION',
    ]
    roles = [one.sql for one in statements(model) if one.kind == "role"]
    assert '        CREATE ROLE "a b" LOGIN;\n' in roles[0]
    assert roles[1] == 'GRANT c TO "a b"'


def test_an_owner_may_have_less_than_all():
    narrowed = (Grant(role="", privileges=("SELECT", "INSERT")),)
    model = database(
        schema("s", table("a", grants=narrowed), table("b", grants=narrowed, owner="someone"))
    )
    lost = "REVOKE DELETE, REFERENCES, TRIGGER, TRUNCATE, UPDATE ON TABLE"
    assert [one.sql for one in statements(model) if one.kind in {"grant", "owner"}] == [
        f"{lost} s.a FROM CURRENT_USER",
        "ALTER TABLE s.b OWNER TO someone",
        f"{lost} s.b FROM someone",
    ]


def test_columns_of_one_grant_share_a_statement():
    grants = (Grant(role="r", privileges=("SELECT", "UPDATE"), grantable=("UPDATE",)),)
    base = table("t", column("a", grants=grants), column("b c", grants=grants))
    assert [one.sql for one in statements(database(schema("s", base))) if one.kind == "grant"] == [
        'GRANT SELECT (a, "b c") ON TABLE s.t TO r',
        'GRANT UPDATE (a, "b c") ON TABLE s.t TO r WITH GRANT OPTION',
    ]
