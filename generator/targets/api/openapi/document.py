"""The OpenAPI document as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.model.checks import known
from generator.targets.api.openapi import problems
from generator.targets.api.openapi.components import Schemas, described
from generator.targets.api.openapi.operations import paths

if TYPE_CHECKING:
    from generator.model.catalog import Database
    from generator.targets.api.endpoints import Route
    from generator.typemap.kinds import Types


def document(
    database: Database, types: Types, routes: tuple[Route, ...], title: str
) -> dict[str, Any]:
    """An OpenAPI 3.1 document: all sorted by name, but properties in the order of the columns."""
    schemas = Schemas(types, known(database))
    shown = {route.resource.name: route.resource for route in routes if route.resource}
    operations = paths(routes, schemas)
    shapes = {
        name: schema
        for resource in shown.values()
        for name, schema in schemas.shapes(resource).items()
    }
    # Asked for last: by now every table and parameter has said which types it refers to.
    found = {"Problem": problems.PROBLEM, **shapes, **schemas.used_types()}
    comments = {resource.name.sql: resource.relation.comment for resource in shown.values()}
    tags = {route.endpoint.primary[0] for route in routes}
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1", **described(database.comment)},
        "security": [{"bearer": []}],
        "tags": [{"name": tag, **described(comments.get(tag, ""))} for tag in sorted(tags)],
        "paths": operations,
        "components": {
            "schemas": dict(sorted(found.items())),
            "responses": problems.responses(),
            "parameters": problems.PARAMETERS,
            "headers": problems.HEADERS,
            "securitySchemes": problems.SECURITY_SCHEMES,
        },
    }
