"""The classes of the pydantic target: what they take and refuse, as Python and its type checkers have it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from ruff import find_ruff_bin

from generator.targets import pydantic as target
from tests.support.pydantic_package import IMPORT_ALL, complaints, package, run
from tests.support.pydantic_shop import SHOP


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
