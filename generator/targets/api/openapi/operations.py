"""The operations of the document: one for each route."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from generator.escape import commonmark, one_line, visible
from generator.targets.api.openapi.components import Schemas, described, item_component, reference
from generator.targets.api.openapi.problems import errors_of, errors_of_declared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Column
    from generator.targets.api.endpoints import Endpoint, Route
    from generator.targets.api.filters import Filter
    from generator.targets.api.resources import Resource

_Object = dict[str, Any]
_Keys = dict[str, tuple["Column", ...]]

_PARAMETER: Final = re.compile(r"\{([^{}]*)\}")
_JSON: Final = "application/json"
_ETAG: Final = {"ETag": {"$ref": "#/components/headers/ETag"}}
_LOCATION: Final = {"Location": {"$ref": "#/components/headers/Location"}}
_IF_MATCH: Final = {"$ref": "#/components/parameters/IfMatch"}
_IF_NONE_MATCH: Final = {"$ref": "#/components/parameters/IfNoneMatch"}
_ABSENT: Final = {"$ref": "#/components/parameters/IfAbsent"}
_LIST_PARAMETERS: Final = (
    {"$ref": "#/components/parameters/Limit"},
    {"$ref": "#/components/parameters/Cursor"},
    {"$ref": "#/components/parameters/Count"},
)
_UPSERT: Final = (
    "Creates the row that the path names, or replaces it: a column left out gets its default."
    " Columns of the key may be left out of the body unless its schema requires them;"
    " where given, they must equal those of the path."
)
_UPDATE: Final = (
    "Changes the columns that are given and no other: to leave one out isn't to set it to null."
)
_DECLARED: Final = "Declared in the annotations. Free-form; answered by 501 until it is written."


def paths(routes: tuple[Route, ...], schemas: Schemas) -> dict[str, _Object]:
    """The paths of the document. Routes come sorted by path and method."""
    keys = {
        _shape(route.resource.item_path): route.resource.key
        for route in routes
        if route.resource and route.resource.key
    }
    found: dict[str, _Object] = {}
    for route in routes:
        path = route.endpoint.path
        item = found.setdefault(path, _path_parameters(path, keys, schemas))
        item[route.endpoint.method.lower()] = _operation(route, schemas)
    return found


def _path_parameters(path: str, keys: _Keys, schemas: Schemas) -> _Object:
    """The parameters of a path. Below a row's own path they are those of the row's key."""
    names = _PARAMETER.findall(path)
    if not names:
        return {}
    columns = _key_of_prefix(path, keys)
    parameters: list[_Object] = []
    for position, name in enumerate(names):
        parameter: _Object = {"name": name, "in": "path", "required": True}
        if position < len(columns):
            column = columns[position]
            parameter |= described(column.comment)
            parameter["schema"] = schemas.value(column.type)
            parameter["x-pg-column"] = column.name
        else:
            parameter["schema"] = {"type": "string"}
        parameters.append(parameter)
    return {"parameters": parameters}


def _key_of_prefix(path: str, keys: _Keys) -> tuple[Column, ...]:
    prefix = _shape(path)
    while prefix:
        if prefix in keys:
            return keys[prefix]
        prefix = prefix.rpartition("/")[0]
    return ()


def _shape(path: str) -> str:
    return _PARAMETER.sub("{}", path)


def _operation(route: Route, schemas: Schemas) -> _Object:
    endpoint, resource = route.endpoint, route.resource
    operation: _Object = {
        "operationId": endpoint.operation_id,
        "summary": one_line(visible(endpoint.summary)),
        "tags": [endpoint.primary[0]],
    }
    if resource is None or route.verb is None:
        operation |= _declared(endpoint)
    else:
        operation |= _BUILDERS[route.verb](resource, schemas)
        operation["responses"] |= errors_of(route.verb)
        operation["x-pg-table"] = resource.name.sql
    if endpoint.declared:
        operation["x-primary-tables"] = list(endpoint.primary)
        operation["x-related-tables"] = list(endpoint.related)
    if endpoint.notes:
        operation["x-notes"] = list(endpoint.notes)
    return operation


def _declared(endpoint: Endpoint) -> _Object:
    anything = {"schema": {"type": "object"}}
    operation: _Object = {"description": "\n\n".join((_DECLARED, *map(commonmark, endpoint.notes)))}
    if endpoint.method not in {"GET", "DELETE"}:
        operation["requestBody"] = {"content": {_JSON: anything}}
    operation["responses"] = {
        "200": {"description": "Done.", "content": {_JSON: anything}},
        **errors_of_declared(),
    }
    return operation


# ---- derived operations ----


def _list(resource: Resource, schemas: Schemas) -> _Object:
    parameters = [
        p for item in resource.filters for p in _filter_parameters(item, resource, schemas)
    ]
    if resource.sortable:
        parameters.append(_order_parameter(resource.sortable))
    parameters += _expand_parameters(resource)
    return {
        **described(resource.relation.comment),
        "parameters": [*parameters, *_LIST_PARAMETERS],
        "responses": {"200": _answer("A page of rows.", f"{resource.component}_Page")},
    }


def _create(resource: Resource, _schemas: Schemas) -> _Object:
    headers = {**_ETAG, **_LOCATION}
    created = _answer("The new row.", f"{resource.component}_Row")
    return {
        "requestBody": _body(f"{resource.component}_Insert"),
        "responses": {"201": created | ({"headers": headers} if resource.key else {})},
    }


def _get(resource: Resource, _schemas: Schemas) -> _Object:
    same = {"description": "The row is still the one that If-None-Match names.", "headers": _ETAG}
    found = _answer("The row.", item_component(resource)) | {"headers": _ETAG}
    return {
        "parameters": [*_expand_parameters(resource), _IF_NONE_MATCH],
        "responses": {"200": found, "304": same},
    }


def _update(resource: Resource, _schemas: Schemas) -> _Object:
    return {
        "description": _UPDATE,
        "parameters": [_IF_MATCH],
        "requestBody": _body(f"{resource.component}_Update"),
        "responses": {"200": _row("The row as it is now.", resource)},
    }


def _upsert(resource: Resource, _schemas: Schemas) -> _Object:
    return {
        "description": _UPSERT,
        "parameters": [_IF_MATCH, _ABSENT],
        "requestBody": _body(f"{resource.component}_Insert"),
        "responses": {
            "200": _row("The row that was replaced.", resource),
            "201": _answer("The row that was created.", f"{resource.component}_Row")
            | {"headers": {**_ETAG, **_LOCATION}},
        },
    }


def _delete(_resource: Resource, _schemas: Schemas) -> _Object:
    return {
        "parameters": [_IF_MATCH],
        "responses": {"204": {"description": "The row is gone."}},
    }


_BUILDERS: Final = {
    "list": _list,
    "create": _create,
    "get": _get,
    "update": _update,
    "upsert": _upsert,
    "delete": _delete,
}


def _answer(description: str, component: str) -> _Object:
    return {"description": description, "content": {_JSON: {"schema": reference(component)}}}


def _row(description: str, resource: Resource) -> _Object:
    return _answer(description, f"{resource.component}_Row") | {"headers": _ETAG}


def _body(component: str) -> _Object:
    return {"required": True, "content": {_JSON: {"schema": reference(component)}}}


# ---- parameters of lists ----


def _filter_parameters(item: Filter, resource: Resource, schemas: Schemas) -> Iterator[_Object]:
    column = next(c for c in resource.columns if c.name == item.column)
    for operator in item.operators:
        parameter: _Object = {
            "name": f"{item.column}[{operator}]",
            "in": "query",
            "schema": _operand(operator, column, schemas),
            "x-pg-column": item.column,
        }
        if item.index:
            parameter["x-pg-index"] = item.index
        yield parameter


def _operand(operator: str, column: Column, schemas: Schemas) -> _Object:
    match operator:
        case "in":
            # Repeated (`status[in]=A&status[in]=B`), so that a value may hold a comma.
            return {"type": "array", "items": schemas.value(column.type), "minItems": 1}
        case "isnull":
            return {"type": "boolean"}
        case "ilike":
            return {"type": "string"}
        case _:
            return schemas.value(column.type)


def _order_parameter(columns: tuple[str, ...]) -> _Object:
    return {
        "name": "order",
        "in": "query",
        "description": "Columns to sort by, in this order; a minus in front means descending.",
        "style": "form",
        "explode": False,
        "schema": {
            "type": "array",
            "items": {
                "type": "string",
                "enum": [f"{sign}{c}" for c in columns for sign in ("", "-")],
            },
            "minItems": 1,
            "uniqueItems": True,
        },
    }


def _expand_parameters(resource: Resource) -> list[_Object]:
    names = [each.name for each in resource.references]
    if not names:
        return []
    parameter = {
        "name": "expand",
        "in": "query",
        "description": "References whose rows are to come along, as the member `expanded`.",
        "style": "form",
        "explode": False,
        "schema": {
            "type": "array",
            "items": {"type": "string", "enum": names},
            "minItems": 1,
            "uniqueItems": True,
        },
    }
    return [parameter]
