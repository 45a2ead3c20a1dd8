"""Two compilers read what the TypeScript target writes, and right and wrong uses of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.targets.typescript import names
from tests.support.deployed import NAMES, deploy, model
from tests.support.typescript import (
    COMPILERS,
    FAST_COMPILER,
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
    TABLES,
    hostile,
)

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
        assert set(file["types"]["Functions"]) == {*COLUMNS, *TABLES}
        assert file["constants"][names.labels_name("_kind")] == list(LABELS)
        (reference,) = file["constants"]["baseRelations"]
        assert reference["name"] == PROSE
        assert reference["columns"] == list(COLUMNS)
    assert set(facts["typescript/index.ts"]["types"]["Database"]) == set(SCHEMAS)


def test_the_search_for_any_finds_one(tmp_path):
    (tmp_path / "a.ts").write_text("export interface A { a: string | any; b: Nowhere }")
    assert len(facts_of(tmp_path, "a.ts")["a.ts"]["anys"]) >= 2


@pytest.mark.parametrize("compiler", FAST_COMPILER)
@pytest.mark.parametrize(
    "options",
    [
        {"wire": "postgrest", "case": "camel"},
        {"wire": "node-postgres"},
        {"wire": "node-postgres", "int8": "bigint", "numeric": "bigint", "dates": "Date"},
        {"brands": True},
    ],
    ids=lambda options: " ".join(map(str, options.values())),
)
def test_other_options_compile(tmp_path, options, compiler):
    write(tmp_path, files(SHOP, **options))
    write(tmp_path, {f"kinds/{path}": text for path, text in files(KINDS, **options).items()})
    if "case" not in options:  # which refuses columns that meet
        hostile_files = files(hostile(), **options)
        write(tmp_path, {f"hostile/{path}": text for path, text in hostile_files.items()})
    assert compile_folder(tmp_path, compiler, "nodenext") == ""


@pytest.fixture(scope="module")
def every_kind(tmp_path_factory: pytest.TempPathFactory, pg18, shared_database) -> Path:
    """The files of every case and of Thorbis, with branded ids and as they are by default."""
    folder = tmp_path_factory.mktemp("every-kind")
    for name in NAMES:
        read = model(deploy(name, pg18, shared_database))
        write(folder, {f"{name}/{path}": text for path, text in files(read).items()})
        branded = files(read, brands=True, wire="node-postgres")
        write(folder, {f"{name}-branded/{path}": text for path, text in branded.items()})
    return folder


# Each compiler and each resolution once, and in `make soak` each with each.
@pytest.mark.parametrize(
    ("compiler", "resolution"),
    [
        pytest.param(compiler, resolution, marks=() if first == second else pytest.mark.soak)
        for first, compiler in enumerate(COMPILERS)
        for second, resolution in enumerate(RESOLUTIONS)
    ],
)
def test_databases_of_every_kind_compile(every_kind, compiler, resolution):
    assert compile_folder(every_kind, compiler, resolution) == ""


def test_nothing_in_them_is_any(every_kind):
    paths = [path for path in every_kind.rglob("*.ts") if "node_modules" not in path.parts]
    facts = facts_of(every_kind, *sorted(str(path.relative_to(every_kind)) for path in paths))
    assert len(facts) == len(paths)
    assert [any_ for file in facts.values() for any_ in file["anys"]] == []
