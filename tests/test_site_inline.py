"""The quicker inline patterns make the same of every text as Python-Markdown's own."""

from __future__ import annotations

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown.treeprocessors import InlineProcessor

from generator.escape import md, md_code
from generator.site.inline import QuickInline, is_known
from tests.support import shop

EXTENSIONS = ("attr_list", "tables", "toc")
# What patterns are made of, and words between.
PARTS = (
    "a",
    "b c",
    " ",
    "`",
    "*",
    "**",
    "_",
    "[",
    "]",
    "(",
    ")",
    "!",
    "<",
    ">",
    "&",
    ";",
    "\\",
    "\n",
    "  \n",
)
MORE = (
    "[x](y)",
    "![x](y)",
    "<b>",
    "<a@b.c>",
    "<http://d.e>",
    "&#95;",
    "x_y",
    "[r]",
    "\n\n[r]: z\n",
)


def both(text):
    plain = markdown.Markdown(extensions=list(EXTENSIONS))
    quick = markdown.Markdown(extensions=[*EXTENSIONS, QuickInline()])
    return plain.convert(text), quick.convert(text)


@given(st.lists(st.sampled_from(PARTS + MORE), max_size=25).map("".join))
@example("| a `b|` | *c* |\n|---|---|\n| [d](e) | ![f](g) |\n")
def test_any_text_becomes_the_same(text):
    plain, quick = both(text)
    assert plain == quick


@pytest.mark.parametrize("text", shop.HOSTILE_TEXTS)
def test_hostile_texts_become_the_same(text):
    plain, quick = both(f"{md(text)}\n\n| {md_code(text)} |\n|---|\n| {md(text)} |\n")
    assert plain == quick


def test_patterns_of_others_are_still_asked():
    def shout(word):
        class Shout(markdown.inlinepatterns.SimpleTextInlineProcessor):
            def handleMatch(self, found, data):  # noqa: N802, ARG002 - the base class's names
                return word.upper(), found.start(0), found.end(0)

        return Shout

    quick = markdown.Markdown(extensions=[QuickInline()])
    quick.inlinePatterns.register(shout("word")("word", quick), "shout", 5)
    assert quick.convert("a word") == "<p>a WORD</p>"


def test_the_methods_that_it_replaces_and_calls_are_known():
    assert is_known(InlineProcessor)


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("_InlineProcessor__handleInline", None),
        ("_InlineProcessor__handleInline", lambda self, data: data),  # noqa: ARG005
        ("_InlineProcessor__applyPattern", None),
        ("_InlineProcessor__applyPattern", lambda self, pattern, data, match, start: data),  # noqa: ARG005
    ],
)
def test_of_another_version_the_own_patterns_stay(monkeypatch, name, changed):
    monkeypatch.setattr(InlineProcessor, name, changed)
    other = markdown.Markdown(extensions=[QuickInline()])
    assert type(other.treeprocessors["inline"]) is InlineProcessor
