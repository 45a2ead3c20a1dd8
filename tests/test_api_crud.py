"""The verbs on each kind of relation, and what HTTP asks of them, through a server that runs."""

from __future__ import annotations

import contextlib
import http.client
import json
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlsplit

import httpx
import pytest

from generator.introspect import introspect
from tests.support import api
from tests.support.api_shop import ROLE, SHOP

CUSTOMERS = "/api/shop/customers"
NOBODY = f"{CUSTOMERS}/00000000-0000-4000-8000-000000000000"
PROBLEM = "application/problem+json"


@pytest.fixture(scope="module")
def service(server, shared_database, tmp_path_factory):
    dsn = shared_database(server, SHOP, "-- written to by test_api_crud")
    folder = api.generate(tmp_path_factory.mktemp("shop"), introspect(dsn))
    login = api.login(server, dsn, "api_crud", [ROLE])
    settings = {"max_body": "2000", "statement_timeout": "1", "cors_origins": '["https://a.test"]'}
    with api.serve(folder, login, **settings) as service:
        yield service


@pytest.fixture
def shop(service):
    with service.client(api.token(ROLE, tenant="a")) as client:
        yield client


def created(client, path, **values):
    answer = client.post(path, json=values)
    assert answer.status_code == 201, answer.text
    return answer


def problem(answer, status):
    """The problem document that an answer is, of this status."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == PROBLEM
    document = answer.json()
    assert document["status"] == status
    return document


# ---- the verbs ----


def test_a_row_lives_and_dies(shop):
    answer = created(shop, CUSTOMERS, name="Ada")
    row, path = answer.json(), answer.headers["location"]
    assert path == f"{CUSTOMERS}/{row['id']}"
    assert row == {
        "id": row["id"],
        "tenant": "a",
        "name": "Ada",
        "nick": "none",
        "stars": 3,
        "balance": "0.00",
        "loud": "ADA",
    }
    got = shop.get(path)
    assert (got.json(), got.headers["etag"]) == (row, answer.headers["etag"])
    changed = shop.patch(path, json={"stars": 5, "balance": "12345678.90"})
    assert changed.json() == {**row, "stars": 5, "balance": "12345678.90"}
    assert changed.headers["etag"] == shop.get(path).headers["etag"] != answer.headers["etag"]
    gone = shop.delete(path)
    assert (gone.status_code, gone.content) == (204, b"")
    for again in (shop.get(path), shop.delete(path), shop.patch(path, json={"stars": 1})):
        problem(again, 404)


def test_left_out_is_not_null(shop):
    with_null = created(shop, CUSTOMERS, name="Null", nick=None).json()
    assert with_null["nick"] is None
    without = created(shop, CUSTOMERS, name="Default").json()
    assert without["nick"] == "none"
    path = f"{CUSTOMERS}/{without['id']}"
    assert shop.patch(path, json={"name": "Other"}).json()["nick"] == "none"
    assert shop.patch(path, json={"nick": None}).json()["nick"] is None


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"name": "x", "stars": None}, "/stars"),
        ({"name": None}, "/name"),
        ({"name": "x", "loud": "X"}, "/loud"),
        ({"name": "x", "secret": "s"}, "/secret"),
        ({"name": "x", "unknown": 1}, "/unknown"),
        ({"name": "x", "stars": 2147483648}, "/stars"),
        ({"name": "x", "balance": "1.005"}, "/balance"),
    ],
)
def test_values_that_no_row_can_have(shop, body, place):
    """A default, an identity and a generated column can be left out, and not be set to null."""
    assert problem(shop.post(CUSTOMERS, json=body), 422)["errors"][0]["place"] == place
    if body.get("name"):
        body = {name: value for name, value in body.items() if name != "name"}
    assert problem(shop.patch(NOBODY, json=body), 422)["errors"][0]["place"] == place


def test_a_patch_of_nothing_changes_nothing(shop):
    answer = created(shop, CUSTOMERS, name="Still")
    path = answer.headers["location"]
    same = shop.patch(path, json={})
    assert (same.status_code, same.json()) == (200, answer.json())
    assert same.headers["etag"] == answer.headers["etag"]
    problem(shop.patch(NOBODY, json={}), 404)
    problem(shop.patch(path, json={}, headers={"If-Match": '"stale"'}), 412)


def test_put_creates_and_replaces(shop):
    path = "/api/shop/codes/p1"
    problem(shop.put(path, json={"label": "one"}), 422)
    new = shop.put(path, json={"code": "p1", "label": "one"})
    assert (new.status_code, new.json()) == (201, {"code": "p1", "label": "one"})
    assert new.headers["location"] == path
    old = shop.put(path, json={"code": "p1"})
    assert (old.status_code, old.json()) == (200, {"code": "p1", "label": None})
    assert "location" not in old.headers
    assert shop.put(path, json={"code": "p1", "label": "x"}).status_code == 200
    problem(shop.put(path, json={"code": "p2", "label": "x"}), 422)


def test_put_without_a_value_that_is_needed(shop):
    problem(shop.put(NOBODY, json={"stars": 1}), 422)
    line = created(shop, "/api/shop/orders").json()["id"]
    path = f"/api/shop/lines/{line}/1"
    problem(shop.put(path, json={}), 422)
    key = {"order_id": line, "line": 1}
    assert shop.put(path, json={"article": "tea", **key}).status_code == 201


def test_an_identity_is_the_databases(shop):
    row = created(shop, "/api/shop/orders").json()
    assert row["id"].isdecimal()
    problem(shop.post("/api/shop/orders", json={"id": "7"}), 422)
    assert created(shop, "/api/shop/orders", number="900").json()["number"] == "900"
    path = f"/api/shop/orders/{row['id']}"
    refused = shop.put(path, json={})
    assert problem(refused, 405)
    assert refused.headers["allow"] == "GET, HEAD, PATCH, DELETE"


def test_a_composite_key(shop):
    order = created(shop, "/api/shop/orders").json()["id"]
    line = created(shop, "/api/shop/lines", order_id=order, line=1, article="tea")
    path = line.headers["location"]
    assert path == f"/api/shop/lines/{order}/1"
    assert shop.patch(path, json={"article": "milk"}).json()["article"] == "milk"
    moved = shop.patch(path, json={"line": 2})
    assert moved.json()["line"] == 2
    problem(shop.get(path), 404)
    problem(shop.get(f"/api/shop/lines/{order}"), 404)
    problem(shop.get(f"/api/shop/lines/{order}/1/2"), 404)
    problem(shop.get(f"/api/shop/lines/{order}/one"), 422)


def test_a_partitioned_table_has_its_etags_too(shop):
    answer = created(shop, "/api/shop/events", at="2026-05-01", what="made")
    path, tag = answer.headers["location"], answer.headers["etag"]
    assert shop.get(path).headers["etag"] == tag
    assert shop.patch(path, json={"what": "x"}, headers={"If-Match": tag}).status_code == 200
    assert shop.delete(path).status_code == 204
    problem(shop.post("/api/shop/events", json={"at": "2030-01-01"}), 422)
    problem(shop.get("/api/shop/events-2026"), 404)


def test_without_a_key_rows_are_listed_and_created(shop):
    visit = {"at": "2026-01-01T00:00:00.000001Z", "page": None}
    answer = created(shop, "/api/shop/visits", **visit)
    assert answer.json() == visit
    assert not {"location", "etag"} & set(answer.headers)
    assert visit in shop.get("/api/shop/visits").json()["items"]
    problem(shop.get("/api/shop/visits/1"), 404)


def test_a_view_is_read_only(shop):
    assert shop.get("/api/shop/names").status_code == 200
    refused = shop.post("/api/shop/names", json={"name": "x"})
    problem(refused, 405)
    assert refused.headers["allow"] == "GET, HEAD"


def test_a_restricted_column_is_nowhere(shop):
    assert "secret" not in created(shop, CUSTOMERS, name="Hidden").json()
    for query in ({"secret[eq]": "s"}, {"order": "secret"}, {"expand": "secret"}):
        problem(shop.get(CUSTOMERS, params=query), 422)


def test_keys_of_all_letters(shop):
    for key in ("a/b", "a%2Fb", "a b", "ü", "🙂", "..", ".", "a?b#c", "'\"\\", "-", "%", "a;b=c"):
        answer = created(shop, "/api/shop/codes", code=key, label=key)
        path = answer.headers["location"]
        assert path == f"/api/shop/codes/{quote(key, safe='')}"
        status, body = raw(shop, "GET", path)
        assert (status, json.loads(body)) == (200, {"code": key, "label": key})
        assert raw(shop, "DELETE", path)[0] == 204


def raw(client, method, path, headers=None):
    """Ask with just this path, which httpx would tidy up."""
    where = urlsplit(str(client.base_url))
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=30)
    try:
        own = {"Authorization": client.headers["authorization"], **(headers or {})}
        connection.request(method, path, headers=own)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


# ---- what PostgreSQL refuses ----


def test_a_deferred_key_that_is_violated_is_no_success(shop):
    document = problem(shop.post("/api/shop/late", json={"id": 1, "parcel": 99}), 409)
    assert (document["sqlstate"], document["constraint"]) == ("23503", "late_parcel_fkey")
    problem(shop.get("/api/shop/late/1"), 404)
    created(shop, "/api/shop/late", id=2)
    problem(shop.patch("/api/shop/late/2", json={"parcel": 99}), 409)
    problem(shop.put("/api/shop/late/3", json={"id": 3, "parcel": 99}), 409)
    problem(shop.get("/api/shop/late/3"), 404)


def test_errors_have_their_code_and_no_values(shop):
    created(shop, CUSTOMERS, name="Twin Secret")
    order = created(shop, "/api/shop/orders").json()["id"]
    created(shop, "/api/shop/lines", order_id=order, line=1, article="x")
    codes = "/api/shop/codes"
    expected = [
        (shop.post(CUSTOMERS, json={"name": "Twin Secret"}), 409, "23505"),
        (shop.post(CUSTOMERS, json={"name": "nobody"}), 422, "23514"),
        (shop.post(CUSTOMERS, json={"name": "x", "tenant": "b"}), 403, "42501"),
        (shop.delete(f"/api/shop/orders/{order}"), 409, "23503"),
        (shop.post("/api/shop/flags", json={"a": True, "b": "2026-01-01"}), 403, "42501"),
        (
            shop.put("/api/shop/flags/true/2026-01-01", json={"a": True, "b": "2026-01-01"}),
            403,
            "42501",
        ),
        (shop.post(codes, json={"code": "t", "label": "teapot"}), 418, "PT418"),
        (shop.post(codes, json={"code": "t", "label": "never"}), 422, "P0001"),
        (shop.post(codes, json={"code": "t", "label": "slow"}), 504, "57014"),
        (shop.post(codes, json={"code": "t", "label": "lost"}), 403, None),
    ]
    for answer, status, state in expected:
        document = problem(answer, status)
        assert document.get("sqlstate", state) == state
        assert "Twin" not in answer.text
        assert "value of a row" not in answer.text


# ---- conditions ----


def test_if_match(shop):
    path = created(shop, CUSTOMERS, name="Match").headers["location"]
    tag = shop.get(path).headers["etag"]
    done = shop.patch(path, json={"stars": 4}, headers={"If-Match": f'"other", {tag}'})
    assert done.status_code == 200
    for stale in (tag, f"W/{done.headers['etag']}", '"x"', "x"):
        for verb in ("PATCH", "DELETE"):
            body = {"stars": 1} if verb == "PATCH" else None
            answer = shop.request(verb, path, json=body, headers={"If-Match": stale})
            problem(answer, 412)
    assert shop.patch(path, json={}, headers={"If-Match": "*"}).status_code == 200
    problem(shop.patch(NOBODY, json={"stars": 1}, headers={"If-Match": "*"}), 404)
    gone = shop.delete(path, headers={"If-Match": done.headers["etag"]})
    assert gone.status_code == 204


def test_if_match_of_an_upsert(shop):
    path, body = "/api/shop/codes/conditional", {"code": "conditional"}
    for match in ("*", '"x"'):
        problem(shop.put(path, json=body, headers={"If-Match": match}), 412)
    new = shop.put(path, json=body, headers={"If-None-Match": "*"})
    assert new.status_code == 201
    problem(shop.put(path, json=body | {"label": "x"}, headers={"If-None-Match": "*"}), 412)
    same = shop.put(path, json=body | {"label": "x"}, headers={"If-Match": new.headers["etag"]})
    assert same.status_code == 200
    problem(shop.put(path, json=body, headers={"If-Match": new.headers["etag"]}), 412)


def test_if_none_match(shop):
    path = created(shop, CUSTOMERS, name="Cached").headers["location"]
    tag = shop.get(path).headers["etag"]
    for header in (tag, f"W/{tag}", f'"x", {tag}', "*"):
        for method in ("GET", "HEAD"):
            answer = shop.request(method, path, headers={"If-None-Match": header})
            assert (answer.status_code, answer.content) == (304, b"")
            assert answer.headers["etag"] == tag
    assert shop.get(path, headers={"If-None-Match": '"x"'}).status_code == 200


def test_of_fifty_patches_with_one_tag_one_wins(shop):
    path = created(shop, CUSTOMERS, name="Contested").headers["location"]
    tag = {"If-Match": shop.get(path).headers["etag"]}

    def change(number):
        return shop.patch(path, json={"nick": f"n{number}"}, headers=tag)

    with ThreadPoolExecutor(50) as threads:
        answers = list(threads.map(change, range(50)))
    won = [answer for answer in answers if answer.status_code == 200]
    assert len(won) == 1
    assert {answer.status_code for answer in answers} <= {200, 412, 503}
    assert shop.get(path).json() == won[0].json()


# ---- HTTP ----


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
    line = service.logged()[-1]
    assert (line["method"], line["collection"]) == ("GET", CUSTOMERS)
    assert line["status"] == 422
    assert line["milliseconds"] > 0
    text = service.log.read_text("utf-8")
    assert "c0de" not in text
    assert "sekrit" not in text
    assert "Traceback" not in text
