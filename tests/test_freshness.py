"""Targets that needn't be made again, and everything that must make them so."""

from __future__ import annotations

import os
import pwd
from pathlib import Path

import pytest

from generator import cli
from generator.model import codec
from generator.model.annotations import Annotations, Viewpoint
from generator.pipeline import making
from generator.pipeline.making import generate
from generator.pipeline.project import Project, open_project
from tests.support.models import column, database, schema, table

SHOP = database(schema("shop", table("orders", column("id", "uuid"), key=("id",))))
MORE = database(schema("shop", table("orders", column("id", "int8"), key=("id",))))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pgscribe.toml").write_text('targets = ["erd", "typescript"]')
    return tmp_path


@pytest.fixture
def planned(monkeypatch) -> list[set[str]]:
    """The names of the targets that each run planned anew."""
    seen: list[set[str]] = []
    plan = making._plan

    def noted(project, model, targets):
        seen.append(set(targets))
        return plan(project, model, targets)

    monkeypatch.setattr(making, "_plan", noted)
    return seen


def run(folder, model=SHOP, only=(), **overrides):
    return generate(open_project(folder, None, overrides), model, only)


def files(home: Path) -> dict[str, bytes]:
    return {
        path.relative_to(home).as_posix(): path.read_bytes()
        for path in home.rglob("*")
        if path.is_file()
    }


def changed(home: Path, before: dict[str, bytes]) -> set[str]:
    now = files(home)
    return {path for path in now.keys() | before.keys() if now.get(path) != before.get(path)}


def test_a_second_run_makes_nothing_and_counts_all(folder, planned):
    first = run(folder)
    second = run(folder)
    assert planned == [{"erd", "typescript"}]
    assert (second.written, second.deleted) == ((), ())
    assert second.unchanged == len(first.written)


@pytest.mark.parametrize("change", ["edited", "deleted", "same size", "model"])
def test_a_touched_file_makes_its_target_anew(folder, planned, change):
    run(folder)
    before = (folder / "output/typescript/shop.ts").read_bytes()
    if change == "edited":
        (folder / "output/typescript/shop.ts").write_bytes(before + b"//\n")
    elif change == "deleted":
        (folder / "output/typescript/shop.ts").unlink()
    elif change == "same size":
        (folder / "output/typescript/shop.ts").write_bytes(before.replace(b"Orders", b"Others"))
    else:
        (folder / "output/model.json").unlink()
    written = run(folder)
    assert planned[1] == ({"erd", "typescript"} if change == "model" else {"typescript"})
    assert (folder / "output/typescript/shop.ts").read_bytes() == before
    assert (folder / "output/model.json").is_file()
    assert len(written.written) == 1


def test_another_database_setting_annotation_or_template_makes_all_anew(folder, planned):
    run(folder)
    run(folder, MORE)
    assert planned[1] == {"erd", "typescript"}
    (folder / "pgscribe.toml").write_text(
        'targets = ["erd", "typescript"]\n[typescript]\nwire = "postgrest"\n'
    )
    run(folder, MORE)
    assert planned[2] == {"erd", "typescript"}
    said = Annotations(viewpoints=(Viewpoint(name="a", title="A", tables=("shop.*",)),))
    project = open_project(folder)
    generate(Project(config=project.config, targets=project.targets, annotations=said), MORE)
    assert planned[3] == {"erd", "typescript"}
    templates = folder / "mine"
    (templates / "erd").mkdir(parents=True)
    generate(open_project(folder, None, {"templates": templates}), MORE)
    count = len(planned)
    (templates / "erd" / "x.j2").write_text("x")
    generate(open_project(folder, None, {"templates": templates}), MORE)
    assert len(planned) == count + 1


def test_a_named_target_is_as_fresh_as_all(folder, planned):
    run(folder)
    run(folder, only=["erd"])
    assert len(planned) == 1


def test_a_target_that_was_deselected_loses_its_files_though_the_rest_is_fresh(folder):
    run(folder)
    (folder / "pgscribe.toml").write_text('targets = ["erd"]')
    run(folder)
    assert not (folder / "output/typescript").exists()
    assert (folder / "output/erd").exists()


def test_without_a_place_for_the_record_all_is_made(folder, planned, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", os.devnull)
    run(folder)
    run(folder)
    assert len(planned) == 2


def test_a_broken_record_is_no_record(folder, planned, monkeypatch, tmp_path):
    cache = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    run(folder)
    (record,) = (cache / "pgscribe").iterdir()
    record.write_bytes(b"{")
    run(folder)
    run(folder)
    assert len(planned) == 2


def test_another_folder_has_a_record_of_its_own(folder, planned, tmp_path):
    run(folder)
    run(folder, out=tmp_path / "other")
    run(folder)
    assert len(planned) == 2


def test_what_introspect_writes_alone_makes_every_target_anew(folder, monkeypatch, pg18, database):
    """model.json is of the new database then, and so is what was named, but the rest isn't."""
    dsn = database(pg18, "CREATE TABLE orders (id uuid PRIMARY KEY)")
    monkeypatch.setenv("PGSCRIBE_DSN", dsn)
    assert cli.run(["generate"]) == 0
    before = files(folder / "output")
    pg18.run_sql(dsn.rpartition("/")[2], "ALTER TABLE orders ADD note text")
    assert cli.run(["introspect"]) == 0
    assert changed(folder / "output", before) == {"MANIFEST.json", "model.json"}
    assert cli.run(["generate", "typescript"]) == 0
    assert "typescript/public.ts" in changed(folder / "output", before)
    assert not any(path.startswith("erd/") for path in changed(folder / "output", before))
    assert cli.run(["generate"]) == 0
    assert any(path.startswith("erd/") for path in changed(folder / "output", before))
    assert cli.run(["generate", "--out", "fresh"]) == 0
    assert files(folder / "output") == files(folder / "fresh")


@pytest.mark.parametrize("written", ["introspect", "another program"])
def test_a_model_that_somebody_else_wrote_is_not_what_the_files_were_made_from(
    folder, planned, written
):
    run(folder)
    saved = folder / "output/model.json"
    if written == "introspect":
        saved.write_bytes(codec.encode(MORE))
    else:
        os.utime(saved, ns=(1, 1))
    run(folder, MORE if written == "introspect" else SHOP, only=["typescript"])
    run(folder, MORE if written == "introspect" else SHOP)
    assert planned[1:] == [{"typescript"}, {"erd"}]


def test_a_user_without_a_home_generates(folder, planned, monkeypatch):
    for name in ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)

    def nobody(user: int) -> None:
        raise KeyError(user)

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    run(folder)
    assert run(folder).written == ()
    assert len(planned) == 2, "nothing is remembered, and nothing missed"
    assert (folder / "output/typescript/shop.ts").is_file()
