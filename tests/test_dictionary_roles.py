"""The page of roles, and what functions and types say of who uses them, against the server."""

from __future__ import annotations

import psycopg
import pytest

from generator.model.catalog import Database, Grant, Relation, Role, Schema
from tests.support import deployed, shop
from tests.support.grids import pages, sections, shown, targets, told
from tests.support.models import column

PRIVILEGES = {"Reads": "SELECT", "Adds": "INSERT", "Changes": "UPDATE", "Deletes": "DELETE"}
HELD = """
SELECT count(*) FILTER (WHERE has_table_privilege(%(role)s, c.oid, %(privilege)s)),
    count(*) FILTER (WHERE NOT has_table_privilege(%(role)s, c.oid, %(privilege)s)
        AND %(privilege)s <> 'DELETE' AND has_any_column_privilege(%(role)s, c.oid, nullif(%(privilege)s, 'DELETE')))
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = %(schema)s AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
"""


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return deployed.deploy("thorbis", pg18, shared_database)


@pytest.fixture(scope="module")
def model(dsn):
    return deployed.model(dsn)


@pytest.fixture(scope="module")
def made(model):
    return pages(model)


def test_what_roles_may_do_is_what_the_server_lets_them(dsn, model, made):
    page = made["roles.md"]
    with psycopg.connect(dsn) as connection:
        for role in model.roles:
            rows = {row["Schema"]: row for row in told(page, f"role-{role.name}")}
            for schema in model.schemas:
                for header, privilege in PRIVILEGES.items():
                    asked = {"role": role.name, "privilege": privilege, "schema": schema.name}
                    whole, parts = connection.execute(HELD, asked).fetchone()
                    said = rows.get(schema.name, {}).get(header, "")
                    assert said == in_words(whole, parts, schema), (role.name, schema.name, header)


def in_words(whole, parts, schema):
    count = sum(1 for relation in schema.relations if not relation.partition_of)
    said = [f"{whole} of {count}"] if whole else []
    return ", ".join([*said, *([f"columns of {parts}"] if parts else [])])


def test_policies_are_found_by_the_roles_they_name(model, made):
    rows = sections(made["roles.md"])["role-technician_role"]
    linked = [link for row in rows for link in targets(row["Policies that name it"])]
    named = [
        (schema.name, relation.name, policy.name)
        for schema in model.schemas
        for relation in schema.relations
        for policy in relation.policies
        if "technician_role" in policy.roles
    ]
    assert len(linked) == len(named) > 3
    assert "hs/tables/work_orders.md#policy-technician_work_orders" in linked


def test_a_role_has_what_it_inherits():
    database = Database(
        roles=(
            Role(name="boss", login=True, member_of=("clerk",)),
            Role(name="clerk"),
            Role(name="loner", inherit=False, member_of=("clerk",)),
            Role(name="root", superuser=True),
        ),
        schemas=(
            Schema(
                name="shop",
                grants=(Grant(role="clerk", privileges=("USAGE",)),),
                relations=(
                    Relation(
                        name="orders",
                        columns=(
                            column("id", grants=(Grant(role="loner", privileges=("SELECT",)),)),
                        ),
                        grants=(Grant(role="clerk", privileges=("SELECT",)),),
                    ),
                ),
            ),
        ),
    )
    page = pages(database)["roles.md"]
    assert told(page, "role-boss") == [{"Schema": "shop", "May use it": "yes", "Reads": "1 of 1"}]
    assert told(page, "role-loner") == [
        {"Schema": "shop", "May use it": "no", "Reads": "columns of 1"}
    ]
    listed = {row["Role"]: row for row in told(page, "roles")}
    assert listed["boss"]["Attributes"] == "may log in"
    assert listed["clerk"]["Members"] == "boss loner (by SET ROLE alone)"
    assert listed["root"]["Attributes"] == "superuser"
    assert "It has the privileges of clerk." in page


def test_without_roles_there_is_no_page():
    made = pages(Database(schemas=(Schema(name="s", relations=(Relation(name="t"),)),)))
    assert "roles.md" not in made
    assert "roles.md" not in made[".nav.yml"]


def test_policies_and_grants_lead_to_their_roles():
    page = pages(shop.shop())["crm/tables/customers.md"]
    (grant,) = sections(page)["grants"]
    assert targets(grant["Role"]) == ["../../roles.md#role-clerk"]


def test_a_trigger_function_names_all_its_triggers(dsn, made):
    with psycopg.connect(dsn) as connection:
        expected = connection.execute(
            """SELECT format('%s.%s', t.tgrelid::regclass, t.tgname) FROM pg_trigger t
            JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_class c ON c.oid = t.tgrelid
            WHERE p.proname = 'set_updated_at' AND NOT t.tgisinternal AND NOT c.relispartition"""
        ).fetchall()
    entry = (
        made["system_core/functions.md"].split("{: #function-set_updated_at }")[1].split("\n## ")[0]
    )
    callers = {
        f"{shown(cells[3])}.{shown(cells[1])}"
        for line in entry.splitlines()
        if "| trigger |" in line
        for cells in [line.split("|")]
    }
    assert expected
    assert callers == {name for (name,) in expected}


def test_a_function_says_who_may_call_it(dsn, model, made):
    schema = deployed.schema_named(model, "hs")
    entries = made["hs/functions.md"].split("\n## ")[1:]
    assert len(entries) == len(schema.routines)
    with psycopg.connect(dsn) as connection:
        for routine, entry in zip(schema.routines, entries, strict=True):
            rows = entry.partition("| May be called by |")[2].partition("\n\n")[0].splitlines()[2:]
            callers = {shown(row.split("|")[1]) for row in rows} - {"its owner"}
            signature = f"hs.{routine.name}({routine.signature})"
            for role in model.roles:
                (may,) = connection.execute(
                    "SELECT has_function_privilege(%s, %s::regprocedure, 'EXECUTE')",
                    (role.name, signature),
                ).fetchone()
                assert may == (role.name in callers or "everybody" in callers), (
                    signature,
                    role.name,
                )
