"""Names and texts that could break a Python module, and what the package makes of them."""

from __future__ import annotations

import ast
import builtins
import enum
import keyword
from typing import TYPE_CHECKING

import pydantic
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.naming import name_hash
from generator.targets.pydantic import names
from tests.support import models as m
from tests.support.pydantic_package import IMPORT_ALL, complaints, files, package, run

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model.catalog import Database

COLUMNS = (
    *("2fa", "first name", "first-name", "First Name", "a.b", 'a"b', "🙂", "名"),
    *("createdat", "createdAt", "created_at"),
    *("schema", "model_config", "copy", "json", "dict", "validate", "construct", "fields"),
    *(
        "model_fields",
        "model_dump",
        "model_dump_",
        "model_validate_",
        "model_name",
        "register",
        "mro",
    ),
    *("_private", "__dunder__", "__class__", "__annotations__", "__slots__", "_"),
    *(
        "datetime",
        "date",
        "time",
        "timedelta",
        "Decimal",
        "UUID",
        "list",
        "str",
        "int",
        "bool",
        "float",
    ),
    *(
        "Optional",
        "BaseModel",
        "Field",
        "Annotated",
        "Any",
        "Enum",
        "Text",
        "Timestamptz",
        "Omitted",
    ),
    *("None", "class", "match", "type", "print", "self", "cls", "property", "object", "super"),
    *("OMITTED", "Array", "Omittable", "RowModel", "typing", "pydantic", "x" * 63, "a\nb", "{}"),
)
TABLES = (
    *("Optional", "BaseModel", "base_model", "Field", "order", "2fa", "class", "None", "名", "🙂"),
    *("weird table-name", "weird_table_name", "Users", "users", "con", "__init__", "_types", "py"),
    *("a", "status_row", "x" * 63, 'q"""q', "a\nb", "import", "typing", "pydantic", "models"),
)
LABELS = (
    *("in progress", "in-progress", "IN PROGRESS", "low", "LOW", "", "1st", "mro", "None", "class"),
    *(
        "_x",
        "__x__",
        "_value_",
        "_missing_",
        "name",
        "value",
        "format",
        "lower",
        "title",
        "_sunder_",
    ),
    *(
        '"q"',
        "it's",
        "back\\slash",
        "new\nline",
        "*/",
        "</script>",
        '"""',
        "🙂",
        "\u202e",
        "a\x07b",
    ),
    *(
        "__class__",
        "_ignore_",
        "_generate_next_value_",
        "self",
        "{{ 7 }}",
        "{% raw %}",
        "$ref",
        "#/a",
    ),
)
TEXTS = (
    "x\", examples=[__import__('pathlib').Path('PWNED').touch()])#",
    '"""\n__import__("pathlib").Path("PWNED").touch()\n"""',
    "'''\n__import__('pathlib').Path('PWNED').touch()\n'''",
    "trailing \\",
    'trailing "',
    'trailing """',
    r"\N{x} \u12 \x",
    "a\rb\r\nc\x85d\u2028e\u2029f\x0cg",
    "{{ 7*7 }} {% raw %} {# #}",
    "# ---- pgscribe ----\nimport os",
    "#!/bin/sh\n---",
    "\tindented\n    more\n  less",
    "f'{__import__(\"os\")}'",
)


def hostile() -> Database:
    columns = [
        m.column(name, "timestamptz" if number % 2 else "text", null=bool(number % 3), comment=text)
        for number, name in enumerate(COLUMNS)
        for text in [TEXTS[number % len(TEXTS)]]
    ]
    parts = [
        m.table(name, *columns[number::5], comment=TEXTS[number % len(TEXTS)])
        for number, name in enumerate(TABLES)
    ]
    parts += [
        m.table("every_column", *columns),
        m.table("bare"),
        m.enum("status", *LABELS, comment=TEXTS[0]),
        m.enum("a_row", "x"),
        m.enum("text", "x"),
        m.enum("5th", "x"),
        m.enum("nothing"),
        m.domain("date", "text", comment=TEXTS[1]),
        m.composite("base_model_row", *columns, comment=TEXTS[2]),
        m.table(
            "of_types",
            m.column("status", "s.status"),
            m.column("Status", "other.status"),
            m.column("text", "s.text"),
            m.column("Text", "text"),
            m.column("date", "s.date"),
            m.column("row", "s.base_model_row"),
            m.column("none", "s.nothing", null=True),
        ),
    ]
    return m.database(
        m.schema("s", *parts),
        m.schema("other", m.enum("status", "x")),
        m.schema("Other", m.table("t")),
        m.schema("my schema", m.table("t")),
        m.schema("class", m.table("t")),
        m.schema("_types", m.table("t")),
    )


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


@pytest.mark.parametrize(
    ("label", "member"),
    [("open", "open"), ("IN_PROGRESS", "IN_PROGRESS"), ("count", "count_x")],
)
def test_members_are_labels_where_they_can_be(label, member):
    assert names.member_name(label).startswith(member)


def test_reserved_names_cover_this_pydantic_and_python():
    of_model = {*dir(pydantic.BaseModel), *dir(type(pydantic.BaseModel))}
    public = {name for name in of_model if not name.startswith("_")}
    assert public <= names._OF_BASE_MODEL
    of_enum = {name for name in dir(enum.StrEnum) if not name.startswith("_")}
    assert of_enum | {"mro", "name", "value"} <= names._OF_STR_ENUM


ANY_NAME = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=63)
LIKELY = st.sampled_from([*keyword.kwlist, *dir(builtins), *COLUMNS, *TABLES, *LABELS])


@example("none")
@given(st.one_of(ANY_NAME, LIKELY))
def test_every_name_is_legal_python(name):
    for made in (
        names.module_name(name),
        names.row_class(name, "Row"),
        names.type_class(name),
        names.field_name(name),
        names.member_name(name),
    ):
        assert made.isascii()
        assert made.isidentifier()
        assert not keyword.iskeyword(made)
        assert not made.startswith("_")
    assert names.module_name(name) == names.module_name(name).lower()
    assert not names.type_class(name).endswith(names.SHAPES)


@given(st.lists(st.one_of(ANY_NAME, LIKELY), unique=True, min_size=2, max_size=2))
def test_different_names_stay_different(pair):
    for make in (
        names.module_name,
        lambda name: names.row_class(name, "Row"),
        names.type_class,
        names.field_name,
        names.member_name,
    ):
        assert len({make(name) for name in pair}) == 2


def test_a_sibling_changes_no_name():
    one = m.database(m.schema("s", m.table("t", m.column("first name"))))
    two = m.database(m.schema("s", m.table("t", m.column("first name"), m.column("first-name"))))
    line = next(
        line for line in files(one)["models/s/t.py"].decode().splitlines() if "first_name" in line
    )
    assert line in files(two)["models/s/t.py"].decode().splitlines()
