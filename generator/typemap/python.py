"""Python: the type aliases of the generated package's support module."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.model.types import PG_CATALOG
from generator.typemap.kinds import Kind, Use

PYDANTIC: Final[Mapping[Kind, str]] = {
    "boolean": "Bool",
    "integer": "Int4",
    "bigint": "Int8",
    "oid": "Oid",
    "float": "Float",
    "decimal": "Numeric",
    "money": "Text",
    "text": "Text",
    "uuid": "Uuid",
    "date": "Date",
    "time": "Time",
    "timetz": "Timetz",
    "timestamp": "Timestamp",
    "timestamptz": "Timestamptz",
    "interval": "Interval",
    "json": "Json",
    "bytes": "Bytea",
    "bits": "Bits",
    "network": "Text",
    "point": "Text",
    "circle": "Text",
    "geometric": "Text",
    "xml": "Text",
    "document": "Text",
    "internal": "Text",
    "vector": "Text",
    "hstore": "Hstore",
    "geometry": "Geometry",
    "range": "Text",
    "multirange": "Text",
    "opaque": "Text",
}
"""Aliases by kind; ``enum``, ``domain`` and ``composite`` have modules of their own."""

_PYDANTIC_BY_NAME: Final[Mapping[str, str]] = {
    "int2": "Int2",
    "inet": "Inet",
    "cidr": "Cidr",
    "box": "Box",
}


def pydantic_alias(use: Use) -> str:
    """Name the support module's alias for one value (not the array) of a type."""
    if use.ref.schema == PG_CATALOG and use.ref.name in _PYDANTIC_BY_NAME:
        return _PYDANTIC_BY_NAME[use.ref.name]
    return PYDANTIC[use.kind]
