"""Privileges and owners as the model has them: access control lists, roles with odd names, PUBLIC."""

from __future__ import annotations

import psycopg
import pytest

from generator.ddl import statements
from generator.introspect import introspect
from generator.introspect.grants import COLUMN, RELATION, ROUTINE, SCHEMA, SEQUENCE, TYPE, grants
from generator.model.catalog import Database, Grant
from generator.model.types import quote_identifier
from generator.targets.dictionary.facts.rights import Rights
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


def test_types_alone_have_an_owner_of_no_account(server, database):
    dsn = database(server, "CREATE TYPE mood AS ENUM ('ok'); CREATE DOMAIN code AS text", owner="a")
    public = schema_named(introspect(dsn), "public")
    assert [each.owner for each in (*public.enums, *public.domains)] == ["", ""]


# ---- memberships ----

GROUPS = """
CREATE ROLE m_group; CREATE ROLE m_other; CREATE ROLE m_above; GRANT m_above TO m_group;
CREATE ROLE m_heir LOGIN IN ROLE m_group; CREATE ROLE m_taker NOINHERIT IN ROLE m_group, m_other;
CREATE TABLE t (id integer);
GRANT SELECT ON t TO m_group, m_other, m_heir, m_taker;
"""
# From version 16 on each membership says for itself whether privileges pass, and several roles may have granted it.
OPTIONS = """
CREATE ROLE m_late NOINHERIT; CREATE ROLE m_not; CREATE ROLE m_twice NOINHERIT; CREATE ROLE m_admin;
GRANT m_group TO m_late WITH INHERIT TRUE; GRANT m_other TO m_late;
GRANT m_group TO m_not WITH INHERIT FALSE; GRANT m_other TO m_not;
GRANT m_group TO m_admin WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;
CREATE ROLE m_up_giver; GRANT m_group TO m_up_giver WITH ADMIN TRUE;
GRANT m_group TO m_twice WITH INHERIT FALSE;
SET ROLE m_up_giver; GRANT m_group TO m_twice WITH INHERIT TRUE; RESET ROLE;
GRANT SELECT ON t TO m_late, m_not, m_twice, m_admin;
"""


def memberships(server):
    return GROUPS + (OPTIONS if server.version >= 16 else "")


def test_memberships_pass_on_what_the_server_passes_on(server, database):
    dsn = database(server, memberships(server))
    roles = [role for role in introspect(dsn).roles if role.name.startswith("m_")]
    rights = Rights(Database(roles=tuple(roles)))
    with psycopg.connect(dsn) as connection:
        for role in roles:
            for group in roles:
                asked = (role.name, group.name)
                ((has,),) = connection.execute("SELECT pg_has_role(%s, %s, 'USAGE')", asked)
                assert (group.name in rights.held_by(role.name)) == has, asked
    by_name = {role.name: role for role in roles}
    assert by_name["m_taker"].member_of == ("m_group", "m_other")
    assert not by_name["m_taker"].inherit_overridden


def test_each_membership_has_its_own_option(pg18, database):
    found = {role.name: role for role in introspect(database(pg18, memberships(pg18))).roles}
    assert found["m_late"].member_of == ("m_group", "m_other")
    assert found["m_late"].inherit_overridden == ("m_group",)
    assert found["m_not"].inherits_from == ("m_other",)
    assert found["m_twice"].member_of == found["m_twice"].inherits_from == ("m_group",)
    # May grant the membership, and has nothing of it.
    assert found["m_admin"].member_of == ()


def test_memberships_are_made_as_they_were(pg18, database):
    first = introspect(database(pg18, memberships(pg18)))
    roles = [one.sql for one in statements(first) if one.kind == "role"]
    assert "GRANT m_group TO m_late WITH INHERIT TRUE" in roles
    assert "GRANT m_group TO m_not WITH INHERIT FALSE" in roles
    assert "GRANT m_group TO m_heir" in roles
