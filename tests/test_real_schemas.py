"""Schemas of others, deployed by their own programs: read, generated from, compiled and rebuilt."""

from __future__ import annotations

import contextlib
import functools
import itertools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from msgspec import Struct
from openapi_spec_validator import validate

from generator import ddl, embedded
from generator.config import Config
from generator.drift import changes
from generator.errors import EmbeddedUnavailable
from generator.introspect import introspect
from generator.model.catalog import Column, Database, Relation
from generator.pipeline import checking, making, reading
from generator.pipeline.progress import Silent
from generator.pipeline.project import Project
from generator.targets import load_targets
from tests.support import mermaid, openapi, pydantic_package
from tests.support.real_schemas import DEPLOY
from tests.support.typescript import FAST_COMPILER, compile_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.embedded import Server

VERSIONS = (15, 18)
# They own what they make, as in production; nothing of theirs runs as a superuser.
OWNER = "stranger"
_numbers = itertools.count(1)


class Deployed(Struct, frozen=True):
    """A deployed schema: its database, its model, and what its own program said."""

    dsn: str
    model: Database
    told: str


@pytest.fixture(scope="module")
def serve() -> Iterator[Callable[[int], Server]]:
    """Servers by major version that listen on TCP, which is how Node's clients connect."""
    with contextlib.ExitStack() as stack:

        @functools.cache
        def start(version: int) -> Server:
            try:
                bindir = embedded.find_binaries(version)
            except EmbeddedUnavailable as error:
                pytest.skip(str(error))
            return stack.enter_context(embedded.start(bindir=bindir, tcp=True))

        yield start


@pytest.fixture(scope="module")
def deployed(serve, tmp_path_factory) -> Callable[[str, int], Deployed]:
    """A schema on a server of this version, deployed and read once."""

    @functools.cache
    def deploy(name: str, version: int) -> Deployed:
        dsn = serve(version).create_database(name, OWNER)
        told = DEPLOY[name](dsn, tmp_path_factory.mktemp(name))
        return Deployed(dsn, introspect(dsn), told or "")

    return deploy


@pytest.fixture(scope="module")
def generated(deployed, tmp_path_factory) -> Callable[[str], Path]:
    """The folder with all that every target writes of a schema."""

    @functools.cache
    def generate(name: str) -> Path:
        folder = tmp_path_factory.mktemp(f"{name}_files")
        config = Config(out=folder / "output", docs_dir=folder / "docs", title=name)
        project = Project(config=config, targets=load_targets())
        making.generate(project, deployed(name, VERSIONS[-1]).model)
        dsn = deployed(name, VERSIONS[-1]).dsn
        read = functools.partial(reading.read_database, dsn, config, Silent())
        assert not checking.check(project, read).findings
        return folder / "output"

    return generate


def tables(database: Database) -> dict[str, Relation]:
    """All relations by their qualified names."""
    return {
        f"{schema.name}.{relation.name}": relation
        for schema in database.schemas
        for relation in schema.relations
    }


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", DEPLOY)
def test_the_ddl_makes_an_equal_database(name, version, deployed, serve):
    found, server = deployed(name, version), serve(version)
    assert ddl.left_out(found.model) == []
    copy = server.create_database(f"copy_{next(_numbers)}", OWNER)
    with psycopg.connect(copy, autocommit=True) as connection:
        connection.execute(ddl.script(found.model).encode())
    again = introspect(copy)
    assert changes(found.model, again) == ()
    assert again == found.model


@pytest.mark.parametrize("name", DEPLOY)
def test_both_servers_give_one_model(name, deployed):
    old, new = (deployed(name, version).model for version in VERSIONS)
    assert changes(old, new) == ()
    assert old == new


@pytest.mark.parametrize("compiler", FAST_COMPILER)
def test_typescript_compiles(compiler, generated, tmp_path):
    for name in DEPLOY:
        (tmp_path / name).symlink_to(generated(name) / "typescript", target_is_directory=True)
    options = {"preserveSymlinks": True}
    assert compile_folder(tmp_path, compiler, "nodenext", **options) == ""


def test_python_loads_and_mypy_accepts_the_models(generated, deployed, tmp_path):
    # Each package below another one, as those have it who keep generated code in their own.
    home = tmp_path / "models"
    home.mkdir()
    (home / "__init__.py").touch()
    for name in DEPLOY:
        (home / name).symlink_to(generated(name) / "models", target_is_directory=True)
    loaded: dict[str, dict[str, str]] = pydantic_package.run(tmp_path, pydantic_package.IMPORT_ALL)
    rows = {cls: fields for cls, fields in loaded.items() if cls.endswith("Row")}
    columns = [sorted(fields) for fields in rows.values()]
    for name in DEPLOY:
        for table, relation in tables(deployed(name, VERSIONS[-1]).model).items():
            expected = sorted(column.name for column in relation.columns)
            assert relation.partition_of or expected in columns, table
    assert pydantic_package.complaints(tmp_path) == ""


@pytest.mark.parametrize("name", DEPLOY)
def test_the_openapi_document_is_valid(name, generated, deployed):
    document = json.loads((generated(name) / "api/openapi.json").read_bytes())
    openapi.check(document)
    validate(document)
    served = {operation["tags"][0] for operation in openapi.operations(document).values()}
    own = tables(deployed(name, VERSIONS[-1]).model)
    assert served == {table for table, relation in own.items() if not relation.partition_of}


@pytest.mark.parametrize("version", mermaid.VERSIONS)
def test_mermaid_draws_every_table(version, generated, deployed, tmp_path):
    files = [file for name in DEPLOY for file in sorted((generated(name) / "erd").rglob("*.mmd"))]
    drawn: dict[Path, set[str]] = {}
    for file, read in zip(files, mermaid.understood(tmp_path, files, version), strict=True):
        home = next(folder for folder in file.parents if folder.name == "erd").parent
        found = drawn.setdefault(home, set())
        found |= {entity["alias"] for entity in read.get("entities", {}).values()}
    for name in DEPLOY:
        own = tables(deployed(name, VERSIONS[-1]).model)
        expected = {table for table, relation in own.items() if not relation.partition_of}
        assert drawn[generated(name)] == expected


@pytest.mark.parametrize("version", VERSIONS)
def test_django_knows_its_tables_as_the_model_does(version, deployed):
    found = deployed("django", version)
    own = tables(found.model)
    told: dict[str, Any] = json.loads(found.told)
    # Django's own record of migrations is no model of an app.
    assert own.keys() == {f"public.{table}" for table in told} | {"public.django_migrations"}
    for table, fields in told.items():
        relation = own[f"public.{table}"]
        targets = {key.columns[0]: key.target.name for key in relation.foreign_keys}
        assert fields == {
            column.name: {
                "null": not column.not_null,
                "length": length(column),
                "target": targets.get(column.name, ""),
            }
            for column in relation.columns
        }, table


def length(column: Column) -> int | None:
    """``varchar(150)`` has one."""
    found = re.fullmatch(r"\(?(\d+)\)?", column.type.modifier)
    return int(found[1]) if found and column.type.name == "varchar" else None
