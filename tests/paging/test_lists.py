"""Pages of lists that are known: by each order and pair of orders, with and without keys, and under a cursor."""

from __future__ import annotations

import itertools

import psycopg
import pytest

_MOST_PAGES = 200
COLUMNS = ("n", "d", "t", "at", "day", "f", "b", "m")


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
