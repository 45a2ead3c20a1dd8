"""JSON Schema (2020-12) on the wire ``api``, which OpenAPI and the pydantic models share."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Final

from generator.model.limits import UNLIMITED, Limits
from generator.model.types import PG_CATALOG, QualifiedName
from generator.typemap.kinds import DEFINED, Kind, Use, character_limit, decimal_places

# Each fragment is a flat object with `type`, so that a nullable one only has to widen `type`: the
# other key words (pattern, format, bounds) say nothing about null. `format` stands beside a pattern
# where PostgreSQL holds values that the format has no room for: infinity, years BC and after 9999.

INT2_BOUNDS: Final = {"minimum": -(2**15), "maximum": 2**15 - 1}
INT4_BOUNDS: Final = {"minimum": -(2**31), "maximum": 2**31 - 1}
_CLOCK: Final = r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?|24:00:00)"
_ZONE: Final = r"(?:Z|[+-][0-9]{2}(?::[0-5][0-9]){0,2})"
_DAY: Final = r"[0-9]{4,7}-[0-9]{2}-[0-9]{2}"
_MULTIPLE: Final = r"-?[0-9]+(?:\.[0-9]+)?"


def _beyond(*formats: str, pattern: str) -> Mapping[str, Any]:
    return {
        "type": "string",
        "anyOf": [*({"format": name} for name in formats), {"pattern": pattern}],
    }


JSON_SCHEMA: Final[Mapping[Kind, Mapping[str, Any]]] = {
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer", "format": "int32", **INT4_BOUNDS},
    "bigint": {"type": "string", "format": "int64", "pattern": r"^-?[0-9]{1,19}$"},
    "oid": {"type": "string", "pattern": r"^[0-9]{1,10}$"},
    # JSON has no number for these three.
    "float": {"type": ["number", "string"], "pattern": r"^(?:NaN|-?Infinity)$"},
    "decimal": {
        "type": "string",
        "format": "decimal",
        "pattern": r"^(?:-?[0-9]+(?:\.[0-9]+)?|NaN|-?Infinity)$",
    },
    "money": {"type": "string"},
    "text": {"type": "string"},
    "uuid": {"type": "string", "format": "uuid"},
    "date": _beyond("date", pattern=rf"^(?:{_DAY}(?: BC)?|-?infinity)$"),
    # The format `time` of JSON Schema demands a zone, and has no 24:00:00.
    "time": {"type": "string", "pattern": rf"^{_CLOCK}$"},
    "timetz": {"type": "string", "pattern": rf"^{_CLOCK}{_ZONE}$"},
    "timestamp": {"type": "string", "pattern": rf"^(?:{_DAY}T{_CLOCK}(?: BC)?|-?infinity)$"},
    "timestamptz": _beyond(
        "date-time", pattern=rf"^(?:{_DAY}T{_CLOCK}{_ZONE}(?: BC)?|-?infinity)$"
    ),
    # ISO 8601 with a sign for each part, as the server writes it under intervalstyle = iso_8601.
    "interval": {
        "type": "string",
        "pattern": rf"^(?:P(?=.)(?:{_MULTIPLE}[YMWD])*(?:T(?:{_MULTIPLE}[HMS])+)?|-?infinity)$",
    },
    "json": {},
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "bits": {"type": "string", "pattern": r"^[01]*$"},
    "network": {"type": "string"},
    "point": {"type": "string"},
    "circle": {"type": "string"},
    "geometric": {"type": "string"},
    "xml": {"type": "string"},
    "document": {"type": "string"},
    "internal": {"type": "string"},
    "vector": {"type": "string"},
    "hstore": {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
    "geometry": {"type": "string"},
    "range": {"type": "string"},
    "multirange": {"type": "string"},
    "opaque": {"type": "string"},
}
"""Fragments by kind; ``enum``, ``domain`` and ``composite`` are references instead."""


def json_schema(
    use: Use,
    refer: Callable[[QualifiedName], Mapping[str, Any]],
    *,
    nullable: bool = False,
    limits: Limits = UNLIMITED,
) -> dict[str, Any]:
    """Describe a value on the wire ``api``; ``refer`` names an enum, domain or composite.

    Any element of an array may be null, and any may be an array again, since PostgreSQL enforces no
    number of dimensions: what is nested deeper is left open.
    """
    schema = _scalar_schema(use, refer)
    if use.array:
        schema = {"type": "array", "items": {"anyOf": [schema, {"type": ["array", "null"]}]}}
    elif limits is not UNLIMITED:
        schema = _limited(schema, limits)
    if not nullable:
        return schema
    if "$ref" in schema or "not" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    if "enum" in schema:
        # Unlike the other key words, it says something of null.
        schema = {**schema, "enum": [*schema["enum"], None]}
    return {**schema, "type": _with_null(schema["type"])} if "type" in schema else schema


def _limited(schema: dict[str, Any], limits: Limits) -> dict[str, Any]:
    """Add what JSON Schema has words for: numbers that travel as text have no bounds in it."""
    numeric = {"integer", "number"} & set(_names(schema.get("type", "")))
    listed = limits.numbers if limits.values is None and numeric else limits.values
    if listed == ():
        return {"not": {}}
    if listed:
        return {"type": "string" if limits.values else "integer", "enum": list(listed)}
    facts: dict[str, Any] = {}
    if numeric:
        number = int if schema["type"] == "integer" else float
        if limits.minimum is not None:
            key = "exclusiveMinimum" if limits.exclusive_minimum else "minimum"
            facts[key] = max(number(limits.minimum), schema.get(key, -math.inf))
        if limits.maximum is not None:
            key = "exclusiveMaximum" if limits.exclusive_maximum else "maximum"
            facts[key] = min(number(limits.maximum), schema.get(key, math.inf))
    if limits.min_length:
        facts["minLength"] = limits.min_length
    if limits.max_length is not None:
        facts["maxLength"] = min(limits.max_length, schema.get("maxLength", limits.max_length))
    return {**schema, **facts}


def _names(types: str | list[str]) -> list[str]:
    return [types] if isinstance(types, str) else types


def _with_null(names: str | list[str]) -> list[str]:
    return [*_names(names), "null"]


def _scalar_schema(use: Use, refer: Callable[[QualifiedName], Mapping[str, Any]]) -> dict[str, Any]:
    if use.kind in DEFINED:
        return dict(refer(use.ref.qualified))
    schema = dict(JSON_SCHEMA[use.kind])
    if use.ref.schema == PG_CATALOG and use.ref.name == "int2":
        schema |= INT2_BOUNDS | {"format": "int16"}
    if limit := character_limit(use.ref):
        schema["maxLength"] = limit
    if use.kind == "decimal" and use.ref.modifier:
        schema["pattern"] = _decimal_pattern(use.ref.modifier)
    return schema


def _decimal_pattern(modifier: str) -> str:
    limits = decimal_places(modifier)
    if limits is None:
        return r"^(?:-?[0-9]+(?:\.[0-9]+)?|NaN)$"
    digits, places = limits
    # A precision keeps infinity out, and lets NaN in.
    fraction = rf"(?:\.[0-9]{{1,{places}}})?" if places else ""
    return rf"^(?:-?[0-9]{{1,{max(digits - places, 1)}}}{fraction}|NaN)$"
