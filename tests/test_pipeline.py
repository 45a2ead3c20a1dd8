from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from generator import pipeline, render
from generator.disk import read_manifest
from generator.errors import ConfigError, ConnectionFailed, ModelError
from generator.model import codec
from generator.pipeline import Drift, Silent, check, generate, making, open_project
from generator.selection import select
from tests.support.models import column, database, enum, foreign_key, schema, table

SHOP = database(
    schema(
        "shop",
        enum("state", "open", "closed"),
        table(
            "orders",
            column("id", "uuid", default="gen_random_uuid()"),
            column("state", "shop.state"),
            column("log", "int8", null=True),
            key=("id",),
            foreign_keys=(foreign_key("orders_log_fkey", "log", "audit.log.id"),),
        ),
    ),
    schema("audit", table("log", column("id", "int8"), key=("id",))),
)
TARGETS = ("api", "erd", "typescript")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pgscribe.toml").write_text(f"targets = {list(TARGETS)}")
    return tmp_path


def project(folder, **overrides):
    return open_project(folder, None, overrides)


def bytes_of(folder) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def names(places) -> list[str]:
    return [path for _, path in places]


# ---- generate ----


def test_all_targets_are_written_once(folder):
    first = generate(project(folder), SHOP)
    assert {path.split("/")[0] for _, path in first.written} == {
        "model.json",
        "typescript",
        "erd",
        "api",
    }
    before = bytes_of(folder)
    second = generate(project(folder), SHOP)
    assert (second.written, second.deleted) == ((), ())
    assert bytes_of(folder) == before


def test_a_named_target_leaves_the_others_as_they_are(folder):
    generate(project(folder), SHOP)
    before = set(bytes_of(folder))
    written = generate(project(folder), select(SHOP, ["shop"]), ["typescript"])
    assert "typescript/audit.ts" in names(written.deleted)
    assert set(bytes_of(folder)) == before - {"output/typescript/audit.ts"}


def test_a_target_that_is_deselected_for_good_goes(folder):
    generate(project(folder), SHOP)
    generate(project(folder, targets=("typescript",)), SHOP)
    assert not (folder / "output/erd").exists()
    assert not (folder / "output/api").exists()


def test_the_saved_model_makes_the_same_bytes(folder, tmp_path_factory):
    generate(project(folder), SHOP)
    other = tmp_path_factory.mktemp("other")
    shutil.copy(folder / "pgscribe.toml", other)
    saved = pipeline.read_model(folder / "output/model.json", project(folder).config)
    generate(open_project(other), saved)
    assert bytes_of(other) == bytes_of(folder)


def test_a_selection_works_without_the_rest(folder):
    """A foreign key leads out of the selection, and every target copes."""
    everything = project(folder, targets=(), schemas=("shop",))
    selected = select(SHOP, everything.config.schemas)
    assert names(generate(everything, selected).written)
    assert not check(everything, None)


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        ({"targets": ("typscript",)}, "there is no target 'typscript'; did you mean 'typescript'?"),
        ({"annotations": "nowhere.toml"}, "annotations: there is no file nowhere.toml"),
        ({"out": "docs/database"}, "out and docs_dir are the same folder"),
    ],
)
def test_a_wrong_setting_is_told_before_anything_runs(folder, overrides, message):
    paths = {k: Path(v) if isinstance(v, str) else v for k, v in overrides.items()}
    with pytest.raises(ConfigError, match=message.replace("?", r"\?")):
        project(folder, **paths)


def test_a_wrong_option_of_a_target_is_told_before_anything_runs(folder):
    (folder / "pgscribe.toml").write_text('[typescript]\nwire = "x"')
    with pytest.raises(
        ConfigError, match=r"pgscribe\.toml \[typescript\]: wire: invalid enum value"
    ):
        project(folder)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", "Database API"),
        ('title = "Shop"', "Shop"),
        ('title = "Shop"\n[api]\ntitle = "Shop API"', "Shop API"),
    ],
)
def test_the_projects_title_reaches_the_document(folder, text, title):
    (folder / "pgscribe.toml").write_text(text)
    generate(project(folder), SHOP, ["api"])
    made = json.loads((folder / "output/api/openapi.json").read_bytes())
    assert made["info"]["title"] == title


def test_a_wheel_renders_only_what_changed(folder, monkeypatch):
    rendered = []
    original = render._Renderer.bytes_of

    def counting(self, artifact):
        rendered.append(artifact.path)
        return original(self, artifact)

    monkeypatch.setattr(render._Renderer, "bytes_of", counting)
    monkeypatch.setattr(making, "CODE_IS_ITS_VERSION", True)
    generate(project(folder), SHOP)
    assert len(rendered) > 5
    rendered.clear()
    generate(project(folder), SHOP)
    assert rendered == []
    (folder / "output/typescript/shop.ts").write_text("edited")
    generate(project(folder), SHOP)
    assert rendered == ["typescript/shop.ts"]


def test_in_a_checkout_nothing_made_before_is_taken_for_made():
    """Here the code changes without its version."""
    assert not making.CODE_IS_ITS_VERSION


# ---- check, without a server ----


def test_what_was_generated_is_the_same(folder):
    generate(project(folder), SHOP)
    before = bytes_of(folder)
    drift = check(project(folder), None)
    assert drift == Drift(made_by=drift.made_by)
    assert not drift
    assert bytes_of(folder) == before, "a check writes nothing"


def test_every_kind_of_difference_has_its_name(folder):
    generate(project(folder), SHOP)
    (folder / "output/typescript/shop.ts").write_text("// edited\n")
    (folder / "output/typescript/audit.ts").unlink()
    shutil.copy(folder / "output/typescript/index.ts", folder / "output/typescript/left.ts")
    drift = check(project(folder), None)
    assert names(drift.edited) == ["typescript/shop.ts"]
    assert names(drift.missing) == ["typescript/audit.ts"]
    assert names(drift.orphaned) == ["typescript/left.ts"]
    assert (drift.stale, drift.toolchain, drift.schema) == ((), (), None)


def test_a_newer_model_makes_the_files_stale(folder):
    generate(project(folder), SHOP)
    path = folder / "output/model.json"
    path.write_bytes(path.read_bytes().replace(b'"closed"', b'"shut"'))
    drift = check(project(folder), None)
    assert "typescript/shop.ts" in names(drift.stale)
    assert drift.edited == (), "the model is its own measure"


def test_other_settings_make_the_files_stale(folder):
    generate(project(folder), SHOP)
    (folder / "pgscribe.toml").write_text(
        f'targets = {list(TARGETS)}\n[typescript]\nwire = "postgrest"'
    )
    drift = check(project(folder), None)
    assert {path.split("/")[0] for path in names(drift.stale)} == {"typescript"}
    assert not drift.toolchain


def test_another_version_is_toolchain_drift(folder, monkeypatch):
    generate(project(folder), SHOP)
    monkeypatch.setattr(render, "__version__", "99.0")
    drift = check(project(folder), None)
    assert len(drift.toolchain) == len(read_manifest(project(folder).roots).files)
    assert (drift.edited, drift.stale, drift.missing, drift.orphaned) == ((), (), (), ())
    assert drift.made_by


def test_a_users_template_is_toolchain_drift_of_its_files_alone(folder):
    generate(project(folder), SHOP)
    mine = folder / "mine/typescript"
    mine.mkdir(parents=True)
    (mine / "support.ts.j2").write_text("// Made by pgscribe, my way.\n")
    drift = check(project(folder, templates=folder / "mine"), None)
    # The API's client has types of its own.
    made = {"typescript/_support.ts", "api/client/types/_support.ts"}
    assert {path for _, path in drift.toolchain} == made
    assert not drift.stale


def test_a_forged_manifest_deceives_nobody(folder):
    """Who edits a file and its hash would hide the edit from a check that trusted the record."""
    generate(project(folder), SHOP)
    path = folder / "output/typescript/shop.ts"
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(path.read_bytes() + b"export const sneaky = 1;\n")
    record = folder / "output/MANIFEST.json"
    new = hashlib.sha256(path.read_bytes()).hexdigest()
    record.write_text(record.read_text().replace(old, new))
    assert "typescript/shop.ts" in names(check(project(folder), None).stale)


def test_a_check_before_anything_was_generated_says_so(folder):
    with pytest.raises(ConfigError, match=r"there is no .*model\.json; .*`pgscribe generate`"):
        check(project(folder), None)


def test_a_broken_model_is_named(folder):
    (folder / "output").mkdir()
    (folder / "output/model.json").write_text("{")
    with pytest.raises(ModelError, match=r"output/model\.json is not a pgscribe model"):
        check(project(folder), None)


# ---- with a server ----

DDL = """
    CREATE SCHEMA app;
    CREATE TYPE app.state AS ENUM ('open', 'closed');
    CREATE TABLE app.orders (id int PRIMARY KEY, state app.state NOT NULL DEFAULT 'open');
    COMMENT ON TABLE app.orders IS 'What was ordered';
    CREATE TABLE app.tmp_1 (id int);
"""


def test_from_a_database_to_files_and_its_drift(folder, pg18, database):
    dsn = database(pg18, DDL)
    opened = project(folder, exclude=("app.tmp_*",))
    read = pipeline.read_database(dsn, opened.config, Silent())
    generate(opened, read)
    assert not check(opened, dsn)
    saved = codec.decode((folder / "output/model.json").read_bytes())
    assert saved == read

    name = dsn.rpartition("/")[2]
    pg18.run_sql(name, "ALTER TABLE app.orders ALTER state TYPE text, ADD note text")
    drift = check(opened, dsn)
    assert drift.schema == (
        "app.orders: column state changed (type app.state → text)",
        "app.orders: column note added",
    )
    assert not check(opened, None), "the files are still what model.json makes"


def test_the_same_keys_from_server_and_file(folder, pg18, database):
    dsn = database(pg18, DDL)
    opened = project(folder)
    generate(opened, pipeline.read_database(dsn, opened.config, Silent()))
    before = (folder / "output/MANIFEST.json").read_bytes()
    generate(opened, pipeline.read_model(folder / "output/model.json", opened.config))
    assert (folder / "output/MANIFEST.json").read_bytes() == before


@pytest.mark.parametrize(
    "dsn",
    [
        "postgresql://me:hunter2@127.0.0.1:1/shop",
        "postgresql://me:hun/ter2@127.0.0.1:1/shop",
        "host=127.0.0.1 port=1 user=me password='hunter2' dbname=shop",
        "postgresql://me:hunter2@127.0.0.1:notaport/shop",
    ],
)
def test_no_error_of_a_connection_shows_the_password(folder, dsn):
    with pytest.raises(ConnectionFailed) as caught:
        pipeline.read_database(dsn, project(folder).config, Silent())
    message = str(caught.value)
    assert not any(piece in message for piece in ("hunter2", "ter2", '"hun"'))
    assert "\n" not in message
