"""The pages of a list, put together, are the list: no row twice, none left out, in the order of PostgreSQL."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import Any, NamedTuple

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.introspect import introspect
from tests.support import api

ROLE = "api_pages_user"
_MOST_PAGES = 200
COLUMNS = ("n", "d", "t", "at", "day", "f", "b", "m")
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


@pytest.fixture(scope="module")
def dsn(server, shared_database):
    return shared_database(server, SCHEMA)


@pytest.fixture(scope="module")
def client(server, dsn, tmp_path_factory):
    folder = api.generate(tmp_path_factory.mktemp("pages"), introspect(dsn))
    login = api.login(server, dsn, "api_pages", [ROLE])
    with api.serve(folder, login) as service, service.client(api.token(ROLE)) as client:
        yield client


def pages(client, path, **parameters):
    """Every page's rows; each full but the last."""
    found, cursor = [], None
    while True:
        asked = {**parameters, **({"cursor": cursor} if cursor else {})}
        answer = client.get(path, params=asked)
        assert answer.status_code == 200, (asked, answer.text)
        page = answer.json()
        found.append(page["items"])
        assert len(found) <= _MOST_PAGES
        cursor = page["next_cursor"]
        if cursor is None:
            return found
        assert len(page["items"]) == parameters["limit"]


def whole(client, path, limit, **parameters):
    return list(itertools.chain(*pages(client, path, limit=limit, **parameters)))


def ordered(dsn, order):
    """The keys of p.rows in this order, said by PostgreSQL."""
    with psycopg.connect(dsn) as connection:
        return [key for (key,) in connection.execute(f"SELECT id FROM p.rows ORDER BY {order}")]


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("sign", ["", "-"])
def test_one_column(client, dsn, column, sign):
    down = " DESC" if sign else ""
    expected = ordered(dsn, f"{column}{down}, id{down}")
    for limit in (1, 7, 60):
        rows = whole(client, "/api/p/rows", limit, order=f"{sign}{column}")
        assert [row["id"] for row in rows] == expected, limit


@pytest.mark.parametrize("columns", list(itertools.permutations(("n", "d", "at", "m"), 2)))
@pytest.mark.parametrize("signs", [("", "-"), ("-", ""), ("-", "-")])
def test_two_columns(client, dsn, columns, signs):
    keys = [(sign, column) for sign, column in zip(signs, columns, strict=True)]
    down = " DESC" if signs[-1] else ""
    terms = [f"{column}{' DESC' if sign else ''}" for sign, column in keys]
    expected = ordered(dsn, f"{', '.join(terms)}, id{down}")
    rows = whole(client, "/api/p/rows", 7, order=",".join(f"{s}{c}" for s, c in keys))
    assert [row["id"] for row in rows] == expected


@pytest.mark.parametrize("path", ["/api/p/pairs", "/api/p/keyless", "/api/p/same", "/api/p/seen"])
@pytest.mark.parametrize("limit", [1, 2, 5, 24, 200])
def test_any_relation_as_it_is(client, path, limit):
    """With a composite key, with no key and rows that are just alike, and a view."""
    expected = client.get(path, params={"limit": 200}).json()["items"]
    assert len(expected) > 20
    assert whole(client, path, limit) == expected


@pytest.mark.parametrize("order", ["t", "-t"])
def test_rows_without_a_key_by_a_column(client, order):
    expected = client.get("/api/p/keyless", params={"limit": 200, "order": order}).json()["items"]
    for limit in (1, 3, 10):
        assert whole(client, "/api/p/keyless", limit, order=order) == expected


@pytest.mark.parametrize("order", [None, "d", "-d", "long", "-long", "-long,d"])
def test_equal_values_that_are_written_differently(client, order):
    """1.0 and 1.00, 0 and -0, a month and thirty days."""
    ordered = {"order": order} if order else {}
    expected = client.get("/api/p/twins", params={"limit": 200, **ordered}).json()["items"]
    assert len(expected) == 30
    for limit in (1, 3, 7):
        assert whole(client, "/api/p/twins", limit, **ordered) == expected


def test_ten_thousand_ties(client):
    for order, nulls in (("n", slice(9900, None)), ("-n", slice(None, 100))):
        rows = whole(client, "/api/p/ties", 200, order=order)
        assert sorted(row["id"] for row in rows) == list(range(1, 10001))
        assert all(row["n"] is None for row in rows[nulls])


def test_filters_hold_on_every_page(client):
    every = whole(client, "/api/p/rows", 200)
    rows = whole(client, "/api/p/rows", 3, order="-d", **{"n[gte]": "2"})
    assert sorted(row["id"] for row in rows) == [r["id"] for r in every if (r["n"] or 0) >= 2]


@pytest.mark.parametrize("order", ["n", "-n", "id", "-id"])
def test_rows_that_come_meanwhile_move_no_other(client, dsn, order):
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("TRUNCATE p.growing")
        connection.execute(
            "INSERT INTO p.growing SELECT i, nullif(i % 5, 4) FROM generate_series(10, 400, 10) AS i"
        )
        before, found, cursor, number = set(range(10, 401, 10)), [], "", 1
        while cursor is not None:
            asked = {"order": order, "limit": 3, **({"cursor": cursor} if cursor else {})}
            page = client.get("/api/p/growing", params=asked).json()
            found += [row["id"] for row in page["items"]]
            cursor = page["next_cursor"]
            for n in (0, 2, None):
                # Not on the tens, so never a row of before.
                number += 1 if number % 10 < 8 else 3
                connection.execute("INSERT INTO p.growing VALUES (%s, %s)", (number, n))
            assert number < 2000
    assert len(set(found)) == len(found)
    assert before <= set(found)


def test_a_cursor_is_of_one_list(client):
    path = "/api/p/rows"
    cursor = client.get(path, params={"limit": 2, "order": "n"}).json()["next_cursor"]
    for other in ({}, {"order": "-n"}, {"order": "n", "d[gt]": "1"}, {"order": "n,id"}):
        answer = client.get(path, params={"cursor": cursor, **other})
        same = other == {"order": "n,id"}  # which the key at the end makes of `n` anyway
        assert answer.status_code == (200 if same else 422), other
    longer = client.get(path, params={"cursor": cursor, "order": "n", "limit": 9})
    assert longer.status_code == 200
    for wrong in (cursor[:-1], cursor + "A", "x", "é", "A" * 100_000, "bnVsbA", "W10"):
        answer = client.get(path, params={"cursor": wrong[:60_000], "order": "n"})
        assert answer.status_code in {200, 422, 400, 414, 431}, wrong[:20]


# ---- any rows, any filter, any order, any page ----

# Few values, so that many are alike; 1.0 and 1.00 are equal and written differently.
ROWS = st.tuples(
    st.none() | st.integers(0, 2),
    st.none() | st.sampled_from(["", "a", "B", "ä", "b c"]),
    st.none() | st.sampled_from(["1.0", "1.00", "NaN", "Infinity", "-7"]),
    st.none() | st.booleans(),
)
# A few rows again and again: without a key, they are just alike.
MANY = st.lists(ROWS, min_size=1, max_size=4).flatmap(
    lambda few: st.lists(st.sampled_from(few), min_size=4, max_size=20)
)
ORDERS = st.tuples(
    st.permutations(["id", "n", "t", "d", "b"]), st.lists(st.booleans(), max_size=3)
).map(lambda drawn: list(zip(*drawn, strict=False)))
# Each as the API has it, with a value, and as SQL has it.
FILTERS = st.lists(
    st.sampled_from(
        [
            ("n[gte]", "1", "n >= 1"),
            ("n[ne]", "1", "n <> 1"),
            ("n[isnull]", "false", "n IS NOT NULL"),
            ("t[in]", ["a", "ä", ""], "t IN ('a', 'ä', '')"),
            ("t[isnull]", "true", "t IS NULL"),
            ("t[ilike]", "%b%", "t ILIKE '%b%'"),
            ("d[lt]", "NaN", "d < 'NaN'"),
            ("d[eq]", "1", "d = 1"),
            ("b[eq]", "true", "b"),
            ("id[gt]", "50", "id > 50"),
        ]
    ),
    max_size=2,
    unique_by=lambda each: each[0],
)
# Between, before and behind those that are there from the beginning, whose ids are tens.
NEW = st.dictionaries(
    st.builds(lambda tens, ones: 10 * tens + ones, st.integers(0, 25), st.integers(1, 9)),
    ROWS,
    max_size=10,
).map(lambda rows: list(rows.items()))


class Case(NamedTuple):
    rows: list[tuple[Any, ...]]
    order: list[tuple[str, bool]]
    filters: list[tuple[Any, ...]]
    limit: int
    new: list[tuple[int, tuple[Any, ...]]]

    @property
    def parameters(self):
        """Of the list."""
        found = {name: value for name, value, _ in self.filters} | {"limit": self.limit}
        names = [f"{'-' if down else ''}{column}" for column, down in self.order]
        return found | ({"order": ",".join(names)} if names else {})

    @property
    def condition(self):
        return " AND ".join(condition for *_, condition in self.filters) or "true"

    @property
    def terms(self):
        return [f"{column}{' DESC' if down else ''}" for column, down in self.order]


CASES = st.builds(Case, st.lists(ROWS, max_size=20) | MANY, ORDERS, FILTERS, st.integers(1, 6), NEW)


def inserted(connection, table, rows):
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO p.{table} VALUES (%s, %s, %s, %s::numeric, %s)",
            [(id_, *row) for id_, row in rows],
        )


def paged(client, connection, table, case):
    """All pages, with a new row behind each but the last."""
    found, cursor, waiting = [], None, list(case.new)
    while True:
        asked = {**case.parameters, **({"cursor": cursor} if cursor else {})}
        answer = client.get(f"/api/p/{table}", params=asked)
        assert answer.status_code == 200, (asked, answer.text)
        page = answer.json()
        found += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return found
        assert len(page["items"]) == case.limit
        if waiting:
            inserted(connection, table, [waiting.pop()])


@pytest.fixture(scope="module")
def superuser(dsn):
    with psycopg.connect(dsn, autocommit=True) as connection:
        yield connection


@settings(max_examples=60)
@given(CASES)
def test_pages_of_anything(client, superuser, case):
    """Of the rows that are there all the time none is skipped and none comes twice, and they are in order."""
    superuser.execute("TRUNCATE p.any")
    inserted(superuser, "any", [(10 * (i + 1), row) for i, row in enumerate(case.rows)])
    last = "id DESC" if case.order and case.order[-1][1] else "id"
    ordered = ", ".join([*case.terms, last])
    query = f"SELECT id FROM p.any WHERE {case.condition} ORDER BY {ordered}"
    before = [id_ for (id_,) in superuser.execute(query)]
    found = [row["id"] for row in paged(client, superuser, "any", case)]
    after = [id_ for (id_,) in superuser.execute(query)]
    assert len(set(found)) == len(found)
    assert [id_ for id_ in found if id_ % 10 == 0] == before
    assert found == [id_ for id_ in after if id_ in set(found)]


@settings(max_examples=60)
@given(CASES)
def test_pages_of_anything_without_a_key(client, superuser, case):
    """Rows that are just alike can't be told apart, so they are counted."""
    superuser.execute("TRUNCATE p.loose")
    inserted(superuser, "loose", [(0, row) for row in case.rows])
    query = f"SELECT id, n, t, d::text, b FROM p.loose WHERE {case.condition}"
    before = Counter(superuser.execute(query).fetchall())
    pages = [tuple(row.values()) for row in paged(client, superuser, "loose", case)]
    after = Counter(superuser.execute(query).fetchall())
    assert before <= Counter(pages) <= after
    if case.terms:
        rank = f"dense_rank() OVER (ORDER BY {', '.join(case.terms)})"
        ranked = superuser.execute(f"SELECT {rank}, id, n, t, d::text, b FROM p.loose")
        ranks = {tuple(row): number for number, *row in ranked}
        places = [ranks[row] for row in pages]
        assert places == sorted(places)
