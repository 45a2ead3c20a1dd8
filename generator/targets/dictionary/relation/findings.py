"""Lint's findings about a relation, on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.types import QualifiedName, quote_identifier
from generator.targets.dictionary.markup.pieces import Grid, Piece, code, grid, text
from generator.targets.dictionary.markup.places import anchored_parts, part_anchor
from generator.targets.dictionary.words.findings_grid import level, rule_link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.catalog import Relation
    from generator.targets.dictionary.facts.made import Finding


def findings_grid(
    page: str, relation: Relation, name: QualifiedName, findings: Sequence[Finding]
) -> Grid:
    """What lint found, with links to its rules and to the parts of the page that it is about."""
    # Of two parts with one name, what is said is said of the later.
    anchors = {
        quote_identifier(part): part_anchor(kind, part)
        for kind, part in (anchored_parts(relation) if findings else ())
    }
    return grid(
        ("Weight", "About", "Finding", "Rule", "Mend", "Accepted, since"),
        [
            (
                (level(each.level),),
                _about(each.object.removeprefix(f"{name.sql}."), name, anchors),
                text(each.message),
                (rule_link(page, each.rule),),
                code(each.mend),
                text(each.accepted),
            )
            for each in findings
        ],
    )


def _about(part: str, name: QualifiedName, anchors: dict[str, str]) -> tuple[Piece, ...]:
    if part == name.sql:
        return (Piece(text="the whole"),)
    anchor = anchors.get(part)
    return (Piece(text=part, code=True, href=f"#{anchor}" if anchor else ""),)
