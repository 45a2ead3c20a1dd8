"""Lint's findings about a relation, on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.targets.dictionary.markup.pieces import Grid, Piece, grid, text
from generator.targets.dictionary.words.findings_grid import (
    anchors,
    folded,
    level,
    mend,
    named,
    rule_link,
    said,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.catalog import Relation
    from generator.model.types import QualifiedName
    from generator.targets.dictionary.facts.made import Finding


def findings_grid(
    page: str, relation: Relation, name: QualifiedName, findings: Sequence[Finding]
) -> Grid:
    """What lint found, with links to its rules and to the parts of the page that it is about."""
    known = anchors(relation) if findings else {}

    def about(finding: Finding) -> Piece:
        part = finding.object.removeprefix(f"{name.sql}.")
        if part == name.sql:
            return Piece(text="the whole")
        anchor = known.get(part)
        return Piece(text=part, code=True, href=f"#{anchor}" if anchor else "")

    return grid(
        ("Weight", "About", "Finding", "Rule", "Mend", "Accepted, since"),
        [
            (
                (level(group[0].level),),
                named([about(each) for each in group]),
                said(group),
                (rule_link(page, group[0].rule),),
                mend(group),
                text(group[0].accepted),
            )
            for group in folded(findings)
        ],
    )
