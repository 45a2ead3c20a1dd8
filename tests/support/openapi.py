"""The OpenAPI target's files, made without a disk, and checks that every document has to pass."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from generator.model.annotations import Annotations
from generator.plan import Inputs
from generator.render import render
from generator.targets import api

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.annotations import DeclaredEndpoint
    from generator.model.catalog import Database

NAMES = {"type": "array", "items": {"type": "string", "minLength": 1}, "uniqueItems": True}
MAP = {
    "type": "array",
    "items": {
        "type": "object",
        "additionalProperties": False,
        "required": [
            "method", "path", "schema", "operationId", "kind", "summary", "declared", "primary",
            "related", "how", "columnsRead", "columnsWritten", "filters", "policies", "roles", "notes",
        ],
        "properties": {
            "method": {"enum": ["GET", "POST", "PUT", "PATCH", "DELETE"]},
            "path": {"type": "string", "pattern": r"^(/([A-Za-z0-9._~!$&'()*+,;=:@-]+|\{\w+\}))+$"},
            "schema": {"type": "string"},
            "operationId": {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_]*$"},
            "kind": {"enum": ["derived", "declared"]},
            "summary": {"type": "string", "minLength": 1},
            "declared": {"type": "string"},
            "primary": {**NAMES, "minItems": 1},
            "related": NAMES,
            "how": {"type": "object", "additionalProperties": {**NAMES, "minItems": 1}},
            "columnsRead": NAMES,
            "columnsWritten": NAMES,
            "filters": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["column", "operators", "index"],
                    "properties": {
                        "column": {"type": "string", "minLength": 1},
                        "operators": {**NAMES, "minItems": 1},
                        "index": {"type": "string"},
                    },
                },
            },
            "policies": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["table", "name", "command", "permissive", "roles"],
                    "properties": {
                        "table": {"type": "string"},
                        "name": {"type": "string"},
                        "command": {"enum": ["ALL", "SELECT", "INSERT", "UPDATE", "DELETE"]},
                        "permissive": {"type": "boolean"},
                        "roles": {**NAMES, "minItems": 1},
                    },
                },
            },
            "roles": NAMES,
            "notes": {"type": "array", "items": {"type": "string", "minLength": 1}},
        },
    },
}  # fmt: skip

METHODS = ("get", "put", "post", "patch", "delete")


def files(
    database: Database, annotations: Annotations | None = None, *, restricted: bool = False
) -> dict[str, bytes]:
    """The bytes of each file by its path."""
    inputs = Inputs(database=database, annotations=annotations or Annotations())
    artifacts = api.plan(inputs, api.Options(restricted=restricted))
    return {path: file.data for (_, path), file in render({"api": artifacts}).items()}


def document(
    database: Database, annotations: Annotations | None = None, *, restricted: bool = False
) -> dict[str, Any]:
    """openapi.json as a value, once it has passed ``check``."""
    made: dict[str, Any] = json.loads(
        files(database, annotations, restricted=restricted)["api/openapi.json"]
    )
    check(made)
    return made


def operations(made: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    """The operations by method and path."""
    return {
        (method.upper(), path): item[method]
        for path, item in made["paths"].items()
        for method in METHODS
        if method in item
    }


def routes(made: dict[str, Any]) -> set[str]:
    """The operations as ``GET /path``."""
    return {f"{method} {path}" for method, path in operations(made)}


def check(made: dict[str, Any]) -> None:
    """Every reference resolves, names are unique, every schema is one."""
    for pointer in references(made):
        value: Any = made
        for part in pointer.removeprefix("#/").split("/"):
            value = value[part]
    ids = [operation["operationId"] for operation in operations(made).values()]
    assert len(ids) == len(set(ids))
    assert all(name.isascii() and name.isidentifier() for name in ids)
    for path, item in made["paths"].items():
        names = [p["name"] for p in item.get("parameters", ())]
        assert len(names) == len(set(names)) == path.count("{")
        assert all(f"{{{name}}}" in path for name in names)
        for method in METHODS:
            queried = [p.get("name") for p in item.get(method, {}).get("parameters", ())]
            inline = [name for name in queried if name]
            assert len(inline) == len(set(inline))
    for schema in made["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for item in value.values():
            yield from references(item)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def validator(made: dict[str, Any], component: str) -> Draft202012Validator:
    """Validates values against one schema of the document."""
    schema = {
        "$ref": f"#/components/schemas/{component}",
        "components": {"schemas": made["components"]["schemas"]},
    }
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def endpoint_map(
    database: Database, *declared: DeclaredEndpoint
) -> dict[tuple[str, str], dict[str, Any]]:
    """endpoints.json by method and path, once it has passed its schema."""
    data = json.loads(files(database, Annotations(endpoints=declared))["api/endpoints.json"])
    Draft202012Validator(MAP).validate(data)
    return {(item["method"], item["path"]): item for item in data}
