"""`pgscribe verify` as a command, and hostile text on its way to the terminal."""

from __future__ import annotations

import re

import pytest

from tests.support.cli import pgscribe
from tests.support.verify import change, generate_into, run


@pytest.mark.usefixtures("project")
def test_the_command_tells_what_was_read(shop):
    result = pgscribe("verify", "--all", "--dsn", shop)
    assert result.returncode == 0
    assert result.stdout.splitlines()[0].split() == ["relation", "rows", "held", "against"]
    assert re.search(
        r"^shop\.orders +3  pydantic, JSON Schema, TypeScript \(api, postgrest, node-postgres\)$",
        result.stdout,
        re.MULTILINE,
    )
    assert result.stderr.endswith("5 relations, 12 rows: no violation\n")


@pytest.mark.usefixtures("project")
def test_the_command_refuses_no_rows(shop):
    result = pgscribe("verify", "--rows", "0", "--dsn", shop)
    assert (result.returncode, result.stdout) == (1, "")
    assert "--rows" in result.stderr


# ---- hostile names and values ----

HOSTILE = r"""
CREATE SCHEMA "a "" `b */ ${x}";
CREATE TABLE "a "" `b */ ${x}"."t', (\
 */ ""q" (
    "k ""1" text, "${y} */ %s" text NOT NULL, "__proto__" text, "t" int, "constructor" text,
    PRIMARY KEY ("k ""1"));
INSERT INTO "a "" `b */ ${x}"."t', (\
 */ ""q" VALUES
    (E'a"b\n*/ \x1b[31m', '`${process.exit(1)}` */ " '' \ ', '</script>', 1, E'\u2028::error::x');
"""


@pytest.fixture
def hostile(pg18, database) -> str:
    return database(pg18, HOSTILE)


def test_hostile_names_and_values_are_only_text(folder, hostile):
    generate_into(folder, hostile)
    report = run(folder, hostile)
    assert report.violations == report.unread == report.skipped == ()
    assert [each.rows for each in report.read] == [1]


def test_hostile_names_and_values_cannot_command_the_terminal(folder, hostile):
    generate_into(folder, hostile)
    (module,) = (folder / "output/typescript").glob("a*.ts")
    change(module, r"(?<=\*/ %s\": )string", "5")
    result = pgscribe("verify", "--dsn", hostile)
    assert result.returncode == 2
    (line,) = [line for line in result.stdout.splitlines() if "TypeScript (api): " in line]
    assert "\x1b" not in result.stdout
    assert "process.exit" in line
    assert "</script>" not in result.stdout
    assert result.stderr.splitlines()[-1].startswith("1 relations, 1 rows: 1 violations; run ")
