"""Whatever a text is, the parser of the sink reads that text out of what the escaper wrote, and nothing else.

Mermaid's parsers are asked in test_erd, the compilers of TypeScript in test_typescript_compiles.
"""

from __future__ import annotations

import ast
import functools
import html.parser
import json
import re

import markdown
import markdown_it
import psycopg
import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from generator import escape
from generator.model.types import quote_identifier
from tests.support.node import run_node

HOSTILE = [
    "it's",
    'say "stop" now',
    "a\\",
    "\\'; import os; '\\",
    "x', pwn = (globalThis.P='ran'), y = 'z",
    "`${1}`",
    "*/ export const X = 1; /*",
    '"""\nimport os\n"""',
    '""',
    'ends in "',
    "\\N{BULLET} \\u12 \\x1",
    "two\nlines\r\nthree\rfour",
    "a\u2028b\u2029c\u0085d",
    "\u202eright to left\u202c zero\u200bwidth \ufeff",
    "</script><script>alert(1)</script>",
    "<!-- <script> --> ]]>",
    "<img src=x onerror=alert(1)>",
    "*a*{: onclick='x' }",
    "{: #id .class onclick=x }",
    "[x](javascript:alert(1)) ![i](x) [r]: http://x [^1]",
    '--8<-- "pyproject.toml"',
    ";--8<--\npyproject.toml\n--8<--",
    "```\ncode\n``` ~~~",
    "    indented\n\tcode",
    "a | b \\| c",
    "# heading\n===\n---\n***",
    "1. one\n2) two\n- three\n+ four\n* five\n: six",
    "> quote\n!!! note\n??? more\n=== 'tab'",
    "http://a.example www.a.example me@a.example <http://b.example>",
    "*[HTML]: x\nHTML &amp; &#60;b&#62; &nbsp;",
    "{{ 7 * 7 }} {% raw %} ${x} #{y} %(z)s",
    "%%{init: {'theme': 'dark'}}%%",
    "!!python/object/apply:os.system ['x']",
    "no",
    "~",
    "1e3",
    "- x: y # z",
    "@x & *y",
    "::error::x",
    "  ::set-output name=a::b",
    "##[error]x ##vso[task.setvariable variable=a]b",
    "\x1b[31mred\x1b[0m \x9b31m \x07",
    "__proto__",
    "(c) (tm) a--b a -- b ... 'q' \"q\" ~~s~~ ==m== ^s^ :smile:",
    "\U0001d4ca🙂\U0010ffff\ud7ff\ue000\uffff",
    "",
    " ",
    "$1 :p %s ? E'x' $$ $a$",
]
PIECES = sorted({piece for text in HOSTILE for piece in re.findall(r"\w+|\s|[^\w\s]+|.", text)})
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.text(),
)
# PostgreSQL holds every character but this.
STORED = TEXTS.map(lambda text: text.replace("\0", ""))
INVISIBLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]"
)


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", escape.visible(text)).strip()


# ---- Python ----


@given(TEXTS)
def test_python_strings(text):
    literal = escape.py_string(text)
    assert ast.literal_eval(literal) == text
    assert not INVISIBLE.search(literal)
    assert "\n" not in literal


@given(TEXTS)
def test_python_docstrings(text):
    source = f"class A:\n    {escape.py_docstring(text)}\n\n    x = 1\n"
    (made,) = ast.parse(source).body
    docstring, assignment = made.body
    assert isinstance(assignment, ast.Assign)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    assert ast.literal_eval(docstring.value) == escape.visible(lines)


# ---- JavaScript ----


@functools.cache
def many_texts() -> list[str]:
    """Beside the hostile ones every character that might mean something, alone and between others."""
    characters = [
        chr(code) for code in (*range(1, 0x180), *range(0x2000, 0x2070), 0xFEFF, 0xFFFE, 0x1F642)
    ]
    return [
        *HOSTILE,
        *characters,
        *(f"a{one}b" for one in characters),
        *(f"\\{one}" for one in characters),
    ]


def test_strings_keys_and_comments_of_javascript(tmp_path):
    texts = many_texts()
    script = tmp_path / "script.mjs"
    strings = ",\n".join(escape.ts_string(text) for text in texts)
    keys = ",\n".join(f"{{{escape.ts_key(text)}: 1}}" for text in texts)
    comments = "\n".join(f"/** {escape.ts_comment(text)} */ comments += 1;" for text in texts)
    script.write_text(
        f"let comments = 0;\n{comments}\nconst strings = [\n{strings}];\nconst keys = [\n{keys}];\n"
        "const own = keys.map((it) => Object.keys(it));\n"
        "process.stdout.write(JSON.stringify([comments, strings, own]));\n",
        "utf-8",
    )
    done = run_node([script], tmp_path)
    assert done.returncode == 0, done.stderr
    comments, strings, keys = json.loads(done.stdout)
    assert comments == len(texts)
    assert strings == texts
    assert keys == [[text] for text in texts]


@given(TEXTS)
def test_strings_of_javascript_hide_nothing(text):
    literal = escape.ts_string(text)
    assert json.loads(literal) == text
    assert not INVISIBLE.search(literal)
    assert "</" not in literal


@given(TEXTS)
def test_comments_of_javascript_end_where_they_end(text):
    made = escape.ts_comment(text)
    assert "*/" not in f"* {made} *"
    assert not INVISIBLE.search(made)
    assert not re.search(r"(?<!\\)@", made)


# ---- YAML ----


@given(TEXTS)
def test_yaml(text):
    scalar = escape.yaml(text)
    assert yaml.safe_load(scalar) == text
    assert yaml.safe_load(f"a: {scalar}\nb: [{scalar}, 1]\n{scalar}: c\n")["b"] == [text, 1]
    assert "\n" not in scalar


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


# ---- SQL ----


def test_sql_literals_and_identifiers(server):
    texts = [text for text in many_texts() if "\0" not in text]
    with psycopg.connect(server.dsn()) as connection:
        for setting in ("on", "off"):
            connection.execute(f"SET standard_conforming_strings = {setting}")
            literals = ", ".join(escape.quote_literal(text) for text in texts)
            assert connection.execute(f"SELECT ARRAY[{literals}]".encode()).fetchone()[0] == texts
        # A name has from 1 to 63 bytes.
        names = [text for text in texts if 0 < len(text.encode()) < 64]
        for start in range(0, len(names), 500):
            some = names[start : start + 500]
            columns = ", ".join(
                f"{number} AS {quote_identifier(text)}" for number, text in enumerate(some)
            )
            cursor = connection.execute(f"SELECT {columns}".encode())
            assert [column.name for column in cursor.description] == some


def test_identifiers_are_quoted_where_the_server_would(server):
    """Of key words at least those that quote_ident() quotes: a word may become one in a newer version."""
    with psycopg.connect(server.dsn()) as connection:
        words = [word for (word,) in connection.execute("SELECT word FROM pg_get_keywords()")]
        words += ["a", "a1", "_a", "A", "1a", "a$b", "ä", "a b", 'a"b', ""]
        asked = connection.execute("SELECT quote_ident(w) FROM unnest(%s::text[]) AS w", [words])
        for word, (quoted,) in zip(words, asked.fetchall(), strict=True):
            assert quote_identifier(word) in {quoted, f'"{word}"'}
            assert quoted == word or quote_identifier(word) == quoted


# ---- terminals and logs ----


@given(TEXTS)
def test_terminals_and_logs(text):
    made = escape.terminal(text)
    assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", made)
    # Commands of GitHub's runner and of Azure's: the first at the start of a line, the others anywhere.
    assert not made.strip().startswith("::")
    assert not re.search(r"##(?:vso)?\[", made)


@given(TEXTS, st.integers(min_value=1, max_value=300))
def test_summaries(text, limit):
    made = escape.one_line(text, limit)
    assert len(made) <= limit
    assert not re.search(r"[\n\r\t\x0b\x0c\u2028\u2029\x85]", made)


@given(STORED)
def test_every_filter_takes_every_text(text):
    for name, function in escape.FILTERS.items():
        assert isinstance(function(text), str), name
