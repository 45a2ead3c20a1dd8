"""`pgscribe explain` as a user runs it, and what generate and check make of its file."""

from __future__ import annotations

import json

import pytest

from generator.pipeline.reading import DEMO
from tests.support.cli import pgscribe
from tests.support.explain import SHOP

ORDERS = """\
-- purpose: What one customer ordered.
-- param $1 integer: The customer.
-- example $1: 3
-- index: by_customer
-- index: by_magic
SELECT id FROM shop.orders WHERE customer = $1
"""
NOTES = "SELECT id FROM shop.orders WHERE note = 'x'\n"
SETTINGS = 'queries = "queries"\ntargets = ["dictionary"]\n'


@pytest.fixture
def dsn(pg18, shared_database):
    return shared_database(pg18, SHOP)


@pytest.fixture
def folder(tmp_path, monkeypatch, dsn):
    """A project with two queries, whose database the environment names."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PGSCRIBE_DSN", dsn)
    (tmp_path / "pgscribe.toml").write_text(SETTINGS)
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries/orders.sql").write_text(ORDERS)
    (tmp_path / "queries/notes.sql").write_text(NOTES)
    return tmp_path


def succeed(*arguments):
    result = pgscribe(*arguments)
    assert result.returncode == 0, result.stderr
    return result


def plans(folder):
    return json.loads((folder / "output/plans.json").read_bytes())["queries"]


def test_explain_tells_of_each_query_and_writes_the_plans(folder):
    result = succeed("explain")
    assert result.stdout.splitlines() == [
        "notes",
        "  scan   shop.orders: no index serves (orders.note = 'x'::text)",
        "orders",
        "  scan   shop.orders: by_customer could serve",
        "  index  by_magic is meant for it, and isn't used",
    ]
    assert result.stderr == (
        "explaining queries: 2\n"
        "2 queries, 1 scan that no index serves; output/plans.json: written; "
        "`pgscribe generate` shows it in the pages\n"
    )
    assert list(plans(folder)) == ["notes", "orders"]
    assert "cost" not in (folder / "output/plans.json").read_text().lower()
    assert "output/plans.json: unchanged" in succeed("explain").stderr


def test_explain_of_named_queries_keeps_the_plans_of_others(folder):
    succeed("explain")
    before = plans(folder)
    (folder / "queries/notes.sql").write_text("SELECT id FROM shop.orders\n")
    result = succeed("explain", "orders")
    assert "notes" not in result.stdout
    assert plans(folder) == before
    (folder / "queries/notes.sql").unlink()
    succeed("explain", "orders")
    assert list(plans(folder)) == ["orders"]


def test_explain_analyze_prints_times_and_writes_rows(folder):
    result = succeed("explain", "--analyze")
    assert "running queries, each to be rolled back: 2" in result.stderr
    ran = [line for line in result.stdout.splitlines() if "ran" in line]
    assert len(ran) == 2
    assert all(line.endswith(" ms") for line in ran)
    assert plans(folder)["orders"]["plan"]["measured"]["rows"] == 5
    text = (folder / "output/plans.json").read_text()
    assert "time" not in text.lower()
    succeed("explain", "--analyze")
    assert (folder / "output/plans.json").read_text() == text


def test_a_query_that_cannot_be_planned_is_a_warning(folder):
    (folder / "queries/bad.sql").write_text("SELECT 1 FROM shop.ordres\n")
    result = succeed("explain")
    assert 'warning: bad can\'t be planned: relation "shop.ordres" does not exist' in result.stderr
    assert plans(folder)["bad"]["error"]
    assert "plan" in plans(folder)["orders"]


def test_when_no_query_can_be_planned_the_command_fails(folder):
    (folder / "queries/notes.sql").unlink()
    (folder / "queries/orders.sql").write_text("SELECT 1 FROM shop.ordres\n")
    result = pgscribe("explain")
    assert result.returncode == 1
    assert "warning: orders can't be planned" in result.stderr
    assert plans(folder)["orders"]["error"]


def test_when_no_query_is_run_analyze_fails(folder):
    (folder / "queries/notes.sql").unlink()
    (folder / "queries/orders.sql").write_text(ORDERS.replace("example $1: 3", "example $1: x"))
    assert pgscribe("explain").returncode == 0
    result = pgscribe("explain", "--analyze")
    assert result.returncode == 1
    assert "warning: orders: " in result.stderr


@pytest.mark.parametrize(
    ("arguments", "files", "message"),
    [
        (["ordres"], {}, "there is no query 'ordres'; did you mean 'orders'?"),
        ([], {"pgscribe.toml": ""}, 'name it in the settings: queries = "queries"'),
        ([], {"pgscribe.toml": 'queries = "nowhere"'}, "queries: there is no folder nowhere"),
        (
            [],
            {"queries/orders.sql": "SELECT $1"},
            "queries/orders.sql:1: $1 is no declared parameter",
        ),
        (["orders"], {"output/plans.json": "{}x"}, "make it anew with `pgscribe explain`"),
        (["orders"], {"output/plans.json": '{"format": 2}'}, "plans.json: format: invalid"),
    ],
)
def test_a_mistake_is_one_line_that_says_what_to_do(folder, arguments, files, message):
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    result = pgscribe("explain", *arguments)
    assert result.returncode == 1
    errors = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert len(errors) == 1
    assert message in errors[0]


@pytest.mark.usefixtures("folder")
def test_explain_needs_a_server_and_shows_no_password(monkeypatch):
    monkeypatch.delenv("PGSCRIBE_DSN")
    for name in ("DATABASE_URL", "PGHOST", "PGDATABASE", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)
    assert "no database: pass --dsn" in pgscribe("explain").stderr
    result = pgscribe("explain", "--dsn", "postgresql://me:geheim@127.0.0.1:9/x")
    assert result.returncode == 1
    assert "geheim" not in result.stderr + result.stdout


# ---- the file and the others ----


def test_generate_keeps_the_plans_and_check_needs_no_server(folder, monkeypatch):
    succeed("generate")
    assert "Nobody has asked" in (folder / "docs/database/query-orders.md").read_text()
    succeed("explain")
    monkeypatch.delenv("PGSCRIBE_DSN")
    stale = pgscribe("check")
    assert stale.returncode == 2
    assert "output-stale" in stale.stdout
    assert "query-orders.md" in stale.stdout
    succeed("generate", "--from", "output/model.json")
    assert (folder / "output/plans.json").exists()
    assert "by_customer" in (folder / "docs/database/query-orders.md").read_text()
    assert "plans.json" not in (folder / "output/MANIFEST.json").read_text()
    succeed("check")


def test_check_tells_of_a_query_that_changed_and_one_that_went(folder, monkeypatch):
    succeed("explain")
    succeed("generate")
    monkeypatch.delenv("PGSCRIBE_DSN")
    succeed("check")
    (folder / "queries/orders.sql").write_text(ORDERS.replace("ordered", "bought"))
    assert "query-orders.md" in pgscribe("check").stdout
    succeed("generate", "--from", "output/model.json")
    page = (folder / "docs/database/query-orders.md").read_text()
    assert "bought" in page
    assert "reworded" not in page
    (folder / "queries/orders.sql").write_text(ORDERS.replace("SELECT id", "SELECT note"))
    succeed("generate", "--from", "output/model.json")
    assert "reworded since its plan" in (folder / "docs/database/query-orders.md").read_text()
    (folder / "queries/orders.sql").unlink()
    succeed("generate", "--from", "output/model.json")
    assert not (folder / "docs/database/query-orders.md").exists()
    succeed("check")


def test_a_line_end_of_a_checkout_changes_nothing(folder, monkeypatch):
    succeed("explain")
    succeed("generate")
    monkeypatch.delenv("PGSCRIBE_DSN")
    for path in (*folder.glob("queries/*.sql"), folder / "output/plans.json"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    succeed("check")


def test_without_queries_nothing_is_made_of_them(folder):
    (folder / "pgscribe.toml").write_text('targets = ["dictionary"]')
    succeed("generate")
    assert not list((folder / "docs/database").glob("quer*"))


def test_the_demos_queries_all_have_examples():
    names = sorted(path.name for path in (DEMO / "queries").glob("*.sql"))
    assert len(names) > 12
    for name in names:
        text = (DEMO / "queries" / name).read_text("utf-8")
        assert text.count("-- param ") == text.count("-- example ") > 0, name
