"""The proof of the DDL: a database made by the script of a model has that same model."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.ddl import left_out, script
from generator.introspect import introspect
from generator.model.catalog import Database
from generator.model.codec import encode
from generator.model.types import QualifiedName
from tests.support.deployed import deploy, few


@pytest.mark.parametrize("case", few())
def test_a_script_makes_the_database_that_it_was_made_from(case, server, database):
    before = makeable(introspect(deploy(case, server, database)))
    after = introspect(database(server, script(before)))
    assert lines(after) == lines(before)


def test_an_older_servers_script_runs_on_a_newer_one(pg15, pg18, database):
    before = introspect(deploy("thorbis", pg15, database))
    after = introspect(database(pg18, script(before)))
    # PostgreSQL 18 says no table's name before a column where there is but one table.
    told, meant = (without_definitions(one, lambda _: True) for one in (after, before))
    assert lines(told) == lines(meant)


def test_a_script_runs_twice_in_one_cluster(pg18, database):
    roles = "CREATE ROLE case_ddl_group; CREATE ROLE case_ddl_user; GRANT case_ddl_group TO case_ddl_user;"
    made = "CREATE TABLE public.t (id integer); GRANT SELECT ON public.t TO case_ddl_user;"
    before = introspect(database(pg18, roles + made))
    assert {role.name for role in before.roles} == {"case_ddl_group", "case_ddl_user"}
    for _ in range(2):
        assert introspect(database(pg18, script(before))) == before


def test_the_script_does_not_depend_on_the_hash_seed(pg18, database, tmp_path):
    before = introspect(deploy("dependencies", pg18, database))
    file = tmp_path / "model.json"
    file.write_bytes(encode(before))
    program = (
        "import sys, pathlib; from generator.ddl import script; from generator.model.codec import decode;"
        "sys.stdout.buffer.write(script(decode(pathlib.Path(sys.argv[1]).read_bytes())).encode())"
    )
    for seed in ("1", "777"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(file)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[1],
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode() == script(before)


def makeable(database: Database) -> Database:
    """The model without what the script leaves out."""
    gone = {(one.kind, one.name, one.signature) for one in left_out(database)}

    def kept(kind, schema, items):
        names = (QualifiedName(schema=schema.name, name=item.name) for item in items)
        identities = (
            (kind, name, getattr(item, "signature", ""))
            for name, item in zip(names, items, strict=False)
        )
        return tuple(item for item, one in zip(items, identities, strict=False) if one not in gone)

    return each_schema(
        database,
        lambda schema: replace(
            schema,
            opaque_types=kept("type", schema, schema.opaque_types),
            routines=kept("routine", schema, schema.routines),
            relations=kept("relation", schema, schema.relations),
        ),
    )


def without_definitions(database: Database, chosen) -> Database:
    """The model without the queries of the views for whose name ``chosen`` is true."""

    def blank(schema, relation):
        if relation.view and chosen(f"{schema.name}.{relation.name}"):
            return replace(relation, view=replace(relation.view, definition=""))
        return relation

    return each_schema(
        database,
        lambda schema: replace(
            schema, relations=tuple(blank(schema, relation) for relation in schema.relations)
        ),
    )


def each_schema(database: Database, change) -> Database:
    return replace(database, schemas=tuple(change(schema) for schema in database.schemas))


def lines(database: Database) -> list[str]:
    """The model as lines, of which pytest shows those that differ."""
    return encode(database).decode().splitlines()
