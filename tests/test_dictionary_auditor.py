"""What the auditor is told, against what roles get from the server: one role, table and command after the other."""

from __future__ import annotations

import psycopg
import pytest

from generator.introspect import introspect
from tests.support.grids import numbers, pages, sections, told

ROLES = """
CREATE ROLE a_owner; CREATE ROLE a_group; CREATE ROLE a_member LOGIN IN ROLE a_group;
CREATE ROLE a_other; CREATE ROLE a_taker NOINHERIT IN ROLE a_group, a_other; CREATE ROLE a_past BYPASSRLS;
CREATE SCHEMA s AUTHORIZATION a_owner; GRANT USAGE ON SCHEMA s TO PUBLIC; SET ROLE a_owner;
"""
TABLE = """
CREATE TABLE s.{name} (id integer, @ text); COMMENT ON COLUMN s.{name}.@ IS '@classification RESTRICTED';
INSERT INTO s.{name} VALUES (1, 'x'); ALTER TABLE s.{name} ENABLE ROW LEVEL SECURITY;
GRANT SELECT, UPDATE, DELETE ON s.{name} TO a_group, a_member, a_other, a_taker, a_past;
"""
# By table what policies there are.
POLICIES = {
    "nothing": "",
    "restrictive": "CREATE POLICY p ON s.restrictive AS RESTRICTIVE USING (true);",
    "both": "CREATE POLICY p ON s.both USING (true); CREATE POLICY q ON s.both AS RESTRICTIVE USING (true);",
    "for_one": "CREATE POLICY p ON s.for_one FOR SELECT TO a_other USING (true);",
    "for_group": "CREATE POLICY p ON s.for_group TO a_group USING (true);",
    "reading": "CREATE POLICY p ON s.reading FOR SELECT USING (true);",
    "narrow": "CREATE POLICY p ON s.narrow AS RESTRICTIVE FOR SELECT USING (true);"
    "CREATE POLICY q ON s.narrow FOR UPDATE TO a_other USING (true);",
}
ASKED = {
    "SELECT": "SELECT id FROM s.{name}",
    # Without reading a column, so that policies for SELECT aren't asked.
    "UPDATE": "UPDATE s.{name} SET id = 1",
    "DELETE": "DELETE FROM s.{name}",
}


@pytest.fixture(scope="module")
def dsn(server, shared_database):
    tables = "".join(
        TABLE.format(name=name).replace("@", "secret") + POLICIES[name] for name in POLICIES
    )
    return shared_database(server, f"{ROLES} {tables} RESET ROLE;")


@pytest.fixture(scope="module")
def model(dsn):
    return introspect(dsn)


@pytest.fixture(scope="module")
def made(model):
    return pages(model)


def finds_rows(connection, role, table, command):
    with connection.transaction(force_rollback=True):
        connection.execute(f"SET LOCAL ROLE {role}")
        return connection.execute(ASKED[command].format(name=table)).rowcount > 0


def test_who_finds_no_row_is_told(dsn, model, made):
    by_table = {}
    for row in told(made["row-security.md"], "commands"):
        for command in row["Commands"].split(", "):
            for role in row["Granted to"].split():
                by_table.setdefault(row["Table"].removeprefix("s."), set()).add((command, role))
    expected = {}
    with psycopg.connect(dsn) as connection:
        for role in (role.name for role in model.roles if role.name != "a_owner"):
            for table in POLICIES:
                for command in ASKED:
                    if not finds_rows(connection, role, table, command):
                        expected.setdefault(table, set()).add((command, role))
    assert by_table == expected
    assert by_table["restrictive"] == by_table["nothing"]


def test_policies_that_let_nothing_pass_are_not_counted(made):
    rows = {row["Table"]: row for row in told(made["row-security.md"], "schema-s")}
    assert rows["restrictive"]["Select"] == "none (1 restrictive)"
    assert rows["both"]["Select"] == "1 (1 restrictive)"
    assert rows["for_one"]["Select"] == "1 but none for a_group a_member a_taker"
    assert rows["for_one"]["Update"] == "none"


def test_the_checklist_counts_as_the_page_does(made):
    (row,) = [
        row
        for row in told(made["status.md"], "isolation-and-access")
        if row["Item"].startswith("Protected tables with a policy for each command")
    ]
    assert row["Done"] == "1 of 7"


# ---- readers, members, owners ----

MEMBERS = """
CREATE ROLE b_group; CREATE ROLE b_heir IN ROLE b_group; CREATE ROLE b_taker NOINHERIT IN ROLE b_group;
CREATE ROLE b_person LOGIN IN ROLE b_heir; CREATE ROLE b_owner;
CREATE SCHEMA z; GRANT USAGE ON SCHEMA z TO b_group, b_heir, b_taker;
CREATE TABLE z.p (id integer, s text); COMMENT ON COLUMN z.p.s IS '@classification RESTRICTED';
GRANT SELECT ON z.p TO b_group; ALTER TABLE z.p ENABLE ROW LEVEL SECURITY;
CREATE TABLE z.theirs (id integer); CREATE VIEW z.seen AS SELECT 1 AS one;
ALTER TABLE z.theirs OWNER TO b_owner; ALTER VIEW z.seen OWNER TO b_owner;
CREATE TABLE z.ours (id integer); CREATE TABLE z.too (id integer);
"""
BY_OPTION = """
CREATE ROLE b_late; GRANT b_group TO b_late WITH INHERIT FALSE; GRANT USAGE ON SCHEMA z TO b_late;
"""


@pytest.fixture(scope="module")
def members(server, shared_database):
    return shared_database(server, MEMBERS + (BY_OPTION if server.version >= 16 else ""))


@pytest.fixture(scope="module")
def about_members(members):
    return pages(introspect(members))


def test_readers_are_those_that_the_server_lets_read(members, about_members):
    (row,) = told(about_members["classification.md"], "class-restricted")
    roles = [row["Role"] for row in told(about_members["roles.md"], "roles")]
    with psycopg.connect(members) as connection:
        may = [
            role
            for role in roles
            if connection.execute(
                "SELECT has_column_privilege(%s, 'z.p', 's', 'SELECT')", [role]
            ).fetchone()[0]
        ]
    assert row["Readable by"].split() == may == ["b_group", "b_heir"]


def test_a_membership_says_whether_privileges_pass(server, about_members):
    rows = {row["Role"]: row for row in told(about_members["roles.md"], "roles")}
    assert rows["b_heir"]["Member of"] == "b_group"
    assert rows["b_taker"]["Member of"] == "b_group (by SET ROLE alone)"
    assert rows["b_group"]["Members"].startswith("b_heir")
    assert rows["b_group"]["Members"].endswith("b_taker (by SET ROLE alone)")
    if server.version >= 16:
        assert rows["b_late"]["Member of"] == "b_group (by SET ROLE alone)"


def test_the_page_gives_the_sql_that_knows_people_too(members, about_members):
    def answers(page):
        with psycopg.connect(members) as connection:
            for row in told(about_members[page], "ask"):
                yield row["Question"], {name for name, *_ in connection.execute(row["SQL"])}

    readers = dict(answers("classification.md"))["Who may read z.p.s, people and services too?"]
    # The person inherits from the heir, but may not use the schema by itself: the heir may.
    assert {"b_group", "b_heir", "b_person"} <= readers
    assert not {"b_taker", "b_late", "b_owner"} & readers
    about_group = dict(answers("roles.md"))
    has = about_group["Who has the privileges of b_group, people and services too?"]
    assert {"b_group", "b_heir", "b_person"} <= has
    assert "b_taker" not in has
    assert "b_taker" in about_group["Who is b_group, or may become it by SET ROLE?"]
    assert "b_owner" in about_group["Who owns tables, and how many?"]


def test_what_a_role_owns_is_told(about_members):
    (row,) = told(about_members["roles.md"], "role-b_owner")
    assert row["Owns"] == "1 table, 1 view"
    assert "has one owner" in about_members["roles.md"]


# ---- what a plain database has no use for ----

PLAIN = "CREATE TABLE customers (id integer PRIMARY KEY, name text); CREATE FUNCTION one() RETURNS int RETURN 1;"


@pytest.fixture
def page_of(server, database):
    return lambda more: pages(introspect(database(server, PLAIN + more)))


def test_without_grants_and_policies_there_are_no_pages_of_them(page_of):
    made = page_of("")
    assert not {"grants.md", "row-security.md", "roles.md"} & made.keys()
    assert "grants" not in made[".nav.yml"]


def test_grants_tell_the_letters_that_they_use(page_of):
    made = page_of("GRANT SELECT, INSERT ON customers TO PUBLIC;")
    letters = {row["Letter"]: row["Privilege"] for row in told(made["grants.md"], "letters")}
    assert letters == {"a": "INSERT", "r": "SELECT", "U": "USAGE"}
    starred = page_of(
        "CREATE ROLE c_one; GRANT UPDATE (name) ON customers TO c_one WITH GRANT OPTION;"
    )
    assert [row["Letter"] for row in told(starred["grants.md"], "letters")] == [
        "w",
        "U",
        "*",
        "(r)",
    ]


def test_everybody_is_no_schema(page_of):
    made = page_of("GRANT SELECT ON customers TO PUBLIC;")
    (row,) = sections(made["grants.md"])["schema-public"]
    assert list(row) == ["Name", "everybody"]
    assert told(made["row-security.md"], "open") == [
        {"Table": "public.customers", "Granted to": "everybody"}
    ]


def test_where_no_policy_is_used_only_open_tables_are_told(page_of):
    page = page_of("GRANT SELECT ON customers TO PUBLIC;")["row-security.md"]
    assert numbers(page) == {"tables protected": "0 of 1", "granted and open": "1"}
    assert [anchor for anchor, rows in sections(page).items() if rows] == ["open"]


def test_more_for_everybody_than_usual_is_told(page_of):
    made = page_of("GRANT CREATE ON SCHEMA public TO PUBLIC;")
    (row,) = told(made["grants.md"], "schemas")
    assert row == {"Schema": "public", "everybody": "UC"}


def test_functions_that_are_closed_are_told(page_of):
    made = page_of("REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC;")
    assert told(made["grants.md"], "functions") == [
        {"Function": "public.one", "May be called by": "its owner alone"}
    ]
