"""The part of a database that the API shows: what is generated from it can't give away the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.catalog import Database, Relation
    from generator.targets.api.resources import Resource


def served(database: Database, resources: Iterable[Resource]) -> Database:
    """The relations and columns of these resources; all types, and no routines."""
    shown = {resource.name: resource for resource in resources}
    schemas = []
    for schema in database.schemas:
        relations = tuple(
            _narrowed(relation, shown[name])
            for relation in schema.relations
            if (name := QualifiedName(schema=schema.name, name=relation.name)) in shown
        )
        schemas.append(replace(schema, relations=relations, routines=()))
    return replace(database, schemas=tuple(schemas))


def _narrowed(relation: Relation, resource: Resource) -> Relation:
    """The relation with the columns that are shown; a check that names another goes too."""
    names = {column.name for column in resource.columns}
    checks = tuple(check for check in relation.checks if names.issuperset(check.columns))
    return replace(relation, columns=resource.columns, checks=checks)
