"""Behind PgBouncer in transaction mode: the reading of a database, and the generated server."""

from __future__ import annotations

import itertools
import json
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import psycopg
import pytest

from generator.introspect import introspect
from tests.support import api, deployed, wires
from tests.support.api_shop import ROLE, SHOP
from tests.support.pgbouncer import pooled

LOGIN = "api_pooled"
READER = "wire_pooled_reader"
# What a session may have been left with: texts that the server's models couldn't read.
ODD = {
    "DateStyle": "SQL, DMY",
    "IntervalStyle": "sql_standard",
    "TimeZone": "Asia/Kolkata",
    "bytea_output": "escape",
    "extra_float_digits": "-10",
}


def name_of(dsn):
    return urlsplit(dsn).path[1:]


@pytest.mark.parametrize("name", ["thorbis", "names"])
def test_a_reading_is_the_same(server, shared_database, name):
    dsn = deployed.deploy(name, server, shared_database)
    with pooled(server, "postgres") as pool:
        assert introspect(pool.dsn(name_of(dsn))) == deployed.model(dsn)


@pytest.fixture(scope="module")
def shop(pg18, shared_database, tmp_path_factory):
    """The folder of the shop's server, and the name of its database."""
    dsn = shared_database(pg18, SHOP, "-- written to by test_pgbouncer")
    folder = api.generate(tmp_path_factory.mktemp("shop"), introspect(dsn))
    api.login(pg18, dsn, LOGIN, [ROLE])
    return folder, name_of(dsn)


@pytest.fixture(scope="module")
def service(pg18, shop):
    folder, name = shop
    with (
        pooled(pg18, LOGIN) as pool,
        api.serve(folder, pool.dsn(name, LOGIN), pooler="true", pool_max="5") as service,
    ):
        yield service


def backends(server, database):
    """The connections of PostgreSQL that the server's clients share."""
    with psycopg.connect(server.dsn()) as connection:
        query = "SELECT count(*) FROM pg_stat_activity WHERE usename = %s AND datname = %s"
        return connection.execute(query, [LOGIN, database]).fetchone()[0]


def test_tenants_at_the_same_time_see_their_own(pg18, shop, service):
    numbers = itertools.count()

    def live(tenant):
        """A row from its creation to its end, and a list in between."""
        with service.client(api.token(ROLE, tenant=tenant)) as client:
            made = client.post("/api/shop/customers", json={"name": f"{tenant} {next(numbers)}"})
            assert made.status_code == 201, made.text
            assert made.json()["tenant"] == tenant
            path, tag = made.headers["location"], made.headers["etag"]
            changed = client.patch(path, json={"stars": 5}, headers={"If-Match": tag})
            assert changed.status_code == 200, changed.text
            stale = client.patch(path, json={"stars": 4}, headers={"If-Match": tag})
            assert stale.status_code == 412, stale.text
            listed = client.get("/api/shop/customers", params={"limit": 200})
            assert {row["tenant"] for row in listed.json()["items"]} == {tenant}
            refused = client.post("/api/shop/customers", json={"name": "nobody"})
            assert refused.status_code == 422, refused.text
            assert client.delete(path).status_code == 204
            assert client.get(path).status_code == 404

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(live, "ab" * 12))
    assert backends(pg18, shop[1]) == 1


def test_puts_and_pages(service):
    with service.client(api.token(ROLE, tenant="a")) as client:
        for number in range(12):
            put = client.put(f"/api/shop/codes/{number}", json={"code": str(number), "label": "x"})
            assert put.status_code == 201, put.text
        found, cursor = [], None
        while cursor or not found:
            asked = {"limit": 5, **({"cursor": cursor} if cursor else {})}
            page = client.get("/api/shop/codes", params=asked).json()
            found += [row["code"] for row in page["items"]]
            cursor = page["next_cursor"]
    assert found == sorted(map(str, range(12)))


def test_without_the_setting_statements_of_others_are_in_the_way(pg18, shop):
    """So the tests above would fail if it did nothing."""
    folder, name = shop
    with (
        pooled(pg18, LOGIN) as pool,
        api.serve(folder, pool.dsn(name, LOGIN), pool_max="5") as service,
    ):

        def ask(_number):
            with service.client(api.token(ROLE, tenant="a")) as client:
                return client.get("/api/shop/codes").status_code

        with ThreadPoolExecutor(8) as threads:
            assert max(threads.map(ask, range(60))) >= 500


def test_values_of_every_type_are_the_same(pg18, tmp_path):
    edges = wires.edges(pg18)
    folder = api.generate(tmp_path, edges.model)
    with psycopg.connect(edges.dsn, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {READER}")
        connection.execute(f"GRANT USAGE ON SCHEMA edge TO {READER}")
        connection.execute(f"GRANT SELECT ON edge.values TO {READER}")
    login = api.login(pg18, edges.dsn, "wire_pooled", [READER])
    chosen = {"roles": json.dumps([READER])}
    path = "/api/edge/values?limit=200&order=id"
    with (
        api.serve(folder, login, **chosen) as service,
        service.client(api.token(READER)) as client,
    ):
        expected = client.get(path)
    assert expected.status_code == 200, expected.text
    with psycopg.connect(pg18.dsn(), autocommit=True) as connection:
        for setting, value in ODD.items():
            connection.execute(f"ALTER ROLE wire_pooled SET {setting} = '{value}'")
    with (
        pooled(pg18, "wire_pooled") as pool,
        api.serve(
            folder, pool.dsn(name_of(edges.dsn), "wire_pooled"), pooler="true", **chosen
        ) as service,
        ThreadPoolExecutor(4) as threads,
    ):

        def ask(_number):
            with service.client(api.token(READER)) as client:
                return client.get(path).content

        assert set(threads.map(ask, range(8))) == {expected.content}
