"""Titles are the same text wherever a theme puts them: as they are, escaped, or with entities undone."""

from __future__ import annotations

import html

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.plan import Inputs
from generator.render import render
from generator.targets import dictionary
from generator.targets.dictionary.markup.titles import plain_title
from tests.support import shop
from tests.support.site import Page

PARTS = st.sampled_from(["&", "amp", "amp;", "lt", "lt;", "#60", "#x3c;", ";", "<", ">", "'", "D"])
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"])) | st.lists(PARTS).map("".join)


@pytest.mark.parametrize("name", ["R&D", "customer's", "a & b", "Größe", "AT&T's & more;", "x&"])
def test_a_title_is_the_name_where_html_lets_it(name):
    assert plain_title(name) == name


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("<b>", "\u2039b\u203a"),
        ("a&lt;b", "a\uff06lt;b"),
        ("a&ltb", "a\uff06ltb"),
        ("&#60;", "\uff06#60;"),
        ('say "x"', "say \u201dx\u201d"),
        ("&amp;lt;&D", "\uff06amp;lt;&D"),
    ],
)
def test_what_means_something_to_html_looks_alike(name, title):
    assert plain_title(name) == title


@given(TEXTS)
def test_it_is_the_same_text_however_often_it_is_undone(name):
    title = plain_title(name)
    assert html.unescape(title) == title
    assert "".join(Page(f"<p>{title}</p>").words) == title
    assert "".join(Page(f"<p>{html.escape(title)}</p>").words) == title
    assert not set(title) & set('<>"`')
    assert plain_title(title) == title


def test_a_heading_is_the_title_itself():
    heading = 'R&D, "a" < b &amp; `c`'
    planned = dictionary.plan(Inputs(database=shop.shop()), dictionary.Options(title=heading))
    page = render({"dictionary": planned})["docs", "index.md"].data.decode()
    _, front, text = page.split("---\n", 2)
    assert yaml.safe_load(front)["title"] == plain_title(heading)
    tokens = MarkdownIt().parse(text)
    (at,) = [at for at, token in enumerate(tokens) if token.tag == "h1" and token.nesting == 1]
    assert "".join(each.content for each in tokens[at + 1].children) == heading


@pytest.mark.parametrize("text", shop.HOSTILE_TEXTS)
def test_hostile_texts_are_titles(text):
    page = Page(f'<title>{plain_title(text)}</title><a title="{plain_title(text)}">x</a>')
    assert page.tags == {"title", "a"}
    assert not page.handlers
