"""Tables with rows of each kind that pages have to part, and a client of their server: made once for the package."""

from __future__ import annotations

import pytest

from generator.introspect import introspect
from tests.support import api

ROLE = "api_pages_user"
SCHEMA = """
CREATE SCHEMA p;
DO $$ BEGIN CREATE ROLE api_pages_user; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE TYPE p.mood AS ENUM ('z', 'a', 'b');
CREATE TABLE p.rows (
    id integer PRIMARY KEY, n integer, d numeric, t text, at timestamptz, day date, f double precision,
    b boolean, m p.mood);
INSERT INTO p.rows SELECT i, nullif(i % 4, 0),
    CASE i % 7 WHEN 0 THEN NULL WHEN 1 THEN 'NaN' WHEN 2 THEN 'Infinity' ELSE (i % 5) / 3.0 END,
    CASE i % 6 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE (ARRAY['a', 'B', 'ä', '🙂', '"', '\\'])[i % 6 + 1] END,
    CASE i % 9 WHEN 0 THEN NULL WHEN 1 THEN 'infinity' WHEN 2 THEN '-infinity' ELSE
        '2026-01-01'::timestamptz + i % 11 * interval '1 microsecond' END,
    CASE i % 8 WHEN 0 THEN NULL WHEN 1 THEN '0044-03-15 BC' ELSE date '2026-01-01' + i % 3 END,
    CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN 'NaN' WHEN 2 THEN '-Infinity' ELSE i % 3 + 0.1 END,
    CASE i % 3 WHEN 0 THEN NULL WHEN 1 THEN true ELSE false END,
    CASE i % 5 WHEN 0 THEN NULL ELSE (ARRAY['z', 'a', 'b'])[i % 3 + 1]::p.mood END
FROM generate_series(1, 60) AS i;
CREATE INDEX ON p.rows (n);
CREATE INDEX ON p.rows (d);
CREATE INDEX ON p.rows (t);
CREATE INDEX ON p.rows (at);
CREATE INDEX ON p.rows (day);
CREATE INDEX ON p.rows (f);
CREATE INDEX ON p.rows (b);
CREATE INDEX ON p.rows (m);
CREATE TABLE p.pairs (a text, b bigint, note text, PRIMARY KEY (a, b));
INSERT INTO p.pairs SELECT chr(97 + i % 3), i, i FROM generate_series(1, 23) AS i;
CREATE TABLE p.keyless (at timestamptz, tags text[], data json, t text);
CREATE INDEX ON p.keyless (t);
INSERT INTO p.keyless SELECT NULLIF('2026-01-01'::timestamptz + i % 2 * interval '1 microsecond', '2026-01-01'),
    CASE i % 3 WHEN 0 THEN NULL ELSE ARRAY['x', NULL] END, CASE i % 2 WHEN 0 THEN '{"a": 1}'::json END,
    nullif('same', CASE i % 4 WHEN 0 THEN 'same' END)
FROM generate_series(1, 41) AS i;
CREATE TABLE p.same (at timestamptz NOT NULL);
INSERT INTO p.same SELECT '2026-01-01' FROM generate_series(1, 25);
CREATE TABLE p.twins (d numeric, f double precision, long interval);
CREATE INDEX ON p.twins (d);
CREATE INDEX ON p.twins (long);
INSERT INTO p.twins SELECT (ARRAY[1.0, 1.00, 'NaN', NULL])[i % 4 + 1], (ARRAY['0', '-0', 'NaN'])[i % 3 + 1]::float,
    (ARRAY['30 days', '1 mon', '100 days'])[i % 3 + 1]::interval FROM generate_series(1, 30) AS i;
CREATE VIEW p.seen AS SELECT n, t FROM p.rows;
CREATE TABLE p.growing (id integer PRIMARY KEY, n integer);
CREATE INDEX ON p.growing (n);
CREATE TABLE p.any (id integer PRIMARY KEY, n integer, t text, d numeric, b boolean);
CREATE INDEX ON p.any (n);
CREATE INDEX ON p.any (t);
CREATE INDEX ON p.any (d);
CREATE INDEX ON p.any (b);
CREATE TABLE p.loose (LIKE p.any INCLUDING INDEXES);
ALTER TABLE p.loose DROP CONSTRAINT loose_pkey, ALTER id DROP NOT NULL;
CREATE INDEX ON p.loose (id);
CREATE TABLE p.ties (id integer PRIMARY KEY, n integer);
CREATE INDEX ON p.ties (n);
INSERT INTO p.ties SELECT i, CASE WHEN i % 100 = 0 THEN NULL ELSE 1 END FROM generate_series(1, 10000) AS i;
GRANT USAGE ON SCHEMA p TO api_pages_user;
GRANT SELECT ON ALL TABLES IN SCHEMA p TO api_pages_user;
"""


@pytest.fixture(scope="package")
def dsn(server, shared_database):
    return shared_database(server, SCHEMA)


@pytest.fixture(scope="package")
def client(server, dsn, tmp_path_factory):
    folder = api.generate(tmp_path_factory.mktemp("pages"), introspect(dsn))
    login = api.login(server, dsn, "api_pages", [ROLE])
    with api.serve(folder, login) as service, service.client(api.token(ROLE)) as client:
        yield client
