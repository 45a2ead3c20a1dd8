"""What HTTP asks of the server, whatever the relation."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time

import httpx
import pytest

from generator.introspect import introspect
from tests.support import api
from tests.support.api_answers import created, problem, raw
from tests.support.api_shop import CUSTOMERS, NOBODY, ROLE, SHOP

# What a caller in a browser gets when code of the user's own fails.
BROKEN = """
import asyncio, httpx, json
from server.app import create_app

async def broken():
    raise ZeroDivisionError("sekrit")

async def ask():
    app = create_app(authenticate=broken)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://api.test") as client:
        answer = await client.get("/api/shop/customers", headers={"Origin": "https://a.test"})
    print(json.dumps([answer.status_code, dict(answer.headers), answer.json()]))

asyncio.run(ask())
"""


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return shared_database(pg18, SHOP, "-- written to by test_api_http")


@pytest.fixture(scope="module")
def folder(dsn, tmp_path_factory):
    return api.generate(tmp_path_factory.mktemp("shop"), introspect(dsn))


@pytest.fixture(scope="module")
def service(pg18, dsn, folder):
    login = api.login(pg18, dsn, "api_http", [ROLE])
    settings = {"max_body": "2000", "cors_origins": '["https://a.test"]'}
    with api.serve(folder, login, **settings) as service:
        yield service


@pytest.fixture
def shop(service):
    with service.client(api.token(ROLE, tenant="a")) as client:
        yield client


def test_head_is_get_without_a_body(shop):
    path = created(shop, CUSTOMERS, name="Head").headers["location"]
    for each in (CUSTOMERS, path, "/openapi.json"):
        head, get = shop.head(each), shop.get(each)
        assert (head.status_code, head.content) == (get.status_code, b"")
        for name in ("content-type", "content-length", "etag"):
            assert head.headers.get(name) == get.headers.get(name)
    assert shop.head(NOBODY).status_code == 404


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        (CUSTOMERS, "GET, HEAD, POST"),
        (NOBODY, "GET, HEAD, PUT, PATCH, DELETE"),
        ("/api/shop/names", "GET, HEAD"),
        ("/api/shop/visits", "GET, HEAD, POST"),
        ("/api/shop/flags/true/2026-01-01", "GET, HEAD, PUT, PATCH, DELETE"),
    ],
)
def test_other_methods_are_told_which_there_are(shop, path, allowed):
    listed = allowed.split(", ")
    for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "QUERY"):
        if method not in listed:
            answer = shop.request(method, path)
            assert answer.status_code == 405, method
            assert answer.headers["allow"] == allowed, method


def test_paths_that_lead_nowhere(shop):
    nowhere = ["/api", "/api/", "/api/shop", "/api/shop/", "/api/shop/nothing", "/nothing"]
    nowhere += [f"{CUSTOMERS}/", "/api/shop/customers//", "//api/shop/customers", "/api/a%ff/b"]
    for path in nowhere:
        status, _ = raw(shop, "GET", path)
        assert status in {404, 422}, path


def test_cors(service, shop):
    asked = {"Origin": "https://a.test", "Access-Control-Request-Method": "PATCH"}
    with service.client() as stranger:
        headers = {**asked, "Access-Control-Request-Headers": "authorization,if-match"}
        allowed = stranger.options(NOBODY, headers=headers)
        assert allowed.status_code == 200
        assert allowed.headers["access-control-allow-origin"] == "https://a.test"
        assert "PATCH" in allowed.headers["access-control-allow-methods"]
        refused = stranger.options(NOBODY, headers={**headers, "Origin": "https://b.test"})
        assert refused.status_code == 400
        assert "access-control-allow-origin" not in refused.headers
        unauthorized = stranger.get(CUSTOMERS, headers={"Origin": "https://a.test"})
        assert unauthorized.status_code == 401
        assert unauthorized.headers["access-control-allow-origin"] == "https://a.test"
    answer = shop.get(CUSTOMERS, headers={"Origin": "https://a.test"})
    assert {"ETag", "Location"} <= set(answer.headers["access-control-expose-headers"].split(", "))
    assert "access-control-allow-origin" not in shop.get(CUSTOMERS).headers


def test_a_page_may_read_that_something_unforeseen_failed(dsn, folder):
    done = subprocess.run(
        [sys.executable, "-c", BROKEN],
        cwd=folder,
        env={"API_DSN": dsn, "API_JWT_KEY": api.KEY, "API_CORS_ORIGINS": '["https://a.test"]'},
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    status, headers, told = json.loads(done.stdout.splitlines()[-1])
    assert (status, told["title"]) == (500, "Internal Server Error")
    assert "sekrit" not in json.dumps(told)
    assert headers["access-control-allow-origin"] == "https://a.test"


def test_bodies_that_are_none(shop):
    json_type = {"Content-Type": "application/json"}
    for content in (b"", b"{", b"\xff", b'{"name": NaN}', b'{"name": "\xed\xa0\x80"}'):
        answer = shop.post(CUSTOMERS, content=content, headers=json_type)
        assert problem(answer, answer.status_code)
        assert answer.status_code in {400, 422}
    for content in (b"[]", b"null", b"1", b'"x"'):
        problem(shop.post(CUSTOMERS, content=content, headers=json_type), 422)
    for other in ("text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""):
        answer = shop.post(CUSTOMERS, content=b'{"name":"x"}', headers={"Content-Type": other})
        problem(answer, 415)
    problem(shop.post(CUSTOMERS), 415)
    charset = {"Content-Type": "Application/JSON; charset=utf-8"}
    typed = shop.post(CUSTOMERS, content=b'{"name":"typed"}', headers=charset)
    assert typed.status_code == 201


def test_bodies_that_are_too_long(shop):
    problem(shop.post(CUSTOMERS, json={"name": "x" * 2000}), 413)

    sent = 0

    def endless():
        nonlocal sent
        while sent < 100_000_000:
            sent += 1000
            yield b" " * 1000

    with contextlib.suppress(httpx.WriteError, httpx.ReadError):
        json_type = {"Content-Type": "application/json"}
        problem(shop.post(CUSTOMERS, content=endless(), headers=json_type), 413)
    assert sent < 100_000_000


def test_parameters_that_no_row_has(shop):
    path = created(shop, CUSTOMERS, name="Parameters").headers["location"]
    for method, where in (("GET", path), ("PATCH", path), ("PUT", path), ("DELETE", path)):
        answer = shop.request(method, where, params={"limit": "1"}, json={"name": "p"})
        problem(answer, 422)
    problem(shop.post(CUSTOMERS, params={"x": "1"}, json={"name": "p"}), 422)


def test_health_and_readiness_ask_for_no_token(service):
    with service.client() as stranger:
        for path in ("/healthz", "/readyz"):
            assert stranger.get(path).status_code == 204
        assert stranger.get("/openapi.json").json()["openapi"] == "3.1.0"


def test_the_log_has_a_line_a_request_and_no_values(service, shop):
    shop.get(f"{CUSTOMERS}/00000000-0000-4000-8000-00000000c0de", params={"expand": "sekrit"})
    end = time.monotonic() + 10
    while (line := service.logged()[-1])["collection"] != CUSTOMERS and time.monotonic() < end:
        time.sleep(0.05)  # it is written when the answer is on its way already
    assert (line["method"], line["collection"]) == ("GET", CUSTOMERS)
    assert line["status"] == 422
    assert line["milliseconds"] > 0
    text = service.log.read_text("utf-8")
    assert "c0de" not in text
    assert "sekrit" not in text
    assert "Traceback" not in text
