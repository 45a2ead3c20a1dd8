"""For people: by object, or else by level and rule, the worst first; in colours and a width if there is a terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from generator.escape import terminal, visible
from generator.report.wording import counted, details, line, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.report.findings import Finding, Report

# Of files by the thousand, as after a new version of pgscribe, the first say what happened.
_FILES_SHOWN: Final = 20
_REASONS_SHOWN: Final = 20
# ECMA-48, 8.3.117: bold red, yellow, cyan; what is faint is beside the point.
_COLOURS: Final = {"error": "1;31", "warning": "33", "info": "36"}
_FAINT: Final = "2"
_NARROWEST: Final = 20


def text(report: Report) -> str:
    """The findings, what they add up to, and what to do."""
    ends = [terminal(end) for end in (report.summary, report.mend) if end]
    return findings(report) + "".join(f"{end}\n" for end in ends)


def findings(report: Report, *, colours: bool = False, width: int | None = None) -> str:
    """The findings alone; lines are as long as they are, unless there is a width."""
    lines: list[str] = []
    for group in _groups(counted(report)):
        told = _of_object if group[0].object else _of_rule
        lines += told(report, group, colours=colours, width=width)
    lines += _coloured(_accepted(report, width), _FAINT if colours else "")
    return "".join(f"{each}\n" for each in lines)


def _of_object(
    _report: Report, group: list[Finding], *, colours: bool, width: int | None
) -> list[str]:
    """What was found of one object: its parts by their whole names, which may be searched for."""
    lines = _wrapped(group[0].object, 0, width)
    for finding in group:
        what = finding.message if finding.subject == finding.object else line(finding)
        told = _wrapped(f"{finding.level}: {what} ({finding.rule})", 2, width)
        lines += _coloured(told, _COLOURS[finding.level] if colours else "")
        lines += _details(finding, colours=colours, width=width)
    return lines


def _of_rule(
    report: Report, group: list[Finding], *, colours: bool, width: int | None
) -> list[str]:
    """What one rule found at one level."""
    first = group[0]
    heading = _wrapped(f"{first.level}: {title(report, first)} ({first.rule})", 0, width)
    lines = _coloured(heading, _COLOURS[first.level] if colours else "")
    shown = group[:_FILES_SHOWN] if first.kind == "file" else group
    for finding in shown:
        lines += _wrapped(_line(report, finding), 2, width)
        lines += _details(finding, colours=colours, width=width)
    if more := len(group) - len(shown):
        lines.append(f"  … and {more} more")
    return lines


def _details(finding: Finding, *, colours: bool, width: int | None) -> list[str]:
    told = [part for detail in details(finding) for part in _wrapped(detail, 4, width)]
    return _coloured(told, _FAINT if colours else "")


def _accepted(report: Report, width: int | None) -> list[str]:
    """How many findings are accepted, and how many for which reason, the most frequent first."""
    reasons = Counter(finding.accepted for finding in report.findings if finding.accepted)
    if not reasons:
        return []
    lines = [f"accepted: {reasons.total()}"]
    for reason, count in reasons.most_common(_REASONS_SHOWN):
        lines += _wrapped(f"{count}: {reason}", 2, width)
    if (more := len(reasons) - _REASONS_SHOWN) > 0:
        lines.append(f"  … and {more} more reasons")
    return lines


def _line(report: Report, finding: Finding) -> str:
    """Subject and message, without what the heading says already."""
    rest = finding.message.removeprefix(title(report, finding))
    if rest == finding.message:
        return line(finding)
    return f"{finding.subject}: {rest.removeprefix(': ')}" if rest else finding.subject


def _groups(found: list[Finding]) -> list[list[Finding]]:
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in found:
        key = (finding.object,) if finding.object else (finding.level, finding.rule)
        groups.setdefault(key, []).append(finding)
    return list(groups.values())


def _coloured(lines: list[str], colour: str) -> list[str]:
    """Colours are put on what is escaped already, else they would be shown."""
    return [f"\x1b[{colour}m{each}\x1b[0m" for each in lines] if colour else lines


def _wrapped(told: str, indent: int, width: int | None) -> list[str]:
    """The text as lines, those after the first one step further in.

    Each line is made safe by itself: a command of the CI's log could begin where a line is broken.
    """
    margin = " " * indent
    # As it will be shown, since the width counts that; what is safe now is so after `terminal`.
    flat = visible(told.replace("\r", " ").replace("\n", " "))
    if width is None:
        return [margin + terminal(flat)]
    inner = max(width - indent, _NARROWEST)
    return [
        margin + ("  " if number else "") + terminal(part)
        for number, part in enumerate(_broken(flat, inner))
    ]


def _broken(flat: str, width: int) -> Iterator[str]:
    """The text broken at spaces; a word that is longer than the width stays whole."""
    from rich.cells import cell_len  # knows characters of two columns, and of none

    part = ""
    room = width
    for word in flat.split(" "):
        longer = f"{part} {word}" if part else word
        if part and cell_len(longer) > room:
            yield part
            part, room = word, width - 2
        else:
            part = longer
    yield part
