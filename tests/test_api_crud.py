"""The verbs on each kind of relation, what PostgreSQL refuses, and conditions, through a server that runs."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import pytest

from generator.introspect import introspect
from tests.support import api
from tests.support.api_answers import created, problem, raw
from tests.support.api_shop import CUSTOMERS, NOBODY, ROLE, SHOP


@pytest.fixture(scope="module")
def service(server, shared_database, tmp_path_factory):
    dsn = shared_database(server, SHOP, "-- written to by test_api_crud")
    folder = api.generate(tmp_path_factory.mktemp("shop"), introspect(dsn))
    login = api.login(server, dsn, "api_crud", [ROLE])
    with api.serve(folder, login, statement_timeout="1") as service:
        yield service


@pytest.fixture
def shop(service):
    with service.client(api.token(ROLE, tenant="a")) as client:
        yield client


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
