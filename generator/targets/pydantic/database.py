"""What the codec has to know of the database whose rows it reads and writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.model.relations import all_relations
from generator.model.types import PG_CATALOG, QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Database, Schema
    from generator.model.types import TypeRef


def database_context(database: Database) -> dict[str, Any]:
    """Name the types that aren't built in: a server gives them other OIDs in each database.

    Those that the database defines, and those of extensions (or rows of tables) that a column or
    another type is made of.
    """
    used = [column.type for _, relation in all_relations(database) for column in relation.columns]
    named: set[QualifiedName] = set()
    for schema in database.schemas:
        used += _parts(schema)
        named.update(QualifiedName(schema=schema.name, name=name) for name in _defined(schema))
    named.update(ref.qualified for ref in used if ref.schema != PG_CATALOG)
    return {"types": [{"schema": name.schema, "name": name.name} for name in sorted(named)]}


def _defined(schema: Schema) -> Iterator[str]:
    for definition in (*schema.enums, *schema.domains, *schema.composites, *schema.opaque_types):
        yield definition.name
    for definition in schema.ranges:
        yield definition.name
        yield definition.multirange


def _parts(schema: Schema) -> Iterator[TypeRef]:
    yield from (domain.base for domain in schema.domains)
    for composite in schema.composites:
        yield from (attribute.type for attribute in composite.attributes)
