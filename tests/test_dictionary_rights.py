"""Row security, grants and classification: what the pages say against what the server says."""

from __future__ import annotations

import psycopg
import pytest

from generator.model.catalog import Column, Database, Grant, Relation, Role, Schema
from generator.model.types import TypeRef
from generator.targets.dictionary.facts.rights import Rights
from tests.support import deployed
from tests.support.grids import numbers, pages, sections, shown, targets, told

LETTERS = {"a": "INSERT", "r": "SELECT", "w": "UPDATE", "d": "DELETE"}


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return deployed.deploy("thorbis", pg18, shared_database)


@pytest.fixture(scope="module")
def thorbis(dsn):
    return pages(deployed.model(dsn))


def asked(dsn, query, *parameters):
    with psycopg.connect(dsn) as connection:
        return connection.execute(query, parameters or None).fetchall()


SCHEMAS = """
SELECT n.oid FROM pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
"""


def test_protected_tables_are_counted_as_the_server_counts(dsn, thorbis):
    ((tables, secured, forced),) = asked(
        dsn,
        f"""SELECT count(*), count(*) FILTER (WHERE relrowsecurity),
            count(*) FILTER (WHERE relforcerowsecurity)
        FROM pg_class
        WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace IN ({SCHEMAS})""",
    )
    found = numbers(thorbis["row-security.md"])
    assert found["tables protected"] == f"{secured} of {tables}"
    assert found["forced on the owner, too"] == str(forced)


def test_each_table_and_partition_has_its_state(dsn, thorbis):
    states = dict(
        asked(
            dsn,
            f"""SELECT format('%s.%s', relnamespace::regnamespace, relname),
                CASE WHEN relforcerowsecurity THEN 'forced' WHEN relrowsecurity THEN 'on' ELSE 'off' END
            FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace IN ({SCHEMAS})""",
        )
    )
    found = {
        f"{anchor.removeprefix('schema-')}.{row['Table']}": row["Row security"].partition(",")[0]
        for anchor in sections(thorbis["row-security.md"])
        if anchor.startswith("schema-")
        for row in told(thorbis["row-security.md"], anchor)
    }
    assert found == states


def test_open_tables_are_those_that_are_granted_and_unprotected(dsn, thorbis):
    expected = asked(
        dsn,
        f"""SELECT DISTINCT c.oid::regclass::text FROM pg_class c, aclexplode(c.relacl) g
        WHERE c.relkind IN ('r', 'p') AND NOT c.relrowsecurity AND g.grantee <> c.relowner
        AND NOT c.relispartition AND c.relnamespace IN ({SCHEMAS}) ORDER BY 1""",
    )
    page = thorbis["row-security.md"]
    assert [(row["Table"],) for row in told(page, "open")] == expected


def test_what_reads_past_policies_is_told(dsn, thorbis):
    page = thorbis["row-security.md"]
    definers = asked(
        dsn,
        f"SELECT oid::regproc::text FROM pg_proc WHERE prosecdef AND pronamespace IN ({SCHEMAS})",
    )
    found = told(page, "functions")
    assert {row["Function"] for row in found} == {name for (name,) in definers}
    (view,) = told(page, "views")
    assert view["View"] == "tenant_mgmt.monthly_revenue"
    assert view["Granted to"] == "platform_admin_role"


def test_each_letter_of_the_grants_is_a_right_of_the_server(dsn, thorbis):
    rights = {
        (name, role, letter)
        for name, role, letter in asked(
            dsn,
            f"""SELECT c.oid::regclass::text, r.rolname, letter
            FROM pg_class c, pg_roles r, (VALUES ('a', 'INSERT'), ('r', 'SELECT'), ('w', 'UPDATE'),
                ('d', 'DELETE')) l(letter, privilege)
            WHERE c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition AND c.relnamespace IN ({SCHEMAS})
            AND r.rolname ~ '_(role|users)$' AND has_table_privilege(r.oid, c.oid, privilege)""",
        )
    }
    page = thorbis["grants.md"]
    found = set()
    for anchor in sections(page):
        if anchor.startswith("schema-"):
            for row in told(page, anchor):
                name = f"{anchor.removeprefix('schema-')}.{row.pop('Name')}"
                for role, letters in row.items():
                    whole = letters.partition("(")[0]
                    found |= {(name, role, letter) for letter in whole if letter in LETTERS}
    assert found == rights
    assert len(found) > 200


def test_who_holds_something_is_counted(dsn, thorbis):
    ((roles, granted),) = asked(
        dsn,
        f"""SELECT count(DISTINCT grantee), count(DISTINCT oid) FROM (
            SELECT c.oid, g.grantee FROM pg_class c, aclexplode(c.relacl) g
            WHERE c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition AND c.relnamespace IN ({SCHEMAS})
            AND g.grantee <> c.relowner
            UNION SELECT c.oid, g.grantee FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid,
                aclexplode(a.attacl) g WHERE c.relnamespace IN ({SCHEMAS}) AND NOT c.relispartition) held""",
    )
    found = numbers(thorbis["grants.md"])
    assert found["roles with a grant on a table"] == str(roles)
    assert found["tables and views with a grant"].split()[0] == str(granted)
    assert found["open to everybody"] == "0"


def test_grants_of_columns_are_in_brackets(dsn, thorbis):
    (row,) = [
        row for row in told(thorbis["grants.md"], "schema-banking") if row["Name"] == "accounts"
    ]
    assert row["authenticated_users"] == "(r)"
    ((whole, some),) = asked(
        dsn,
        """SELECT has_table_privilege('authenticated_users', 'banking.accounts', 'SELECT'),
            has_any_column_privilege('authenticated_users', 'banking.accounts', 'SELECT')""",
    )
    assert (whole, some) == (False, True)


def test_the_readers_of_each_restricted_column_are_those_of_the_server(dsn, thorbis):
    rows = told(thorbis["classification.md"], "class-restricted")
    assert len(rows) == len(
        asked(
            dsn,
            "SELECT 1 FROM pg_description WHERE description ~ '@classification RESTRICTED' AND objsubid > 0",
        )
    )
    for row in rows:
        schema, table, column = row["Column"].split(".")
        readers = asked(
            dsn,
            """SELECT rolname FROM pg_roles WHERE rolname ~ '_(role|users)$'
            AND has_schema_privilege(oid, %s, 'USAGE')
            AND has_column_privilege(oid, %s, %s, 'SELECT') ORDER BY 1""",
            schema,
            f"{schema}.{table}",
            column,
        )
        expected = " ".join(name for (name,) in readers) or "no role by grant"
        assert row["Readable by"] == expected, row["Column"]


def test_who_may_read_account_numbers_and_how_they_are_protected(thorbis):
    rows = sections(thorbis["classification.md"])["class-restricted"]
    (row,) = [row for row in rows if shown(row["Column"]) == "banking.accounts.account_number"]
    assert targets(row["Column"]) == ["banking/tables/accounts.md#column-account_number"]
    assert shown(row["Readable by"]) == "payment_service_role"
    assert shown(row["Row security"]) == "forced"
    assert "encryption: Column-level" in shown(row["Tags"])
    assert "PCI DSS" in shown(row["Tags"])


def test_regulations_are_taken_apart(dsn, thorbis):
    found = {
        row["Regulation"]: int(row["Columns"])
        for row in told(thorbis["classification.md"], "compliance")
    }
    ((count,),) = asked(
        dsn,
        """SELECT count(*) FROM pg_description d JOIN pg_class c ON c.oid = objoid AND objsubid > 0
        WHERE classoid = 'pg_class'::regclass AND NOT relispartition AND relkind <> 'c'
        AND description ~ '@compliance [^\\n]*PCI DSS'""",
    )
    assert found["PCI DSS"] == count
    assert not [name for name in found if "," in name]


# ---- memberships ----


def role(name, *member_of, **facts):
    return Role(name=name, member_of=member_of, **facts)


def grant(name, *privileges):
    return Grant(role=name, privileges=privileges)


def readers(*roles, usage=("group",), grants=("group",), columns=()):
    table = Relation(
        name="t",
        columns=(
            Column(
                name="c",
                type=TypeRef(name="text"),
                grants=tuple(grant(name, "SELECT") for name in columns),
            ),
        ),
        grants=tuple(grant(name, "SELECT") for name in grants),
    )
    schema = Schema(
        name="s", relations=(table,), grants=tuple(grant(name, "USAGE") for name in usage)
    )
    rights = Rights(Database(roles=roles, schemas=(schema,)))
    return rights.readers("s", table, table.columns[0])


def test_members_read_what_their_group_may():
    group, member = role("group"), role("member", "group")
    assert readers(group, member, role("other")) == ["group", "member"]
    assert readers(group, role("member", "between"), role("between", "group")) == [
        "between",
        "group",
        "member",
    ]


def test_a_role_that_doesnt_inherit_doesnt():
    assert readers(role("group"), role("member", "group", inherit=False)) == ["group"]


def test_without_usage_of_the_schema_nobody_reads():
    assert readers(role("group"), usage=()) == []
    assert readers(role("group"), usage=("public",)) == ["group"]


def test_everybody_is_one_word():
    assert readers(role("group"), usage=("public",), grants=("public",)) == ["public"]


def test_a_column_is_enough():
    assert readers(role("group"), grants=(), columns=("group",)) == ["group"]


def test_who_reads_all_data_reads_this():
    found = readers(role("pg_read_all_data"), role("auditor", "pg_read_all_data"), grants=())
    assert "auditor" in found


def test_superusers_arent_named():
    assert readers(role("group"), role("boss", "group", superuser=True)) == ["group"]
