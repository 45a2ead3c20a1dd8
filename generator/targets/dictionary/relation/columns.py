"""The columns of a relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from generator.model.annotations import describe
from generator.model.relations import column_marks
from generator.model.types import QualifiedName, quote_identifier
from generator.model.values import holds_null
from generator.targets.dictionary.markup.pieces import (
    Cell,
    Grid,
    Piece,
    code,
    grid,
    remarks,
    sensitivity,
    text,
)
from generator.targets.dictionary.markup.places import column_anchor
from generator.targets.dictionary.relation.column_uses import uses_cell
from generator.targets.dictionary.relation.lineage import sources_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Column, IndexKey, Relation
    from generator.targets.dictionary.markup.places import Places
    from generator.targets.dictionary.relation.column_uses import Uses


def columns_grid(
    places: Places, page: str, name: QualifiedName, relation: Relation, uses: Uses
) -> Grid:
    """All columns: type, nullability, default, keys, where they lead, what uses them, what is said of them."""
    marks = column_marks(relation, places.relations)
    return grid(
        ("Column", "Type", "Null", "Default", "Key", "Comes from", "Used by", "Remarks"),
        [
            (
                (Piece(text=column.name, code=True, anchor=column_anchor(column.name)),),
                (places.type(page, column.type, name.schema),),
                text(_null(relation, column)),
                default_cell(column),
                (
                    *(Piece(text=mark, badge="key") for mark in marks[column.name]),
                    *_targets(places, page, name.schema, relation, column.name),
                ),
                sources_cell(places, page, column) if relation.view else (),
                uses_cell(column.name, uses.get(column.name)),
                remarks(described) + sensitivity(described),
            )
            for column in relation.columns
            for described in (describe(column.comment),)
        ],
    )


def _null(relation: Relation, column: Column) -> str:
    if holds_null(relation, column):
        return "yes"
    if not relation.view:
        return ""
    return "no, proved" if column.not_null else "no, says its comment"


def default_cell(column: Column) -> Cell:
    """What a column holds when nothing is said."""
    if column.identity:
        return text("identity, always" if column.identity.always else "identity, by default")
    if column.generated:
        return (Piece(text=f"{column.generated}:"), Piece(text=column.default, code=True))
    if not column.default:
        return ()
    # The server writes a cast to the column's own type behind every constant.
    casts = (f"::{column.type.sql}", f"::{replace(column.type, modifier='').sql}")
    shown = column.default
    for cast in casts:
        shown = shown.removesuffix(cast)
    return code(shown)


def index_key(key: IndexKey) -> str:
    """One key of an index as SQL, without operator class."""
    words = [quote_identifier(key.column) if key.column else key.expression]
    if key.descending:
        words.append("DESC")
    if key.nulls_first != key.descending:
        words.append("NULLS FIRST" if key.nulls_first else "NULLS LAST")
    if key.operator:
        words += ["WITH", key.operator.name]
    return " ".join(words)


def _targets(
    places: Places, page: str, schema: str, relation: Relation, column: str
) -> Iterator[Piece]:
    for key in relation.foreign_keys:
        if column in key.columns:
            target = key.target_columns[key.columns.index(column)]
            own = key.target.schema == schema
            table = quote_identifier(key.target.name) if own else key.target.sql
            yield places.relation(page, key.target, f"{table}.{quote_identifier(target)}", target)
