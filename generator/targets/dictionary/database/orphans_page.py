"""The page of what nothing uses: perhaps forgotten, perhaps waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.annotations import describe
from generator.model.catalog import Range
from generator.model.types import QualifiedName
from generator.targets.dictionary.markup.pieces import (
    DatabasePage,
    Piece,
    Section,
    code,
    grid,
    paragraphs,
    shortened,
    summary,
    text,
)
from generator.targets.dictionary.markup.places import ORPHANS, href, type_anchor, types_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.catalog import Composite, Domain, Enum
    from generator.model.types import TypeRef
    from generator.targets.dictionary.facts.whole import Whole
    from generator.targets.dictionary.markup.pieces import Cell, Grid

_MOST: Final = 200
_REST: Final = "the pages of their schemas tell all"


def orphans_page(whole: Whole) -> DatabasePage | None:
    """Tables without a relation, types, trigger functions and sequences without a use, empty schemas."""
    lists = (
        (
            "tables",
            "Tables that nothing refers to, and that refer to nothing",
            ("Table", "Purpose"),
            _tables(whole),
        ),
        ("types", "Types without a use", ("Type", "Kind", "Purpose"), _types(whole)),
        (
            "functions",
            "Trigger functions that no trigger calls",
            ("Function", "Purpose"),
            _functions(whole),
        ),
        (
            "sequences",
            "Sequences that no column owns or draws from",
            ("Sequence", "Purpose"),
            _sequences(whole),
        ),
        ("schemas", "Empty schemas", ("Schema", "Purpose"), _schemas(whole)),
    )
    found = [(anchor, title, headers, rows) for anchor, title, headers, rows in lists if rows]
    if not found:
        return None
    sections = []
    for anchor, title, headers, rows in found:
        table, more = shortened(headers, rows, _MOST, _REST)
        sections.append(Section(heading=text(title), anchor=anchor, grid=table, prose=more))
    return DatabasePage(
        title="Orphans",
        prose=(
            "What stands alone in the structure. Programs may use it nevertheless: what they do isn't known here.",
        ),
        numbers=_numbers([(anchor, len(rows)) for anchor, _, _, rows in found]),
        sections=tuple(sections),
    )


def _numbers(counts: Sequence[tuple[str, int]]) -> Grid:
    return grid([name for name, _ in counts], [[text(str(count)) for _, count in counts]])


def _tables(whole: Whole) -> list[Sequence[Cell]]:
    joined: set[QualifiedName] = set()
    for link in whole.links:
        # A table that refers to itself alone stands as alone as before.
        if link.source != link.target:
            joined |= {whole.top(link.source), link.target}
    declared = {end for each in whole.annotations.relations for end in (each.source, each.target)}
    read = {name for every in whole.reads.values() for name in every}
    return [
        ((whole.places.relation(ORPHANS, name),), text(summary(relation.comment)))
        for name, relation in whole.tables
        if name not in joined
        and name not in read
        and str(name) not in declared
        and not relation.inherits
    ]


def _types(whole: Whole) -> list[Sequence[Cell]]:
    used = {ref.qualified for ref in _uses(whole)}
    used |= {relation.of_type for _, relation in whole.relations if relation.of_type}
    rows: list[Sequence[Cell]] = []
    for schema in whole.database.schemas:
        kinds = (
            ("enum", schema.enums),
            ("domain", schema.domains),
            ("composite", schema.composites),
            ("range", schema.ranges),
        )
        for kind, members in kinds:
            for each in members:
                name = QualifiedName(schema=schema.name, name=each.name)
                # A range comes with its multirange, which may be what is used.
                both = {name, *_multirange(schema.name, each)}
                if not both & used and not any(one.sql in whole.sql for one in both):
                    target = href(ORPHANS, types_page(schema.name), type_anchor(each.name))
                    page = Piece(text=name.sql, code=True, href=target)
                    rows.append(((page,), text(kind), text(summary(each.comment))))
    return rows


def _multirange(schema: str, each: Enum | Domain | Composite | Range) -> Iterator[QualifiedName]:
    if isinstance(each, Range):
        yield QualifiedName(schema=schema, name=each.multirange)


def _uses(whole: Whole) -> Iterator[TypeRef]:
    for _, relation in whole.relations:
        yield from (column.type for column in relation.columns)
    for schema in whole.database.schemas:
        yield from (domain.base for domain in schema.domains)
        yield from (each.subtype for each in schema.ranges)
        for composite in schema.composites:
            yield from (attribute.type for attribute in composite.attributes)
        for routine in schema.routines:
            yield from (argument.type for argument in routine.arguments)
            yield from (routine.returns,) if routine.returns else ()


def _functions(whole: Whole) -> list[Sequence[Cell]]:
    called = {trigger.function for _, each in whole.relations for trigger in each.triggers}
    return [
        ((whole.places.overload(ORPHANS, schema.name, routine),), text(summary(routine.comment)))
        for schema in whole.database.schemas
        for routine in schema.routines
        if routine.returns
        and routine.returns.name == "trigger"
        and QualifiedName(schema=schema.name, name=routine.name) not in called
    ]


def _sequences(whole: Whole) -> list[Sequence[Cell]]:
    free = {
        QualifiedName(schema=schema.name, name=each.name).sql: each
        for schema in whole.database.schemas
        for each in schema.sequences
        if each.owned_by is None
    }
    if not free:
        return []
    return [
        (code(name), text((paragraphs(describe(each.comment).text) or ("",))[0]))
        for name, each in free.items()
        if name not in whole.sql
    ]


def _schemas(whole: Whole) -> list[Sequence[Cell]]:
    return [
        ((whole.places.schema(ORPHANS, schema.name),), text(summary(schema.comment)))
        for schema in whole.database.schemas
        if not (
            schema.relations
            or schema.routines
            or schema.sequences
            or schema.enums
            or schema.domains
            or schema.composites
            or schema.ranges
            or schema.opaque_types
            or schema.collations
        )
    ]
