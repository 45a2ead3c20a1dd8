"""What the server writes for every type is what the models' own JSON says."""

from __future__ import annotations

import json
from importlib import import_module

import psycopg
import pytest
from psycopg.rows import dict_row

from generator.introspect import introspect
from tests.support import api, wires

ROLE = "wire_reader"


@pytest.fixture
def edges(server):
    """A table with the edge values of every type."""
    return wires.edges(server)


def test_rows_are_those_of_the_models(server, edges, tmp_path):
    name = f"wire_models_{server.version}"
    models = wires.models(tmp_path, edges, name)
    with psycopg.connect(edges.dsn) as connection:
        import_module(f"{name}.codec").adapt(connection)
        cursor = connection.cursor(row_factory=dict_row)
        rows = cursor.execute("SELECT * FROM edge.values ORDER BY id").fetchall()
    wanted = [
        json.loads(models.edge.ValuesRow.model_validate(row).model_dump_json(by_alias=True))
        for row in rows
    ]
    grants = f"""
        DO $$ BEGIN CREATE ROLE {ROLE}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
        GRANT USAGE ON SCHEMA edge TO {ROLE}; GRANT SELECT ON edge.values TO {ROLE};"""
    with psycopg.connect(edges.dsn, autocommit=True) as connection:
        connection.execute(grants)
    folder = api.generate(tmp_path / "server", edges.model)
    login = api.login(server, edges.dsn, "wire_login", [ROLE])
    chosen = json.dumps([ROLE])
    with (
        api.serve(folder, login, roles=chosen) as service,
        service.client(api.token(ROLE)) as client,
    ):
        answer = client.get("/api/edge/values", params={"limit": 200, "order": "id"})
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert found["next_cursor"] is None
    assert len(wanted) > 2
    differing = {
        column: (row[column], value)
        for row, model in zip(found["items"], wanted, strict=True)
        for column, value in model.items()
        if row[column] != value
    }
    assert differing == {}


# ---- xml, which the server of the lock is built without ----

XML = f"""
CREATE SCHEMA x;
DO $$ BEGIN CREATE ROLE {ROLE}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE TABLE x.papers (id integer PRIMARY KEY, body xml, parts xml[]);
CREATE TABLE x.loose (body xml NOT NULL);
GRANT USAGE ON SCHEMA x TO {ROLE};
GRANT ALL ON x.papers, x.loose TO {ROLE};
"""
DOCUMENTS = (
    "",
    "text",
    "<a/>",
    " <a/>\n",
    '<?xml version="1.0"?><a>ü🙂</a>',
    '<?xml version="1.0" standalone="yes"?><a/>',
    '<a b="c&amp;d&quot;"><![CDATA[<]]><!-- x --><?p q?></a>',
    "<a/><b/>",
    "\u2028%s",
)
NONE = ("<a", "<a></b>", "&nothing;", "\0", "\x01", "<a b='1' b='2'/>", '<?xml version="1.0"?>' * 2)


@pytest.fixture(scope="module")
def papers(pg15, shared_database, tmp_path_factory):
    dsn = shared_database(pg15, XML)
    with psycopg.connect(dsn) as connection:
        try:
            connection.execute("SELECT '<a/>'::xml")
        except psycopg.errors.FeatureNotSupported as error:
            pytest.skip(str(error))
    folder = api.generate(tmp_path_factory.mktemp("xml"), introspect(dsn))
    login = api.login(pg15, dsn, "wire_xml", [ROLE])
    with api.serve(folder, login) as service, service.client(api.token(ROLE)) as client:
        yield client, dsn


def test_xml_is_its_text(papers):
    client, dsn = papers
    for number, document in enumerate(DOCUMENTS):
        body = {"id": number, "body": document, "parts": [document, None]}
        made = client.post("/api/x/papers", json=body)
        assert made.status_code == 201, (document, made.text)
        with psycopg.connect(dsn) as connection:
            # As its output function writes it; a cast to text keeps a declaration that says nothing.
            query = "SELECT body FROM x.papers WHERE id = %s"
            (text,) = connection.execute(query, [number]).fetchone()
        assert made.json() == {"id": number, "body": text, "parts": [text, None]}
        path = made.headers["location"]
        assert client.get(path).json() == made.json()
        again = client.patch(path, json=made.json(), headers={"If-Match": made.headers["etag"]})
        assert (again.status_code, again.json()) == (200, made.json())
        assert client.post("/api/x/loose", json={"body": document}).status_code == 201


def test_what_is_no_xml_is_refused(papers):
    client, _ = papers
    for text in NONE:
        for body in ({"id": 99, "body": text}, {"id": 99, "parts": [text]}):
            answer = client.post("/api/x/papers", json=body)
            assert answer.status_code == 422, (text, answer.text)
    # It has neither an order nor an equality.
    for asked in ({"body[eq]": "<a/>"}, {"order": "body"}):
        assert client.get("/api/x/papers", params=asked).status_code == 422


def test_rows_of_nothing_but_xml_have_pages(papers):
    client, _ = papers
    for _ in range(3):
        assert client.post("/api/x/loose", json={"body": "<same/>"}).status_code == 201
    every = client.get("/api/x/loose", params={"limit": 200}).json()["items"]
    assert every.count({"body": "<same/>"}) == 3
    found, cursor = [], ""
    while cursor is not None:
        asked = {"limit": 2, **({"cursor": cursor} if cursor else {})}
        page = client.get("/api/x/loose", params=asked).json()
        found += page["items"]
        cursor = page["next_cursor"]
    assert found == every
