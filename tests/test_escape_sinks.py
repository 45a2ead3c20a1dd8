"""Whatever a text is, the parser of the sink reads that text out of what the escaper wrote, and nothing else.

Those of HTML and Markdown are asked in test_escape_pages, Mermaid's in test_erd, the compilers of TypeScript in
test_typescript_compiles.
"""

from __future__ import annotations

import ast
import json
import re

import psycopg
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import escape
from generator.model.types import quote_identifier
from tests.support.node import run_node
from tests.support.texts import INVISIBLE, STORED, TEXTS, many_texts

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
