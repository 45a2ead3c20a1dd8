"""Whatever a text is, a page shows that text and nothing else: HTML, JSON in it, Markdown with all its extensions."""

from __future__ import annotations

import functools
import html.parser
import json
import re

import markdown
import markdown_it
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator import escape
from tests.support.texts import TEXTS


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", escape.visible(text)).strip()


# ---- HTML ----


class Page(html.parser.HTMLParser):
    """The elements of a page, its text, and its scripts' text apart."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: dict[str, str] = {}
        self._open: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += attrs
        self._open.append(tag)

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        where = self._open[-1] if self._open else ""
        self.text[where] = self.text.get(where, "") + data

    def handle_comment(self, data):
        self.elements.append(f"comment {data}")

    def handle_decl(self, decl):
        self.elements.append(f"declaration {decl}")

    handle_pi = unknown_decl = handle_decl


@given(TEXTS)
def test_html(text):
    made = escape.html(text)
    page = Page(f"<p title=\"{made}\" id='{made}'>{made}</p><hr>")
    shown = escape.visible(text)
    assert page.elements == ["p", "hr"]
    assert page.attributes == [("title", shown), ("id", shown)]
    assert page.text.get("p", "") == shown


JSON = st.recursive(
    TEXTS | st.integers() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner)
)


@given(JSON)
def test_json_in_html(value):
    made = escape.json_in_html(value)
    page = Page(f'<script type="application/json">{made}</script><hr>')
    assert page.elements == ["script", "hr"]
    assert json.loads(page.text["script"]) == value
    assert made.isascii()


# ---- Markdown ----


@functools.cache
def converter(folder) -> markdown.Markdown:
    """With all that a site of ours uses, and what its owner may add."""
    extensions = (
        "abbr admonition attr_list def_list footnotes md_in_html meta sane_lists tables toc"
    )
    pymdownx = "details highlight magiclink mark superfences tabbed tasklist tilde caret keys"
    return markdown.Markdown(
        extensions=[
            *extensions.split(),
            *(f"pymdownx.{name}" for name in (*pymdownx.split(), "snippets")),
        ],
        extension_configs={"pymdownx.snippets": {"base_path": [str(folder)], "check_paths": False}},
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    (folder / "pyproject.toml").write_text("INCLUDED")
    return converter(folder)


# Where the text goes, the elements that the page then has, the one that holds it, and what else that one holds.
PLACES = {
    "paragraph": ("Before.\n\n{}\n\nAfter.", "p p p", "p", "Before.{}After."),
    "heading": ("## {}\n\nAfter.", "h2 p", "h2", "{}"),
    "cell": (
        "| a | b |\n| --- | --- |\n| {} | z |",
        "table thead tr th th tbody tr td td",
        "td",
        "{}z",
    ),
    "item": ("- {}\n- after", "ul li li", "li", "{}after"),
    "within": ("Before {} after.", "p", "p", "Before {} after."),
}


def page_of(site, source: str) -> Page:
    return Page(site.reset().convert(source))


@pytest.mark.parametrize("place", PLACES)
@given(text=TEXTS)
def test_markdown(site, place, text):
    template, elements, holder, held = PLACES[place]
    assume(folded(text) or place != "paragraph")
    page = page_of(site, template.format(escape.md(text)))
    assert page.elements == elements.split()
    assert {name for name, _ in page.attributes} <= {"id"}
    shown = page.text.get(holder, "")
    assert folded(text) in shown
    assert "".join(shown.split()) == "".join(held.format(folded(text)).split())


@pytest.mark.parametrize("place", PLACES)
@given(text=TEXTS)
def test_code_in_markdown(site, place, text):
    template, elements, _, _ = PLACES[place]
    page = page_of(site, template.format(escape.md_code(text)))
    assert sorted(page.elements) == sorted([*elements.split(), "code"])
    assert page.text.get("code", "") == folded(text)


@given(text=TEXTS)
def test_blocks_of_code_in_markdown(site, text):
    page = page_of(site, f"Before.\n\n{escape.md_block(text)}\n\nAfter.")
    lines = escape.visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    assert [name for name in page.elements if name not in {"span", "div"}] == [
        "p",
        "pre",
        "code",
        "p",
    ]
    assert page.text["p"] == "Before.After."
    shown = "".join(page.text.get(name, "") for name in ("code", "span", "pre"))
    assert "".join(shown.split()) == "".join(lines.split())


@given(text=TEXTS)
def test_prose_of_an_openapi_document(text):
    tokens = markdown_it.MarkdownIt("commonmark", {"html": True, "linkify": False}).parse(
        escape.commonmark(text)
    )
    every = {token.type for token in tokens} | {
        child.type for token in tokens for child in token.children or ()
    }
    assert not every & {"html_block", "html_inline", "link_open", "image", "code_inline"}
