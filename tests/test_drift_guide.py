"""The guide's tables of the kinds of changes are those of the code."""

from __future__ import annotations

import re
from pathlib import Path

from generator.drift.kinds import CONSUMERS, KINDS, SECTIONS

PAGE = (Path(__file__).parents[1] / "docs/guide/diff.md").read_text("utf-8")
LINE = re.compile(r"^\| `([\w-]+)` \| (.+?)\. \| (.) \| (.) \| (.) \| (.) \|$", re.MULTILINE)


def shown(section: str) -> list[tuple[str, ...]]:
    """The rows of the table below a heading."""
    text = PAGE.partition(f"\n### {section}\n")[2].partition("\n### ")[0]
    return [match.groups() for match in LINE.finditer(text)]


def told(section: str) -> list[tuple[str, ...]]:
    """The same rows from the code."""
    found = []
    for kind in map(KINDS.__getitem__, SECTIONS[section]):
        impacts = [kind.impact(consumer) for consumer in CONSUMERS]
        letters = [impact[0].upper() if impact else "–" for impact in impacts]  # noqa: RUF001
        title = kind.rule.title[0].upper() + kind.rule.title[1:]
        what = f"{title}. {kind.rule.help.rstrip('.')}" if kind.rule.help else title
        found.append((kind.rule.id, what, *letters))
    return found


def test_every_kind_is_in_the_guide_with_its_impacts():
    for section in SECTIONS:
        assert shown(section) == told(section)


def test_there_is_no_table_beside():
    assert len(LINE.findall(PAGE)) == sum(map(len, SECTIONS.values()))
