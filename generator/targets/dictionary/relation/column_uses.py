"""What uses each column of a relation: what breaks, or has to be looked at, if the column goes."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING

from generator.model.types import QualifiedName, quote_identifier
from generator.targets.dictionary.facts.column_mentions import column_mentions
from generator.targets.dictionary.markup.pieces import Cell, Grid, Piece, grid
from generator.targets.dictionary.markup.places import column_anchor, href, part_anchor, query_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.catalog import IndexKey, Relation
    from generator.targets.dictionary.facts.around import Around
    from generator.targets.dictionary.markup.places import Places

Use = tuple[str, str, Piece]
"""The column, what kind of thing uses it, and that thing as a link."""

Users = Mapping[str, tuple[Piece, ...]]
"""What uses one column, by its kind."""

Uses = Mapping[str, Users]
"""Users by column."""


def column_uses(around: Around, page: str, name: QualifiedName, relation: Relation) -> Uses:
    """For each column that is used, its users by their kind."""
    columns: dict[str, dict[str, dict[Piece, None]]] = {
        column.name: {} for column in relation.columns
    }
    found = (
        _of_its_own(relation),
        _by_triggers(around, relation),
        _from_outside(around, page, name),
    )
    for column, kind, piece in chain.from_iterable(found):
        if column in columns:
            columns[column].setdefault(kind, {})[piece] = None
    return {
        column: {kind: tuple(pieces) for kind, pieces in kinds.items()}
        for column, kinds in columns.items()
        if kinds
    }


def uses_grid(uses: Uses) -> Grid:
    """The users of the columns that have any, a row for each column."""
    return grid(
        ("Column", "Used by"),
        [
            (
                (
                    Piece(
                        text=column,
                        code=True,
                        anchor=uses_anchor(column),
                        href=f"#{column_anchor(column)}",
                    ),
                ),
                tuple(_flat(kinds)),
            )
            for column, kinds in uses.items()
        ],
    )


def uses_cell(column: str, kinds: Users | None) -> Cell:
    """For the column's row: how many use it, and the way there."""
    if not kinds:
        return ()
    count = sum(len(pieces) for pieces in kinds.values())
    said = f"{count} {'use' if count == 1 else 'uses'}"
    return (Piece(text=said, href=f"#{uses_anchor(column)}"),)


def uses_anchor(column: str) -> str:
    """The anchor of a column among the uses of all."""
    return part_anchor("uses", column)


def _flat(kinds: Users) -> Iterator[Piece]:
    for at, (kind, pieces) in enumerate(kinds.items()):
        yield Piece(text=f"· {kind}" if at else kind)
        yield from pieces


# ---- parts of the table itself ----


def _of_its_own(relation: Relation) -> Iterator[Use]:
    yield from _constraints(relation)
    for index in relation.indexes:
        columns = {*_of_index(relation, index.keys, index.predicate), *index.include}
        yield from _parts("index", "index", index.name, columns)
    for policy in relation.policies:
        named = _named(relation, policy.using) | _named(relation, policy.check)
        yield from _parts("policy", "policy", policy.name, named)
    for column in relation.columns:
        if column.generated:
            link = Piece(text=column.name, code=True, href=f"#{column_anchor(column.name)}")
            for other in _named(relation, column.default):
                yield other, "generated column", link
    for other in _named(relation, relation.partition_key):
        yield other, "partition key", Piece(text=relation.partition_key, code=True)


def _constraints(relation: Relation) -> Iterator[Use]:
    if key := relation.primary_key:
        yield from _parts("primary key", "constraint", key.name, key.columns)
    for key in relation.unique_keys:
        yield from _parts("unique", "constraint", key.name, key.columns)
    for check in relation.checks:
        yield from _parts("check", "constraint", check.name, check.columns)
    for each in relation.exclusions:
        columns = _of_index(relation, each.keys, each.predicate)
        yield from _parts("exclusion", "constraint", each.name, columns)
    for reference in relation.foreign_keys:
        yield from _parts("foreign key", "key", reference.name, reference.columns)


def _parts(kind: str, anchor: str, name: str, columns: Iterable[str]) -> Iterator[Use]:
    link = Piece(text=name, code=True, href=f"#{part_anchor(anchor, name)}")
    return ((column, kind, link) for column in columns)


def _of_index(relation: Relation, keys: Iterable[IndexKey], predicate: str) -> set[str]:
    columns = set(_named(relation, predicate))
    for key in keys:
        columns.update((key.column,) if key.column else _named(relation, key.expression))
    return columns


def _named(relation: Relation, sql: str) -> frozenset[str]:
    return column_mentions(sql).of_table(relation.name) if sql else frozenset()


def _by_triggers(around: Around, relation: Relation) -> Iterator[Use]:
    for trigger in relation.triggers:
        body = around.dependents.body_of(trigger.function)
        named = column_mentions(f"{trigger.when}\n{body}").of_rows()
        # An argument may be the name of the column that the function is to fill.
        named |= {*trigger.update_columns, *trigger.arguments}
        yield from _parts("trigger", "trigger", trigger.name, named)


# ---- from outside ----


def _from_outside(around: Around, page: str, name: QualifiedName) -> Iterator[Use]:
    places = around.places
    for link in around.incoming.get(name, ()):
        columns = link.foreign_key.columns
        for target, column in zip(link.foreign_key.target_columns, columns, strict=True):
            yield target, "foreign key from", _column(places, page, link.source, column)
    lineage = around.derived.get(name, {})
    for source, derived in lineage.items():
        for view, column in derived:
            yield source, "view column", _column(places, page, view, column)
    for column, dependents in around.dependents.of_columns(name).items():
        told = {view for view, _ in lineage.get(column, ())} | {name}
        for each in dependents:
            if QualifiedName(schema=each.schema, name=each.name) not in told:
                kind = f"{each.kind} of" if each.part else each.kind
                yield column, kind, around.dependents.piece(places, page, each)
    for declared in around.declared.get(str(name), ()):
        for column in declared.via if declared.source == str(name) else ():
            yield column, "declared relation to", places.annotated(page, declared.target)
    yield from _queries(around, page, name)


def _queries(around: Around, page: str, name: QualifiedName) -> Iterator[Use]:
    for query in around.made.queries_of(name.sql):
        link = Piece(text=query.name, href=href(page, query_page(query.name)))
        for relation, column in column_mentions(query.statement).others:
            if relation == name:
                yield column, "query", link


def _column(places: Places, page: str, name: QualifiedName, column: str) -> Piece:
    return places.relation(page, name, f"{name.sql}.{quote_identifier(column)}", column)
