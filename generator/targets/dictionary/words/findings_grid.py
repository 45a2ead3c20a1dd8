"""What lint found, as tables with links to what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.targets.dictionary.markup.pieces import Piece, code, grid, left_out, text
from generator.targets.dictionary.markup.places import LINT, href, rule_anchor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.targets.dictionary.facts.made import Finding
    from generator.targets.dictionary.facts.whole import Whole
    from generator.targets.dictionary.markup.pieces import Badge, Cell, Grid

_LOOKS: Final[dict[str, Badge]] = {"error": "alarm", "warning": "confidential", "info": "kind"}
_REST: Final = "pgscribe lint tells all of them"


def findings_grid(
    whole: Whole, page: str, findings: Sequence[Finding], *, most: int, rules: bool = True
) -> tuple[Grid, tuple[str, ...]]:
    """Findings with their mends; ``rules``: each with its rule. Those that are accepted say why."""
    rows: list[Sequence[Cell]] = [
        (
            (level(each.level),),
            (object_link(whole, page, each),),
            text(each.message),
            (rule_link(page, each.rule),) if rules else (),
            code(each.mend),
            text(each.accepted),
        )
        for each in findings[:most]
    ]
    headers = ("Weight", "Object", "Finding", "Rule", "Mend", "Accepted, since")
    return grid(headers, rows), left_out(len(findings), most, _REST)


def level(said: str) -> Piece:
    """How much a finding weighs, as a badge."""
    return Piece(text=said, badge=_LOOKS.get(said, "kind"))


def rule_link(page: str, rule: str) -> Piece:
    """A rule's section on the page of findings."""
    return Piece(text=rule, code=True, href=href(page, LINT, rule_anchor(rule)))


def object_link(whole: Whole, page: str, finding: Finding) -> Piece:
    """What a finding is about, as a link to the page of the relation that holds it."""
    name = whole.by_sql.get(finding.relation)
    if name is None:
        return Piece(text=finding.object, code=True)
    return whole.places.relation(page, name, finding.object)
