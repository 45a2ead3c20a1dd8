"""Two compilers read the API's TypeScript client, and right and wrong uses of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.targets.typescript import names
from tests.support.api_client import STORE, files
from tests.support.deployed import NAMES, TELLING, deploy, model
from tests.support.typescript import COMPILERS, RESOLUTIONS, compile_folder, facts_of, write
from tests.support.typescript_databases import COLUMNS, KINDS, PROSE, SCHEMAS, SHOP, hostile

NODE = Path(__file__).parent / "node"
GUIDE = Path(__file__).parents[1] / "docs" / "guide" / "api-client.md"
# What a browser's code is compiled with, where the platform's own fetch and AbortSignal are known.
DOM = {"lib": ["es2024", "dom", "dom.iterable"]}
PLATFORM = """
import { createClient } from "./api/client/index.js";

const db = createClient({ baseUrl: "", fetch, token: "t" });
createClient({ baseUrl: "", fetch: (url, init) => fetch(new Request(url, init)) });
void db.app.visits.list({ signal: AbortSignal.timeout(1) });
void db.app.customers.get("1", { signal: new AbortController().signal });
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("store")
    consumer = {"consumer.ts": (NODE / "client_consumer.ts").read_text("utf-8")}
    write(folder, files(STORE) | consumer)
    return folder


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_right_uses_compile_and_wrong_ones_dont(store, compiler, resolution):
    assert compile_folder(store, compiler, resolution) == ""


@pytest.mark.parametrize("compiler", COMPILERS)
def test_it_takes_what_the_platform_has(tmp_path, compiler):
    write(tmp_path, files(STORE) | {"platform.ts": PLATFORM})
    assert compile_folder(tmp_path, compiler, "bundler", **DOM) == ""


@pytest.fixture(
    scope="module",
    params=[TELLING, pytest.param(NAMES, marks=pytest.mark.soak)],
    ids=["few", "all"],
)
def every_kind(request, tmp_path_factory: pytest.TempPathFactory, pg18, shared_database) -> Path:
    """The clients of cases, of Thorbis, of every built-in type and of hostile names."""
    folder = tmp_path_factory.mktemp("every-kind")
    databases = {name: model(deploy(name, pg18, shared_database)) for name in sorted(request.param)}
    databases |= {"kinds": KINDS, "shop": SHOP, "hostile": hostile()}
    made = {name: files(database) for name, database in databases.items()}
    for name in ("thorbis", "kinds", "hostile"):
        wide = files(databases[name], restricted=True, unindexed_filters=True)
        made[f"{name}, all of it"] = wide
    for name, tree in made.items():
        write(folder, {f"{name}/{path}": text for path, text in tree.items()})
    return folder


# Each compiler and each resolution once: how modules are found is nothing that compilers differ in.
@pytest.mark.parametrize(("compiler", "resolution"), list(zip(COMPILERS, RESOLUTIONS, strict=True)))
def test_clients_of_every_kind_compile(every_kind, compiler, resolution):
    assert compile_folder(every_kind, compiler, resolution) == ""


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_guides_examples_compile(tmp_path, pg18, shared_database, compiler):
    blocks = re.findall(
        r"^```typescript\n(.*?)^```$", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    made = files(model(deploy("thorbis", pg18, shared_database)))
    tree = {f"output/{path}": text for path, text in made.items()}
    write(tmp_path, tree | {"examples.ts": "".join(blocks)})
    unused = {"noUnusedLocals": False}
    assert len(blocks) > 4
    assert compile_folder(tmp_path, compiler, "nodenext", **DOM, **unused) == ""


def test_nothing_in_them_is_any(every_kind):
    paths = [path for path in every_kind.rglob("*.ts") if "node_modules" not in path.parts]
    facts = facts_of(every_kind, *sorted(str(path.relative_to(every_kind)) for path in paths))
    assert len(facts) == len(paths)
    assert [any_ for file in facts.values() for any_ in file["anys"]] == []


def test_hostile_text_arrives_as_it_is(every_kind):
    folder = every_kind / "hostile, all of it"
    paths = {s: f"api/client/tables/{names.module_name(s)}.ts" for s in SCHEMAS}
    facts = facts_of(folder, *paths.values())
    for schema, path in paths.items():
        types = facts[path]["types"]
        assert set(types["BaseWhere"]) == set(COLUMNS)
        if "." not in schema:  # where the reference of that database leads to another schema
            assert set(types["BaseReferences"]) == {PROSE}
