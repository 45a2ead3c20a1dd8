"""What every format says of findings: which count, in which order, and what their effects are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from generator.report.findings import Consumer, Finding, Impact, Level

if TYPE_CHECKING:
    from generator.report.findings import Report

LEVELS: Final[tuple[Level, ...]] = get_args(Level)
IMPACTS: Final[tuple[Impact, ...]] = get_args(Impact)
CONSUMERS: Final[dict[Consumer, str]] = {
    "row": "who reads Row",
    "insert": "who writes Insert",
    "update": "who writes Update",
    "client": "who calls the API",
}
_SAFE: Final = IMPACTS[-1]
MODEL_PATH: Final = "output/model.json"
"""Where a finding is shown that names no file, since CI shows nothing without one."""


def counted(report: Report) -> list[Finding]:
    """The findings that weren't accepted, the worst first, else in the report's order."""
    return sorted(
        (finding for finding in report.findings if not finding.accepted),
        key=lambda finding: (LEVELS.index(finding.level), _rank(impact(finding))),
    )


def impact(finding: Finding) -> Impact | None:
    """The worst that it means for anybody."""
    return min((effect.impact for effect in finding.effects), key=IMPACTS.index, default=None)


def effects(finding: Finding) -> list[tuple[Impact, str, str]]:
    """Impact, consumers and reason, the worst first; consumers to whom the same happens together.

    Who is safe is told where all are: else it would stand beside nearly every change.
    """
    worst = impact(finding)
    together: dict[tuple[Impact, str], list[Consumer]] = {}
    for effect in sorted(finding.effects, key=lambda effect: IMPACTS.index(effect.impact)):
        if effect.impact != _SAFE or worst == _SAFE:
            together.setdefault((effect.impact, effect.reason), []).append(effect.consumer)
    return [(found, _joined(who), reason) for (found, reason), who in together.items()]


def details(finding: Finding) -> list[str]:
    """Effects and mend as lines; those of a mend of several lines are their own."""
    told = [f"{found} for {who}: {reason}" for found, who, reason in effects(finding)]
    if not finding.mend:
        return told
    first, *more = finding.mend.split("\n")
    return [*told, f"mend: {first}", *(f"  {line}" for line in more)]


def line(finding: Finding) -> str:
    """Subject and message."""
    return f"{finding.subject}: {finding.message}" if finding.message else finding.subject


def title(report: Report, finding: Finding) -> str:
    """What the finding's rule says, or its id if the report doesn't know the rule."""
    rule = report.rules.get(finding.rule)
    return rule.title if rule else finding.rule


def counts(report: Report) -> str:
    """``2 errors, 1 warning, 4 accepted``, or ``nothing found``."""
    found = counted(report)
    numbers = [(sum(each.level == level for each in found), level) for level in LEVELS]
    words = [
        f"{number} {level}{'s' if number > 1 and level != 'info' else ''}"
        for number, level in numbers
        if number
    ]
    if accepted := len(report.findings) - len(found):
        words.append(f"{accepted} accepted")
    return ", ".join(words) or "nothing found"


def _rank(found: Impact | None) -> int:
    return len(IMPACTS) if found is None else IMPACTS.index(found)


def _joined(consumers: list[Consumer]) -> str:
    if len(consumers) == len(CONSUMERS):
        return "everybody"
    words = [CONSUMERS[consumer] for consumer in consumers]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
