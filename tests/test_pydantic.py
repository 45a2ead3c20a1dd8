"""The pydantic target: what it plans, and what its classes take and refuse."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from ruff import find_ruff_bin

from generator.errors import RenderError
from generator.introspect import introspect
from generator.model.catalog import Identity, NotNull, PartitionOf
from generator.plan import Inputs
from generator.render import TEMPLATE_FOLDERS, render
from generator.targets import pydantic as target
from generator.targets.pydantic import engine
from tests.support import models as m
from tests.support.pydantic_package import IMPORT_ALL, complaints, files, package, run

CASES = Path(__file__).parent / "cases"

SHOP = m.database(
    m.schema(
        "hs",
        m.enum("status", "open", "closed"),
        m.domain("email", "varchar(50)", not_null=True),
        m.domain("seat", "int4", default="1"),
        m.composite("address", m.column("street"), m.column("status", "hs.status")),
        m.table(
            "orders",
            m.column("id", "int8", identity=Identity(always=True)),
            m.column("serial", "int4", identity=Identity(always=False)),
            m.column("twice", "int4", default="serial * 2", generated="stored"),
            m.column("title", "varchar(5)"),
            m.column("status", "hs.status", default="'open'"),
            m.column("note", "text", null=True),
            m.column("mail", "hs.email", null=True),
            m.column("seat", "hs.seat"),
            m.column("tags", "text[]", null=True),
            m.column("home", "hs.address", null=True),
            m.column("homes", "hs.address[]", default="'{}'"),
            m.column("checked", "text"),
            key=("id",),
            comment="What was ordered.\n@classification INTERNAL",
            not_nulls=(NotNull(name="n", column="checked", not_valid=True),),
        ),
        m.table("parts", m.column("id", "int4"), kind="partitioned table"),
        m.table(
            "parts_1",
            m.column("id", "int4"),
            partition_of=PartitionOf(parent=m.qualified("hs.parts"), bound="DEFAULT"),
        ),
        m.view("open_orders", m.column("id", "int8", null=True), insertable=True),
        m.table("far", m.column("id", "int4"), kind="foreign table"),
        m.table("nothing"),
    ),
    m.schema("auto", m.enum("status", "new"), m.table("cars", m.column("s", "hs.status"))),
    m.schema("empty"),
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package(tmp_path_factory.mktemp("shop"), SHOP)


def fails(folder: Path, cls: str, value: object) -> list[str]:
    """The places that a model of ``hs`` finds wrong with a value."""
    code = f"""
import pydantic
from models.hs import {cls}
try:
    {cls}.model_validate_json(json.dumps(given))
    answer = []
except pydantic.ValidationError as error:
    answer = [".".join(map(str, problem["loc"])) for problem in error.errors()]
"""
    return run(folder, code, value)


def test_the_files(shop):
    made = {str(path.relative_to(shop)) for path in shop.rglob("*") if path.is_file()}
    tables = ("address", "email", "far", "nothing", "open_orders", "orders", "parts", "seat")
    assert made == {
        "models/__init__.py",
        "models/_database.py",
        "models/_limits.py",
        "models/_types.py",
        "models/codec.py",
        "models/py.typed",
        "models/auto/__init__.py",
        "models/auto/__init__.pyi",
        "models/auto/cars.py",
        "models/auto/status.py",
        "models/hs/__init__.py",
        "models/hs/__init__.pyi",
        "models/hs/status.py",
        *(f"models/hs/{name}.py" for name in tables),
    }


def test_everything_loads_and_views_are_only_read(shop):
    loaded = run(shop, IMPORT_ALL)
    classes = {name.removeprefix("models.hs.") for name in loaded if ".hs." in name}
    three = {
        f"{table}{shape}"
        for table in ("Orders", "Parts", "Nothing")
        for shape in target.names.SHAPES
    }
    assert classes == {*three, "OpenOrdersRow", "FarRow", "Address"}


def test_nothing_is_loaded_before_it_is_used(shop):
    code = """
import models
import models.hs
before = sorted(name for name in sys.modules if name.startswith("models"))
models.hs.OrdersRow
loaded = sorted(name for name in sys.modules if name.startswith("models."))
answer = [before, loaded, "OrdersRow" in dir(models.hs), hasattr(models.hs, "Missing")]
"""
    used = ["_types", "hs", "hs.address", "hs.email", "hs.orders", "hs.seat", "hs.status"]
    assert run(shop, code) == [
        ["models", "models.hs"],
        [f"models.{name}" for name in used],
        True,
        False,
    ]


ROW = {
    "id": "9007199254740993",
    "serial": 1,
    "twice": 2,
    "title": "a",
    "status": "open",
    "note": None,
    "mail": "a@b",
    "seat": 1,
    "tags": ["a", None, ["b", [None]], []],
    "home": {"street": None, "status": "closed"},
    "homes": [None],
    "checked": None,
}


def test_a_row_round_trips(shop):
    code = """
from models.hs import OrdersRow
row = OrdersRow.model_validate_json(json.dumps(given))
answer = [row.model_dump(mode="json"), type(row.home).__name__, row.id, row.status.name]
"""
    assert run(shop, code, ROW) == [ROW, "Address", 9007199254740993, "open"]


def test_a_row_ignores_what_it_doesnt_know_and_misses_what_it_does(shop):
    assert fails(shop, "OrdersRow", {**ROW, "new_column": 1}) == []
    assert fails(shop, "OrdersRow", {key: ROW[key] for key in ROW if key != "note"}) == ["note"]
    assert fails(shop, "OrdersRow", {**ROW, "mail": None, "title": None}) == ["title"]


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ({"title": "a", "mail": "m", "checked": "c"}, []),
        ({"title": "a", "mail": "m", "checked": "c", "note": None, "serial": 5}, []),
        ({}, ["title", "mail", "checked"]),
        ({"title": "a", "mail": "m", "checked": "c", "id": "1"}, ["id"]),
        ({"title": "a", "mail": "m", "checked": "c", "twice": 1}, ["twice"]),
        ({"title": "a", "mail": "m", "checked": "c", "status": None}, ["status"]),
        ({"title": "a", "mail": None, "checked": None}, ["mail", "checked"]),
        ({"title": "toolong", "mail": "m", "checked": "c"}, ["title"]),
        ({"title": "🙂🙂🙂🙂🙂", "mail": "m", "checked": "c"}, []),
        ({"title": "a", "mail": "m", "checked": "c", "homes": [{"street": 5}]}, ["homes"]),
    ],
)
def test_what_insert_takes(shop, value, problems):
    assert sorted({place.partition(".")[0] for place in fails(shop, "OrdersInsert", value)}) == (
        sorted(problems)
    )


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ({}, []),
        ({"note": None}, []),
        ({"title": None}, ["title"]),
        ({"mail": None}, ["mail"]),
        ({"id": "1"}, ["id"]),
        ({"nope": 1}, ["nope"]),
    ],
)
def test_what_update_takes(shop, value, problems):
    assert fails(shop, "OrdersUpdate", value) == problems


def test_what_is_omitted_is_neither_null_nor_dumped(shop):
    code = """
from models import _types
from models.hs import OrdersUpdate
update = OrdersUpdate.model_validate({"note": None})
again = OrdersUpdate(title=update.title, note="n")
schema = OrdersUpdate.model_json_schema()
answer = [
    update.model_dump(),
    json.loads(update.model_dump_json()),
    update.title is _types.OMITTED,
    repr(update),
    again.model_dump(),
    "default" in json.dumps(schema["properties"]),
    schema.get("required"),
]
"""
    assert run(shop, code) == [
        {"note": None},
        {"note": None},
        True,
        "OrdersUpdate(note=None)",
        {"note": "n"},
        False,
        None,
    ]


CONSUMER = """
from typing import assert_type
import models
from models import auto, hs
from models._types import OMITTED, Omitted

update = hs.OrdersUpdate(title="a", status=hs.Status.open)
assert_type(update.title, str | Omitted)
if update.title is not OMITTED:
    assert_type(update.title, str)
insert = hs.OrdersInsert(title="a", mail="m", checked="c", tags=["a", None, ["b"]])

def read(row: hs.OrdersRow, car: models.auto.CarsRow) -> None:
    assert_type(row.id, int)
    assert_type(row.note, str | None)
    assert_type(row.home, hs.Address | None)
    assert_type(car.s, hs.Status)
"""
WRONG = {
    "hs.OrdersUpdate(title=None)": "arg-type",
    "hs.OrdersInsert(title='a', mail='m')": "call-arg",
    "hs.OrdersInsert(title='a', mail='m', checked='c', id=1)": "call-arg",
    "hs.OrdersInsert(title='a', mail='m', checked='c', status=auto.Status.new)": "arg-type",
    "hs.Missing": "attr-defined",
    "hs.Status.gone": "attr-defined",
}


def test_mypy_takes_right_uses_and_refuses_wrong_ones(shop):
    (shop / "consumer.py").write_text(CONSUMER + "\n".join(WRONG))
    said = complaints(shop, "consumer.py").splitlines()
    lines = [line for line in said if ": error: " in line]
    first = len(CONSUMER.splitlines()) + 1
    expected = list(zip(range(first, first + len(WRONG)), WRONG.values(), strict=True))
    assert [(int(line.split(":")[1]), line.rsplit("[", 1)[1][:-1]) for line in lines] == expected


def test_pyright_is_content_with_the_package(shop):
    pytest.importorskip("basedpyright", reason="pip install basedpyright")
    (shop / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "include": ["models"]}'
    )
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--level", "error"],
        cwd=shop,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "0 errors" in done.stdout, done.stdout + done.stderr


def test_files_are_formatted_and_the_package_stands_alone(shop):
    done = subprocess.run(
        [find_ruff_bin(), "format", "--isolated", "--check", "--line-length=100", "models"],
        cwd=shop,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    for path in shop.rglob("*.py"):
        assert "import generator" not in path.read_text()
        assert "from generator" not in path.read_text()


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


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_every_case_loads(case, pg18, shared_database, tmp_path):
    model = introspect(shared_database(pg18, CASES / case / "schema.sql"))
    run(package(tmp_path, model), IMPORT_ALL)
    assert complaints(tmp_path) == ""
