"""Lint's findings as the dictionary gets them: the same as the command tells, whatever the day is."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from generator import disk
from generator.errors import ConfigError
from generator.model import codec
from generator.model.catalog import Database, ForeignKey, Routine, Schema
from generator.model.types import QualifiedName
from generator.pipeline.checking import check
from generator.pipeline.judging import judged
from generator.pipeline.linting import Subject, lint, write_baseline
from generator.pipeline.making import generate
from generator.pipeline.project import open_project
from generator.targets.dictionary.facts.made import made_by_others
from tests.support import deployed
from tests.support.models import column, database, schema, table

SHOP = database(schema("shop", table("orders", column("id", "uuid"), key=("id",))))
SETTINGS = 'targets = ["dictionary"]\n'
NAMED = """\
[lint.names]
index = "ix_.*"
"""
TAKEN = """\
[[lint.exceptions]]
rule = "table-without-comment"
object = "shop.orders"
reason = "Everybody knows."
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pgscribe.toml").write_text(SETTINGS)
    return tmp_path


def shown(folder: Path, model: Database):
    return made_by_others(judged(open_project(folder), model)).findings


def test_they_are_those_of_the_command(folder, pg18, shared_database):
    (folder / "pgscribe.toml").write_text(SETTINGS + NAMED)
    model = deployed.model(deployed.deploy("thorbis", pg18, shared_database))
    (folder / "model.json").write_bytes(codec.encode(model))
    subject = Subject(model=folder / "model.json")
    told = lint(open_project(folder), subject, None, dt.date(2027, 1, 1)).report.findings
    found = shown(folder, model)
    assert len(found) > 50
    assert [(each.rule, each.level, each.object, each.message, each.mend) for each in found] == [
        (each.rule, each.level, each.subject, each.message, each.mend) for each in told
    ]
    assert {each.relation for each in found} <= {
        f"{part.name}.{relation.name}" for part in model.schemas for relation in part.relations
    }
    held = {each.relation for each in found if each.object.startswith("hs.work_orders.")}
    assert held == {"hs.work_orders"}


def test_each_is_told_of_the_relation_that_holds_it(folder):
    odd = 'a."b'
    key = ForeignKey(
        name="k.k",
        columns=("id",),
        target=QualifiedName(schema="s.x", name="other"),
        target_columns=("id",),
    )
    model = database(
        schema(
            "s.x",
            table(odd, column("id", "int4"), foreign_keys=(key,)),
            table("other", column("id", "int4")),
        )
    )
    by_object = {each.object: each for each in shown(folder, model)}
    assert by_object['"s.x"."a.""b"."k.k"'].relation == '"s.x"."a.""b"'
    assert by_object['"s.x".other'].relation == '"s.x".other'


def test_a_function_isnt_the_table_of_its_name(folder):
    (folder / "pgscribe.toml").write_text(SETTINGS + '[lint.names]\nfunction = "fn_.*"\n')
    (part,) = SHOP.schemas
    both = Schema(
        name="shop", relations=part.relations, routines=(Routine(name="orders", body="SELECT 1"),)
    )
    found = shown(folder, Database(schemas=(both,)))
    (about,) = [each for each in found if each.rule == "name-pattern"]
    assert (about.object.partition("(")[0], about.relation) == ("shop.orders", "")


def test_the_baseline_holds_whatever_the_day_is(folder):
    (folder / "pgscribe.toml").write_text(SETTINGS + '[lint]\nbaseline = "taken.toml"\n')
    (folder / "model.json").write_bytes(codec.encode(SHOP))
    write_baseline(open_project(folder), Subject(model=folder / "model.json"), None)
    entries = (folder / "taken.toml").read_text()
    dated = re.sub("^reason = .*$", r"\g<0>\nuntil = 2001-01-01", entries, flags=re.MULTILINE)
    assert dated != entries
    (folder / "taken.toml").write_text(dated)
    assert all(each.accepted for each in shown(folder, SHOP))


def test_check_and_generate_notice_what_is_accepted(folder):
    generate(open_project(folder), SHOP)
    assert not check(open_project(folder), None).findings
    (folder / "pgscribe.toml").write_text(SETTINGS + TAKEN)
    assert {each.rule for each in check(open_project(folder), None).findings} == {
        "toolchain-settings"
    }
    assert "Everybody knows" in str(shown(folder, SHOP))
    generate(open_project(folder), SHOP)
    assert not check(open_project(folder), None).findings


def test_check_and_generate_notice_another_baseline(folder):
    (folder / "pgscribe.toml").write_text(SETTINGS + '[lint]\nbaseline = "taken.toml"\n')
    (folder / "taken.toml").write_text("")
    generate(open_project(folder), SHOP)
    pages = {path: path.read_bytes() for path in Path("docs").rglob("*.md")}
    write_baseline(open_project(folder), Subject(), None)
    assert check(open_project(folder), None).findings
    generate(open_project(folder), SHOP)
    assert {path: path.read_bytes() for path in Path("docs").rglob("*.md")} != pages
    assert not check(open_project(folder), None).findings


def test_other_targets_dont_care(folder):
    (folder / "pgscribe.toml").write_text('targets = ["erd"]\n')
    generate(open_project(folder), SHOP)
    before = disk.read_manifest(open_project(folder).roots)
    (folder / "pgscribe.toml").write_text('targets = ["erd"]\n' + TAKEN)
    assert not check(open_project(folder), None).findings
    generate(open_project(folder), SHOP)
    assert disk.read_manifest(open_project(folder).roots) == before


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[lint.rules]\nno-such-rule = "off"\n', "there is no rule 'no-such-rule'"),
        ('[lint.names]\ntable = "("\n', "is no pattern"),
        ("[lint]\ntenant_columns = 1\n", "tenant_columns"),
        ('[lint]\nbaseline = "gone.toml"\n', "there is no file .*gone.toml"),
    ],
)
def test_mistakes_in_the_settings_are_told_as_lint_tells_them(folder, settings, said):
    (folder / "pgscribe.toml").write_text(SETTINGS + settings)
    (folder / "model.json").write_bytes(codec.encode(SHOP))
    with pytest.raises(ConfigError, match=said) as of_generate:
        generate(open_project(folder), SHOP)
    with pytest.raises(ConfigError) as of_lint:
        lint(open_project(folder), Subject(model=folder / "model.json"), None, dt.date(2026, 1, 1))
    assert str(of_generate.value) == str(of_lint.value)
    assert not Path("docs").exists()
