"""Models made by hand, for tests of what comes after the introspection.

database(
    schema(
        "shop",
        enum("state", "open", "closed"),
        table(
            "orders",
            column("id", "uuid", default="gen_random_uuid()"),
            column("state", "shop.state"),
            key=("id",),
        ),
    )
)
"""

from __future__ import annotations

import re
from typing import Any, Final

from msgspec.structs import replace

from generator.model.catalog import (
    Column,
    Composite,
    Database,
    Domain,
    Enum,
    ForeignKey,
    Key,
    OpaqueType,
    Range,
    Relation,
    RelationKind,
    Routine,
    Schema,
    Sequence,
    View,
)
from generator.model.types import PG_CATALOG, QualifiedName, TypeRef

_TYPE: Final = re.compile(
    r"(?:(?P<schema>\w+)\.)?(?P<name>\w+)(?:\((?P<modifier>[^)]*)\))?(?P<array>\[\])?"
)
_GROUPS: Final[dict[type, str]] = {
    Relation: "relations",
    Enum: "enums",
    Domain: "domains",
    Composite: "composites",
    Range: "ranges",
    OpaqueType: "opaque_types",
    Routine: "routines",
    Sequence: "sequences",
}


def type_ref(text: str | TypeRef) -> TypeRef:
    """``numeric(10,2)``, ``shop.state[]``: catalog names; others need a TypeRef."""
    if isinstance(text, TypeRef):
        return text
    match = _TYPE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return TypeRef(
        schema=match["schema"] or PG_CATALOG,
        name=match["name"],
        modifier=match["modifier"] or "",
        array=bool(match["array"]),
    )


def qualified(text: str) -> QualifiedName:
    schema_name, _, name = text.partition(".")
    return QualifiedName(schema=schema_name, name=name)


def column(name: str, of: str | TypeRef = "text", *, null: bool = False, **facts: Any) -> Column:
    """A column; unlike in SQL it is NOT NULL unless ``null``."""
    return Column(name=name, type=type_ref(of), not_null=not null, **facts)


def table(name: str, *columns: Column, key: tuple[str, ...] = (), **facts: Any) -> Relation:
    """A table; ``key`` are the columns of its primary key."""
    primary = Key(name=f"{name}_pkey", columns=key) if key else None
    return Relation(name=name, columns=columns, primary_key=primary, **facts)


def view(name: str, *columns: Column, kind: RelationKind = "view", **facts: Any) -> Relation:
    return Relation(
        name=name, kind=kind, columns=columns, view=View(definition="SELECT …", **facts)
    )


def foreign_key(
    columns: tuple[str, ...] | str,
    target: str,
    target_columns: tuple[str, ...] | str = "id",
    *,
    name: str = "",
    **facts: Any,
) -> ForeignKey:
    sources = (columns,) if isinstance(columns, str) else columns
    targets = (target_columns,) if isinstance(target_columns, str) else target_columns
    return ForeignKey(
        name=name or f"{'_'.join(sources)}_fkey",
        columns=sources,
        target=qualified(target),
        target_columns=targets,
        **facts,
    )


def enum(name: str, *labels: str, **facts: Any) -> Enum:
    return Enum(name=name, labels=labels, **facts)


def domain(name: str, base: str | TypeRef = "text", **facts: Any) -> Domain:
    return Domain(name=name, base=type_ref(base), **facts)


def composite(name: str, *attributes: Column, **facts: Any) -> Composite:
    return Composite(
        name=name,
        attributes=tuple(replace(attribute, not_null=False) for attribute in attributes),
        **facts,
    )


def range_type(name: str, subtype: str | TypeRef, **facts: Any) -> Range:
    return Range(name=name, subtype=type_ref(subtype), multirange=f"{name}_multi", **facts)


def schema(name: str, *parts: Any, **facts: Any) -> Schema:
    """A schema of these relations, types and routines, in canonical order."""
    groups: dict[str, list[Any]] = {}
    for part in sorted(parts, key=lambda part: part.name):
        groups.setdefault(_GROUPS[type(part)], []).append(part)
    grouped: dict[str, Any] = {group: tuple(found) for group, found in groups.items()}
    return Schema(name=name, **grouped, **facts)


def database(*schemas: Schema, **facts: Any) -> Database:
    return Database(schemas=tuple(sorted(schemas, key=lambda item: item.name)), **facts)
