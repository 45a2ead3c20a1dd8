"""How sensitive each column is: by its own tag, for a view's column by what it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.annotations import describe
from generator.model.relations import all_relations
from generator.model.types import ColumnRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Column, Database

RESTRICTED: Final = "RESTRICTED"
# A column of several sources takes the most sensitive class. One that isn't here ranks below all.
_RANK: Final = {"PUBLIC": 1, "INTERNAL": 2, "CONFIDENTIAL": 3, RESTRICTED: 4}


def classifications(database: Database) -> Mapping[ColumnRef, str]:
    """The class of every column that has one, in upper case.

    A view's column is of the class of its sources, through any number of views, and an inherited
    column of that of the parent's, unless its own comment says otherwise: a view that masks a value
    may say so, one that merely shows it needn't repeat the tag.
    """
    origins = dict(_origins(database))
    known: dict[ColumnRef, str] = {}
    for ref in origins:
        _classify(ref, origins, known)
    return {ref: name for ref, name in known.items() if name}


def _origins(database: Database) -> Iterator[tuple[ColumnRef, tuple[Column, list[ColumnRef]]]]:
    """Every column with those that its values come from."""
    for schema, relation in all_relations(database):
        parents = list(relation.inherits)
        if relation.partition_of:
            parents.append(relation.partition_of.parent)
        for column in relation.columns:
            inherited = [
                ColumnRef(schema=parent.schema, relation=parent.name, column=column.name)
                for parent in parents
            ]
            ref = ColumnRef(schema=schema.name, relation=relation.name, column=column.name)
            yield ref, (column, [*column.sources, *inherited])


def _classify(
    ref: ColumnRef,
    origins: Mapping[ColumnRef, tuple[Column, list[ColumnRef]]],
    known: dict[ColumnRef, str],
) -> str:
    if ref in known:
        return known[ref]
    if ref not in origins:
        return ""
    column, sources = origins[ref]
    # Set before the sources are asked, so that a model with a circle of views ends too.
    known[ref] = (describe(column.comment).tag("classification") or "").strip().upper()
    if not known[ref]:
        inherited = [_classify(source, origins, known) for source in sources]
        known[ref] = max(inherited, key=lambda name: (_RANK.get(name, 0), name), default="")
    return known[ref]
