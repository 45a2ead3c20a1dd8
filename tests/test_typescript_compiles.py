"""Two compilers read what the TypeScript target writes, and right and wrong uses of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.introspect import introspect
from generator.targets.typescript import names
from tests.support.typescript import (
    COMPILERS,
    RESOLUTIONS,
    compile_folder,
    facts_of,
    files,
    write,
)
from tests.support.typescript_databases import (
    COLUMNS,
    KINDS,
    LABELS,
    PROSE,
    SCHEMAS,
    SHOP,
    hostile,
)

CASES = Path(__file__).parent / "cases"
CONSUMER = Path(__file__).parent / "node" / "typescript_consumer.ts"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    write(folder, files(SHOP))
    (folder / "consumer.ts").write_bytes(CONSUMER.read_bytes())
    return folder


@pytest.fixture(scope="module")
def hostile_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    write(folder, files(hostile()))
    return folder


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_right_uses_compile_and_wrong_ones_dont(shop, compiler, resolution):
    assert compile_folder(shop, compiler, resolution) == ""


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_hostile_names_compile(hostile_folder, compiler, resolution):
    assert compile_folder(hostile_folder, compiler, resolution) == ""


def test_hostile_text_arrives_as_it_is(hostile_folder):
    paths = [f"typescript/{path.name}" for path in (hostile_folder / "typescript").iterdir()]
    facts = facts_of(hostile_folder, *sorted(paths))
    assert [any_ for file in facts.values() for any_ in file["anys"]] == []
    assert len(facts) == len(SCHEMAS) + 2
    for schema in SCHEMAS:
        file = facts[f"typescript/{names.module_name(schema)}.ts"]
        base = file["types"]["BaseRow"]
        assert set(base) == set(COLUMNS)
        assert file["constants"][names.labels_name("_kind")] == list(LABELS)
        (reference,) = file["constants"]["baseRelations"]
        assert reference["name"] == PROSE
        assert reference["columns"] == list(COLUMNS)
    assert set(facts["typescript/index.ts"]["types"]["Database"]) == set(SCHEMAS)


def test_the_search_for_any_finds_one(tmp_path):
    (tmp_path / "a.ts").write_text("export interface A { a: string | any; b: Nowhere }")
    assert len(facts_of(tmp_path, "a.ts")["a.ts"]["anys"]) >= 2


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("wire", ["postgrest", "node-postgres"])
def test_the_other_wires_compile(tmp_path, wire, compiler):
    write(tmp_path, files(SHOP, wire=wire))
    write(tmp_path, {f"kinds/{path}": text for path, text in files(KINDS, wire=wire).items()})
    assert compile_folder(tmp_path, compiler, "nodenext") == ""


@pytest.mark.parametrize("compiler", COMPILERS)
def test_databases_of_every_kind_compile(tmp_path, pg18, shared_database, compiler):
    for case in sorted(path for path in CASES.iterdir() if (path / "schema.sql").exists()):
        read = introspect(shared_database(pg18, case / "schema.sql"))
        write(tmp_path, {f"{case.name}/{path}": text for path, text in files(read).items()})
    assert compile_folder(tmp_path, compiler, "bundler") == ""
