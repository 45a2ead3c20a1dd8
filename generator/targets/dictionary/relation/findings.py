"""Lint's findings about a relation, on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from generator.model.types import QualifiedName, quote_identifier
from generator.targets.dictionary.markup.pieces import Grid, Piece, code, grid, text
from generator.targets.dictionary.markup.places import column_anchor, part_anchor
from generator.targets.dictionary.words.findings_grid import level, rule_link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.catalog import Relation
    from generator.targets.dictionary.facts.made import Finding

    class Named(Protocol):
        """A part of a relation."""

        @property
        def name(self) -> str:
            """Its own name."""


def findings_grid(
    page: str, relation: Relation, name: QualifiedName, findings: Sequence[Finding]
) -> Grid:
    """What lint found, with links to its rules and to the parts of the page that it is about."""
    anchors = dict(_anchors(relation)) if findings else {}
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


def _anchors(relation: Relation) -> Iterator[tuple[str, str]]:
    """The places on the page, by the name as SQL; a later one wins over an earlier of the same name."""
    keys = (relation.primary_key,) if relation.primary_key else ()
    groups: tuple[tuple[str, Sequence[Named]], ...] = (
        ("policy", relation.policies),
        ("trigger", relation.triggers),
        ("index", relation.indexes),
        ("constraint", (*relation.checks, *relation.exclusions, *keys, *relation.unique_keys)),
        ("key", relation.foreign_keys),
    )
    for kind, parts in groups:
        for part in parts:
            yield quote_identifier(part.name), part_anchor(kind, part.name)
    for column in relation.columns:
        yield quote_identifier(column.name), column_anchor(column.name)
