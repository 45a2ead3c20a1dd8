"""A database that names nothing which isn't in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from generator.model.relations import all_relations
from generator.model.types import ColumnRef, QualifiedName

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.catalog import Column, Database, ForeignKey, Relation

_Columns = dict[QualifiedName, frozenset[str]]


def closed(database: Database) -> Database:
    """Take away keys, foreign keys and sources of columns that lead to what was taken away before.

    A comment about them would give the name of a column away that nobody may see.
    """
    shown = {
        QualifiedName(schema=schema.name, name=relation.name): frozenset(
            column.name for column in relation.columns
        )
        for schema, relation in all_relations(database)
    }
    schemas = (
        replace(
            schema,
            relations=tuple(
                _relation(relation, shown, shown[_name(schema.name, relation)])
                for relation in schema.relations
            ),
        )
        for schema in database.schemas
    )
    return replace(database, schemas=tuple(schemas))


def _name(schema: str, relation: Relation) -> QualifiedName:
    return QualifiedName(schema=schema, name=relation.name)


def _relation(relation: Relation, shown: _Columns, own: frozenset[str]) -> Relation:
    key = relation.primary_key
    return replace(
        relation,
        columns=tuple(_column(column, shown) for column in relation.columns),
        primary_key=key if key and own.issuperset(key.columns) else None,
        unique_keys=tuple(each for each in relation.unique_keys if own.issuperset(each.columns)),
        foreign_keys=tuple(each for each in relation.foreign_keys if _leads(each, shown, own)),
    )


def _column(column: Column, shown: _Columns) -> Column:
    known = all(_is_shown(source, shown) for source in column.sources)
    return column if known else replace(column, sources=())


def _is_shown(source: ColumnRef, shown: Mapping[QualifiedName, frozenset[str]]) -> bool:
    relation = QualifiedName(schema=source.schema, name=source.relation)
    return source.column in shown.get(relation, ())


def _leads(key: ForeignKey, shown: _Columns, own: frozenset[str]) -> bool:
    return own.issuperset(key.columns) and shown.get(key.target, frozenset()).issuperset(
        key.target_columns
    )
