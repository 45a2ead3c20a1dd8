"""`pgscribe generate`, `check` and `introspect`: what they write and what they say."""

from __future__ import annotations

import json
import re

import pytest

from generator.model import codec
from tests.support.cli import pgscribe, pgscribe_process, project_folder
from tests.support.models import column, database, schema, table


@pytest.fixture
def folder(tmp_path, monkeypatch):
    return project_folder(tmp_path, monkeypatch)


# ---- generate, check ----


def test_generate_from_a_model_then_check_then_drift(folder):
    made = pgscribe_process("generate", "--from", "model.json", "typescript", "erd")
    assert made.returncode == 0, made.stderr
    assert made.stdout == ""
    assert re.search(r"^\d+ files: \d+ written, 0 unchanged$", made.stderr, re.MULTILINE)
    assert "\x1b" not in made.stderr, "no colours in a pipe"
    assert (folder / "output/typescript/shop.ts").exists()

    (folder / "pgscribe.toml").write_text('targets = ["typescript", "erd"]')
    same = pgscribe("check")
    assert (same.returncode, same.stdout) == (0, "")
    assert "no database was asked" in same.stderr

    (folder / "output/typescript/shop.ts").unlink()
    drift = pgscribe_process("check")
    assert drift.returncode == 2
    assert drift.stdout.splitlines() == [
        "error: Output drift: a file is missing (output-missing)",
        "  output/typescript/shop.ts: missing",
    ]
    assert "run `pgscribe generate --from output/model.json`" in drift.stderr

    again = pgscribe("generate", "--from", "output/model.json")
    assert "1 written" in again.stderr
    assert pgscribe("check").returncode == 0


@pytest.mark.usefixtures("folder")
def test_a_target_never_generated_is_one_line():
    assert pgscribe("generate", "--from", "model.json", "typescript").returncode == 0
    drift = pgscribe("check")
    assert drift.returncode == 2
    assert "  erd: never generated" in drift.stdout.splitlines()
    assert "missing" not in drift.stdout
    assert "set targets = […]" in drift.stderr


def test_check_names_schema_drift_with_a_database(folder, pg18, database):
    dsn = database(pg18, "CREATE TABLE t (id int PRIMARY KEY)")
    assert pgscribe("generate", "typescript", "--dsn", dsn).returncode == 0
    (folder / "pgscribe.toml").write_text('targets = ["typescript"]')
    same = pgscribe("check", PGSCRIBE_DSN=dsn)
    assert (same.returncode, same.stdout) == (0, ""), same.stderr
    assert same.stderr.endswith("same\n")
    pg18.run_sql(dsn.rpartition("/")[2], "ALTER TABLE t ADD note text")
    drift = pgscribe("check", DATABASE_URL=dsn)
    assert drift.returncode == 2
    assert drift.stdout.splitlines()[:2] == [
        "public.t",
        "  warning: public.t.note: column added: text (column-added)",
    ]
    assert "run `pgscribe generate` and commit" in drift.stderr


def test_options_reach_the_flow(folder, pg18, database):
    dsn = database(
        pg18,
        "CREATE SCHEMA a; CREATE TABLE a.t (id int); CREATE TABLE a.u (id int);"
        "CREATE TABLE t (id int)",
    )
    result = pgscribe(
        *("generate", "typescript", "--dsn", dsn, "--schema", "a", "--exclude", "a.u"),
        *("--out", "made", "--docs-dir", "pages"),
    )
    assert result.returncode == 0, result.stderr
    made = codec.decode((folder / "made/model.json").read_bytes())
    assert [(s.name, [r.name for r in s.relations]) for s in made.schemas] == [("a", ["t"])]


def test_columns_of_unknown_types_are_named(folder):
    odd = database(schema("s", table("t", column("c", "pg_catalog.pg_lsn_of_tomorrow"))))
    (folder / "odd.json").write_bytes(codec.encode(odd))
    result = pgscribe("generate", "typescript", "--from", "odd.json")
    assert result.returncode == 0
    assert "warning: s.t.c: type pg_lsn_of_tomorrow is passed on as text" in result.stderr


# ---- introspect ----


def test_introspect_writes_where_it_is_told(folder, pg18, database):
    dsn = database(pg18, "CREATE TABLE t (id int)")
    piped = pgscribe("introspect", "--dsn", dsn, "--out", "-")
    assert piped.returncode == 0
    model = codec.decode(piped.stdout.encode())
    assert [schema.name for schema in model.schemas] == ["public"]

    told = pgscribe("introspect", "--dsn", dsn, "--out", "deep/m.json")
    assert "deep/m.json: written" in told.stderr
    assert (folder / "deep/m.json").read_text() == piped.stdout

    assert pgscribe("introspect", "--dsn", dsn).returncode == 0
    assert (folder / "output/model.json").read_text() == piped.stdout
    assert "unchanged" in pgscribe("introspect", "--dsn", dsn).stderr


def test_statistics_are_of_what_is_selected_and_go_where_they_are_told(folder, pg18, database):
    dsn = database(
        pg18,
        "CREATE SCHEMA a; CREATE TABLE a.t (id int); CREATE TABLE a.u (id int);"
        "CREATE TABLE t (id int)",
    )

    def tables(*arguments: str) -> list[str]:
        printed = pgscribe("introspect", "--statistics", "--dsn", dsn, *arguments).stdout
        return [f"{row['schema']}.{row['name']}" for row in json.loads(printed)]

    assert tables() == tables("--out", "-") == ["a.t", "a.u", "public.t"]
    assert tables("--schema", "a") == ["a.t", "a.u"]
    assert tables("--exclude", "a.u", "--exclude", "public") == ["a.t"]
    told = pgscribe("introspect", "--statistics", "--dsn", dsn, "--out", "deep/s.json")
    assert (told.returncode, told.stdout) == (0, "")
    assert "deep/s.json: written" in told.stderr
    assert len(json.loads((folder / "deep/s.json").read_bytes())) == 3
    none = pgscribe("introspect", "--statistics", "--dsn", dsn, "--schema", "b")
    assert none.returncode == 1
    assert "nothing is left to read: 3 tables, and none is selected" in none.stderr
