"""Reports with texts that want to be something else than text, and those who read reports."""

from __future__ import annotations

import functools
import html.parser
import json
import re
from pathlib import Path
from typing import Any, Final

import jsonschema  # type: ignore[import-untyped]
import markdown_it

from generator.report import Effect, Finding, Report, Rule
from tests.support.node import node_modules

_ROOT: Final = Path(__file__).parents[2]
CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")

# Names, labels, comments, defaults and paths that have broken out of the output of some tool.
HOSTILE: Final = (
    "it's",
    "x', pwn = (globalThis.P='ran'), y = 'z",
    "a\\",
    "two\nlines",
    "one\rline",
    "a\u2028b\u2029c\u0085d",
    "back`tick${1}",
    "```\ncode\n````",
    "*/ export const X=1; /*",
    '"""\nimport os\n"',
    "",
    " ",
    "None",
    "../../evil",
    "/etc/x",
    "..",
    "x/y",
    "a\\b",
    "C:x",
    "CON",
    "nul.md",
    "aux ",
    "dot.",
    "\ufb01",
    "e\u0301",
    "\u00e9",
    "model_config",
    "__proto__",
    "1st",
    "\U0001f600",
    "\u202eright to left\u202c",
    "zero\u200bwidth\ufeff",
    'a.b"."c',
    "</script><script>alert(1)</script>",
    "</details></code></pre><h1>",
    "<img src=x onerror=alert(1)>",
    "<!-- ",
    "]]> & &lt; &#60;",
    '*a*{: onclick="x" }',
    "[x](javascript:alert(1))",
    "![x](https://example.com/x.png)",
    "[x]: https://example.com",
    "{0} {{1}} {id}",
    '--8<-- "file"',
    "a | b \\| c",
    "---",
    "!!! x",
    "[^1]",
    "    indented",
    "{{ 7*7 }} {% raw %}",
    "%%{init: {'themeCSS': 'x'}}%%",
    'say "stop" now',
    "50% off",
    "100%25 %0A %3A",
    "timestamp with time zone",
    "!!python/object/apply:os.system ['x']",
    "no",
    "~",
    "a: b",
    "- x",
    "x'); DROP TABLE t; --",
    "per % cent %(x)s :p $1",
    "a?b%2e%2e#c",
    "x:y,z=w",
    "x\n::error::y",
    "::error::x",
    "  ::stop-commands::x",
    "\n::set-output name=a::b",
    "##[error]x",
    "##vso[task.setvariable variable=a]b",
    "\x1b[31mred\x1b]0;title\x07",
    "".join(map(chr, range(1, 0x20))),
    "\x7f\x80\x9b31m",
    "\ufffe\uffff",
    "\u00fc" * 31,
    "@somebody @some/team #1 GH-1 user/repo#2",
    "https://example.com www.example.com me@example.com",
    "/close",
    "=1+1",
    "long " * 40,
    "x" * 300,
)

RULE: Final = Rule(id="column-type", title="another type", level="error", help="Readers break.")


def finding(text: str, *, accepted: str = "") -> Finding:
    """A finding that says the text wherever a finding has text."""
    return Finding(
        rule=RULE.id,
        level=RULE.level,
        kind="column",
        subject=text,
        message=text,
        effects=(
            Effect(consumer="row", impact="breaking", reason=text),
            Effect(consumer="insert", impact="safe", reason=text),
        ),
        mend=text,
        path=text,
        accepted=accepted,
    )


def report(*findings: Finding) -> Report:
    """A report of ``check`` with these findings."""
    return Report(
        tool="check",
        rules={RULE.id: RULE, "quiet": Rule(id="quiet", title="never found", level="info")},
        findings=findings,
        summary="drift",
        mend="run `pgscribe generate`",
    )


@functools.cache
def schema_of_reports() -> Any:
    """The published one."""
    path = _ROOT / "docs/report.schema.json"
    return jsonschema.Draft202012Validator(json.loads(path.read_bytes()))


@functools.cache
def schema_of_sarif() -> Any:
    """Microsoft's copy of the committee's schema."""
    path = node_modules() / "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
    return jsonschema.Draft7Validator(json.loads(path.read_bytes()))


def obeyed(line: str) -> tuple[str, dict[str, str], str] | None:
    """A line of a log as GitHub's runner parses it: ``::command key=value,key=value::data``."""
    if not line.strip().startswith("::"):
        return None
    command, found, data = line.strip()[2:].partition("::")
    if not found:
        return None
    name, _, given = command.partition(" ")
    properties = {}
    for each in filter(None, given.split(",")):
        key, _, value = each.strip().partition("=")
        properties[key] = _unescaped(
            value, ("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")
        )
    return name, properties, _unescaped(data, ("%0D", "\r"), ("%0A", "\n"))


def _unescaped(value: str, *pairs: tuple[str, str]) -> str:
    for escaped, character in pairs:
        value = value.replace(escaped, character)
    return value.replace("%25", "%")


class Page(html.parser.HTMLParser):
    """The elements of a page, their attributes, and the text inside and outside code."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.code: list[str] = []
        self.prose = ""
        self._depth = 0
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs
        if tag == "code":
            self._depth += 1
            self.code.append("")

    def handle_endtag(self, tag: str) -> None:
        self._depth -= tag == "code"

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.code[-1] += data
        else:
            self.prose += data

    def handle_comment(self, data: str) -> None:
        self.elements.append(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.elements.append(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        self.elements.append(f"instruction {data}")

    def unknown_decl(self, data: str) -> None:
        self.elements.append(f"declaration {data}")


@functools.cache
def of_github() -> markdown_it.MarkdownIt:
    """CommonMark with HTML, and what GitHub adds."""
    return markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
