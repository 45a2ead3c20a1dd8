"""A run that finds nothing changed makes no model of the server's rows, and one that finds anything does."""

from __future__ import annotations

import shutil

import pytest

from generator import cli
from generator.model import codec
from generator.pipeline.making import generate
from generator.pipeline.project import open_project
from generator.pipeline.refreshing import refresh

SCHEMA = """
CREATE TYPE state AS ENUM ('open', 'done');
CREATE TABLE orders (id uuid PRIMARY KEY, state state NOT NULL, total numeric(10, 2) DEFAULT 0);
CREATE VIEW open_orders AS SELECT id, total FROM orders WHERE state = 'open';
"""
CHANGES = (
    "ALTER TABLE orders ADD note text",
    "COMMENT ON COLUMN orders.total IS 'In euros.'",
    "ALTER TABLE orders ALTER total SET DEFAULT 1",
    "ALTER TYPE state ADD VALUE 'lost'",
    "GRANT SELECT ON orders TO refresh_reader",
    "ALTER TABLE orders ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY own ON orders USING (total > 0)",
    "CREATE INDEX ON orders (state)",
    "CREATE OR REPLACE VIEW open_orders AS SELECT id, total FROM orders WHERE state <> 'done'",
    "CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS 'SELECT 2 * n'",
)


@pytest.fixture
def stage(tmp_path, monkeypatch, pg18, database):
    """A project, its database's DSN, and what runs SQL there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pgscribe.toml").write_text('targets = ["erd", "typescript"]')
    dsn = database(pg18, SCHEMA)
    name = dsn.rpartition("/")[2]
    pg18.run_sql(name, "DROP ROLE IF EXISTS refresh_reader; CREATE ROLE refresh_reader")
    return open_project(tmp_path), dsn, lambda sql: pg18.run_sql(name, sql)


def test_nothing_is_made_of_rows_that_are_known(stage):
    project, dsn, _ = stage
    first, model = refresh(project, dsn)
    assert model is not None
    again, nothing = refresh(project, dsn)
    assert nothing is None
    assert (again.written, again.deleted, again.unchanged) == ((), (), len(first.written))


def test_each_change_is_seen(stage):
    project, dsn, execute = stage
    refresh(project, dsn)
    for change in CHANGES:
        execute(change)
        written, model = refresh(project, dsn)
        assert model is not None, change
        assert written.written, change
        assert codec.decode((project.roots.out / "model.json").read_bytes()) == model
        assert refresh(project, dsn)[1] is None, change


@pytest.mark.parametrize("touched", ["model.json", "typescript/public.ts"])
def test_a_touched_file_is_made_anew(stage, touched):
    project, dsn, _ = stage
    refresh(project, dsn)
    path = project.roots.out / touched
    before = path.read_bytes()
    path.write_bytes(before + b"\n")
    assert refresh(project, dsn)[1] is not None
    assert path.read_bytes() == before


def test_a_target_that_was_never_made_is_made(stage):
    project, dsn, _ = stage
    refresh(project, dsn, ["erd"])
    assert refresh(project, dsn, ["erd"])[1] is None
    assert refresh(project, dsn)[1] is not None
    assert (project.roots.out / "typescript/public.ts").is_file()


def test_what_was_made_from_another_model_counts_for_no_reading(stage):
    project, dsn, execute = stage
    _, old = refresh(project, dsn)
    execute("ALTER TABLE orders ADD note text")
    refresh(project, dsn)
    generate(project, old)
    assert refresh(project, dsn)[1] is not None
    assert "note" in (project.roots.out / "typescript/public.ts").read_text()


def test_warnings_are_told_by_each_run(stage, capsys):
    _, dsn, execute = stage
    execute(
        "CREATE TYPE tag; CREATE FUNCTION tag_in(cstring) RETURNS tag LANGUAGE internal IMMUTABLE STRICT AS 'textin';"
        "CREATE FUNCTION tag_out(tag) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';"
        "CREATE TYPE tag (INPUT = tag_in, OUTPUT = tag_out, LIKE = text); ALTER TABLE orders ADD tag tag"
    )
    for _ in range(3):
        capsys.readouterr()
        assert cli.run(["generate", "--dsn", dsn]) == 0
        assert "public.orders.tag: type public.tag is passed on as text" in capsys.readouterr().err


def test_another_selection_is_another_result(stage, tmp_path):
    project, dsn, _ = stage
    refresh(project, dsn)
    narrowed = open_project(tmp_path, None, {"exclude": ("public.orders",)})
    assert refresh(narrowed, dsn)[1] is not None
    assert "interface OrdersRow" not in (project.roots.out / "typescript/public.ts").read_text()


def test_without_output_all_is_made(stage):
    project, dsn, _ = stage
    refresh(project, dsn)
    shutil.rmtree(project.roots.out)
    assert refresh(project, dsn)[1] is not None
    assert (project.roots.out / "model.json").is_file()
