"""What can be written through a view: PostgreSQL turns it into a write to the one table below.

Source: PostgreSQL documentation, "CREATE VIEW", section "Updatable Views".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from generator.model.catalog import Column
from generator.model.types import QualifiedName
from generator.model.values import omittable, takes_null, writable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.catalog import Relation
    from generator.model.values import Domains

_TABLES = ("table", "partitioned table")


class Input(Struct, frozen=True, kw_only=True, gc=False):
    """A column that can be given: the column itself, or that of the table below a view."""

    column: Column
    base: Column
    null: bool
    optional: bool


def inputs(
    relation: Relation, relations: Mapping[QualifiedName, Relation], domains: Domains
) -> tuple[Input, ...]:
    """The columns that can be given; none where the relation takes no rows by itself."""
    if relation.kind in _TABLES:
        given = [(column, column, False) for column in relation.columns]
    elif relation.view and (relation.view.insertable or relation.view.updatable):
        given = _through(relation, relations)
    else:
        return ()
    return tuple(
        Input(
            column=column,
            base=base,
            null=takes_null(base, domains),
            optional=filled or omittable(base, domains),
        )
        for column, base, filled in given
        if writable(base)
    )


def takes_rows(
    relation: Relation, relations: Mapping[QualifiedName, Relation], domains: Domains
) -> bool:
    """Whether a row can be inserted: through a view, all that the table below wants must be there."""
    if relation.kind in _TABLES:
        return True
    if not (relation.view and relation.view.insertable):
        return False
    given = {base.name for _, base, _ in _through(relation, relations)}
    table = _below(relation, relations)
    return table is not None and all(
        column.name in given or omittable(column, domains) or not writable(column)
        for column in table.columns
    )


def _through(
    view: Relation, relations: Mapping[QualifiedName, Relation]
) -> list[tuple[Column, Column, bool]]:
    """Each column that is one of the table's, that column, and whether a view has a default for it."""
    found: dict[str, tuple[Column, Column, bool]] = {}
    for column in view.columns:
        filled, base, owner = bool(column.default), column, view
        while owner.view and len(base.sources) == 1 and not base.computed:
            (source,) = base.sources
            below = relations.get(QualifiedName(schema=source.schema, name=source.relation))
            if below is None:
                break
            owner = below
            base = next(each for each in owner.columns if each.name == source.column)
            filled = filled or bool(owner.view and base.default)
        # The same column twice can't be written twice.
        if owner.kind in _TABLES and base.name not in found:
            found[base.name] = (column, base, filled)
    return list(found.values())


def _below(view: Relation, relations: Mapping[QualifiedName, Relation]) -> Relation | None:
    """The table at the bottom of an updatable view, which has no more than one."""
    relation: Relation | None = view
    while relation and relation.view:
        sources = {
            QualifiedName(schema=source.schema, name=source.relation)
            for column in relation.columns
            if not column.computed
            for source in column.sources
        }
        relation = relations.get(sources.pop()) if len(sources) == 1 else None
    return relation if relation and relation.kind in _TABLES else None
