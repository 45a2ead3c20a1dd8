"""`pgscribe lint`: exit codes, what is judged, and mistakes of the user."""

from __future__ import annotations

import json

import pytest
from psycopg.conninfo import make_conninfo

from generator.model import codec
from tests.support.cli import pgscribe, project_folder
from tests.support.lint import BARE


@pytest.fixture
def folder(tmp_path, monkeypatch):
    project_folder(tmp_path, monkeypatch)
    (tmp_path / "output").mkdir()
    (tmp_path / "output/model.json").write_bytes(codec.encode(BARE))
    return tmp_path


def test_the_exit_code_is_2_from_the_level_that_was_asked_for(folder):
    told = pgscribe("lint")
    assert told.returncode == 2
    assert "shop.orders: has no primary key" in told.stdout
    assert "1 error, 1 warning, 3 info" in told.stderr
    assert pgscribe("lint", "--fail-on", "never").returncode == 0
    (folder / "pgscribe.toml").write_text('[lint.rules]\nno-primary-key = "warning"\n')
    assert pgscribe("lint").returncode == 0
    assert pgscribe("lint", "--fail-on", "warning").returncode == 2


@pytest.mark.usefixtures("folder")
def test_another_model_and_another_format():
    told = pgscribe("lint", "--from", "model.json", "--format", "json")
    assert {f["rule"] for f in json.loads(told.stdout)["findings"]} >= {"table-without-comment"}
    assert "no-primary-key" not in told.stdout.split('"findings"')[1]


def test_what_is_found_is_shown_at_the_model_that_was_judged(folder):
    shown = pgscribe("lint", "--from", "output/model.json", "--out", "gen", "--format", "github")
    assert shown.stdout.startswith("::error file=output/model.json,")
    (folder / "gen").mkdir()
    (folder / "output/model.json").rename(folder / "gen/model.json")
    shown = pgscribe("lint", "--out", "gen", "--format", "github")
    assert shown.stdout.startswith("::error file=gen/model.json,")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[lint]\nrule = 1\n", "unknown key 'rule'; did you mean 'rules'"),
        ('[lint.rules]\nno-primary-keys = "off"\n', "did you mean 'no-primary-key'?"),
    ],
)
@pytest.mark.parametrize("command", ["check", "generate", "diff"])
def test_a_mistake_in_the_settings_is_told_by_other_commands_too(folder, command, text, message):
    (folder / "pgscribe.toml").write_text(text)
    told = pgscribe(command, "--dsn", "postgresql://nobody@localhost:1/none")
    assert told.returncode == 1
    assert message in told.stderr


def test_a_baseline_is_written_and_used(folder):
    (folder / "pgscribe.toml").write_text('[lint]\nbaseline = "lint.toml"\n')
    missing = pgscribe("lint")
    assert missing.returncode == 1
    assert "there is no file lint.toml" in missing.stderr
    assert "lint.toml: written, 5 accepted" in pgscribe("lint", "--write-baseline").stderr
    assert "lint.toml: unchanged, 5 accepted" in pgscribe("lint", "--write-baseline").stderr
    assert pgscribe("lint", "--fail-on", "info").returncode == 0
    ended = (folder / "lint.toml").read_text() + "until = 2001-01-01\n"
    (folder / "lint.toml").write_text(ended)
    told = pgscribe("lint", "--fail-on", "info")
    assert told.returncode == 2
    assert "ended on 2001-01-01" in told.stderr
    again = pgscribe("lint", "--write-baseline")
    assert "lint.toml: unchanged, 4 accepted" in again.stderr
    assert "ended on 2001-01-01; mend it, or give it another day" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "text", "message"),
    [
        (("--write-baseline",), "", "name its file with --baseline"),
        (("--statistics",), "", "statistics are the server's"),
        (("--fail-on", "everything"), "", "--fail-on"),
        ((), "[lint]\nrule = 1\n", "unknown key 'rule'; did you mean 'rules'"),
        (
            (),
            '[lint.rules]\nno-primary-key = "loud"\n',
            "rules, an entry: invalid enum value 'loud'; it can be 'error', 'info', 'off', 'warning'",
        ),
        ((), "lint = 1\n", "lint: expected `object`"),
        ((), '[lint.names]\ntabel = "x"\n', "names"),
        ((), "[lint]\nbaseline = 1\n", "baseline: expected `str`"),
    ],
)
def test_a_mistake_of_the_user_is_one_line(folder, arguments, text, message):
    (folder / "pgscribe.toml").write_text(text)
    told = pgscribe("lint", *arguments)
    assert told.returncode == 1
    assert message in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.usefixtures("folder")
def test_a_database_is_judged_with_what_it_counts(pg18, database):
    dsn = database(
        pg18,
        "CREATE SCHEMA s; CREATE TABLE s.t (id int GENERATED ALWAYS AS IDENTITY);"
        "SELECT setval('s.t_id_seq', 2147483647);",
    )
    assert "sequence-near-limit" not in pgscribe("lint", "--dsn", dsn).stdout
    assert (
        "(sequence-near-limit)\n  s.t.id: " in pgscribe("lint", "--dsn", dsn, "--statistics").stdout
    )


def test_a_role_that_may_only_connect_gets_statistics_too(pg18, database):
    from generator.introspect import read_use

    dsn = database(
        pg18,
        "CREATE SCHEMA s; CREATE TABLE s.t (id serial); SELECT setval('s.t_id_seq', 2147483647);"
        "CREATE ROLE lint_stranger LOGIN;",
    )
    assert [row.share for row in read_use(dsn).sequences] == [1.0]
    stranger = read_use(make_conninfo(dsn, user="lint_stranger"))
    assert [row.share for row in stranger.sequences] == [0.0]
