"""Readings while migrations go on: each is a committed state, and neither waits long for the other."""

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
from tests.support import moving_schema

# The package has a function of the same name.
reader = importlib.import_module("generator.introspect.read")

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


@pytest.fixture(scope="module")
def stage(server, shared_database):
    """A database that each test makes anew."""
    return shared_database(server, "-- the schema moves")


@pytest.fixture
def admin(stage):
    with moving_schema.made_anew(stage) as connection:
        yield connection


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
