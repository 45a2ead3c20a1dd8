"""Names and texts that could break a Python module, and what the package makes of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from generator.naming import name_hash
from tests.support.pydantic_hostile import COLUMNS, LABELS, TABLES, TEXTS, hostile
from tests.support.pydantic_package import IMPORT_ALL, complaints, package, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package(tmp_path_factory.mktemp("hostile"), hostile())


def test_everything_loads_and_executes_nothing(folder):
    loaded = run(folder, IMPORT_ALL)
    assert not list(folder.rglob("PWNED"))
    assert set(loaded["models.s.EveryColumnRow"]) == set(COLUMNS)
    assert set(loaded["models.s.EveryColumnInsert"]) == set(COLUMNS)
    assert set(loaded["models.s.BaseModelRow_x" + name_hash("base_model_row")]) == set(COLUMNS)
    rows = [name for name in loaded if name.startswith("models.s.") and name.endswith("Row")]
    assert len(rows) == len(TABLES) + 3
    assert complaints(folder) == ""


def test_legal_names_stay_as_they_are(folder):
    fields = run(folder, IMPORT_ALL)["models.s.EveryColumnRow"]
    exact = {name for name in COLUMNS if fields[name] == name}
    assert exact >= {"datetime", "date", "str", "list", "int", "Decimal", "UUID", "Field", "Any"}
    assert exact >= {"fields", "model_name", "type", "match", "createdAt", "self"}
    assert exact.isdisjoint({"schema", "copy", "model_config", "class", "None", "_private", "名"})


def test_a_row_takes_both_names_and_gives_the_columns(folder):
    code = """
from models.s import EveryColumnRow, EveryColumnUpdate
row = EveryColumnRow.model_validate(given)
by_field = EveryColumnRow.model_validate({
    name: given[field.alias or name] for name, field in EveryColumnRow.model_fields.items()
})
answer = [row.model_dump(mode="json"), by_field == row, EveryColumnUpdate(**given).model_dump(mode="json")]
"""
    value = {
        name: "2024-05-06T07:08:09Z" if number % 2 else "text"
        for number, name in enumerate(COLUMNS)
    }
    assert run(folder, code, value) == [value, True, value]


def test_labels_are_exact(folder):
    code = """
from models.s import Status
answer = [[member.value for member in Status], [Status(label).value for label in given]]
"""
    assert run(folder, code, LABELS) == [list(LABELS), list(LABELS)]


def test_comments_arrive_as_they_are(folder):
    code = """
from models.s import EveryColumnRow
answer = {
    field.alias or name: field.description for name, field in EveryColumnRow.model_fields.items()
}
"""
    said = run(folder, code)
    assert said == {name: TEXTS[number % len(TEXTS)].strip() for number, name in enumerate(COLUMNS)}


def test_modules_hold_nothing_but_what_they_should(folder):
    for path in folder.glob("models/*/*.py"):
        tree = ast.parse(path.read_text())
        calls = {
            ast.unparse(node.func).rpartition("'.")[2]
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        }
        allowed = {"_Field", "_Digits"}
        if path.name == "__init__.py":
            allowed = {
                "_MODULES.get",
                "AttributeError",
                "getattr",
                "_import_module",
                "globals",
                "sorted",
                # The table of contents is a text.
                "map",
                "strip",
                "strip().splitlines",
            }
        assert calls <= allowed, path
    for path in folder.glob("models/*/*.pyi"):
        first, *others = ast.parse(path.read_text()).body
        assert isinstance(first, ast.Expr), path
        assert all(isinstance(each, ast.ImportFrom) for each in others), path


def test_a_table_called_like_a_module_of_ours_has_its_own(folder):
    made = {path.name for path in (folder / "models" / "s").iterdir()}
    assert "users.py" in made
    assert {name.lower() for name in made} == made
    assert not {"con.py", "_types.py"} & made
