"""The same structure gives the same bytes: whoever runs it, wherever, in whatever order it was made."""

from __future__ import annotations

import difflib
import itertools
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from msgspec.structs import replace

from generator.drift import changes
from generator.introspect import introspect
from generator.model import codec
from generator.pipeline.making import make
from generator.pipeline.progress import Silent
from generator.pipeline.project import open_project
from generator.pipeline.reading import DEMO
from generator.render import nothing_cached
from tests.support import deployed

if TYPE_CHECKING:
    from generator.model.catalog import Database
    from generator.pipeline.project import Project
    from generator.tree import Place

ROOT = Path(__file__).parents[1]
SETTINGS = f"""
title = "Thorbis"
annotations = "{(DEMO / "annotations.toml").as_posix()}"
"""

ROLES = """
DO $$ BEGIN CREATE ROLE reader; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE writer; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
"""
# Each stands alone, so that any order will do; two of a kind for whatever may keep their order.
FIRST = """
CREATE TYPE app.mood AS ENUM ('sad', 'glad')
CREATE TYPE app.pair AS (a integer, b text)
CREATE DOMAIN app.mail AS text CONSTRAINT two CHECK (VALUE <> '') CONSTRAINT one CHECK (VALUE ~ '@')
CREATE TABLE app.b (id integer PRIMARY KEY, a_id integer, x text, y text)
CREATE TABLE app.a (id integer PRIMARY KEY, b_id integer, x text, y text)
CREATE TABLE app."Ä" (id integer PRIMARY KEY)
CREATE TABLE other.a (id integer PRIMARY KEY)
CREATE FUNCTION app.f(integer) RETURNS integer LANGUAGE sql RETURN $1
CREATE FUNCTION app.f(text) RETURNS text LANGUAGE sql RETURN $1
CREATE FUNCTION app.note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'
CREATE SEQUENCE app.numbers
""".strip().splitlines()
SECOND = """
ALTER TABLE app.a ADD CONSTRAINT to_b FOREIGN KEY (b_id) REFERENCES app.b
ALTER TABLE app.b ADD CONSTRAINT to_a FOREIGN KEY (a_id) REFERENCES app.a
ALTER TABLE app.b ADD CONSTRAINT to_other FOREIGN KEY (a_id) REFERENCES other.a
ALTER TABLE app.a ADD CONSTRAINT filled CHECK (x <> '')
ALTER TABLE app.a ADD CONSTRAINT brief CHECK (length(y) < 9)
ALTER TABLE app.a ADD UNIQUE (x)
ALTER TABLE app.a ADD UNIQUE (y, x)
CREATE INDEX a_y ON app.a (y)
CREATE INDEX a_x ON app.a (lower(x)) WHERE y IS NULL
CREATE VIEW app.v AS SELECT x, y FROM app.a
CREATE VIEW app.u AS SELECT b.x, a.y FROM app.a JOIN app.b ON a.id = b.a_id
CREATE TRIGGER second AFTER INSERT ON app.a FOR EACH ROW EXECUTE FUNCTION app.note()
CREATE TRIGGER first BEFORE UPDATE ON app.a FOR EACH ROW EXECUTE FUNCTION app.note()
CREATE POLICY own ON app.a TO writer, reader USING (x = CURRENT_USER)
CREATE POLICY all_of_them ON app.a FOR SELECT USING (true)
GRANT SELECT ON app.a TO reader
GRANT INSERT, UPDATE ON app.a TO writer
GRANT SELECT (x) ON app.b TO writer
GRANT SELECT (x) ON app.b TO reader
COMMENT ON TABLE app.a IS 'First.'
COMMENT ON TABLE app.b IS 'Second.'
""".strip().splitlines()


@pytest.fixture(scope="module")
def thorbis(pg18, shared_database) -> str:
    return deployed.deploy("thorbis", pg18, shared_database)


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Project:
    folder = tmp_path_factory.mktemp("project")
    (folder / "pgscribe.toml").write_text(SETTINGS)
    return open_project(folder)


def made(project: Project, database: Database) -> dict[Place, bytes]:
    tree = make(project, database, (), Silent(), nothing_cached)
    return {place: file.data for place, file in tree.items()}


def generated(folder: Path, dsn: str, **environment: str) -> dict[str, bytes]:
    """What a process of its own writes in this environment, the record of all files included."""
    (folder / "pgscribe.toml").write_text(SETTINGS)
    given = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "generator", "generate", "--dsn", dsn]
    done = subprocess.run(command, cwd=folder, env=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for top in ("output", "docs")
        for path in (folder / top).rglob("*")
        if path.is_file()
    }


def foreign_locale() -> str:
    """A locale that isn't C, preferably one whose lower case of I isn't i."""
    listed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout
    names = sorted(listed.split(), key=lambda name: (not name.startswith("tr_TR"), name))
    return next((name for name in names if name not in {"C", "POSIX"}), "C")


@pytest.mark.soak
def test_neither_hash_seed_nor_locale_nor_surroundings_show(thorbis, tmp_path):
    plain, odd = tmp_path / "plain", tmp_path / "odd one ä"
    plain.mkdir()
    odd.mkdir()
    # Settings of the user's own tools aren't meant for our files.
    (odd / "ruff.toml").write_text("line-length = 60\nindent-width = 2\n")
    (odd / ".editorconfig").write_text("root = true\n[*]\nend_of_line = crlf\n")
    first = generated(plain, thorbis, PYTHONHASHSEED="1", LC_ALL="C", TZ="UTC")
    second = generated(
        odd,
        thorbis,
        PYTHONHASHSEED="2",
        PYTHONOPTIMIZE="1",
        PYTHONUTF8="0",
        LC_ALL=foreign_locale(),
        TZ="Asia/Kathmandu",
        COLUMNS="20",
        FORCE_COLOR="1",
    )
    assert first.keys() == second.keys()
    assert [path for path, data in first.items() if data != second[path]] == []


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_unrelated_ddl_doesnt_show(seed, server, database):
    def deploy(*groups: list[str]) -> Database:
        return introspect(
            database(
                server, ROLES, "CREATE SCHEMA app; CREATE SCHEMA other", *itertools.chain(*groups)
            )
        )

    shuffled = random.Random(seed)
    there = deploy(FIRST, SECOND)
    again = deploy(*(shuffled.sample(group, len(group)) for group in (FIRST, SECOND)))
    assert changes(there, again) == ()
    assert codec.encode(there) == codec.encode(again)


def test_thorbis_in_another_order_and_without_rows(pg18, database, thorbis):
    files = deployed.sources("thorbis")
    independent = ("2", "6")
    other = [
        path
        for decade in sorted({path.name[0] for path in files} - {"7"})
        for path in sorted(
            (path for path in files if path.name.startswith(decade)), reverse=decade in independent
        )
    ]
    assert len(other) > len(files) / 2
    noise = "CREATE TABLE public.noise (id serial PRIMARY KEY); DROP TABLE public.noise"
    again = introspect(database(pg18, noise, *other))
    there = deployed.model(thorbis)
    assert changes(there, again) == ()
    assert codec.encode(again) == codec.encode(there)


def without_view_texts(database: Database) -> Database:
    return replace(
        database,
        schemas=tuple(
            replace(
                schema,
                relations=tuple(
                    replace(each, view=each.view and replace(each.view, definition=""))
                    for each in schema.relations
                ),
            )
            for schema in database.schemas
        ),
    )


@pytest.mark.parametrize("name", deployed.few())
def test_servers_differ_in_the_texts_of_views_alone(name, pg15, pg18, shared_database):
    old, new = (
        deployed.model(deployed.deploy(name, server, shared_database)) for server in (pg15, pg18)
    )
    old, new = without_view_texts(old), without_view_texts(new)
    assert changes(old, new) == ()
    assert codec.encode(old) == codec.encode(new)


@pytest.mark.soak
def test_a_new_table_changes_its_own_files_and_lines_of_lists(project, database, pg18):
    dsn = database(pg18, *deployed.sources("thorbis"))
    before = made(project, introspect(dsn))
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("CREATE TABLE hs.lonely_tools (id uuid PRIMARY KEY, label text)")
    after = made(project, introspect(dsn))

    new = after.keys() - before.keys()
    assert before.keys() <= after.keys()
    assert {path for _, path in new} >= {
        "models/hs/lonely_tools.py",
        "erd/hs/tables/lonely_tools.mmd",
        "hs/tables/lonely_tools.md",
    }
    # Nothing refers to it, and it is the first such table.
    assert {Path(path).stem for _, path in new} == {"lonely_tools", "orphans"}
    changed = {place for place, data in before.items() if after[place] != data}
    # The client has a module for each schema, the server a list of all relations.
    lists = {"api/client/tables/hs.ts", "api/server/tables/__init__.py"}
    own = {path for _, path in changed if "/tables/" in path or "work_orders" in path}
    assert own <= lists
    # One more table moves others on the map, and what judges the whole says another thing of it.
    judging = {("docs", page) for page in ("naming-and-lint.md", "status.md")}
    for place in changed - judging - {("docs", "assets/explorer/data.js")}:
        old, now = (files[place].decode().splitlines() for files in (before, after))
        lines = list(difflib.ndiff(old, now))
        gone = [uncounted(line[2:]) for line in lines if line.startswith("- ")]
        come = [uncounted(line[2:]) for line in lines if line.startswith("+ ")]
        # What goes comes back with another number in it.
        assert set(gone) <= set(come), place
        assert len(gone) < 10, place


def uncounted(line: str) -> str:
    return re.sub(r"\d+", "0", line)
