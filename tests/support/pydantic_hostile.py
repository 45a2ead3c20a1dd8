"""A database whose names, labels and comments could break a Python module."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support import models as m

if TYPE_CHECKING:
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
    """Each name in each place that takes one, and a comment on most."""
    columns = [
        m.column(name, "timestamptz" if number % 2 else "text", null=bool(number % 3), comment=text)
        for number, name in enumerate(COLUMNS)
        for text in [TEXTS[number % len(TEXTS)]]
    ]
    parts: list[Any] = [
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
