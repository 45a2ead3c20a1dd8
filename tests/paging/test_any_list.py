"""Pages of any rows, under any filter, in any order, while any others come."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
