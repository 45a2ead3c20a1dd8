"""The page of partitioned tables: where which rows are, how long they are kept, and what has no place yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator import naming
from generator.model.annotations import describe
from generator.targets.dictionary.database.row_security_page import protection
from generator.targets.dictionary.facts.rights import granted_to
from generator.targets.dictionary.markup.pieces import (
    DatabasePage,
    Piece,
    Section,
    code,
    shortened,
    text,
)
from generator.targets.dictionary.markup.places import PARTITIONS
from generator.targets.dictionary.words.bounds import DEFAULT, OPEN, cover, in_words, short

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.catalog import Relation
    from generator.model.types import QualifiedName
    from generator.targets.dictionary.facts.whole import Named, Whole
    from generator.targets.dictionary.markup.pieces import Cell
    from generator.targets.dictionary.words.bounds import Cover

# What tags and annotations call the life of rows.
_LIFE: Final = ("retention", "archive", "archival")
_SAID: Final = (
    "Which rows are in which partition. A query that compares the partition key with a value reads only the partitions"
    " that can hold it; one that doesn't reads all of them. Where partitions are by time, rows older than a day are in"
    " those that end before it, and what is older than the first partition is among the other rows."
)
_MOST: Final = 200
_REST: Final = "the table's own page has them all"


def partitions_page(whole: Whole) -> DatabasePage | None:
    """Partitioned tables at a glance, then each with its tree."""
    tops = [(name, each) for name, each in whole.tables if each.kind == "partitioned table"]
    if not tops:
        return None
    headers = ("Table", "By", "Each", "From", "To before", "Kept", "Partitions", "Other rows")
    table, more = shortened(headers, [_glance(whole, each) for each in tops], _MOST, _REST)
    return DatabasePage(
        title="Partitions",
        prose=(_SAID,),
        sections=(
            Section(heading=text("At a glance"), anchor="tables", grid=table, prose=more),
            *(_tree(whole, each) for each in tops[:_MOST]),
        ),
    )


def kept(whole: Whole, name: QualifiedName, relation: Relation) -> list[str]:
    """How long rows are kept, as tags of the comment and of the annotations say."""
    tags = describe(relation.comment).tags
    notes = whole.annotations.tables.get(str(name))
    found = []
    for tag in _LIFE:
        values = [*tags.get(tag, ()), *([notes.tags[tag]] if notes and tag in notes.tags else [])]
        found += [value if tag == _LIFE[0] else f"{tag}: {value}" for value in values if value]
    return found


def _glance(whole: Whole, named: Named) -> Sequence[Cell]:
    name, relation = named
    covered = _cover(whole, name)
    return (
        (_section_link(name),),
        code(relation.partition_key),
        text(covered.step if covered else ""),
        text(short(covered.low) if covered else ""),
        text(short(covered.high) if covered else ""),
        text("; ".join(kept(whole, name, relation))),
        text(str(_leaves(whole, name))),
        _others(whole, name, relation),
    )


def _section_link(name: QualifiedName) -> Piece:
    return Piece(text=name.sql, code=True, href=f"#{_anchor(name)}")


def _anchor(name: QualifiedName) -> str:
    return f"table-{naming.path_segment(name.schema)}-{naming.path_segment(name.name)}"


def _leaves(whole: Whole, name: QualifiedName) -> int:
    return sum(_leaves(whole, child) or 1 for child in whole.children.get(name, ()))


def _bounds(whole: Whole, name: QualifiedName) -> list[tuple[QualifiedName, str]]:
    found = []
    for child in whole.children.get(name, ()):
        relation = whole.relation(child)
        if relation is not None and relation.partition_of:
            found.append((child, relation.partition_of.bound))
    return found


def _cover(whole: Whole, name: QualifiedName) -> Cover | None:
    return cover(bound for _, bound in _bounds(whole, name))


def _default(whole: Whole, name: QualifiedName) -> QualifiedName | None:
    return next((child for child, bound in _bounds(whole, name) if bound == DEFAULT), None)


def _others(whole: Whole, name: QualifiedName, relation: Relation) -> Cell:
    """Where rows go that fit no other partition."""
    if relation.partition_key.startswith("HASH"):
        return text("none") if _bounds(whole, name) else text("refused")
    default = _default(whole, name)
    if default is None:
        return text("refused")
    shown = default.name if default.schema == name.schema else default.sql
    return (*text("in"), whole.places.relation(PARTITIONS, default, shown))


# ---- one table ----


def _tree(whole: Whole, named: Named) -> Section:
    name, relation = named
    rows = [_row(whole, child, depth) for child, depth in _below(whole, name, 0)]
    headers = ("Partition", "Rows", "Split further by", "Row security", "Granted to")
    table, more = shortened(headers, rows, _MOST, _REST)
    return Section(
        heading=(whole.places.relation(PARTITIONS, name),),
        anchor=_anchor(name),
        grid=table,
        prose=(*_said(whole, name, relation), *more),
    )


def _said(whole: Whole, name: QualifiedName, relation: Relation) -> Iterator[str]:
    covered = _cover(whole, name)
    step = f", {covered.step} each" if covered and covered.step else ""
    yield f"Partitioned by {relation.partition_key}{step}."
    if life := kept(whole, name, relation):
        yield f"Rows are kept: {'; '.join(life)}."
    if covered is None:
        return
    default = _default(whole, name)
    fate = f"are in {default.sql}" if default else "are refused"
    spans = [f"from {short(gap.low)} to before {short(gap.high)}" for gap in covered.gaps]
    before = [] if covered.low in OPEN else [f"before {short(covered.low)}"]
    after = [] if covered.high in OPEN else [f"from {short(covered.high)} on"]
    if missing := [*before, *spans, *after]:
        yield f"Rows {' and '.join(missing)} have no partition of their own: they {fate}."


def _below(whole: Whole, name: QualifiedName, depth: int) -> Iterator[tuple[QualifiedName, int]]:
    for child in whole.children.get(name, ()):
        yield child, depth
        yield from _below(whole, child, depth + 1)


def _row(whole: Whole, name: QualifiedName, depth: int) -> Sequence[Cell]:
    relation = whole.places.relations[name]
    parent = relation.partition_of
    granted = granted_to(relation)
    return (
        (*text("↳" * depth), whole.places.relation(PARTITIONS, name)),
        text(in_words(parent.bound) if parent else ""),
        code(relation.partition_key),
        (protection(relation, reachable=bool(granted)),),
        whole.roles(PARTITIONS, granted),
    )
