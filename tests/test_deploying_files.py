"""Which files --ddl deploys, in which order, and what of them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ConfigError
from generator.pipeline.migrations import find, natural, upwards


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")


@pytest.mark.parametrize(
    "ordered",
    [
        ["1.sql", "2.sql", "10.sql"],
        ["001_a.sql", "2_b.sql", "0010_c.sql"],
        ["V1__a.sql", "V2__b.sql", "V2.1__c.sql", "V2_2__d.sql", "V10__e.sql", "R__f.sql"],
        ["20240101120000_a/up.sql", "20240102000000_b/up.sql"],
        ["committed/000001.sql", "committed/000002.sql", "current.sql"],
        ["a/9.sql", "a/10.sql", "b/1.sql"],
    ],
)
def test_order_is_natural(ordered):
    paths = [Path(name) for name in ordered]
    shuffled = random.Random(1).sample(paths, len(paths))
    assert sorted(shuffled, key=natural) == paths


NAMES = st.text("aVRU012_./-\u0663", min_size=1, max_size=12).map(Path)


@given(st.lists(NAMES, max_size=6))
def test_any_names_have_an_order_that_does_not_depend_on_where_they_stood(paths):
    ordered = sorted(paths, key=natural)
    paths.reverse()
    assert sorted(paths, key=natural) == ordered


def test_folders_globs_and_files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    touch(tmp_path, "m/2.sql", "m/10.sql", "m/deep/1.sql", "m/notes.md", "roles.sql")
    assert find(["roles.sql", "m"]) == [
        Path(name) for name in ("roles.sql", "m/2.sql", "m/10.sql", "m/deep/1.sql")
    ]
    assert find(["m/*.sql"]) == [Path("m/2.sql"), Path("m/10.sql")]
    assert find(["m/**/*.sql"]) == [Path("m/2.sql"), Path("m/10.sql"), Path("m/deep/1.sql")]
    assert find(["m/10.sql", "m/*.sql"]) == [Path("m/10.sql"), Path("m/2.sql")]
    assert find([str(tmp_path / "m/*.sql")]) == [tmp_path / "m/2.sql", tmp_path / "m/10.sql"]


def test_a_name_with_the_signs_of_a_glob_is_a_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    touch(tmp_path, "[1]*.sql", "1x.sql")
    assert find(["[1]*.sql"]) == [Path("[1]*.sql")]


def test_files_that_take_back_are_left_out_unless_they_are_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    down = ["1_a.down.sql", "1_a_down.sql", "x/down.sql", "U1__a.sql", "U1.2__a.sql", "1-down.sql"]
    up = ["1_a.up.sql", "Users.sql", "U__x.sql", "down_payments.sql", "markdown.sql", "x/up.sql"]
    touch(tmp_path, *down, *up)
    assert {str(path) for path in find(["."])} == set(up)
    assert find([down[0]]) == [Path(down[0])]


@pytest.mark.parametrize("pattern", ["absent.sql", "*.sql", "empty"])
def test_what_names_no_file_is_an_error(tmp_path, monkeypatch, pattern):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ConfigError, match="there is no SQL file"):
        find([pattern])


@pytest.mark.parametrize(
    ("up", "down"),
    [
        ("-- migrate:up", "-- migrate:down"),
        ("-- migrate:up transaction:false", "-- migrate:down transaction:false"),
        ("--migrate:up", "--migrate:down"),
        ("-- +goose Up", "-- +goose Down"),
        ("-- +goose up", "-- +GOOSE DOWN"),
        ("-- +migrate Up notransaction", "-- +migrate Down"),
        ("-- Up Migration", "-- Down Migration"),
        ("-- rambler up", "-- rambler down"),
        ("-- anything", "---- create above / drop below ----"),
    ],
)
def test_sections_that_take_back_are_empty_lines(up, down):
    script = f"{up}\r\nSELECT 1;\n{down}\nSELECT 2;\n"
    assert upwards(script.encode()).decode() == f"{up}\r\nSELECT 1;\n\n\n"


def test_a_section_upwards_may_come_last():
    script = b"-- +migrate Down\nSELECT 2;\n-- +migrate Up\nSELECT 1;\n"
    assert upwards(script) == b"\n\n-- +migrate Up\nSELECT 1;\n"


@pytest.mark.parametrize(
    "script",
    [
        b"-- this goes down\nSELECT 1;",
        b"SELECT '-- migrate:down';",
        b"-- migrated:down\nSELECT 1;",
        b"-- +goose StatementBegin\nSELECT 1;\n-- +goose StatementEnd",
        b"\xff\x00 \r lone",
        b"",
    ],
)
def test_other_scripts_stay_as_they_are(script):
    assert upwards(script) == script


@given(st.lists(st.sampled_from(["-- migrate:up", "-- migrate:down", "SELECT 1;", ""])))
def test_lines_keep_their_numbers(lines):
    script = "\n".join(lines)
    made = upwards(script.encode()).decode().split("\n")
    assert len(made) == len(script.split("\n"))
    assert all(one in {"", other} for one, other in zip(made, script.split("\n"), strict=True))
