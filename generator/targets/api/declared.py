"""Endpoints that people declare: notes on a derived route, or operations of their own."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from generator import naming
from generator.errors import ConfigError
from generator.model.relations import relation_index
from generator.model.types import QualifiedName
from generator.targets.api.access import applied_policies
from generator.targets.api.endpoints import METHOD_ORDER, Endpoint, Route

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from generator.model.annotations import DeclaredEndpoint
    from generator.model.catalog import Database, Relation

# A segment is a parameter as a whole, or plain text of a path (RFC 3986, 3.3) without escapes.
_PARAMETER: Final = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}", re.ASCII)
_SEGMENT: Final = re.compile(r"(?!\.\.?$)[A-Za-z0-9._~!$&'()*+,;=:@-]+", re.ASCII)
_Tables = dict[str, QualifiedName]


def join(
    database: Database, derived: Iterable[Route], declared: Iterable[DeclaredEndpoint]
) -> tuple[Route, ...]:
    """All routes by path and method: the derived ones annotated, the declared ones added.

    A declaration belongs to a derived route when method and path are the same but for the
    parameters' names. Raises ConfigError for a path that is none, a table that isn't there, a
    declaration made twice, and two routes that match one request when neither is the more specific.
    """
    relations = relation_index(database)
    tables = {name.sql: name for name in relations} | {str(name): name for name in relations}
    known = {name.schema for name in relations}
    routes = {_signature(route.endpoint.method, route.endpoint.path): route for route in derived}
    paths = {signature[1]: route.endpoint.path for signature, route in routes.items()}
    seen: set[tuple[str, str]] = set()
    for declaration in declared:
        _check(declaration)
        _refuse_unknown_tables(declaration, tables, known)
        signature = _signature(declaration.method, declaration.path)
        if signature in seen:
            raise ConfigError(
                f"endpoint {declaration.method} {declaration.path} is declared twice; remove one"
            )
        seen.add(signature)
        if signature in routes:
            routes[signature] = _annotated(routes[signature], declaration, tables)
        else:
            # A path has one set of parameter names in OpenAPI, so a known path keeps its own.
            path = paths.setdefault(signature[1], declaration.path)
            endpoint = _own(declaration, path, tables, relations)
            routes[signature] = Route(endpoint=endpoint)
    ordered = sorted(routes.values(), key=_order)
    _refuse_shared_ids(ordered)
    _refuse_ambiguity(ordered)
    return tuple(ordered)


def _order(route: Route) -> tuple[str, int]:
    return route.endpoint.path, METHOD_ORDER.index(route.endpoint.method)


def _signature(method: str, path: str) -> tuple[str, str]:
    return method, _PARAMETER.sub("{}", path)


def _check(declaration: DeclaredEndpoint) -> None:
    path = declaration.path
    segments = path.split("/")
    parameters = [segment for segment in segments if segment.startswith("{")]
    legal = all(_PARAMETER.fullmatch(s) or _SEGMENT.fullmatch(s) for s in segments[1:])
    if segments[0] or not legal or len(set(parameters)) != len(parameters):
        raise ConfigError(
            f"endpoint {declaration.name!r}: {path!r} is no path;"
            " write it like /api/hs/invoices/{id}/pdf"
        )
    if not declaration.primary:
        raise ConfigError(f"endpoint {declaration.name!r} names no primary table")


def _refuse_unknown_tables(
    declaration: DeclaredEndpoint, tables: _Tables, schemas: Collection[str]
) -> None:
    """A schema without any table was left out of the selection, or lent its types to it."""
    for text in (*declaration.primary, *declaration.related):
        if text not in tables and _table(text, tables).schema in schemas:
            raise ConfigError(
                f"annotations: endpoint {declaration.name!r} names {text!r},"
                " which is no table of the database"
            )


def _annotated(route: Route, declaration: DeclaredEndpoint, tables: _Tables) -> Route:
    old = route.endpoint
    named = tuple(_table(name, tables).sql for name in declaration.primary)
    endpoint = replace(
        old,
        declared=declaration.name,
        summary=declaration.summary or old.summary,
        primary=old.primary + tuple(name for name in named if name not in old.primary),
        related=tuple(
            dict.fromkeys(
                (*(_table(name, tables).sql for name in declaration.related), *old.related)
            )
        ),
        notes=_notes(declaration) + old.notes,
    )
    return replace(route, endpoint=endpoint)


def _own(
    declaration: DeclaredEndpoint,
    path: str,
    tables: _Tables,
    relations: Mapping[QualifiedName, Relation],
) -> Endpoint:
    primary = [_table(name, tables) for name in declaration.primary]
    reads = declaration.method == "GET"
    commands = ("SELECT",) if reads else ("SELECT", "INSERT", "UPDATE", "DELETE")
    schema, name = naming.camel_case(primary[0].schema), naming.camel_case(declaration.name)
    return Endpoint(
        method=declaration.method,
        path=path,
        schema=primary[0].schema,
        operation_id=f"{schema}_{name}",
        kind="declared",
        declared=declaration.name,
        summary=declaration.summary or declaration.name,
        primary=tuple(name.sql for name in primary),
        related=tuple(_table(name, tables).sql for name in declaration.related),
        policies=tuple(
            policy
            for table in primary
            if table in relations
            for policy in applied_policies(table, relations[table], commands)
        ),
        notes=_notes(declaration),
    )


def _notes(declaration: DeclaredEndpoint) -> tuple[str, ...]:
    return (declaration.notes,) if declaration.notes else ()


def _table(text: str, tables: _Tables) -> QualifiedName:
    """What ``schema.table`` names, which may be in a part of the database that wasn't read."""
    if text in tables:
        return tables[text]
    schema, dot, name = text.partition(".")
    if not (schema and dot and name):
        raise ConfigError(f"{text!r} in the endpoints of the annotations is not schema.table")
    return QualifiedName(schema=schema, name=name)


def _refuse_shared_ids(routes: Iterable[Route]) -> None:
    by_id: dict[str, Endpoint] = {}
    for route in routes:
        endpoint = route.endpoint
        other = by_id.setdefault(endpoint.operation_id, endpoint)
        if other is not endpoint:
            raise ConfigError(
                f"{other.method} {other.path} and {endpoint.method} {endpoint.path} are both called"
                f" {endpoint.operation_id}; give one of them another name in the annotations"
            )


def _refuse_ambiguity(routes: Iterable[Route]) -> None:
    groups: dict[tuple[str, int], list[Endpoint]] = {}
    for route in routes:
        endpoint = route.endpoint
        groups.setdefault((endpoint.method, endpoint.path.count("/")), []).append(endpoint)
    for group in groups.values():
        # Derived routes never cross each other: their tables' segments differ.
        declared = [endpoint for endpoint in group if endpoint.kind == "declared"]
        derived = [endpoint for endpoint in group if endpoint.kind == "derived"] if declared else []
        pairs = [*combinations(declared, 2), *((one, two) for one in declared for two in derived)]
        for one, two in pairs:
            if _crosses(one.path, two.path):
                raise ConfigError(
                    f"{one.method} {one.path} and {two.path} match the same request and neither is"
                    " the more specific; change one of the paths in the annotations"
                )


def _crosses(one: str, two: str) -> bool:
    """Whether some request matches both paths, and each is the more specific in another segment."""
    pairs = [
        (first, second)
        for first, second in zip(one.split("/"), two.split("/"), strict=True)
        if _PARAMETER.sub("{}", first) != _PARAMETER.sub("{}", second)
    ]
    if any("{" not in first and "{" not in second for first, second in pairs):
        return False
    return len({"{" in first for first, _ in pairs}) > 1
