"""Privileges and owners as the model has them: access control lists, roles with odd names, PUBLIC."""

from __future__ import annotations

import pytest

from generator.introspect import introspect
from generator.introspect.grants import COLUMN, RELATION, ROUTINE, SCHEMA, SEQUENCE, TYPE, grants
from generator.model.catalog import Grant
from generator.model.types import quote_identifier
from tests.support.deployed import column_named, relation_named, schema_named


def grant(role: str, *privileges: str, grantable: tuple[str, ...] = ()) -> Grant:
    return Grant(role=role, privileges=privileges, grantable=grantable)


@pytest.mark.parametrize(
    ("acl", "defaults", "expected"),
    [
        (None, RELATION, ()),
        (None, COLUMN, ()),
        (None, ROUTINE, (grant("public", "EXECUTE"),)),
        (None, TYPE, (grant("public", "USAGE"),)),
        ("{me=arwdDxt/me}", RELATION, ()),
        # From version 17 on the owner has MAINTAIN too, and others may.
        ("{me=arwdDxtm/me,you=m/me}", RELATION, ()),
        ("{me=arwdDxtm/me,you=rm/me}", RELATION, (grant("you", "SELECT"),)),
        (
            "{me=arwdDxt/me,you=r*w/me}",
            RELATION,
            (grant("you", "SELECT", "UPDATE", grantable=("SELECT",)),),
        ),
        ("{me=arwdDxt/me,=r/me}", RELATION, (grant("public", "SELECT"),)),
        # One role granted the same by two.
        (
            "{me=arwdDxt/me,you=r/me,you=w*/they}",
            RELATION,
            (grant("you", "SELECT", "UPDATE", grantable=("UPDATE",)),),
        ),
        ("{me=ar/me}", RELATION, (grant("", "INSERT", "SELECT"),)),
        ("{}", RELATION, (grant(""),)),
        ("{you=r/me}", RELATION, (grant(""), grant("you", "SELECT"))),
        ("{me=X/me}", ROUTINE, ()),
        ("{=X/me,me=X/me}", ROUTINE, (grant("public", "EXECUTE"),)),
        ("{me=UC/me,you=U/me}", SCHEMA, (grant("you", "USAGE"),)),
        ("{me=rwU/me,you=U*/me}", SEQUENCE, (grant("you", "USAGE", grantable=("USAGE",)),)),
        ("{you=r/me}", COLUMN, (grant("you", "SELECT"),)),
        (r'{me=arwdDxt/me,"\"odd \"\"role\"=r/me"}', RELATION, (grant('odd "role', "SELECT"),)),
        (r'{me=arwdDxt/me,"\"a,b={c}\"=r/me"}', RELATION, (grant("a,b={c}", "SELECT"),)),
    ],
)
def test_access_control_lists(acl, defaults, expected):
    assert grants(acl, "me", defaults) == expected


def test_roles_with_odd_names_keep_them(server, database):
    odd = ('a "b" c', "a,b", "{x}", "a=b/c", r"back\slash", "Ünïcode", "sel ect", "NULL")
    create = "".join(f"CREATE ROLE {quote_identifier(name)};" for name in odd)
    give = "".join(f"GRANT SELECT ON t TO {quote_identifier(name)};" for name in odd)
    dsn = database(server, f"{create} CREATE TABLE t (id integer); {give}")
    model = introspect(dsn)
    found = relation_named(model, "t").grants
    assert {one.role for one in found} == set(odd)
    assert {role.name for role in model.roles} >= set(odd)


def test_owners_and_public(server, database):
    dsn = database(
        server,
        """
        DROP ROLE IF EXISTS test_other; CREATE ROLE test_other;
        CREATE TABLE a (id integer); CREATE TABLE b (id integer); CREATE TABLE c (id integer);
        ALTER TABLE c OWNER TO test_other;
        """,
    )
    public = schema_named(introspect(dsn), "public")
    assert [relation.owner for relation in public.relations] == ["", "", "test_other"]
    assert public.owner == ""
    assert public.comment == ""
    assert column_named(public.relations[0], "id").grants == ()
