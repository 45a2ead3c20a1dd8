"""The pydantic target at work: what it plans, in which jobs, by which templates; and each case loads."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from generator.errors import RenderError
from generator.introspect import introspect
from generator.plan import Inputs
from generator.render import TEMPLATE_FOLDERS, render
from generator.targets import pydantic as target
from generator.targets.pydantic import engine
from tests.support import models as m
from tests.support.deployed import NAMES, few
from tests.support.pydantic_package import IMPORT_ALL, complaints, files, package, run
from tests.support.pydantic_shop import SHOP

CASES = Path(__file__).parent / "cases"


def test_an_artifact_holds_its_own_slice_alone():
    def contexts(database):
        planned = target.plan(Inputs(database=database), target.Options())
        return {a.path: msgspec.json.encode(a.context) for a in planned}

    more = m.database(
        *(s for s in SHOP.schemas if s.name != "auto"),
        m.schema(
            "auto",
            m.enum("status", "new"),
            m.table("cars", m.column("s", "hs.status")),
            m.table("bikes"),
        ),
    )
    before, after = contexts(SHOP), contexts(more)
    changed = {path for path in after if before.get(path) != after[path]}
    assert changed == {
        "models/auto/__init__.py",
        "models/auto/__init__.pyi",
        "models/auto/bikes.py",
    }


def test_many_processes_and_one_make_the_same():
    tables = [m.table(f"t{number}", m.column("a", "hs.status")) for number in range(70)]
    many = files(m.database(m.schema("hs", m.enum("status", "open"), *tables)))
    for number in (0, 37, 69):
        one = files(m.database(m.schema("hs", m.enum("status", "open"), tables[number])))
        path = f"models/hs/t{number}.py"
        assert one[path] == many[path]


def test_small_jobs_and_one_make_the_same(monkeypatch):
    tables = [m.table(f"t{number}", m.column("a", "int4")) for number in range(5)]
    database = m.database(m.schema("hs", m.enum("status", "open"), *tables))
    together = files(database)
    jobs = []
    run = engine._in_process
    monkeypatch.setattr(engine, "_MOST_IN_A_JOB", 2)
    monkeypatch.setattr(engine, "_in_process", lambda job: jobs.append(job) or run(job))
    assert files(database) == together
    assert len(jobs) > 1
    assert all(len(job.contexts) <= 2 for job in jobs)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("model.py.j2", "# ---- pgscribe ----\nclass (:"),
        ("model.py.j2", "no mark"),
        ("schema.py.j2", "{{ nowhere }}"),
        ("schema.py.j2", "class ("),
    ],
)
def test_a_broken_template_is_a_clear_error(tmp_path, name, text):
    (tmp_path / "pydantic").mkdir()
    (tmp_path / "pydantic" / name).write_text(text)
    planned = {"pydantic": target.plan(Inputs(database=SHOP), target.Options())}
    with pytest.raises(RenderError) as caught:
        render(planned, overrides=tmp_path)
    assert "\n" not in str(caught.value)


def test_every_template_is_read_by_the_engine_or_by_jinja():
    folder = next(folder for folder in TEMPLATE_FOLDERS if folder.is_dir()) / "pydantic"
    planned = target.plan(Inputs(database=SHOP), target.Options())
    used = {artifact.template for artifact in planned} - {""}
    assert used == {f"pydantic/{path.name}" for path in folder.iterdir()}
    assert set(engine._ENGINE_PATHS) <= used


@pytest.mark.parametrize("case", few(NAMES[1:]))
def test_every_case_loads(case, pg18, shared_database, tmp_path):
    model = introspect(shared_database(pg18, CASES / case / "schema.sql"))
    run(package(tmp_path, model), IMPORT_ALL)
    assert complaints(tmp_path) == ""
