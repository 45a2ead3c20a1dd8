"""What is read is one state of the schema, whatever others do meanwhile."""

from __future__ import annotations

import importlib
import itertools
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from generator.errors import IntrospectionError
from generator.introspect import introspect

# The package has a function of the same name.
reader = importlib.import_module("generator.introspect.read")
GATE = 4711

SCHEMA = """
    DROP SCHEMA IF EXISTS app, other, moved CASCADE;
    CREATE SCHEMA app;
    CREATE SCHEMA other;
    SET search_path = app;
    CREATE COLLATION bytes (provider = libc, locale = 'C');
    CREATE TYPE mood AS ENUM ('sad', 'happy');
    CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
    CREATE FUNCTION cleaned(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT btrim($1)';
    CREATE FUNCTION shouted(t text DEFAULT upper('x')) RETURNS text LANGUAGE sql IMMUTABLE RETURN upper(t);
    CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE SEQUENCE numbers;
    CREATE TABLE person (
        id integer PRIMARY KEY DEFAULT nextval('app.numbers'),
        name text NOT NULL CHECK (app.cleaned(name) <> ''),
        feeling mood DEFAULT 'happy' CHECK (feeling <> 'sad'),
        label text GENERATED ALWAYS AS (name || '!') STORED,
        code text CHECK (code COLLATE app.bytes > 'a'),
        age positive
    );
    CREATE INDEX by_name ON person (lower(name)) WHERE name <> '';
    ALTER TABLE person ENABLE ROW LEVEL SECURITY;
    CREATE POLICY adults ON person USING (age > 17) WITH CHECK (name <> 'x');
    CREATE TRIGGER note BEFORE UPDATE ON person FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION noted();
    CREATE RULE ignore AS ON DELETE TO person DO ALSO NOTHING;
    CREATE VIEW people AS SELECT id, name, feeling FROM person WHERE age > 17;
    CREATE VIEW names AS SELECT name FROM people;
    CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM person;
    CREATE TABLE log (day date NOT NULL, n integer CHECK (n > 0)) PARTITION BY RANGE (day);
    CREATE TABLE log_2024 PARTITION OF log (CHECK (n < 99)) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
    CREATE TABLE spare (id integer, who text CHECK (who <> ''), twice integer GENERATED ALWAYS AS (id * 2) STORED);
    CREATE POLICY all_of_it ON spare USING (id > 0);
    CREATE INDEX spare_index ON spare ((id + 1)) WHERE who IS NOT NULL;
    CREATE VIEW spare_view AS SELECT 1 AS one;
    INSERT INTO person (name) VALUES ('a');
    RESET search_path;
"""

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
    """A database of this module's own, which each test makes anew."""
    return shared_database(server, "-- consistency")


@pytest.fixture
def admin(stage):
    with psycopg.connect(stage, autocommit=True) as connection:
        connection.execute("SET client_min_messages = error")
        connection.execute(SCHEMA)
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


RENAMING = (
    "ALTER TABLE app.person RENAME COLUMN name TO full_name",
    "ALTER TYPE app.mood RENAME VALUE 'happy' TO 'glad'",
    "ALTER TABLE app.person RENAME TO human",
    "ALTER TABLE app.human RENAME TO person",
    "ALTER TYPE app.mood RENAME VALUE 'glad' TO 'happy'",
    "ALTER TABLE app.person RENAME COLUMN full_name TO name",
)
# With what comes and goes, and several changes that are one.
CHANGING = (
    *RENAMING,
    "ALTER TABLE app.person ADD COLUMN extra text DEFAULT app.shouted() CHECK (extra <> name)",
    "CREATE INDEX extra_index ON app.person (lower(extra)) WHERE extra <> ''",
    """BEGIN; ALTER TABLE app.person RENAME COLUMN extra TO more;
    CREATE VIEW app.more AS SELECT more FROM app.person; COMMIT""",
    "ALTER FUNCTION app.shouted(text) RENAME TO loud",
    "DROP VIEW app.more",
    "ALTER TABLE app.person DROP COLUMN more",
    "ALTER FUNCTION app.loud(text) RENAME TO shouted",
    "CREATE POLICY young ON app.person USING (age < 18)",
    "DROP POLICY young ON app.person",
    "DROP INDEX app.spare_index",
    "CREATE INDEX spare_index ON app.spare ((id + 1)) WHERE who IS NOT NULL",
)


def read_under_change(stage, admin, steps, readings: int) -> int:
    """Read so often while somebody takes these steps again and again; how often that was refused."""
    states = []
    for step in steps:
        states.append(introspect(stage))
        admin.execute(step)
    assert introspect(stage) == states[0], "the steps lead back to where they begin"
    stop = threading.Event()

    def keep_changing() -> None:
        with psycopg.connect(stage, autocommit=True) as connection:
            connection.execute("SET lock_timeout = '2s'")
            # At times several during one reading, at times none during several.
            for pause in itertools.cycle((0, 0.5, 0.02, 0.1)):
                for step in steps:
                    connection.execute(step)
                    time.sleep(pause)
                if stop.is_set():
                    return

    refusals = []
    with ThreadPoolExecutor(1) as pool:
        changing = pool.submit(keep_changing)
        try:
            for _ in range(readings):
                try:
                    found = introspect(stage)
                except IntrospectionError as error:
                    refusals.append(str(error))
                else:
                    assert found in states
        finally:
            stop.set()
        changing.result()
    assert all("run again when migrations are done" in text for text in refusals)
    return len(refusals)


def test_every_reading_under_steady_change_is_a_committed_state(stage, admin, monkeypatch):
    """Names change and change back, again and again: what must never be seen is a mix."""
    monkeypatch.setattr(reader, "_PAUSE_SECONDS", 0.05)
    assert read_under_change(stage, admin, RENAMING, 25) < 25


@pytest.mark.soak
def test_hundreds_of_readings_under_steady_change(stage, admin):
    """And no step ever waits for a reading longer than its lock_timeout."""
    readings = int(os.environ.get("SOAK_READS", "200"))
    assert read_under_change(stage, admin, CHANGING, readings) < readings / 4


def test_no_lock_is_left_when_the_reading_is_done(stage, admin):
    with reader.connect(stage) as connection:
        reader.read(connection)
        assert connection.info.transaction_status == psycopg.pq.TransactionStatus.IDLE
        held = """
            SELECT count(*) FROM pg_locks
            WHERE pid = %s AND locktype = 'relation' AND database = (
                SELECT oid FROM pg_database WHERE datname = current_database()
            )
        """
        assert admin.execute(held, [connection.info.backend_pid]).fetchone() == (0,)


def test_a_migration_waits_no_longer_than_one_reading_takes(stage, admin):
    admin.execute("SET lock_timeout = '1s'")
    stop = threading.Event()

    def keep_reading() -> int:
        count = 0
        while not stop.is_set() or not count:
            introspect(stage)
            count += 1
        return count

    with ThreadPoolExecutor(1) as pool:
        readings = pool.submit(keep_reading)
        try:
            for _ in range(10):
                admin.execute("CREATE OR REPLACE VIEW app.spare_view AS SELECT 3 AS one")
                admin.execute("ALTER TABLE app.person ALTER COLUMN code SET DEFAULT 'b'")
        finally:
            stop.set()
        assert readings.result(timeout=60)
