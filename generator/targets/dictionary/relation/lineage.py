"""Where the columns of a view come from, and what a view reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.types import ColumnRef, QualifiedName, quote_identifier
from generator.targets.dictionary.facts.column_mentions import column_mentions
from generator.targets.dictionary.markup.pieces import Cell, Grid, Piece, grid, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.catalog import Column, Relation
    from generator.targets.dictionary.facts.around import Around
    from generator.targets.dictionary.markup.places import Places


def sources_cell(places: Places, page: str, column: Column) -> Cell:
    """The columns that a view's column comes from; behind those of views, the tables' columns in the end."""
    if not column.sources:
        return text("computed") if column.computed else ()
    direct = tuple(_piece(places, page, source) for source in column.sources)
    origins = _origins(places, column.sources)
    last: Cell = ()
    if origins != list(column.sources):
        last = (*text("· in the end"), *(_piece(places, page, source) for source in origins))
    return (*(text("computed from") if column.computed else ()), *direct, *last)


def reads_grid(around: Around, page: str, name: QualifiedName, view: Relation) -> Grid:
    """The relations that a view's query reads, with the columns that it names of each."""
    definition = view.view.definition if view.view else ""
    named = column_mentions(definition).others
    rows: list[Sequence[Cell]] = []
    for other in around.reads.get(name, ()):
        known = around.places.relations[other].columns
        rows.append(
            (
                (around.places.relation(page, other),),
                text(around.places.relations[other].kind),
                tuple(
                    around.places.relation(page, other, quote_identifier(column.name), column.name)
                    for column in known
                    if (other, column.name) in named
                ),
            )
        )
    return grid(("Relation", "Kind", "Columns"), rows)


def _origins(places: Places, sources: Iterable[ColumnRef]) -> list[ColumnRef]:
    """The columns of tables behind these, each once, in the order in which they are met."""
    found: dict[ColumnRef, None] = {}
    seen: set[ColumnRef] = set()
    waiting = list(sources)
    while waiting:
        source = waiting.pop(0)
        if source in seen:
            continue
        seen.add(source)
        relation = places.relations.get(QualifiedName(schema=source.schema, name=source.relation))
        further = _sources_of(relation, source.column) if relation and relation.view else ()
        if further:
            waiting = [*further, *waiting]
        else:
            found[source] = None
    return list(found)


def _sources_of(view: Relation, column: str) -> tuple[ColumnRef, ...]:
    return next((each.sources for each in view.columns if each.name == column), ())


def _piece(places: Places, page: str, source: ColumnRef) -> Piece:
    name = QualifiedName(schema=source.schema, name=source.relation)
    return places.relation(
        page, name, f"{name.sql}.{quote_identifier(source.column)}", source.column
    )
