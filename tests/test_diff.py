"""`pgscribe diff`, called as a user calls it: its sources, its exit codes, its mistakes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.model import codec
from generator.model.catalog import Enum
from tests.support.cli import SHOP, pgscribe, project_folder
from tests.support.models import column

DDL = """
CREATE SCHEMA shop;
CREATE TYPE shop.state AS ENUM ('open', 'closed');
REVOKE USAGE ON TYPE shop.state FROM PUBLIC;
CREATE TABLE shop.orders (id uuid PRIMARY KEY, state shop.state NOT NULL);
"""


def edited(**facts):
    """The shop with a change of its table."""
    part = SHOP.schemas[0]
    orders = replace(part.relations[0], **facts)
    return replace(SHOP, schemas=(replace(part, relations=(orders,)),))


NOTED = edited(comment="All orders.")
GROWN = edited(columns=(*SHOP.schemas[0].relations[0].columns, column("note", null=True)))
BROKEN = edited(columns=SHOP.schemas[0].relations[0].columns[:1])


def save(path: str, model=SHOP) -> str:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(codec.encode(model))
    return path


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    return project_folder(tmp_path, monkeypatch)


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=n", "-c", "user.email=n@localhost", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def history() -> None:
    """A repository with two revisions of a model: v1, and HEAD in which a column went."""
    save("output/model.json")
    git("init", "-q", "-b", "main", ".")
    git("add", ".")
    git("commit", "-qm", "one")
    git("tag", "v1")
    save("output/model.json", BROKEN)
    git("commit", "-qam", "two")


@pytest.mark.parametrize(
    ("model", "code", "rule"),
    [
        (SHOP, 0, ""),
        (NOTED, 2, "comment-changed"),
        (GROWN, 2, "column-added"),
        (BROKEN, 3, "column-dropped"),
    ],
)
def test_the_exit_code_says_how_much_it_matters(model, code, rule):
    done = pgscribe("diff", "model.json", save("new.json", model), "--format", "json")
    assert done.returncode == code
    found = json.loads(done.stdout)
    assert found["tool"] == "diff"
    assert [finding["rule"] for finding in found["findings"]] == [rule] * bool(rule)


@pytest.mark.parametrize(("model", "code"), [(SHOP, 0), (GROWN, 0), (BROKEN, 3)])
def test_only_what_breaks_somebody_can_fail(model, code):
    done = pgscribe("diff", "model.json", save("new.json", model), "--fail-on", "breaking")
    assert done.returncode == code


def test_people_read_what_changed_whom_it_breaks_and_why():
    done = pgscribe("diff", "model.json", save("new.json", BROKEN))
    assert "shop.orders.state" in done.stdout
    assert "breaking for everybody: what names it fails" in done.stdout
    assert done.stderr.endswith("1 change: 1 breaking\n")


def test_nothing_is_told_of_the_same():
    done = pgscribe("diff", "model.json", "model.json")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith("same\n")


def test_a_large_report_counts_what_matters():
    part = SHOP.schemas[0]
    enum = Enum(name="size", labels=("S",))
    new = replace(BROKEN, comment="x")
    old = replace(NOTED, schemas=(replace(NOTED.schemas[0], enums=(*part.enums, enum)),))
    done = pgscribe("diff", save("old.json", old), save("new.json", new))
    assert done.stderr.endswith("4 changes: 2 breaking, 2 safe\n")


# ---- git revisions ----


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize(
    ("sources", "code"),
    [
        (("v1", "HEAD"), 3),
        (("HEAD", "v1"), 3),
        (("HEAD~1", "v1"), 0),
        (("HEAD",), 0),
        (("v1",), 3),
        (("v1:output/model.json", "main:output/model.json"), 3),
        (("v1:model.json", "v1"), 0),
    ],
)
def test_revisions_of_the_projects_model(sources, code):
    assert pgscribe("diff", *sources).returncode == code


@pytest.mark.usefixtures("history")
def test_a_file_wins_over_a_revision_of_its_name():
    save("v1", BROKEN)
    assert pgscribe("diff", "v1", "HEAD").returncode == 0


@pytest.mark.usefixtures("history")
def test_a_revision_is_read_from_a_folder_below_and_without_its_file(monkeypatch, folder):
    Path("output/model.json").unlink()
    Path("below").mkdir()
    monkeypatch.chdir(folder / "below")
    assert pgscribe("diff", "v1", "HEAD", "--out", "../output").returncode == 3


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("nowhere", "no revision of this repository; a branch may have to be fetched first"),
        ("--upload-pack=x", "no revision; none begins with a hyphen"),
        ("-h:x", "no revision; none begins with a hyphen"),
        ("HEAD:nowhere.json", "HEAD has no nowhere.json"),
        ("HEAD:", "same"),
        (":x", "no revision of this repository"),
        ("nowhere.json", "there is no nowhere.json"),
        ("HEAD^{tree}", "no revision of this repository"),
    ],
)
def test_a_source_that_is_none_is_one_line(source, message):
    done = pgscribe("diff", "--", source, "HEAD")
    assert message in done.stderr
    assert done.returncode == (0 if message == "same" else 1)


def test_outside_of_a_repository_there_are_no_revisions():
    done = pgscribe("diff", "main", "model.json")
    assert (done.returncode, done.stdout) == (1, "")
    assert "no git repository in which it could be a revision" in done.stderr


@pytest.mark.usefixtures("history")
def test_what_is_no_model_in_a_revision_is_named():
    Path("notes.json").write_text("[]")
    git("add", ".")
    git("commit", "-qm", "three")
    done = pgscribe("diff", "HEAD:notes.json", "v1")
    assert "HEAD:notes.json is not a pgscribe model" in done.stderr


def test_without_git_that_is_said(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert "there is no git to read a revision with" in pgscribe("diff", "main").stderr


# ---- databases and SQL files ----


def test_a_database_is_the_second_source_by_itself(pg18, database):
    dsn = database(pg18, DDL)
    save("output/model.json")
    assert pgscribe("diff", PGSCRIBE_DSN=dsn).returncode == 0
    assert pgscribe("diff", "--dsn", dsn).returncode == 0
    assert pgscribe("diff", save("old.json", GROWN), "--dsn", dsn).returncode == 3
    assert pgscribe("diff", dsn, save("new.json", BROKEN)).returncode == 3
    assert pgscribe("diff", dsn, dsn).returncode == 0


def test_two_databases_of_two_servers(pg15, pg18, database):
    old, new = database(pg15, DDL), database(pg18, DDL, "ALTER TABLE shop.orders ADD note text")
    done = pgscribe("diff", old, new)
    assert done.returncode == 2
    assert "shop.orders.note" in done.stdout


def test_sql_files_are_deployed():
    Path("1_first.sql").write_text(DDL)
    Path("more").mkdir()
    Path("more/1_first.sql").write_text(DDL)
    Path("more/2_second.sql").write_text("ALTER TABLE shop.orders DROP COLUMN state;")
    assert pgscribe("diff", "model.json", "1_*.sql").returncode == 0
    assert pgscribe("diff", "model.json", "--ddl", "1_first.sql").returncode == 0
    assert pgscribe("diff", "1_first.sql", "more").returncode == 3


def test_a_selection_holds_for_both_sides():
    old = save("old.json")
    new = save("new.json", BROKEN)
    assert pgscribe("diff", old, new, "--exclude", "shop.orders").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("a.json", "b.json", "--dsn", "postgresql://h/d"), "NEW and --dsn are two sources"),
        (("a.json", "b.json", "--ddl", "x.sql"), "NEW and --ddl are two sources"),
        (("a.json", "--dsn", "x", "--ddl", "x.sql"), "--dsn and --ddl are two sources"),
        (("model.json", "model.json", "--scratch-dsn", "x"), "is where SQL files are deployed"),
        (("",), "is empty"),
        ((), "no database: pass --dsn"),
        (("x.sql", "model.json"), "there is no SQL file 'x.sql'"),
        (("model.json", "--format", "yaml"), "there is no format 'yaml'"),
    ],
)
def test_mistakes_are_one_line(arguments, message):
    done = pgscribe("diff", *arguments)
    assert done.returncode == 1
    (error,) = (line for line in done.stderr.splitlines() if line.startswith("error:"))
    assert message in error


def test_no_error_shows_a_password():
    done = pgscribe("diff", "postgresql://me:s3cret@localhost:1/x", "model.json")
    assert done.returncode == 1
    assert "s3cret" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "format_", ["text", "json", "sarif", "github", "markdown", "junit", "gitlab"]
)
def test_every_format_tells_it(format_):
    done = pgscribe("diff", "model.json", save("new.json", BROKEN), "--format", format_)
    assert done.returncode == 3
    assert "shop.orders.state" in done.stdout


def test_libpqs_own_variables_name_the_database(pg18, database, monkeypatch):
    dsn = database(pg18, DDL)
    save("output/model.json", BROKEN)
    monkeypatch.setenv("PGHOST", pg18.host)
    monkeypatch.setenv("PGPORT", str(pg18.port))
    monkeypatch.setenv("PGUSER", "postgres")
    monkeypatch.setenv("PGDATABASE", dsn.rpartition("/")[2])
    assert "column-added-required" in pgscribe("diff").stdout


def test_a_database_may_be_told_in_key_words(pg18, database):
    name = database(pg18, DDL).rpartition("/")[2]
    dsn = f"host={pg18.host} port={pg18.port} user=postgres dbname={name}"
    assert pgscribe("diff", dsn, save("new.json", BROKEN)).returncode == 3


def test_what_is_found_is_shown_at_the_model_of_the_project(folder):
    (folder / "pgscribe.toml").write_text('out = "gen"\n')
    done = pgscribe("diff", save("gen/model.json"), save("new.json", GROWN), "--format", "github")
    assert done.stdout.startswith("::warning file=gen/model.json,")
