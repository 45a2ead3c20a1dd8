"""The endpoint map: each operation with the tables, columns, indexes and policies behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from generator.targets.api.access import (
    COMMANDS,
    AppliedPolicy,
    applied_policies,
    granted_roles,
)
from generator.targets.api.filters import Filter
from generator.targets.api.resources import Resource, Verb
from generator.targets.api.touched import Touched, Touches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model.catalog import Column, Database

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
METHODS: Final[Mapping[Verb, Method]] = {
    "list": "GET",
    "create": "POST",
    "get": "GET",
    "update": "PATCH",
    "upsert": "PUT",
    "delete": "DELETE",
}
METHOD_ORDER: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
_ON_COLLECTION: Final = frozenset({"list", "create"})
_WRITES_COLUMNS: Final = frozenset({"create", "update", "upsert"})


class Endpoint(Struct, frozen=True, kw_only=True, rename="camel"):
    """One method on one path.

    Tables are named in SQL (``hs.work_orders``, ``"a.b".c``), columns as in the database. ``related``
    are the tables that it touches besides, and ``how`` says what happens in those that follow from
    the database: ``checked``, ``rows deleted``, ``trigger audit``. Columns, filters and grants are of
    the first primary table, and unknown for an endpoint that is only declared. ``schema`` is that
    table's, ``declared`` the name of the declaration that made or annotated it.
    """

    method: Method
    path: str
    schema: str
    operation_id: str
    kind: Literal["derived", "declared"]
    summary: str
    declared: str = ""
    primary: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    how: dict[str, tuple[str, ...]] = {}
    columns_read: tuple[str, ...] = ()
    columns_written: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    policies: tuple[AppliedPolicy, ...] = ()
    roles: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Route(Struct, frozen=True, kw_only=True):
    """An endpoint, and for a derived one what it was derived from."""

    endpoint: Endpoint
    resource: Resource | None = None
    verb: Verb | None = None


def derived_routes(database: Database, found: Iterable[Resource]) -> list[Route]:
    """The operations on each resource, by path and method."""
    touched = Touched(database)
    return [
        Route(
            endpoint=_endpoint(resource, verb, touched.by(resource, verb)),
            resource=resource,
            verb=verb,
        )
        for resource in found
        for verb in resource.verbs
    ]


def _endpoint(resource: Resource, verb: Verb, touches: Touches) -> Endpoint:
    shown = _names(resource.columns)
    return Endpoint(
        method=METHODS[verb],
        path=resource.path if verb in _ON_COLLECTION else resource.item_path,
        schema=resource.name.schema,
        operation_id=f"{resource.operation}_{verb}",
        kind="derived",
        summary=f"{_SUMMARIES[verb]} {resource.name.sql}",
        primary=(resource.name.sql,),
        related=tuple(touches),
        how=touches,
        columns_read=shown if verb != "delete" else _names(resource.key),
        columns_written=_names(resource.writable_columns) if verb in _WRITES_COLUMNS else (),
        filters=resource.filters if verb == "list" else (),
        policies=applied_policies(resource.name, resource.relation, COMMANDS[verb]),
        roles=granted_roles(resource, verb),
        notes=resource.notes if verb == "list" else (),
    )


_SUMMARIES: Final[Mapping[Verb, str]] = {
    "list": "List rows of",
    "create": "Create a row of",
    "get": "Get a row of",
    "update": "Change columns of a row of",
    "upsert": "Create or replace a row of",
    "delete": "Delete a row of",
}


def _names(columns: Iterable[Column]) -> tuple[str, ...]:
    return tuple(column.name for column in columns)
