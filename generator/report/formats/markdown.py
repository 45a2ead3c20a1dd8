"""For a comment on a pull request or a step's summary: Markdown as GitHub and GitLab show it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.escape import html, md, md_code
from generator.report.wording import counted, counts, effects, impact, title

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.report.findings import Finding, Report

LONGEST: Final = 65_536
"""Characters that GitHub takes in a comment."""

# Each part ends with a line that says how much it left out.
_RESERVE: Final = 500
_TABLE_SHARE: Final = 0.5
_TABLE: Final = "| Impact | Object | What | Rule |\n|---|---|---|---|\n"
_MORE_ROWS: Final = "| … | | and {} more | |\n"
_MORE_DETAILS: Final = "\n… and {} more\n"
_OPEN: Final = "\n<details>\n<summary>Whom it affects, and what to do</summary>\n\n"
_CLOSE: Final = "\n</details>\n"
# Names of people and numbers of issues become links, and mails, wherever these characters stand before them, written
# as entities or not: a space without width parts them.
_LINKED: Final = {"&#64;": "&#64;&#8203;", "&#35;": "&#35;&#8203;"}
# A text of a megabyte would leave no room for any other.
_LONGEST_TEXT: Final = 1_000


def markdown(report: Report) -> str:
    """A summary, a table with the worst first, and the details folded; never more than LONGEST."""
    found = counted(report)
    head = f"### pgscribe {report.tool}: {counts(report)}\n"
    # Lint's summary is what it counted.
    if report.summary != counts(report):
        head += f"\n{_sentence(report.summary)}\n"
    if report.mend:
        head += f"\n{_sentence(report.mend)}\n"
    if not found:
        return head
    budget = LONGEST - len(head) - 4 * _RESERVE
    table = _as_many(
        found, lambda finding: _row(report, finding), int(budget * _TABLE_SHARE), _MORE_ROWS
    )
    told = [finding for finding in found if finding.mend or impact(finding) not in {None, "safe"}]
    folded = _as_many(told, _details, budget - len(table), _MORE_DETAILS)
    return f"{head}\n{_TABLE}{table}" + (f"{_OPEN}{folded}{_CLOSE}" if folded else "")


def _as_many(found: list[Finding], make: Callable[[Finding], str], budget: int, more: str) -> str:
    """The findings that fit, and how many don't; those aren't made at all."""
    taken: list[str] = []
    for number, finding in enumerate(found):
        part = make(finding)
        budget -= len(part)
        if budget < 0:
            return "".join(taken) + more.format(len(found) - number)
        taken.append(part)
    return "".join(taken)


def _row(report: Report, finding: Finding) -> str:
    weight = impact(finding) or finding.level
    cells = (weight, _code(finding.subject), _prose(finding.message))
    rule = f"{_prose(title(report, finding))} ({_code(finding.rule)})"
    return f"| {' | '.join((*cells, rule))} |\n"


def _details(finding: Finding) -> str:
    lines = [f"- {found} for {who}: {_prose(reason)}\n" for found, who, reason in effects(finding)]
    if finding.mend:
        # Not a fence: sites' extensions look into those.
        lines.append(f"\n<pre><code>{html(_short(finding.mend))}</code></pre>\n")
    return f"\n{_code(finding.subject)}: {_prose(finding.message)}\n\n{''.join(lines)}"


def _prose(text: str) -> str:
    made = md(_short(text))
    for entity, parted in _LINKED.items():
        made = made.replace(entity, parted)
    return made


def _sentence(text: str) -> str:
    """Prose in which commands stand between backquotes."""
    # Spaces at the ends of a part would go.
    parts = re.split(r"( ?`[^`]*` ?)", text)
    return "".join(
        part.replace(part.strip(), _code(part.strip(" `"))) if odd % 2 else _prose(part)
        for odd, part in enumerate(parts)
    )


def _code(text: str) -> str:
    """Inside it nothing is a link."""
    return md_code(_short(text))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"
