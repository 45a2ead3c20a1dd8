"""Reports with texts that want to be something else than text."""

from __future__ import annotations

from typing import Final

from generator.report import Effect, Finding, Report, Rule

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
