"""Hostile names and values: every answer is a success or the caller's fault, and SQL holds them as names or values."""

from __future__ import annotations

import functools
import http.client
import json
import uuid
from urllib.parse import quote, urlsplit

import psycopg
import pytest

from generator.introspect import introspect
from tests.support import api
from tests.support.api_hostile import BODIES, NAMES, ROLE, TYPES, VALUES, quoted, schema

TELLING = (
    *("integer", "numeric(5,2)", "double precision", "text", "varchar(3)", '"char"', "uuid"),
    *("boolean", "date", "timestamptz", "interval", "bytea", "jsonb", "inet", "int4range"),
    *("text[]", "h.mood", "h.pair", "h.small"),
)


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return shared_database(pg18, schema())


@pytest.fixture(scope="module")
def service(pg18, dsn, tmp_path_factory):
    folder = api.generate(tmp_path_factory.mktemp("hostile"), introspect(dsn))
    login = api.login(pg18, dsn, "api_hostile", [ROLE])
    with api.serve(folder, login) as service:
        yield service
    where = urlsplit(service.url)
    connection_to(where.hostname, where.port).close()


@pytest.fixture(scope="module")
def client(service):
    with service.client(api.token(ROLE)) as client:
        yield client


@pytest.fixture(scope="module")
def contract(client):
    return client.get("/openapi.json").json()


def table_path(contract, name):
    """The path of the table of this name."""
    wanted = f"{quoted(f'{name} s')}.{quoted(name)}"
    found = [
        path
        for path, item in contract["paths"].items()
        if item.get("get", {}).get("x-pg-table") in {wanted, plain(wanted)} and "{" not in path
    ]
    assert len(found) == 1, wanted
    return found[0]


def plain(text):
    """A name that needs no quotes has none."""
    schema, _, table = text.partition('".')
    return f'{schema}".{table.strip(chr(34))}'


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_live_and_die(client, contract, name):
    path = table_path(contract, name)
    up = f"{name} up"
    for code in ("root", '%s\' "x" / \\ 🙂'):
        made = client.post(path, json={name: code, "n": 1, up: "root"})
        assert made.status_code == 201, made.text
        assert made.json() == {name: code, "n": 1, up: "root"}
    where = made.headers["location"]
    assert client.patch(where, json={"n": 2, up: None}).json() == {name: code, "n": 2, up: None}
    assert client.put(where, json={name: code, "n": 3}).json()["n"] == 3
    listed = client.get(path, params={f"{name}[eq]": code, "count": "true"})
    assert listed.json() == {
        "items": [{name: code, "n": 3, up: None}],
        "next_cursor": None,
        "count": 1,
    }
    first = client.get(path, params={"limit": 1, "order": f"-{name}"}).json()
    second = client.get(
        path, params={"limit": 1, "order": f"-{name}", "cursor": first["next_cursor"]}
    ).json()
    assert {first["items"][0][name], second["items"][0][name]} == {"root", code}
    if name != "expanded":
        row = client.get(f"{path}/root", params={"expand": up}).json()
        assert row["expanded"][up][name] == "root"
    assert client.delete(where).status_code == 204


# Of types that are alike in text one is enough for `make test`.
@pytest.mark.parametrize(
    "number",
    [
        pytest.param(number, id=name, marks=() if name in TELLING else pytest.mark.soak)
        for number, name in enumerate(TYPES)
    ],
)
def test_hostile_values_of_each_type(client, contract, number):
    """In bodies, filters, keys and cursors."""
    column, path = f"c{number}", "/api/h/types"
    json_type = {"Content-Type": "application/json"}
    for value in BODIES:
        body = json.dumps({column: value}).encode()
        answer = client.post(path, content=body, headers=json_type)
        assert answer.status_code < 500, (value, answer.text)
        if answer.status_code == 201:
            where = answer.headers["location"]
            read = client.get(where)
            assert read.status_code == 200, (value, read.text)
            assert read.json() == answer.json()
            again = client.patch(where, json={column: answer.json()[column]})
            assert again.status_code == 200, (value, again.text)
    operators = [
        parameter["name"]
        for parameter in contract["paths"][path]["get"]["parameters"]
        if parameter.get("name", "").startswith(f"{column}[")
    ]
    for turn, name in enumerate(operators):
        # The operators that compare read a value by one and the same type.
        compares = name.partition("[")[2] in {"ne]", "gt]", "gte]", "lt]", "lte]"}
        for value in VALUES[turn::5] if compares else VALUES:
            status = raw(client, f"{path}?{encoded(name)}={encoded(value)}")
            assert status < 500, (name, value)
    for order in (column, f"-{column}"):
        answer = client.get(path, params={"order": order, "limit": 5})
        assert answer.status_code in {200, 422}, answer.text
        while answer.status_code == 200 and answer.json()["next_cursor"]:
            asked = {"order": order, "limit": 5, "cursor": answer.json()["next_cursor"]}
            answer = client.get(path, params=asked)
            assert answer.status_code == 200, answer.text


def encoded(text):
    return quote(text.encode("utf-8", "surrogatepass")[:6000], safe="")


@functools.cache
def connection_to(host, port):
    return http.client.HTTPConnection(host, port, timeout=30)


def raw(client, target):
    """The status for just this target, which httpx would tidy up; on one connection while it lasts."""
    where = urlsplit(str(client.base_url))
    connection = connection_to(where.hostname, where.port)
    try:
        return answered(connection, client, target)
    except ConnectionError:
        # The server closes one that was idle for seconds, and the next request opens another.
        connection.close()
        return answered(connection, client, target)


def answered(connection, client, target):
    connection.request("GET", target, headers={"Authorization": client.headers["authorization"]})
    with connection.getresponse() as answer:
        answer.read()
        if answer.will_close:
            connection.close()
        return answer.status


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_hostile_values_where_there_is_a_name(client, value):
    path = "/api/h/types"
    text = encoded(value)
    targets = [f"{path}/{text}", f"/api/{text}/types", f"/api/h/{text}", f"{path}/{text}/{text}"]
    names = ("limit", "cursor", "order", "expand", "count", "id[eq]", "id[in]", "c7[ilike]")
    targets += [f"{path}?{encoded(name)}={text}" for name in names]
    targets += [f"{path}?{text}=1", f"{path}?{text}", f"{path}?c7%5B{text}%5D=1"]
    for target in targets:
        assert raw(client, target) < 500, target[:80]


def test_values_reach_the_server_as_parameters_alone(client, contract, dsn):
    """What the connections last ran holds no value, and every name in quotes."""
    marker = f"marker{uuid.uuid4().hex}"
    name = NAMES[0]
    path = table_path(contract, name)
    asked = [
        lambda: client.post(path, json={name: marker, "n": 1}),
        lambda: client.get(path, params={f"{name}[eq]": marker, "order": f"-{name}"}),
        lambda: client.get(path, params={f"{name}[ilike]": f"%{marker}%"}),
        lambda: client.get(f"{path}/{marker}"),
        lambda: client.patch(f"{path}/{marker}", json={f"{name} up": marker}),
        lambda: client.put(f"{path}/{marker}", json={name: marker}),
        lambda: client.delete(f"{path}/{marker}"),
    ]
    with psycopg.connect(dsn, autocommit=True) as connection:
        for ask in asked:
            assert ask().status_code < 300
            ran = connection.execute(
                "SELECT query FROM pg_stat_activity WHERE usename = 'api_hostile'"
            ).fetchall()
            assert ran
            assert not any(marker in query for (query,) in ran)
