"""No tenant of the demo learns anything of another's rows, on any relation, by any verb.

Exempt: PUT with a primary key that another tenant holds, which answers 409 where a key that nobody holds makes a
row. The key is a random UUID; who knows it needs not ask (docs/decisions/0002, "Unique keys").
"""

from __future__ import annotations

import uuid
from urllib.parse import quote

import psycopg
import pytest

from tests.support import api, api_thorbis
from tests.support.api_plan import plan
from tests.support.deployed import sources

A, B = 0, 1
_WRITES = ("PATCH", "DELETE")


@pytest.fixture(scope="module")
def thorbis(pg18, shared_database, tmp_path_factory):
    dsn = shared_database(pg18, *sources("thorbis"), "-- written to by test_api_isolation")
    with api_thorbis.serve(pg18, dsn, tmp_path_factory.mktemp("thorbis")) as thorbis:
        yield thorbis


@pytest.fixture(scope="module")
def a(thorbis):
    with thorbis.client(A) as client:
        yield client


@pytest.fixture(scope="module")
def b(thorbis):
    with thorbis.client(B) as client:
        yield client


@pytest.fixture(scope="module")
def readable(thorbis, a):
    """The relations that the role may read, by far the most of them."""
    found = [each for each in thorbis.resources if a.get(each.path).status_code == 200]
    assert len(found) > 40
    return found


@pytest.fixture(scope="module")
def foreign(thorbis, readable):
    """The rows of tenant B by relation, as a superuser sees them."""
    theirs = {
        each.name: [row for row in thorbis.rows(each) if row["_tenant"] == thorbis.tenants[B]]
        for each in readable
    }
    assert sum(map(bool, theirs.values())) > 40
    return theirs


def pages(client, path, **parameters):
    cursor = None
    while True:
        answer = client.get(path, params={**parameters, **({"cursor": cursor} if cursor else {})})
        assert answer.status_code == 200, (path, parameters, answer.text)
        page = answer.json()
        yield from page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return


def key_of(resource, row):
    return tuple(str(row[column.name]) for column in resource.key)


def item(resource, values):
    return resource.path + "".join(f"/{quote(value, safe='')}" for value in values)


def alike(one, other):
    """What a caller can tell of an answer, without when it came."""
    left, right = ({**each.headers, "date": ""} for each in (one, other))
    return (one.status_code, one.content, left) == (other.status_code, other.content, right)


# ---- reading ----


def test_lists_hold_what_is_ones_own(thorbis, readable, a):
    mine = thorbis.tenants[A]
    for resource in readable:
        owned = [row for row in thorbis.rows(resource) if row["_tenant"] == mine]
        shared = [row for row in thorbis.rows(resource) if row["_tenant"] is None]
        listed = list(pages(a, resource.path, limit=200))
        counted = a.get(resource.path, params={"count": "true", "limit": 1}).json()["count"]
        assert len(listed) == counted, resource.path
        assert len(owned) <= counted <= len(owned) + len(shared), resource.path
        if resource.key:
            keys = {key_of(resource, row) for row in owned}
            allowed = keys | {key_of(resource, row) for row in shared}
            # Times have one text in SQL and another in JSON, so such keys are only counted.
            if not any(column.type.name == "timestamptz" for column in resource.key):
                assert keys <= {key_of(resource, row) for row in listed} <= allowed, resource.path


def test_filters_by_anothers_values_find_what_is_ones_own(thorbis, readable, foreign, a):
    tried = 0
    for resource in readable:
        columns = dict.fromkeys(each.column for each in resource.filters if "eq" in each.operators)
        for column in columns:
            values = {row[column] for row in foreign[resource.name]} - {None}
            for value in sorted(values)[:2]:
                query = {f"{column}[eq]": value, "count": "true", "limit": 200}
                answer = a.get(resource.path, params=query)
                if answer.status_code == 422:
                    continue
                tried += 1
                found = answer.json()["items"]
                tenants = {row.get("business_id", row.get("tenant_id")) for row in found}
                assert tenants <= {thorbis.tenants[A], None}, (resource.path, column)
                if column in {"id", "business_id", "tenant_id"} and found:
                    assert all(row[column] != value for row in found), (resource.path, column)
    assert tried > 200


def test_anothers_cursor_leads_to_what_is_ones_own(readable, a, b):
    followed = 0
    for resource in readable:
        cursor = b.get(resource.path, params={"limit": 1}).json()["next_cursor"]
        if cursor:
            followed += 1
            own = {row["id"] for row in pages(a, resource.path, limit=200) if "id" in row}
            found = a.get(resource.path, params={"limit": 200, "cursor": cursor})
            assert found.status_code == 200
            assert own >= {row["id"] for row in found.json()["items"] if "id" in row}
    assert followed > 30


def test_expansions_hold_what_is_ones_own(thorbis, readable, a):
    seen = 0
    for resource in readable:
        for reference in resource.references:
            answer = a.get(resource.path, params={"expand": reference.name, "limit": 200})
            if answer.status_code == 403:
                continue
            for row in answer.json()["items"]:
                target = row["expanded"][reference.name]
                if target is not None:
                    seen += 1
                    owner = target.get("business_id", target.get("tenant_id"))
                    assert owner in {thorbis.tenants[A], None}
    assert seen > 500


# ---- single rows ----


def test_anothers_row_is_as_one_that_is_not_there(readable, foreign, a):
    """GET, HEAD, PATCH and DELETE, with and without conditions: same status, body and headers."""
    tried = 0
    for resource in readable:
        if "get" not in resource.verbs or not foreign[resource.name]:
            continue
        there = item(resource, key_of(resource, foreign[resource.name][0]))
        nowhere = item(resource, absent(resource, foreign[resource.name][0]))
        for method, options in attempts(resource, foreign[resource.name][0]):
            theirs, nobodys = (a.request(method, path, **options) for path in (there, nowhere))
            tried += 1
            assert theirs.status_code in {403, 404, 405, 412, 422}, (method, there, theirs.text)
            assert alike(theirs, nobodys), (method, options, there, theirs.text, nobodys.text)
    assert tried > 300


def absent(resource, row):
    """A key that nobody holds."""
    values = list(key_of(resource, row))
    for number, column in enumerate(resource.key):
        if column.type.name == "uuid":
            values[number] = str(uuid.uuid4())
            return values
        if column.type.name in {"integer", "bigint", "int4", "int8"}:
            values[number] = "987654321"
    return values


def attempts(resource, row):
    """Every verb with every condition, and changes of each column with one of them."""
    conditions = [{}, {"If-Match": "*"}, {"If-Match": '"x"'}, {"If-None-Match": "*"}]
    for headers in conditions:
        for method in ("GET", "HEAD"):
            yield method, {"headers": headers}
        if "delete" in resource.verbs:
            yield "DELETE", {"headers": headers}
        if "update" in resource.verbs:
            yield "PATCH", {"headers": headers, "json": {}}
    if "update" in resource.verbs:
        for number, column in enumerate(resource.writable_columns):
            text = row[column.name]
            if text is not None and column not in resource.key:
                headers = conditions[number % len(conditions)]
                yield "PATCH", {"headers": headers, "json": {column.name: text}}
    if "upsert" in resource.verbs:
        yield "PUT", {"json": {}, "headers": {"If-Match": '"x"'}}


def test_nothing_of_another_has_changed(thorbis, foreign):
    """Comes behind the attempts of this module."""
    for resource in thorbis.resources:
        if resource.name in foreign:
            now = [row for row in thorbis.rows(resource) if row["_tenant"] == thorbis.tenants[B]]
            before = foreign[resource.name]
            assert sorted(map(str, now)) == sorted(map(str, before)), resource.path


# ---- creating ----


def template(resource, rows):
    """A body that would make a row much like one of this tenant's."""
    own = {column.name for column in resource.writable_columns} - {"id", "created_at", "updated_at"}
    return {name: value for name, value in rows[0].items() if name in own}


def test_rows_of_another_tenant_are_not_made(thorbis, readable, a):
    tried = 0
    for resource in readable:
        column = next(
            (c.name for c in resource.writable_columns if c.name in {"business_id", "tenant_id"}),
            "",
        )
        rows = a.get(resource.path, params={"limit": 1}).json()["items"]
        if "create" in resource.verbs and column and rows:
            body = template(resource, rows) | {column: thorbis.tenants[B]}
            nobodys = body | {column: str(uuid.uuid4())}
            answer = a.post(resource.path, json=body)
            assert answer.status_code in {403, 422}, (resource.path, answer.text)
            assert alike(answer, a.post(resource.path, json=nobodys)), resource.path
            if resource.key and "update" in resource.verbs:
                path = item(resource, key_of(resource, rows[0]))
                moved, lost = (
                    a.patch(path, json={column: each}) for each in (body[column], nobodys[column])
                )
                assert moved.status_code in {403, 422}, (path, moved.text)
                assert alike(moved, lost), path
            tried += 1
    assert tried > 20


def test_keys_into_anothers_rows_are_as_keys_to_nothing(thorbis, foreign, a):
    """Foreign keys are checked without policies, so the policies have to refuse first.

    And nothing else does: with the keys of one's own, the same body makes a row, and the same change is one.
    """
    resources = {str(resource.name): resource for resource in thorbis.resources}
    tried = changed = 0
    for steps in plan(thorbis):
        resource = resources[steps.relation]
        if steps.roles.get("create") != api_thorbis.ROLE:
            continue
        row = own_row(steps, a, resource)
        body = {name: row[name] for name in steps.columns["create"]} | steps.fresh[0]
        keys = list(keys_into(resource, foreign, body))
        for column, into in keys:
            nothing = str(uuid.uuid4())
            answers = [a.post(resource.path, json=body | {column: v}) for v in (into, nothing)]
            assert answers[0].status_code in {403, 409}, (resource.path, column, answers[0].text)
            assert alike(*answers), (resource.path, column, answers[0].text, answers[1].text)
            tried += 1
            if "update" in steps.roles:
                path = item(resource, key_of(resource, row))
                answers = [a.patch(path, json={column: value}) for value in (into, nothing)]
                assert answers[0].status_code in {403, 409}, (path, column, answers[0].text)
                assert alike(*answers), (path, column, answers[0].text, answers[1].text)
                same = a.patch(path, json={column: row[column]})
                assert same.status_code == 200, (path, column, same.text)
                changed += 1
        if keys:
            made = a.post(resource.path, json=body)
            assert made.status_code == 201, (resource.path, made.text)
    assert tried > 30
    assert changed > 30


def own_row(steps, client, resource):
    """The row that the plan copies, as the API shows it."""
    return next(
        row
        for row in pages(client, resource.path, limit=200)
        if all(str(row[name]) == text for name, text in steps.match.items())
    )


def keys_into(resource, foreign, body):
    """Columns of foreign keys, but for the tenant's own, each with the key of a row of the other tenant."""
    for key in resource.relation.foreign_keys:
        theirs = foreign.get(key.target)
        column, target = key.columns[0], key.target_columns[0]
        if theirs and column in body and column not in {"business_id", "tenant_id"}:
            yield column, theirs[0][target]


def test_unique_values_of_another_are_free(thorbis, readable, foreign, a):
    """A value that is unique within the tenant collides with none of another's."""
    made = 0
    for resource in readable:
        rows = a.get(resource.path, params={"limit": 1}).json()["items"]
        if not rows or not foreign[resource.name] or "create" not in resource.verbs:
            continue
        for key in resource.relation.unique_keys:
            body = template(resource, rows)
            texts = [name for name in key.columns if name in body and name != "business_id"]
            theirs = {name: foreign[resource.name][0][name] for name in texts}
            if not theirs or any(name.endswith("_id") for name in texts):
                continue
            answer = a.post(resource.path, json=body | theirs)
            assert answer.status_code in {201, 403, 409, 422}, (
                resource.path,
                key.name,
                answer.text,
            )
            if answer.status_code == 409:
                mine = [
                    row for row in thorbis.rows(resource) if row["_tenant"] == thorbis.tenants[A]
                ]
                assert any(all(row[n] == v for n, v in theirs.items()) for row in mine), key.name
            made += answer.status_code == 201
    assert made


# ---- no token, no SQL ----


def last_statement(thorbis):
    """When the server's connections last did anything."""
    with psycopg.connect(thorbis.dsn) as connection:
        return connection.execute(
            "SELECT pid, query_start FROM pg_stat_activity WHERE usename = 'api_thorbis' ORDER BY 1"
        ).fetchall()


def test_without_a_valid_token_there_is_no_sql(thorbis):
    claims = {"tenant_id": thorbis.tenants[A], "user_id": thorbis.user}
    role = api_thorbis.ROLE
    good = api.token(role, **claims)
    head, body, signature = good.split(".")
    bad = [
        None,
        "",
        "x",
        "x.y.z",
        f"{head}.{body}.",
        f"{head}.{body}.{signature[::-1]}",
        api.token(role, key="another key of more than 32 bytes!!!", **claims),
        api.token(role, key=api.KEY * 2, algorithm="HS512", **claims),
        api.token(role, algorithm="none", key="", **claims),
        api.token(role, exp=1, **claims),
        api.token(role, nbf=4102444800, **claims),
        api.token("postgres", **claims),
        api.token("api_thorbis", **claims),
        api.token(role, tenant_id=thorbis.tenants[A]),
        api.token(role, **claims | {"tenant_id": None}),
        api.token(role, **claims | {"tenant_id": "a\0b"}),
        api.token(role, **claims | {"tenant_id": [thorbis.tenants[A]]}),
        api.token(["authenticated_users"], **claims),
    ]
    before = last_statement(thorbis)
    assert before
    for token in bad:
        with thorbis.service.client(token) as client:
            for method, path in (
                ("GET", "/api/hs/customers"),
                ("POST", "/api/hs/customers"),
                ("DELETE", f"/api/hs/customers/{uuid.uuid4()}"),
                ("GET", "/api/no/such"),
            ):
                answer = client.request(method, path)
                assert answer.status_code == 401, (token, answer.text)
                assert answer.headers["www-authenticate"].startswith("Bearer")
    assert last_statement(thorbis) == before
    with thorbis.service.client(good) as client:
        assert client.get("/api/hs/customers").status_code == 200
    assert last_statement(thorbis) != before
