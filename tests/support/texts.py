"""Texts that want to be something else than text, for what writes them into places with a syntax."""

from __future__ import annotations

import functools
import re

from hypothesis import strategies as st

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
