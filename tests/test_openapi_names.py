"""Hostile names and texts in the OpenAPI document."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt
from openapi_spec_validator import validate

from generator.escape import commonmark
from generator.naming import kebab_case
from tests.support import models as m
from tests.support.openapi import document

HOSTILE = [
    "{id}", "a?b", "x/y", "%2e", "..", ".", "a.b", "a-b", "a_b", "aB", "AB", 'quo"te', "it's",
    "back\\slash", "a b", "名", "2fa", "class", "__proto__", "\u202eevil", "list", "_x", "",
    "<script>", "new\nline", "a,b", "-a", "a[eq]", "limit", "order", "cursor", "id",
]  # fmt: skip


def test_hostile_columns_make_a_valid_document():
    columns = [m.column(name or "empty", "int4") for name in HOSTILE]
    made = document(
        m.database(
            m.schema(
                "a",
                m.table("all", *columns, key=("{id}", "x/y")),
                *(m.table(f"t{n}", c, key=(c.name,)) for n, c in enumerate(columns)),
            )
        )
    )
    validate(made)
    refuse_odd_paths(made)


def test_hostile_tables_have_paths_of_their_own():
    tables = [m.table(name, m.column("id", "int4"), key=("id",)) for name in HOSTILE]
    made = document(m.database(*(m.schema(name, *tables) for name in ("plain", "{id}", "a/b"))))
    refuse_odd_paths(made)
    assert len(made["paths"]) == 3 * 2 * len(HOSTILE)


def refuse_odd_paths(made):
    for path in made["paths"]:
        assert path.isascii()
        for segment in path.split("/")[1:]:
            assert segment.strip(".")
            assert segment.startswith("{") == segment.endswith("}")


def test_no_name_depends_on_its_neighbours():
    alone = document(m.database(m.schema("a", m.table("a b", m.column("id", "int4"), key=("id",)))))
    among = document(
        m.database(
            m.schema(
                "a",
                m.table("a b", m.column("id", "int4"), key=("id",)),
                m.table("a_b", m.column("id", "int4"), key=("id",)),
                m.table("a-b", m.column("id", "int4"), key=("id",)),
            )
        )
    )
    for path, item in alone["paths"].items():
        assert among["paths"][path] == item


def test_a_dash_and_an_underscore_have_two_urls():
    assert kebab_case("a_b") == "a-b"
    assert kebab_case("a-b") != "a-b"


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "![x](http://tracker)",
        "<javascript:alert(1)>",
        "`code` \\` **`",
        "&lt;b&gt; &amp;",
        "[x]: javascript:alert(1)\n\n[x]",
        "a\\<b>",
    ],
)
def test_a_comment_stays_text_in_a_description(text):
    rendered = MarkdownIt("commonmark").parse(commonmark(text))
    inline = [child for token in rendered for child in token.children or ()]
    allowed = {"text", "text_special", "softbreak", "strong_open", "strong_close"}
    assert {child.type for child in inline} <= allowed
    shown = "".join(child.content for child in inline if child.type.startswith("text"))
    assert shown.replace("**", "") == text.replace("\n", "").replace("**", "")
