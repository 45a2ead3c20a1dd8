"""A schema that others change while it is read: every kind of expression that the server stores, and writes anew."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Final

import psycopg

SCHEMA: Final = """
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


@contextlib.contextmanager
def made_anew(dsn: str) -> Iterator[psycopg.Connection[Any]]:
    """Make the schema in this database, which has nothing else, and give the connection that may change it."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("SET client_min_messages = error")
        connection.execute(SCHEMA)
        yield connection
