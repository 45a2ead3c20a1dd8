"""How relations hang together: derived from keys, never stored in the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from msgspec import Struct

from generator.model.catalog import Database, ForeignKey, Index, Key, Relation, Schema
from generator.model.types import QualifiedName, quote_identifier
from generator.model.values import holds_null


class Link(Struct, frozen=True, kw_only=True):
    """A foreign key seen from outside: who refers to whom, and how many rows may meet.

    ``unique``: at most one row of the source refers to a target row. ``required``: each source row refers to one.
    """

    source: QualifiedName
    foreign_key: ForeignKey
    unique: bool
    required: bool

    @property
    def target(self) -> QualifiedName:
        """The relation that is referred to."""
        return self.foreign_key.target


def all_relations(database: Database) -> Iterator[tuple[Schema, Relation]]:
    """Every relation with its schema, in canonical order."""
    for schema in database.schemas:
        for relation in schema.relations:
            yield schema, relation


def relation_index(database: Database) -> dict[QualifiedName, Relation]:
    """Relations by qualified name."""
    return {
        QualifiedName(schema=schema.name, name=relation.name): relation
        for schema, relation in all_relations(database)
    }


def keys_of(relation: Relation) -> tuple[Key, ...]:
    """The primary key, if any, and the unique constraints."""
    primary = (relation.primary_key,) if relation.primary_key else ()
    return primary + relation.unique_keys


def unique_column_sets(relation: Relation) -> list[frozenset[str]]:
    """Sets of columns of which no two rows hold the same non-null values."""
    sets = [frozenset(key.columns) for key in keys_of(relation) if not key.without_overlaps]
    sets += [
        frozenset(key.column for key in index.keys)
        for index in relation.indexes
        if _proves_unique(index)
    ]
    return sets


def _proves_unique(index: Index) -> bool:
    whole = not index.predicate and not index.invalid
    return index.unique and whole and all(key.column for key in index.keys)


def leading_column(relation: Relation, index: Index) -> str:
    """The column by which the index finds rows of the relation; empty where it can't, or not all of them."""
    if not index.keys or index.invalid or not _is_whole(index):
        return ""
    first = index.keys[0]
    # With a collation other than the column's, comparisons that name none can't use it.
    collations = {column.name: column.collation for column in relation.columns}
    foreign = first.collation is not None and first.collation != collations.get(first.column)
    return "" if foreign else first.column


def _is_whole(index: Index) -> bool:
    """Whether the index has all rows that a condition on its first column can find."""
    return not index.predicate or index.predicate.strip("()") == (
        f"{quote_identifier(index.keys[0].column)} IS NOT NULL"
    )


def links(database: Database) -> list[Link]:
    """Every foreign key of the database as a Link, in canonical order."""
    return [
        link_of(QualifiedName(schema=schema.name, name=relation.name), relation, foreign_key)
        for schema, relation in all_relations(database)
        for foreign_key in relation.foreign_keys
    ]


def link_of(source: QualifiedName, relation: Relation, foreign_key: ForeignKey) -> Link:
    """How many rows of ``relation`` may refer to one target row through this key, and whether each must."""
    referring = frozenset(foreign_key.columns)
    not_null = {column.name for column in relation.columns if not holds_null(relation, column)}
    return Link(
        source=source,
        foreign_key=foreign_key,
        unique=any(unique <= referring for unique in unique_column_sets(relation)),
        required=referring <= not_null,
    )


def incoming(all_links: Iterable[Link]) -> Mapping[QualifiedName, tuple[Link, ...]]:
    """Links by the relation they point to."""
    found: dict[QualifiedName, list[Link]] = {}
    for link in all_links:
        found.setdefault(link.target, []).append(link)
    return {target: tuple(links) for target, links in found.items()}


def partitions(database: Database) -> Mapping[QualifiedName, tuple[QualifiedName, ...]]:
    """The direct partitions of each partitioned table."""
    found: dict[QualifiedName, list[QualifiedName]] = {}
    for schema, relation in all_relations(database):
        if relation.partition_of:
            name = QualifiedName(schema=schema.name, name=relation.name)
            found.setdefault(relation.partition_of.parent, []).append(name)
    return {parent: tuple(children) for parent, children in found.items()}


def loose_columns(database: Database) -> Mapping[QualifiedName, frozenset[str]]:
    """Columns that inheritance lets hold NULL, whatever the table itself declares of them.

    A query that reads a table reads its children too, in which NOT NULL may be missing: NO INHERIT, and up to
    PostgreSQL 17 by ALTER TABLE … DROP NOT NULL of the child. And a NOT NULL that was never validated is never
    validated for the rows of children either, while the model tells it of the parent alone. Source: PostgreSQL
    documentation, "Inheritance" and "ALTER TABLE".
    """
    index = relation_index(database)
    lines = {
        name: tuple(_ancestors(relation, index))
        for name, relation in index.items()
        if relation.inherits
    }
    found: dict[QualifiedName, set[str]] = {}
    for name, ancestors in lines.items():
        found[name] = {column.name for column in index[name].columns if not column.not_null}
        for each in (name, *ancestors):
            found[name] |= {said.column for said in index[each].not_nulls if said.not_valid}
    own = {name: frozenset(columns) for name, columns in found.items()}
    for name, ancestors in lines.items():
        for ancestor in ancestors:
            found.setdefault(ancestor, set()).update(own[name])
    return {name: frozenset(columns) for name, columns in found.items()}


def _ancestors(
    relation: Relation, index: Mapping[QualifiedName, Relation]
) -> Iterator[QualifiedName]:
    for parent in relation.inherits:
        if parent in index:
            yield parent
            yield from _ancestors(index[parent], index)


def effective_primary_key(
    relation: Relation, index: Mapping[QualifiedName, Relation]
) -> Key | None:
    """The primary key, for a partition that of the table it belongs to."""
    while relation.primary_key is None and relation.partition_of:
        parent = index.get(relation.partition_of.parent)
        if parent is None:
            return None
        relation = parent
    return relation.primary_key


def whole_of(name: QualifiedName, index: Mapping[QualifiedName, Relation]) -> QualifiedName:
    """The table that a partition belongs to, over all levels; any other relation itself."""
    while (relation := index.get(name)) and relation.partition_of:
        name = relation.partition_of.parent
    return name


Mark = Literal["PK", "FK", "UK"]


def column_marks(
    relation: Relation, index: Mapping[QualifiedName, Relation]
) -> dict[str, tuple[Mark, ...]]:
    """By column, in the order of columns: part of the primary key, part of a foreign key, unique by itself."""
    primary = effective_primary_key(relation, index)
    in_key = frozenset(primary.columns) if primary else frozenset()
    unique = {next(iter(columns)) for columns in unique_column_sets(relation) if len(columns) == 1}
    referring = {column for key in relation.foreign_keys for column in key.columns}
    sets: tuple[tuple[Mark, frozenset[str] | set[str]], ...] = (
        ("PK", in_key),
        ("FK", referring),
        # A whole primary key is unique without saying so.
        ("UK", unique - (in_key if len(in_key) == 1 else frozenset())),
    )
    return {
        column.name: tuple(mark for mark, members in sets if column.name in members)
        for column in relation.columns
    }
