"""The columns of a relation, and what holds between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from generator.model.annotations import describe
from generator.model.relations import effective_primary_key, unique_column_sets
from generator.model.types import QualifiedName, quote_identifier
from generator.model.values import holds_null
from generator.targets.dictionary.pieces import (
    Cell,
    Grid,
    Piece,
    code,
    codes,
    grid,
    remarks,
    sensitivity,
    text,
)
from generator.targets.dictionary.places import column_anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.model.catalog import Column, ForeignKey, IndexKey, Key, Relation
    from generator.model.relations import Link
    from generator.targets.dictionary.places import Places


def columns_grid(places: Places, page: str, name: QualifiedName, relation: Relation) -> Grid:
    """All columns: type, nullability, default, keys, where they lead, what is said of them."""
    marks = _marks(places, relation)
    return grid(
        ("Column", "Type", "Null", "Default", "Key", "Comes from", "Remarks"),
        [
            (
                (Piece(text=column.name, code=True, anchor=column_anchor(column.name)),),
                (places.type(page, column.type, name.schema),),
                text("yes" if holds_null(relation, column) else ""),
                default_cell(column),
                (
                    *(Piece(text=mark, badge="key") for mark in marks[column.name]),
                    *_targets(places, page, name.schema, relation, column.name),
                ),
                _sources(places, page, column),
                remarks(describe(column.comment)) + sensitivity(describe(column.comment)),
            )
            for column in relation.columns
        ],
    )


def default_cell(column: Column) -> Cell:
    """What a column holds when nothing is said."""
    if column.identity:
        return text("identity, always" if column.identity.always else "identity, by default")
    if column.generated:
        return (Piece(text=f"{column.generated}:"), Piece(text=column.default, code=True))
    # The server writes a cast to the column's own type behind every constant.
    casts = (f"::{column.type.sql}", f"::{replace(column.type, modifier='').sql}")
    shown = column.default
    for cast in casts:
        shown = shown.removesuffix(cast)
    return code(shown)


def constraints_grid(relation: Relation) -> Grid:
    """Keys, checks, exclusions and the NOT NULLs that have names of their own."""
    primary = ((relation.primary_key, "primary key"),) if relation.primary_key else ()
    keys = (*primary, *((key, "unique") for key in relation.unique_keys))
    rows: list[Sequence[Cell]] = [
        (code(key.name), text(kind), codes(key.columns), text(_key_notes(key)), _said(key.comment))
        for key, kind in keys
    ]
    rows += [
        (
            code(check.name),
            text("check"),
            code(check.expression),
            text(_state(not_valid=check.not_valid, not_enforced=check.not_enforced)),
            _said(check.comment),
        )
        for check in relation.checks
    ]
    rows += [
        (
            code(each.name),
            text(f"exclusion ({each.method})"),
            code(", ".join(index_key(key) for key in each.keys)),
            text(f"where {each.predicate}" if each.predicate else ""),
            _said(each.comment),
        )
        for each in relation.exclusions
    ]
    rows += [
        (
            code(each.name),
            text("not null"),
            code(each.column),
            text(_state(not_valid=each.not_valid)),
            _said(each.comment),
        )
        for each in relation.not_nulls
    ]
    return grid(("Constraint", "Kind", "On", "Notes", "Remarks"), rows)


def references_grid(places: Places, page: str, relation: Relation) -> Grid:
    """The foreign keys of a relation."""
    return grid(
        ("Foreign key", "Columns", "Refers to", "On delete", "On update", "Notes", "Remarks"),
        [
            (
                code(key.name),
                codes(key.columns),
                (places.relation(page, key.target), *codes(key.target_columns)),
                text(_action(key.on_delete, key.set_columns)),
                text(_action(key.on_update, ())),
                text(_reference_notes(key)),
                _said(key.comment),
            )
            for key in relation.foreign_keys
        ],
    )


def referrers_grid(places: Places, page: str, incoming: Iterable[Link]) -> Grid:
    """The foreign keys that lead to a relation."""
    return grid(
        ("Table", "Columns", "Refers to", "Rows", "On delete"),
        [
            (
                (places.relation(page, link.source),),
                codes(link.foreign_key.columns),
                codes(link.foreign_key.target_columns),
                text("at most one" if link.unique else "any number"),
                text(_action(link.foreign_key.on_delete, link.foreign_key.set_columns)),
            )
            for link in incoming
        ],
    )


def index_key(key: IndexKey) -> str:
    """One key of an index as SQL, without operator class."""
    words = [key.column or key.expression]
    if key.descending:
        words.append("DESC")
    if key.nulls_first != key.descending:
        words.append("NULLS FIRST" if key.nulls_first else "NULLS LAST")
    if key.operator:
        words += ["WITH", key.operator.name]
    return " ".join(words)


def _marks(places: Places, relation: Relation) -> Mapping[str, list[str]]:
    primary = effective_primary_key(relation, places.relations)
    in_key = frozenset(primary.columns) if primary else frozenset()
    alone = {
        one for columns in unique_column_sets(relation) if len(columns) == 1 for one in columns
    }
    referring = {column for key in relation.foreign_keys for column in key.columns}
    sets = (
        ("PK", in_key),
        ("FK", referring),
        # A whole primary key is unique without saying so.
        ("UK", alone - (in_key if len(in_key) == 1 else frozenset())),
    )
    return {
        column.name: [mark for mark, members in sets if column.name in members]
        for column in relation.columns
    }


def _targets(
    places: Places, page: str, schema: str, relation: Relation, column: str
) -> Iterator[Piece]:
    for key in relation.foreign_keys:
        if column in key.columns:
            target = key.target_columns[key.columns.index(column)]
            own = key.target.schema == schema
            table = quote_identifier(key.target.name) if own else key.target.sql
            yield places.relation(page, key.target, f"{table}.{quote_identifier(target)}", target)


def _sources(places: Places, page: str, column: Column) -> Cell:
    return tuple(
        places.relation(
            page,
            QualifiedName(schema=source.schema, name=source.relation),
            f"{source.schema}.{source.relation}.{source.column}",
            source.column,
        )
        for source in column.sources
    )


def _key_notes(key: Key) -> str:
    notes = [f"includes {', '.join(key.include)}"] if key.include else []
    if key.nulls_not_distinct:
        notes.append("nulls not distinct")
    if key.without_overlaps:
        notes.append("without overlaps")
    return ", ".join(notes + _deferral(deferrable=key.deferrable, late=key.initially_deferred))


def _reference_notes(key: ForeignKey) -> str:
    notes = ["match full"] if key.match_full else []
    if key.period:
        notes.append("period")
    state = _state(not_valid=key.not_valid, not_enforced=key.not_enforced)
    deferral = _deferral(deferrable=key.deferrable, late=key.initially_deferred)
    return ", ".join(notes + deferral + ([state] if state else []))


def _deferral(*, deferrable: bool, late: bool) -> list[str]:
    if late:
        return ["deferred"]
    return ["deferrable"] if deferrable else []


def _state(*, not_valid: bool = False, not_enforced: bool = False) -> str:
    if not_enforced:
        return "not enforced"
    return "not valid" if not_valid else ""


def _action(action: str, columns: Sequence[str]) -> str:
    said = action.lower()
    return f"{said} ({', '.join(columns)})" if columns else said


def _said(comment: str) -> Cell:
    return remarks(describe(comment))
