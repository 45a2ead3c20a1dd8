from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator import render
from generator.errors import ConfigError, ConnectionFailed
from generator.pipeline import making
from generator.pipeline.checking import check
from generator.pipeline.making import generate
from generator.pipeline.progress import Silent
from generator.pipeline.project import open_project
from generator.pipeline.reading import read_database, read_model
from generator.selection import select
from tests.support.project import SHOP, TARGETS, bytes_of, project


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pgscribe.toml").write_text(f"targets = {list(TARGETS)}")
    return tmp_path


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
    saved = read_model(folder / "output/model.json", project(folder).config)
    generate(open_project(other), saved)
    assert bytes_of(other) == bytes_of(folder)


def test_a_selection_works_without_the_rest(folder):
    """A foreign key leads out of the selection, and every target copes."""
    everything = project(folder, targets=(), schemas=("shop",))
    selected = select(SHOP, everything.config.schemas)
    assert names(generate(everything, selected).written)
    assert not check(everything, None).findings


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


# ---- with a server ----

DDL = """
    CREATE SCHEMA app;
    CREATE TYPE app.state AS ENUM ('open', 'closed');
    CREATE TABLE app.orders (id int PRIMARY KEY, state app.state NOT NULL DEFAULT 'open');
    COMMENT ON TABLE app.orders IS 'What was ordered';
    CREATE TABLE app.tmp_1 (id int);
"""


def test_the_same_keys_from_server_and_file(folder, pg18, database):
    dsn = database(pg18, DDL)
    opened = project(folder)
    generate(opened, read_database(dsn, opened.config, Silent()))
    before = (folder / "output/MANIFEST.json").read_bytes()
    generate(opened, read_model(folder / "output/model.json", opened.config))
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
        read_database(dsn, project(folder).config, Silent())
    message = str(caught.value)
    assert not any(piece in message for piece in ("hunter2", "ter2", '"hun"'))
    assert "\n" not in message


# ---- what is written and read by nobody ----


@pytest.mark.parametrize("pattern", ["shpo.*", "*.typo", "orders"])
def test_a_viewpoint_of_nothing_is_told(folder, pattern):
    (folder / "notes.toml").write_text(
        f'[[viewpoints]]\nname = "a"\ntitle = "A"\ntables = ["shop.orders", "{pattern}"]\n'
    )
    (folder / "pgscribe.toml").write_text(
        f'targets = {list(TARGETS)}\nannotations = "notes.toml"\n'
    )
    with pytest.raises(ConfigError) as caught:
        generate(project(folder), SHOP)
    assert str(caught.value) == (
        f"annotations: viewpoint 'a': no table is called {pattern!r};"
        " write schema.table, of the schemas audit, shop"
    )
    # Where something is left out, it may be of that.
    assert generate(project(folder, schemas=("shop",)), select(SHOP, ["shop"])).written


def test_a_query_in_a_folder_of_the_folder_is_told(folder):
    (folder / "queries" / "old").mkdir(parents=True)
    (folder / "queries" / "old" / "q.sql").write_text("SELECT 1")
    (folder / "pgscribe.toml").write_text('queries = "queries"\n')
    with pytest.raises(ConfigError, match=r"queries: .*q\.sql isn't read: move it into .*queries"):
        project(folder)


def test_a_template_that_takes_no_place_is_told(folder):
    own = folder / "templates" / "dictionary"
    own.mkdir(parents=True)
    (folder / "pgscribe.toml").write_text('templates = "templates"\n')
    (own / "relation.md.j2").write_text('{% include "dictionary/_mine.j2" %}')
    (own / "_mine.j2").write_text("mine")
    (folder / "templates" / "ours").mkdir()
    (folder / "templates" / "ours" / "page.j2").write_text("of a target of one's own")
    assert project(folder)
    (own / "relations.md.j2").write_text("never read")
    with pytest.raises(ConfigError, match=r"relations\.md\.j2 takes the place of no template"):
        project(folder)


def test_a_site_without_the_sources_of_its_pictures_is_told(folder):
    (folder / "docs" / "database").mkdir(parents=True)
    with pytest.raises(ConfigError, match=r"there is no .*erd, which the pictures are drawn from"):
        making.build_site(project(folder, out=folder / "elsewhere"), Silent())
