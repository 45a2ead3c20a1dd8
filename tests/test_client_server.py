"""The API's TypeScript client against its server: PostgreSQL, uvicorn and Node."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.introspect import introspect
from tests.support import api
from tests.support.api_client import files
from tests.support.api_shop import ROLE, SHOP
from tests.support.node import run_node
from tests.support.typescript import compile_folder, write

SCRIPT = Path(__file__).parent / "node" / "client_server.ts"

BEGIN = """
import { createClient } from "./api/client/index.js";
import { baseUrl, token } from "./settings.js";
const { shop } = createClient({ baseUrl, token });
"""
HARD = (
    "await shop.measures.list({ where: { f: { eq: 0.5 } } })",
    'await shop.codes.upsert("字", { code: "字" })',
    'await shop.codes.upsert("a\\nb", { code: "a\\nb" })',
)


@pytest.fixture(scope="module")
def shop(server, shared_database, tmp_path_factory):
    """The URL of the server, and the model that it was made from."""
    dsn = shared_database(server, SHOP, "-- written to by test_client_server")
    database = introspect(dsn)
    folder = api.generate(tmp_path_factory.mktemp("server"), database)
    with api.serve(folder, api.login(server, dsn, "api_client", [ROLE])) as service:
        yield service.url, database


def run(shop, folder: Path, source: str) -> str:
    """What Node says of a program that uses the client, once it compiles."""
    url, database = shop
    settings = {
        "baseUrl": url,
        "token": api.token(ROLE, tenant="a"),
        "other": api.token(ROLE, tenant="b"),
    }
    lines = [
        f"export const {name}: string = {json.dumps(text)};" for name, text in settings.items()
    ]
    write(folder, files(database) | {"settings.ts": "\n".join(lines), "main.ts": source})
    emitted = {"noEmit": False, "rootDir": ".", "outDir": "made"}
    assert compile_folder(folder, "typescript7", "nodenext", **emitted) == ""
    done = run_node(["made/main.js"], folder)
    assert (done.returncode == 0) == (done.stderr == "")
    return done.stderr


def test_what_the_client_says_the_server_does(shop, tmp_path):
    assert run(shop, tmp_path, SCRIPT.read_text("utf-8")) == ""


def test_keys_and_numbers_that_are_easily_lost(shop, tmp_path):
    assert run(shop, tmp_path, "\n".join([BEGIN, *(f"{call};" for call in HARD)])) == ""
