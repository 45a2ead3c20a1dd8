"""Without a valid token there is no SQL."""

from __future__ import annotations

import uuid

import psycopg

from tests.support import api, api_thorbis
from tests.support.api_tenants import A


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
