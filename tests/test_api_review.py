"""What the API answers to what is forged or spelled otherwise, and when the database goes at the last moment."""

from __future__ import annotations

import base64
import http.client
import json
from contextlib import closing
from urllib.parse import urlsplit

import psycopg
import pytest

from generator.introspect import introspect
from generator.targets.api import endpoints, resources
from generator.typemap.kinds import Types
from tests.support import api

ROLE = "api_review_user"
SCHEMA = f"""
CREATE SCHEMA s;
DO $$ BEGIN CREATE ROLE {ROLE}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE TABLE s.owned (id integer PRIMARY KEY, tenant text NOT NULL DEFAULT current_setting('app.tenant', true));
ALTER TABLE s.owned ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON s.owned USING (tenant = current_setting('app.tenant', true));
CREATE VIEW s.as_owner AS SELECT id FROM s.owned;
CREATE VIEW s.as_caller WITH (security_invoker) AS SELECT id FROM s.owned;
CREATE MATERIALIZED VIEW s.kept AS SELECT id FROM s.owned;
CREATE TABLE s.docs (id integer PRIMARY KEY, words text[]);
CREATE TABLE s.changing (id integer PRIMARY KEY, words text[]);
INSERT INTO s.changing VALUES (1, '{{sekrit}}');
CREATE TABLE s.notes (id integer PRIMARY KEY, words text);
CREATE TABLE s.moments (at timestamptz, local timestamp, day date, label text, PRIMARY KEY (at, local, day));
CREATE TABLE s.blobs (key bytea PRIMARY KEY, label text);
CREATE TABLE s.amounts (key numeric, big bigint, yes boolean, span interval, label text,
    PRIMARY KEY (key, big, yes, span));
CREATE FUNCTION s.act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.words = 'broken' THEN RAISE SQLSTATE 'XX000' USING MESSAGE = 'value of a row'; END IF;
    RETURN NEW; END $$;
CREATE FUNCTION s.lose() RETURNS boolean LANGUAGE sql SECURITY DEFINER
    AS $$ SELECT pg_terminate_backend(pg_backend_pid()) $$;
CREATE FUNCTION s.lost() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM s.lose(); PERFORM pg_sleep(0); RETURN NULL; END $$;
CREATE TABLE s.lost_early (id integer PRIMARY KEY, n integer);
CREATE TABLE s.lost_late (id integer PRIMARY KEY, n integer);
INSERT INTO s.lost_early VALUES (1, 1);
INSERT INTO s.lost_late VALUES (1, 1);
CREATE TRIGGER lost AFTER INSERT OR UPDATE OR DELETE ON s.lost_early FOR EACH ROW EXECUTE FUNCTION s.lost();
CREATE CONSTRAINT TRIGGER lost AFTER INSERT OR UPDATE OR DELETE ON s.lost_late
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION s.lost();
CREATE VIEW s.lost_reading AS SELECT s.lose() AS lost, pg_sleep(0)::text AS paused;
CREATE TRIGGER act BEFORE INSERT ON s.notes FOR EACH ROW EXECUTE FUNCTION s.act();
INSERT INTO s.docs VALUES (1, '{{}}'), (2, '{{}}'), (3, '{{}}');
INSERT INTO s.notes VALUES (1, ''), (2, ''), (3, '');
GRANT USAGE ON SCHEMA s TO {ROLE};
GRANT ALL ON ALL TABLES IN SCHEMA s TO {ROLE};
"""


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return shared_database(pg18, SCHEMA)


@pytest.fixture(scope="module")
def folder(dsn, tmp_path_factory):
    return api.generate(tmp_path_factory.mktemp("review"), introspect(dsn))


@pytest.fixture(scope="module")
def service(pg18, dsn, folder):
    with api.serve(folder, api.login(pg18, dsn, "api_review", [ROLE])) as service:
        yield service


@pytest.fixture(scope="module")
def client(service):
    with service.client(api.token(ROLE, tenant="a")) as client:
        yield client


def raw(service, path):
    """The status of a path that no client respells."""
    headers = {"Authorization": f"Bearer {api.token(ROLE, tenant='a')}"}
    with closing(http.client.HTTPConnection(urlsplit(service.url).netloc)) as connection:
        connection.request("GET", path, headers=headers)
        with connection.getresponse() as answer:
            return answer.status


@pytest.mark.parametrize(
    ("table", "row"),
    [
        (
            "moments",
            {"at": "2026-01-02T03:04:05.6Z", "local": "2026-01-02T03:04:05", "day": "2026-01-02"},
        ),
        ("moments", {"at": "0044-03-15T12:00:00Z BC", "local": "infinity", "day": "12026-01-01"}),
        ("blobs", {"key": ""}),
        ("blobs", {"key": "/+8="}),
        ("amounts", {"key": "1.50", "big": "9007199254740993", "yes": True, "span": "P1Y2M"}),
        ("amounts", {"key": "NaN", "big": "-1", "yes": False, "span": "-infinity"}),
    ],
)
def test_the_location_of_a_new_row_leads_to_it(client, table, row):
    created = client.post(f"/api/s/{table}", json=row)
    assert created.status_code == 201, created.text
    found = client.get(created.headers["location"])
    assert found.status_code == 200, created.headers["location"]
    assert found.json() == created.json()
    assert found.headers["etag"] == created.headers["etag"]
    assert client.put(created.headers["location"], json=created.json()).status_code == 200


@pytest.mark.parametrize(
    ("values", "skip"),
    [
        ([2], 0),
        (["2"], True),
        (["2"], False),
        (["\ud800"], 0),
        (["2"], -1),
        (["2"], 1.5),
        (["2", "2"], 0),
    ],
)
def test_a_forged_cursor_is_the_callers_fault(client, values, skip):
    cursor = client.get("/api/s/notes?limit=1").json()["next_cursor"]
    signature = json.loads(base64.urlsafe_b64decode(cursor + "=="))[0]
    forged = json.dumps([signature, values, skip]).encode()
    text = base64.urlsafe_b64encode(forged).decode().rstrip("=")
    answer = client.get("/api/s/notes", params={"limit": 1, "cursor": text})
    assert answer.status_code == 422, answer.text
    assert answer.json()["detail"] == "The cursor is of another list, filter or order."


def test_a_cursor_of_another_table_is_refused(client):
    cursor = client.get("/api/s/notes?limit=1").json()["next_cursor"]
    assert client.get("/api/s/docs", params={"cursor": cursor}).status_code == 422


@pytest.mark.parametrize("value", ["\ud800", "a\0"])
def test_a_claim_that_no_statement_can_hold_is_no_valid_token(service, value):
    with service.client(api.token(ROLE, tenant=value)) as client:
        assert client.get("/api/s/owned").status_code == 401


@pytest.mark.parametrize("header", ["", ","])
def test_an_empty_if_match_names_no_state(client, header):
    assert client.put("/api/s/docs/1", json={"id": 1}).status_code == 200
    for method, body in (("PATCH", {"words": None}), ("PUT", {"id": 1}), ("DELETE", None)):
        answer = client.request(method, "/api/s/docs/1", json=body, headers={"If-Match": header})
        assert answer.status_code == 412, method
    assert client.get("/api/s/docs/1", headers={"If-None-Match": header}).status_code == 200


@pytest.mark.parametrize(
    "path", ["/api/s%2Fdocs", "/api%2Fs%2Fdocs", "/api%2Fs/docs", "/api/s%2fdocs/1"]
)
def test_an_escaped_slash_parts_no_segments(service, path):
    assert raw(service, path) == 404


@pytest.mark.parametrize("text", ["1_0", "+1", "%201", "1%20", "1.0", "0x1", "%EF%BC%91"])
def test_an_integer_has_one_spelling(service, client, text):
    assert raw(service, f"/api/s/docs/{text}") == 422
    assert client.get(f"/api/s/docs?id[eq]={text}").status_code == 422


def test_the_errors_of_a_body_are_counted_before_they_are_told(client):
    few = client.post("/api/s/docs", json={"id": 7, "words": [1] * 3})
    assert few.status_code == 422
    assert few.json()["errors"]
    many = client.post("/api/s/docs", json={"id": 7, "words": [1] * 20_000})
    assert many.status_code == 422
    assert len(many.content) < 1000
    assert "errors" not in many.json()


def test_answers_are_kept_by_nobody_but_the_caller(client):
    for path, status in (("/api/s/docs", 200), ("/api/s/docs/1", 200), ("/api/s/docs/99", 404)):
        answer = client.get(path)
        assert (answer.status_code, answer.headers["cache-control"]) == (
            status,
            "private, no-cache",
        )


def test_errors_of_the_server_are_noted_by_their_code_alone(service, client):
    assert client.post("/api/s/notes", json={"id": 99, "words": "broken"}).status_code == 500
    assert client.post("/api/s/notes", json={"id": 1}).status_code == 409
    text = service.log.read_text("utf-8")
    assert "value of a row" not in text
    assert "XX000" in [line.get("sqlstate") for line in service.logged()]
    assert [line for line in text.splitlines() if not line.startswith("{")] == []


def test_a_view_that_reads_as_its_owner_is_marked(dsn):
    database = introspect(dsn)
    found = resources.resources(database, Types(database), restricted=False)
    notes = {
        route.endpoint.primary[0]: " ".join(route.endpoint.notes)
        for route in endpoints.derived_routes(database, found)
        if route.verb == "list"
    }
    marked = {name for name, text in notes.items() if "what its owner may see" in text}
    assert marked == {"s.as_owner", "s.kept", "s.lost_reading"}


@pytest.mark.parametrize(
    ("status", "method", "path", "arguments"),
    [
        (503, "GET", "/api/s/lost-reading", {}),
        # The COMMIT was sent along with the statement.
        (502, "POST", "/api/s/lost-early", {"json": {"id": 2}}),
        (502, "PATCH", "/api/s/lost-early/1", {"json": {"n": 2}}),
        (502, "DELETE", "/api/s/lost-early/1", {}),
        # It wasn't yet: what was begun is undone.
        (503, "PATCH", "/api/s/lost-early/1", {"json": {"n": 2}, "headers": {"If-Match": "*"}}),
        (503, "PUT", "/api/s/lost-early/1", {"json": {"id": 1, "n": 2}}),
        (502, "POST", "/api/s/lost-late", {"json": {"id": 2}}),
        (502, "PATCH", "/api/s/lost-late/1", {"json": {"n": 2}, "headers": {"If-Match": "*"}}),
        (502, "PUT", "/api/s/lost-late/1", {"json": {"id": 1, "n": 2}}),
        (502, "DELETE", "/api/s/lost-late/1", {"headers": {"If-Match": "*"}}),
    ],
)
def test_only_what_was_surely_not_done_may_be_tried_again(client, status, method, path, arguments):
    """A client takes 503 for leave to repeat a write; 502 says that nobody knows."""
    answer = client.request(method, path, **arguments)
    assert answer.status_code == status, answer.text
    assert ("retry-after" in answer.headers) is (status == 503)
    assert client.get("/readyz").status_code == 204


def test_a_proxy_may_serve_it_below_a_path_of_its_own(pg18, dsn, folder, monkeypatch):
    monkeypatch.setenv("UVICORN_ROOT_PATH", "/of/proxy")
    login = api.login(pg18, dsn, "api_review", [ROLE])
    with (
        api.serve(folder, login) as service,
        service.client(api.token(ROLE, tenant="a")) as client,
    ):
        created = client.post("/api/s/docs", json={"id": 70})
        assert created.headers["location"] == "/of/proxy/api/s/docs/70"
        assert client.get("/api/s/docs/70").status_code == 200
        assert {line["collection"] for line in service.logged()} >= {"/api/s/docs"}
        assert not [line for line in service.logged() if "70" in line["collection"]]


def test_a_claim_that_is_a_number_is_asked_for_as_text(service):
    with service.client(api.token(ROLE, tenant=7)) as client:
        answer = client.get("/api/s/owned")
    assert answer.status_code == 401
    assert answer.json()["detail"] == "The token needs these claims, as texts: tenant."


def test_a_row_that_no_longer_fits_is_shown_to_nobody(service, client, dsn):
    assert client.get("/api/s/changing/1").json() == {"id": 1, "words": ["sekrit"]}
    with psycopg.connect(dsn) as connection:
        connection.execute("ALTER TABLE s.changing ALTER words TYPE text USING words[1]")
    for path in ("/api/s/changing/1", "/api/s/changing"):
        answer = client.get(path)
        assert answer.status_code == 500
        assert "generate the API anew" in answer.json()["detail"]
        assert "sekrit" not in answer.text
    assert "sekrit" not in service.log.read_text("utf-8")


def test_a_preflight_allows_what_is_served(pg18, dsn, folder):
    login = api.login(pg18, dsn, "api_review", [ROLE])
    asked = {
        "Origin": "https://app.example",
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "authorization,content-type,if-match",
    }
    origins = json.dumps([asked["Origin"]])
    with api.serve(folder, login, cors_origins=origins) as service, service.client() as client:
        answer = client.options("/api/s/docs/1", headers=asked)
        assert answer.status_code == 200
        allowed = set(answer.headers["access-control-allow-methods"].split(", "))
        assert allowed == {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}
        stranger = asked | {"Origin": "https://evil.example"}
        refused = client.options("/api/s/docs/1", headers=stranger)
        assert "access-control-allow-origin" not in refused.headers
