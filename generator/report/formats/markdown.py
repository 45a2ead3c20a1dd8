"""For a comment on a pull request or a step's summary: Markdown as GitHub and GitLab show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.escape import md, md_block, md_code
from generator.report.wording import counted, counts, effects, impact, title

if TYPE_CHECKING:
    from generator.report.findings import Finding, Report

LONGEST: Final = 65_536
"""Characters that GitHub takes in a comment."""

# Each part ends with a line that says how much it left out.
_RESERVE: Final = 500
_TABLE_SHARE: Final = 0.5
_TABLE: Final = "| Impact | Object | What | Rule |\n|---|---|---|---|\n"
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
    summary = _prose(report.summary)
    head = f"### pgscribe {report.tool}: {counts(report)}\n\n{summary}\n"
    if report.mend:
        head += f"\n{_prose(report.mend)}\n"
    if not found:
        return head
    budget = LONGEST - len(head) - 4 * _RESERVE
    rows = [_row(report, finding) for finding in found]
    table = _as_many(rows, int(budget * _TABLE_SHARE), "| … | | and {} more | |\n")
    told = [part for finding in found if (part := _details(finding))]
    folded = _as_many(told, budget - len(table), "\n… and {} more\n")
    return f"{head}\n{_TABLE}{table}" + (f"{_OPEN}{folded}{_CLOSE}" if folded else "")


def _as_many(parts: list[str], budget: int, more: str) -> str:
    """The parts that fit, and how many don't."""
    taken: list[str] = []
    for number, part in enumerate(parts):
        budget -= len(part)
        if budget < 0:
            return "".join(taken) + more.format(len(parts) - number)
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
        lines.append(f"\n{md_block(_short(finding.mend))}\n")
    if not lines:
        return ""
    return f"\n{_code(finding.subject)}: {_prose(finding.message)}\n\n{''.join(lines)}"


def _prose(text: str) -> str:
    made = md(_short(text))
    for entity, parted in _LINKED.items():
        made = made.replace(entity, parted)
    return made


def _code(text: str) -> str:
    """Inside it nothing is a link."""
    return md_code(_short(text))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"
