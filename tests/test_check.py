"""The database, model.json and files against each other."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator import __version__, render
from generator.disk import read_manifest
from generator.errors import ConfigError, ModelError
from generator.model import codec
from generator.pipeline import checking
from generator.pipeline.checking import check
from generator.pipeline.making import generate
from generator.pipeline.progress import Silent
from generator.pipeline.reading import read_database
from generator.report import Report
from tests.support.project import SHOP, TARGETS, bytes_of, project

OTHER = replace(SHOP, comment="Another.")

DDL = """
    CREATE SCHEMA app;
    CREATE TYPE app.state AS ENUM ('open', 'closed');
    CREATE TABLE app.orders (id int PRIMARY KEY, state app.state NOT NULL DEFAULT 'open');
    COMMENT ON TABLE app.orders IS 'What was ordered';
    CREATE TABLE app.tmp_1 (id int);
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pgscribe.toml").write_text(f"targets = {list(TARGETS)}")
    return tmp_path


def found(report: Report) -> dict[str, list[str]]:
    """The files, below their folder, or the objects of the findings, by rule."""
    by_rule: dict[str, list[str]] = {}
    for finding in report.findings:
        subject = re.sub(r"^.*/(?:output|docs)/", "", finding.subject)
        by_rule.setdefault(finding.rule, []).append(subject)
    return by_rule


def test_what_was_generated_is_the_same(folder):
    generate(project(folder), SHOP)
    before = bytes_of(folder)
    report = check(project(folder), None)
    assert report.findings == ()
    assert report.summary == "same (files and model.json; no database was asked)"
    assert bytes_of(folder) == before, "a check writes nothing"


def test_every_kind_of_difference_has_its_name(folder):
    generate(project(folder), SHOP)
    (folder / "output/typescript/shop.ts").write_text("// edited\n")
    (folder / "output/typescript/audit.ts").unlink()
    shutil.copy(folder / "output/typescript/index.ts", folder / "output/typescript/left.ts")
    assert found(check(project(folder), None)) == {
        "output-edited": ["typescript/shop.ts"],
        "output-missing": ["typescript/audit.ts"],
        "output-orphaned": ["typescript/left.ts"],
    }


def test_a_newer_model_makes_the_files_stale(folder):
    generate(project(folder), SHOP)
    path = folder / "output/model.json"
    path.write_bytes(path.read_bytes().replace(b'"closed"', b'"shut"'))
    report = found(check(project(folder), None))
    assert "typescript/shop.ts" in report["output-stale"]
    assert report.keys() == {"output-stale"}, "the model is its own measure"


def test_other_settings_are_toolchain_drift(folder):
    generate(project(folder), SHOP)
    (folder / "pgscribe.toml").write_text(
        f'targets = {list(TARGETS)}\n[typescript]\nwire = "postgrest"'
    )
    report = found(check(project(folder), None))
    assert report.keys() == {"toolchain-settings"}
    assert {path.split("/")[0] for path in report["toolchain-settings"]} == {"typescript"}


def test_another_version_is_toolchain_drift(folder, monkeypatch):
    generate(project(folder), SHOP)
    monkeypatch.setattr(render, "__version__", "99.0")
    monkeypatch.setattr(checking, "__version__", "99.0")
    report = check(project(folder), None)
    assert {rule: len(files) for rule, files in found(report).items()} == {
        "toolchain-version": len(read_manifest(project(folder).roots).files)
    }
    assert report.findings[0].message == f"made by pgscribe {__version__}; this is 99.0"


def test_a_users_template_is_toolchain_drift_of_its_files_alone(folder):
    generate(project(folder), SHOP)
    mine = folder / "mine/typescript"
    mine.mkdir(parents=True)
    (mine / "support.ts.j2").write_text("// Made by pgscribe, my way.\n")
    report = check(project(folder, templates=folder / "mine"), None)
    # The API's client has types of its own.
    made = ["api/client/types/_support.ts", "typescript/_support.ts"]
    assert found(report) == {"toolchain-template": made}


def forge(folder: Path) -> None:
    """Edit a file, and its hash in the record."""
    path = folder / "output/typescript/shop.ts"
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(path.read_bytes() + b"export const sneaky = 1;\n")
    record = folder / "output/MANIFEST.json"
    new = hashlib.sha256(path.read_bytes()).hexdigest()
    record.write_text(record.read_text().replace(old, new))


def test_a_forged_manifest_deceives_nobody(folder):
    generate(project(folder), SHOP)
    forge(folder)
    assert found(check(project(folder), None)) == {"output-stale": ["typescript/shop.ts"]}


class Made(Exception):
    """Something was made anew."""


@pytest.fixture
def installed(monkeypatch):
    """As an installed version is, whose code can't change: then the record may be relied upon."""

    def make(*_args, **_options):
        raise Made

    monkeypatch.setattr(checking, "CODE_IS_ITS_VERSION", True)
    monkeypatch.setattr(checking, "make", make)


@pytest.mark.usefixtures("installed")
def test_what_the_record_vouches_for_is_not_made_anew(folder):
    generate(project(folder), SHOP)
    assert check(project(folder), None).findings == ()
    (folder / "output/typescript/shop.ts").write_text("// edited\n")
    (folder / "output/typescript/audit.ts").unlink()
    shutil.copy(folder / "output/typescript/index.ts", folder / "output/typescript/left.ts")
    for path in (folder / "output").rglob("*.mmd"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert found(check(project(folder), None)) == {
        "output-edited": ["typescript/shop.ts"],
        "output-missing": ["typescript/audit.ts"],
        "output-orphaned": ["typescript/left.ts"],
    }


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    "change",
    [
        forge,
        lambda folder: (folder / "pgscribe.toml").write_text('title = "Another"'),
        lambda folder: (folder / "output/MANIFEST.json").unlink(),
        lambda folder: generate(project(folder), OTHER, ["typescript"]),
    ],
    ids=["forged", "settings", "no record", "one target alone is newer"],
)
def test_what_the_record_does_not_vouch_for_is_made_anew(folder, change):
    generate(project(folder), SHOP)
    change(folder)
    with pytest.raises(Made):
        check(project(folder), None)


def test_a_check_before_anything_was_generated_says_so(folder):
    with pytest.raises(ConfigError, match=r"there is no .*model\.json; .*`pgscribe generate`"):
        check(project(folder), None)


def test_a_broken_model_is_named(folder):
    (folder / "output").mkdir()
    (folder / "output/model.json").write_text("{")
    with pytest.raises(ModelError, match=r"output/model\.json is not a pgscribe model"):
        check(project(folder), None)


def test_from_a_database_to_files_and_its_drift(folder, pg18, database):
    dsn = database(pg18, DDL)
    opened = project(folder, exclude=("app.tmp_*",))
    read = read_database(dsn, opened.config, Silent())
    generate(opened, read)
    assert not check(opened, lambda: read).findings
    saved = codec.decode((folder / "output/model.json").read_bytes())
    assert saved == read

    name = dsn.rpartition("/")[2]
    pg18.run_sql(name, "ALTER TABLE app.orders ALTER state TYPE text, ADD note text")
    report = check(opened, lambda: read_database(dsn, opened.config, Silent()))
    assert found(report) == {
        "type-changed": ["app.orders.state"],
        "column-added": ["app.orders.note"],
    }
    assert not check(opened, None).findings, "the files are still what model.json makes"
