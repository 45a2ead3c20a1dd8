"""What is read is one state of the schema, also when somebody changes it right after the reading's snapshot."""

from __future__ import annotations

import importlib
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from generator.errors import IntrospectionError
from generator.introspect import introspect
from tests.support import moving_schema

# The package has a function of the same name.
reader = importlib.import_module("generator.introspect.read")
GATE = 4711

# Each changes what the server writes of expressions that were stored before.
TEARING = {
    "column renamed": "ALTER TABLE app.person RENAME COLUMN name TO full_name",
    "column added": "ALTER TABLE app.person ADD COLUMN extra text DEFAULT 'x'",
    "column dropped": "ALTER TABLE app.person DROP COLUMN code",
    "column of another type": "ALTER TABLE app.spare ALTER COLUMN who TYPE varchar(20)",
    "default set": "ALTER TABLE app.spare ALTER COLUMN who SET DEFAULT 'me'",
    "table renamed": "ALTER TABLE app.person RENAME TO human",
    "table moved": "ALTER TABLE app.person SET SCHEMA other",
    "view renamed": "ALTER VIEW app.people RENAME TO persons",
    "view replaced": "CREATE OR REPLACE VIEW app.people AS SELECT id, name, feeling, age FROM app.person",
    "view recreated": "DROP VIEW app.spare_view; CREATE VIEW app.spare_view AS SELECT 2 AS one",
    "label renamed": "ALTER TYPE app.mood RENAME VALUE 'happy' TO 'glad'",
    "type renamed": "ALTER TYPE app.mood RENAME TO feeling",
    "domain moved": "ALTER DOMAIN app.positive SET SCHEMA other",
    "function renamed": "ALTER FUNCTION app.cleaned(text) RENAME TO trimmed",
    "sequence renamed": "ALTER SEQUENCE app.numbers RENAME TO tickets",
    "collation renamed": "ALTER COLLATION app.bytes RENAME TO octets",
    "schema renamed": "ALTER SCHEMA app RENAME TO moved",
}
# What is dropped leaves no row that says so: what was asked of it comes as an error, or as nothing.
DROPPING = {
    "table": "DROP TABLE app.spare",
    "partitioned table": "DROP TABLE app.log CASCADE",
    "partition": "DROP TABLE app.log_2024",
    "partition detached": "ALTER TABLE app.log DETACH PARTITION app.log_2024",
    "view": "DROP VIEW app.spare_view",
    "function": "DROP FUNCTION app.shouted",
    "index": "DROP INDEX app.by_name, app.spare_index",
    "trigger": "DROP TRIGGER note ON app.person",
    "policy": "DROP POLICY adults ON app.person",
    "rule": "DROP RULE ignore ON app.person",
    "check": "ALTER TABLE app.spare DROP CONSTRAINT spare_who_check",
    "generation": "ALTER TABLE app.spare ALTER COLUMN twice DROP EXPRESSION",
    "schema": "DROP SCHEMA app CASCADE; CREATE TABLE other.t (id integer)",
}
HARMLESS = {
    "rows": "INSERT INTO app.person (name) VALUES ('b'); DELETE FROM app.spare",
    "truncate": "TRUNCATE app.person, app.log",
    "new table": "CREATE TABLE other.fresh (id integer PRIMARY KEY, who integer REFERENCES app.person)",
    "new index": "CREATE INDEX fresh ON app.spare (id)",
    "new function": "CREATE FUNCTION other.fresh() RETURNS integer LANGUAGE sql RETURN 1",
    "temporary table": "CREATE TEMPORARY TABLE fresh (id integer PRIMARY KEY, who text)",
    "refresh": "REFRESH MATERIALIZED VIEW app.counted",
    "vacuum": "VACUUM app.person",
    "vacuum full": "VACUUM FULL app.person",
    "analyze": "ANALYZE",
    "reindex": "REINDEX TABLE app.person",
    "comment": "COMMENT ON TABLE app.person IS 'new'",
    "grant": "GRANT SELECT ON app.person TO PUBLIC",
}


@pytest.fixture(scope="module")
def stage(server, shared_database):
    """A database that each test makes anew."""
    return shared_database(server, "-- the schema moves")


@pytest.fixture
def admin(stage):
    with moving_schema.made_anew(stage) as connection:
        yield connection


@pytest.fixture
def attempts(monkeypatch):
    """Each reading takes its snapshot and then waits at the gate, as long as somebody holds it; how many there were."""
    seen = []
    original = reader.statement

    def gated(name: str) -> str:
        if name != "settings":
            return original(name)
        seen.append(name)
        return f"""
            SELECT settings.* FROM ({original(name)}
            ) AS settings, (SELECT pg_catalog.pg_advisory_xact_lock({GATE})) AS gate
        """

    monkeypatch.setattr(reader, "statement", gated)
    monkeypatch.setattr(reader, "_PAUSE_SECONDS", 0.01)
    return seen


def read_while(stage, admin, ddl: str):
    """The model that is read when this happens right after its snapshot was taken."""
    admin.execute("SELECT pg_advisory_lock(%s)", [GATE])
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(introspect, stage)
        _wait_for_the_reader(admin, reading)
        try:
            for statement in ddl.split("; "):
                admin.execute(statement)
        finally:
            admin.execute("SELECT pg_advisory_unlock(%s)", [GATE])
        return reading.result(timeout=60)


def _wait_for_the_reader(admin, reading) -> None:
    waiting = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = %s AND NOT granted"
    while not admin.execute(waiting, [GATE]).fetchall():
        assert not reading.done(), reading.result()
        time.sleep(0.01)


@pytest.mark.parametrize("change", TEARING | DROPPING)
def test_what_is_read_was_there_at_one_time(stage, admin, attempts, change):
    before = introspect(stage)
    attempts.clear()
    found = read_while(stage, admin, (TEARING | DROPPING)[change])
    after = introspect(stage)
    assert before != after
    assert found in (before, after)
    # The last attempt is that of `after`.
    assert change in DROPPING or len(attempts) == 3


@pytest.mark.parametrize("change", HARMLESS)
def test_what_can_not_tear_it_costs_no_second_reading(stage, admin, attempts, change):
    before = introspect(stage)
    attempts.clear()
    assert read_while(stage, admin, HARMLESS[change]) == before
    assert len(attempts) == 1


def test_a_schema_that_never_stands_still_is_a_clear_error(stage, admin, monkeypatch):
    original = reader._changes

    def another_change(connection, rows):
        admin.execute("ALTER TABLE app.spare RENAME TO extra")
        admin.execute("ALTER TABLE app.extra RENAME TO spare")
        return original(connection, rows)

    monkeypatch.setattr(reader, "_changes", another_change)
    monkeypatch.setattr(reader, "_PAUSE_SECONDS", 0)
    with pytest.raises(IntrospectionError, match="the schema changed during each of") as caught:
        introspect(stage)
    assert "\n" not in str(caught.value)
