"""What lint found, as tables with links to what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator import naming
from generator.model.types import quote_identifier
from generator.targets.dictionary.markup.pieces import Piece, code, grid, left_out, text
from generator.targets.dictionary.markup.places import (
    LINT,
    anchored_parts,
    href,
    part_anchor,
    rule_anchor,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.model.catalog import Relation
    from generator.targets.dictionary.facts.made import Finding
    from generator.targets.dictionary.facts.whole import Whole
    from generator.targets.dictionary.markup.pieces import Badge, Cell, Grid

_LOOKS: Final[dict[str, Badge]] = {"error": "alarm", "warning": "confidential", "info": "kind"}
_REST: Final = "pgscribe lint tells all of them"
# Of a table with hundreds of columns a cell names these.
_NAMED: Final = 12


def findings_grid(
    whole: Whole, page: str, findings: Sequence[Finding], *, most: int, rules: bool = True
) -> tuple[Grid, tuple[str, ...]]:
    """Findings with their mends; ``rules``: each with its rule. Those that are accepted say why."""
    groups = folded(findings)
    rows: list[Sequence[Cell]] = [
        (
            (level(group[0].level),),
            _objects(whole, page, group),
            said(group),
            (rule_link(page, group[0].rule),) if rules else (),
            mend(group),
            text(group[0].accepted),
        )
        for group in groups[:most]
    ]
    headers = ("Weight", "Object", "Finding", "Rule", "Mend", "Accepted, since")
    rest = sum(len(group) for group in groups[most:])
    return grid(headers, rows), left_out(most + rest, most, _REST)


def folded(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Findings by what they say of whom: those that say the same of several parts of a relation are together."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for each in findings:
        alone = each.object if each.relation in {"", each.object} else ""
        key = (each.level, each.rule, each.relation, alone, each.message, each.accepted)
        groups.setdefault(key, []).append(each)
    return list(groups.values())


def said(group: Sequence[Finding]) -> Cell:
    """What findings that are together say."""
    message = group[0].message
    return text(f"each of these {len(group)} {message}" if len(group) > 1 else message)


def mend(group: Sequence[Finding]) -> Cell:
    """The SQL that mends a finding; of several, that of the first."""
    more = text("and so on") if len(group) > 1 and group[0].mend else ()
    return (*code(group[0].mend), *more)


def named(links: Sequence[Piece]) -> Cell:
    """Links to the parts that findings are about, as many as a cell holds."""
    more = len(links) - _NAMED
    return (*links[:_NAMED], *(text(f"and {more} more") if more > 0 else ()))


def anchors(relation: Relation) -> Mapping[str, str]:
    """Where the page of a relation tells of each of its parts, by the part's name as SQL has it."""
    # Of two parts with one name, what is said is said of the later.
    return {
        quote_identifier(part): part_anchor(kind, part) for kind, part in anchored_parts(relation)
    }


def level(said: str) -> Piece:
    """How much a finding weighs, as a badge."""
    return Piece(text=said, badge=_LOOKS.get(said, "kind"))


def rule_link(page: str, rule: str) -> Piece:
    """A rule's section on the page of findings."""
    return Piece(text=rule, code=True, href=href(page, LINT, rule_anchor(rule)))


def object_link(whole: Whole, page: str, finding: Finding) -> Piece:
    """What a finding is about, as a link to where the page of its relation tells of it."""
    return _link(whole, page, finding, finding.object)


def _objects(whole: Whole, page: str, group: Sequence[Finding]) -> Cell:
    if len(group) == 1:
        return (object_link(whole, page, group[0]),)
    relation = group[0].relation
    links = [_link(whole, page, each, each.object.removeprefix(f"{relation}.")) for each in group]
    return (whole.places.relation_by_sql(page, relation), *text("·"), *named(links))


def _link(whole: Whole, page: str, finding: Finding, shown: str) -> Piece:
    name = whole.by_sql.get(finding.relation)
    relation = whole.relation(name) if name else None
    if name is None or relation is None:
        return Piece(text=shown, code=True)
    anchor = anchors(relation).get(finding.object.removeprefix(f"{name.sql}."), "")
    target = naming.page_path(name.schema, name.name)
    return Piece(text=shown, code=True, href=href(page, target, anchor))
