"""Types that people name beyond the database, and what becomes of wrong ones."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ConfigError
from generator.targets import typescript
from generator.targets.typescript.overrides import Overrides
from tests.support import models as m
from tests.support.typescript import COMPILERS, compile_folder, files, write

DATABASE = m.database(
    m.schema(
        "hs",
        m.enum("kind", "a"),
        m.domain("settings", "jsonb", comment="How it is set.\n@type Settings"),
        m.composite("box", m.column("inner", "jsonb")),
        m.range_type("span", "int4"),
        m.table(
            "customers",
            m.column("preferences", "jsonb", null=True),
            m.column("tagged", "jsonb", comment="What they like.\n@type Likes"),
            m.column("settings", "hs.settings"),
            m.column("kind", "hs.kind"),
            m.column("kinds", "hs.kind[]"),
            m.column("box", "hs.box"),
            m.column("at", "timestamptz"),
            m.column("times", "timestamptz[]"),
            m.column("place", "hs.geometry"),
        ),
        m.view("all_customers", m.column("preferences", "jsonb")),
    )
)


def made(**options: Any) -> str:
    return files(DATABASE, **options)["typescript/hs.ts"]


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("string", "string"),
        ("string | null", "string | null"),
        ("string[]|number", "string[] | number"),
        ("'a' | \"b\" | -1", '"a" | "b" | -1'),
        ('import("../types.js").Preferences', 'import("../types.js").Preferences'),
        ("import('../types.js').ns.Likes[]", 'import("../types.js").ns.Likes[]'),
        ("Date", "globalThis.Date"),
    ],
)
def test_a_column_has_the_type_that_is_named(written, spelled):
    text = made(columns={"hs.customers.preferences": written})
    assert f"  preferences: {spelled} | null;\n" in text
    assert f"  preferences?: {spelled} | null;\n" in text


def test_names_alone_come_from_the_module_of_the_settings():
    text = made(types_from="../types.js", columns={"hs.box.inner": "Inner"})
    assert '  inner: import("../types.js").Inner | null;\n' in text
    assert '  tagged: import("../types.js").Likes;\n' in text
    assert 'export type Settings = import("../types.js").Settings;\n' in text


def test_a_tag_without_that_module_is_no_more_than_a_comment():
    text = made()
    assert "  tagged: pg.JsonValue;\n" in text
    assert "jsonb · type Likes" in text


def test_the_settings_win_over_a_tag():
    text = made(types_from="../types.js", columns={"hs.customers.tagged": "unknown"})
    assert "  tagged: unknown;\n" in text


@pytest.mark.parametrize("name", ["timestamptz", "timestamp with time zone"])
def test_a_built_in_type_is_overridden_by_either_name(name):
    text = made(types={name: "Date"})
    assert "  at: globalThis.Date;\n" in text
    assert "  times: pg.ArrayOf<globalThis.Date>;\n" in text


def test_a_type_of_the_database_is_overridden_where_it_is_declared():
    text = made(types={"hs.kind": "'a' | 'b'", "hs.box": "string", "hs.geometry": "unknown"})
    assert 'export type Kind = "a" | "b";\n' in text
    assert "kindLabels" not in text
    assert "  kinds: pg.ArrayOf<Kind>;\n" in text
    assert "export type Box = string;\n" in text
    assert "  place: unknown;\n" in text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"columns": {"hs.customer.preferences": "string"}},
            (
                "[typescript.columns]: there is no column 'hs.customer.preferences';"
                " did you mean 'hs.customers.preferences'?"
            ),
        ),
        (
            {"columns": {"xyz": "string"}},
            (
                "[typescript.columns]: there is no column 'xyz';"
                " its name begins with that of its schema and table"
            ),
        ),
        (
            {"types": {"hs.kinds": "string"}},
            "[typescript.types]: there is no type 'hs.kinds'; did you mean 'hs.kind'?",
        ),
        (
            {"types": {"timestampz": "string"}},
            "[typescript.types]: there is no type 'timestampz'; did you mean 'timestamptz'?",
        ),
        (
            {"columns": {"hs.customers.at": "Moment"}},
            (
                "[typescript] columns, hs.customers.at: there is no type 'Moment' in 'Moment';"
                " say in types_from which module exports it"
            ),
        ),
    ],
)
def test_what_isnt_there_is_told_in_one_line(options, message):
    with pytest.raises(ConfigError) as raised:
        made(**options)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "any",
            "never",
            "object",
            "|",
            "string |",
            "string string",
            "string; any",
            "Map<a, b>",
        ),
        *(
            "{ a: string }",
            "string\nexport",
            "`x`",
            '"a\\"',
            "import('x')",
            "import(x).Y",
            "string[0]",
        ),
        *("string /* */", "// x", "() => void", "typeof x", "import('a\"b').any<"),
    ],
)
def test_what_isnt_understood_is_refused(text):
    with pytest.raises(ConfigError, match=r"columns, hs\.customers\.at: "):
        made(columns={"hs.customers.at": text}, types_from="../types.js")


def test_a_hostile_tag_is_refused_and_named():
    comment = "@type string; export const x = process.exit()"
    table = m.table("t", m.column("c", "jsonb", comment=comment))
    with pytest.raises(ConfigError, match=r"tag @type of s\.t\.c"):
        files(m.database(m.schema("s", table)), types_from="./t.js")


parts = st.sampled_from(
    [
        "string",
        "any",
        "Name",
        "|",
        "[]",
        '"a"',
        "'b'",
        "import('m').T",
        "\n",
        ";",
        "{",
        "}",
        " ",
        "/*",
    ]
)


@given(st.lists(parts, min_size=1, max_size=6).map("".join))
def test_whatever_is_accepted_stays_a_type_on_its_line(text):
    database = m.database(m.schema("s", m.table("t", m.column("c", "jsonb"))))
    try:
        options = typescript.OPTIONS(columns={"s.t.c": text}, types_from="m")
        spelled = Overrides(database, options).column("s", "t", "c") or ""
    except ConfigError:
        return
    assert not set(spelled) & set("\n;{}`")
    assert not re.search(r"\bany\b|/\*", spelled)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_what_is_named_is_imported_as_a_type(tmp_path, compiler):
    write(
        tmp_path,
        {
            **files(
                DATABASE,
                types_from="../types.js",
                columns={"hs.customers.preferences": "Likes[] | 'none'", "hs.customers.at": "Date"},
            ),
            "types.ts": "export interface Likes { tea: boolean }\nexport type Settings = Likes;\n",
            "consumer.ts": (
                'import type { CustomersInsert, CustomersRow } from "./typescript/hs.js";\n'
                "export const row = {} as CustomersRow;\n"
                "export const tea: boolean = row.tagged.tea;\n"
                'export const none: CustomersInsert["preferences"] = "none";\n'
                "// @ts-expect-error not what the module says\n"
                'export const wrong: CustomersInsert["settings"] = { coffee: true };\n'
            ),
        },
    )
    assert compile_folder(tmp_path, compiler, "nodenext", lib=["es2024", "dom"]) == ""
