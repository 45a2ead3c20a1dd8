"""Connections that break, errors and callers that hang up leave nothing behind; unsafe logins are refused."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import psycopg
import pytest

from generator.introspect import introspect
from tests.support import api
from tests.support.api_shop import ROLE, SHOP

LEFT_BEHIND = """
import asyncio, contextlib, json
import psycopg
from psycopg import sql
from server.auth import Caller
from server.database import Database, Statement
from server.settings import Settings

CALLER = Caller(role="api_shop_user", settings={"app.tenant": "a"})
FACTS = (
    "SELECT current_user = session_user, coalesce(current_setting('app.tenant', true), ''),"
    " current_setting('transaction_read_only'), current_setting('transaction_isolation'),"
    " current_setting('statement_timeout'), pg_backend_pid()"
)

def statement(text):
    return Statement(sql.Composed([sql.SQL(text)]))

async def main():
    database = Database(Settings())
    await database.open()
    found = []

    async def look():
        async with database._pool.connection() as connection:
            found.append([*await (await connection.execute(FACTS)).fetchone(), connection.info.transaction_status.name])

    async def slow(connection):
        await connection.execute("SELECT pg_sleep(30)")

    async def wrong(connection):
        await connection.execute("SELECT 1 / 0")

    await look()
    for _ in range(8):
        for text in ("SELECT 1 / 0", "SELECT * FROM shop.nowhere", "COMMIT", "SELECT 1"):
            with contextlib.suppress(psycopg.Error):
                await database.run(CALLER, [statement("SELECT 1"), statement(text)], write=True)
            await look()
        with contextlib.suppress(psycopg.Error):
            await database.work(CALLER, wrong)
        await look()
        with contextlib.suppress(psycopg.Error):
            await database.run(Caller(role="nobody at all"), [statement("SELECT 1")])
        await look()
        for work in (database.run(CALLER, [statement("SELECT pg_sleep(30)")]), database.work(CALLER, slow)):
            task = asyncio.create_task(work)
            await asyncio.sleep(0.1)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            await look()
        rows = await database.run(CALLER, [statement("SELECT current_user::text")])
        assert rows == [[("api_shop_user",)]], rows
    await database.close()
    print(json.dumps(found))

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return shared_database(pg18, SHOP, "-- written to by test_api_concurrency")


@pytest.fixture(scope="module")
def folder(dsn, tmp_path_factory):
    return api.generate(tmp_path_factory.mktemp("shop"), introspect(dsn))


@pytest.fixture(scope="module")
def login(pg18, dsn):
    return api.login(pg18, dsn, "api_concurrency", [ROLE])


def test_pooled_connections_keep_no_role_and_no_setting(folder, login):
    done = subprocess.run(
        [sys.executable, "-c", LEFT_BEHIND],
        cwd=folder,
        env={"API_DSN": login, "API_JWT_KEY": api.KEY, "API_POOL_MAX": "1", "PATH": ""},
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found) == 65
    states = {(*each[:5], each[6]) for each in found}
    assert states == {(True, "", "off", "read committed", "0", "IDLE")}


def test_connections_that_are_killed_lose_no_acknowledged_write(folder, login, dsn):
    acknowledged, unknown = set(), set()
    stop = threading.Event()

    with api.serve(folder, login, pool_max="5") as service:

        def write(worker):
            with service.client(api.token(ROLE, tenant="a")) as client:
                for number in range(10_000):
                    if stop.is_set():
                        return
                    code = f"{worker}-{number}"
                    answer = client.post("/api/shop/codes", json={"code": code})
                    if answer.status_code == 201:
                        acknowledged.add(code)
                    else:
                        assert answer.status_code in {502, 503}, answer.text
                        assert ("retry-after" in answer.headers) is (answer.status_code == 503)
                        unknown.add(code)

        with ThreadPoolExecutor(8) as threads:
            running = [threads.submit(write, worker) for worker in range(8)]
            with psycopg.connect(dsn, autocommit=True) as connection:
                end = time.monotonic() + 60
                kills = 0
                # A slow machine takes longer to acknowledge as much.
                while kills < 20 or len(acknowledged) <= 50:
                    assert time.monotonic() < end
                    time.sleep(0.1)
                    kills += 1
                    connection.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        " WHERE usename = 'api_concurrency'"
                    )
            stop.set()
            for each in running:
                each.result()
        with service.client(api.token(ROLE, tenant="a")) as client:
            answers = [client.get("/api/shop/codes", params={"limit": 1}) for _ in range(20)]
            assert [answer.status_code for answer in answers][-10:] == [200] * 10
            assert client.get("/readyz").status_code == 204
    with psycopg.connect(dsn) as connection:
        kept = {code for (code,) in connection.execute("SELECT code FROM shop.codes")}
    assert len(acknowledged) > 50
    assert unknown
    assert acknowledged <= kept <= acknowledged | unknown


def test_callers_that_hang_up_leave_the_server_well(folder, login):
    with api.serve(folder, login, pool_max="2", statement_timeout="2") as service:
        token = api.token(ROLE, tenant="a")

        def hang_up(number):
            with httpx.Client(base_url=service.url, timeout=0.05) as client:
                body = {"code": f"h{number}", "label": "slow"}
                headers = {"Authorization": f"Bearer {token}"}
                with pytest.raises(httpx.TimeoutException):
                    client.post("/api/shop/codes", json=body, headers=headers)

        with ThreadPoolExecutor(4) as threads:
            list(threads.map(hang_up, range(4)))
        with service.client(token) as client:
            end = time.monotonic() + 15
            while client.get("/api/shop/codes", params={"limit": 1}).status_code != 200:
                assert time.monotonic() < end
            assert client.get("/api/shop/codes/h0").status_code == 404


OWNERS = """
CREATE ROLE api_unsafe_owner NOLOGIN;
ALTER TABLE shop.codes OWNER TO api_unsafe_owner;
"""


# name, roles, attributes, what it is told
LOGINS = (
    ("api_unsafe_super", [ROLE], ["SUPERUSER"], "bypasses row-level security"),
    ("api_unsafe_bypass", [ROLE], ["BYPASSRLS"], "bypasses row-level security"),
    ("api_unsafe_heir", [ROLE, "api_unsafe_owner"], ["INHERIT"], "owns shop.codes"),
    ("api_unsafe_stranger", [], ["NOINHERIT"], "can't act as api_shop_user: GRANT"),
    # It may become the owner, but no token can ask for that: the role isn't the API's.
    ("api_unsafe_late", [ROLE, "api_unsafe_owner"], ["NOINHERIT"], "nothing"),
)
# What the start of the server does, for several environments.
STARTS = """
import asyncio, json, os, sys
from server.app import create_app
from server.auth import Misconfigured

async def start():
    app = create_app()
    async with app.router.lifespan_context(app):
        pass

for environment in json.load(sys.stdin):
    os.environ.update(environment)
    try:
        asyncio.run(start())
        print("nothing")
    except (Misconfigured, ValueError) as error:
        print(" ".join(str(error).split()))
    for name in environment:
        del os.environ[name]
"""


def told(folder, environments):
    """What the server says to each of these environments when it starts."""
    done = subprocess.run(
        [sys.executable, "-c", STARTS],
        cwd=folder,
        input=json.dumps(environments),
        env={"PATH": ""},
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_logins_that_no_policy_holds_back_are_refused(pg18, dsn, folder):
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(OWNERS)
        connection.execute(f"GRANT ALL ON shop.codes TO {ROLE}")
    found = told(
        folder,
        [
            {"API_DSN": api.login(pg18, dsn, name, roles, *options), "API_JWT_KEY": api.KEY}
            for name, roles, options, _ in LOGINS
        ],
    )
    assert len(found) == len(LOGINS)
    for (name, *_, expected), said in zip(LOGINS, found, strict=True):
        assert expected in said, name


def test_the_owner_is_refused(pg18, dsn, folder):
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("CREATE ROLE api_unsafe_self LOGIN NOINHERIT")
        connection.execute(f"GRANT {ROLE} TO api_unsafe_self")
        connection.execute("ALTER TABLE shop.late OWNER TO api_unsafe_self")
    own = api.login(pg18, dsn, "api_unsafe_self", [])
    with pytest.raises(api.Refused, match=r"owns shop\.late"), api.serve(folder, own):
        pass


UNSET = (
    ({}, "set one of API_JWT_KEY"),
    ({"API_JWT_KEY": "short"}, "shorter than 32 bytes"),
    ({"API_JWT_KEY": api.KEY, "API_JWT_ALGORITHMS": '["none"]'}, "don't fit"),
    ({"API_JWT_KEY": api.KEY, "API_JWT_ALGORITHMS": '["HS256", "RS256"]'}, "don't fit"),
    ({"API_JWT_KEY": api.KEY, "API_JWT_PUBLIC_KEY": "/nowhere"}, "set one of API_JWT_KEY"),
    ({"API_JWT_PUBLIC_KEY": "/nowhere"}, "/nowhere"),
    ({"API_JWT_KEY": api.KEY}, "nothing"),
)


def test_nothing_is_open_by_default(folder, login):
    found = told(folder, [{"API_DSN": login, **settings} for settings, _ in UNSET])
    assert len(found) == len(UNSET)
    for (settings, expected), said in zip(UNSET, found, strict=True):
        assert expected in said, settings


def test_a_server_that_refuses_ends(folder, login):
    """As its user sees it: uvicorn ends, and its output has the reason."""
    with (
        pytest.raises(api.Refused, match="set one of API_JWT_KEY"),
        api.serve(folder, login, jwt_key=""),
    ):
        pass
