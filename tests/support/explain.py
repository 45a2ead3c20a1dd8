"""A small shop to explain queries on, and queries made of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.explain import explain
from generator.introspect import connect
from generator.model.queries import Query, decode_query

if TYPE_CHECKING:
    from generator.model.plans import Plans, QueryPlan

SHOP: Final = """
CREATE SCHEMA shop;
CREATE TABLE shop.orders (
  id integer PRIMARY KEY, customer integer NOT NULL, state text NOT NULL, note text
);
CREATE INDEX by_customer ON shop.orders (customer);
CREATE INDEX open_ones ON shop.orders (id) WHERE state = 'open';
INSERT INTO shop.orders
SELECT n, n % 9, CASE WHEN n % 50 = 0 THEN 'open' ELSE 'done' END, 'n' FROM generate_series(1, 40) AS n;
CREATE VIEW shop.open_orders AS SELECT id, customer FROM shop.orders WHERE state = 'open';
CREATE SEQUENCE shop.numbers;
CREATE TABLE shop.events (at date NOT NULL, what text) PARTITION BY RANGE (at);
CREATE TABLE shop.events_1 PARTITION OF shop.events FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE shop.events_2 PARTITION OF shop.events FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
CREATE TABLE shop.events_3 PARTITION OF shop.events DEFAULT;
CREATE INDEX by_what ON shop.events (what);
ANALYZE;
"""


def query(text: str, name: str = "it") -> Query:
    return decode_query(text.encode(), name=name, source="a test")


def plans(dsn: str, *texts: str) -> Plans:
    with connect(dsn) as connection:
        return explain(connection, [query(text, f"q{n}") for n, text in enumerate(texts)])


def only(dsn: str, text: str) -> QueryPlan:
    return plans(dsn, text).queries["q0"]
