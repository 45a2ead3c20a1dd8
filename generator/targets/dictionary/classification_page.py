"""The page of columns by how their data is to be treated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.annotations import describe
from generator.model.relations import all_relations
from generator.model.types import QualifiedName
from generator.targets.dictionary.pieces import (
    Cell,
    DatabasePage,
    Section,
    codes,
    grid,
    sensitivity,
    text,
)
from generator.targets.dictionary.places import CLASSIFICATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.catalog import Column, Database, Relation
    from generator.targets.dictionary.places import Places

_NO_CLASS: Final = "(none)"
_STRICTEST_FIRST: Final = ("RESTRICTED", "CONFIDENTIAL", "INTERNAL", "PUBLIC")


def classification_page(places: Places, database: Database) -> DatabasePage:
    """The columns that comments classify, strictest first."""
    found: dict[str, list[Sequence[Cell]]] = {}
    for schema, relation in all_relations(database):
        name = QualifiedName(schema=schema.name, name=relation.name)
        for column in relation.columns:
            described = describe(column.comment)
            if not relation.partition_of and sensitivity(described):
                label = described.tag("classification") or _NO_CLASS
                found.setdefault(label, []).append(_classified(places, name, relation, column))
    return DatabasePage(
        title="Classification",
        prose=("What comments say of the data in columns, by their tags.",)
        if found
        else ("No column's comment has a classification, encryption or compliance tag.",),
        sections=tuple(
            Section(
                heading=text(label),
                anchor=f"class-{index}",
                grid=grid(("Column", "Type", "Tags", "Readable by"), found[label]),
            )
            for index, label in enumerate(sorted(found, key=_strictness))
        ),
    )


def _strictness(label: str) -> tuple[int, str]:
    known = label.upper() in _STRICTEST_FIRST
    return (_STRICTEST_FIRST.index(label.upper()) if known else len(_STRICTEST_FIRST), label)


def _classified(
    places: Places, name: QualifiedName, relation: Relation, column: Column
) -> Sequence[Cell]:
    readers = {
        grant.role for grant in relation.grants + column.grants if "SELECT" in grant.privileges
    }
    return (
        (places.relation(CLASSIFICATION, name, f"{name.sql}.{column.name}", column.name),),
        (places.type(CLASSIFICATION, column.type, name.schema),),
        sensitivity(describe(column.comment)),
        codes(sorted(readers)),
    )
