"""Which comparer covers which field of the model, and what none has to: held against the model itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.drift import (
    behaviour,
    columns,
    constraints,
    database,
    indexes,
    relations,
    routines,
    schemas,
)
from generator.drift import types as defined
from generator.model import catalog, types

if TYPE_CHECKING:
    from collections.abc import Mapping

    from msgspec import Struct

    from generator.drift.scope import Table

TABLES: Final[Mapping[type[Any], Table]] = {
    catalog.Database: database.DATABASE,
    catalog.Extension: database.EXTENSION,
    catalog.Role: database.ROLE,
    catalog.ForeignServer: database.FOREIGN_SERVER,
    catalog.Schema: schemas.SCHEMA,
    catalog.Relation: relations.RELATION,
    catalog.View: relations.VIEW,
    catalog.Column: columns.COLUMN,
    catalog.ForeignKey: constraints.FOREIGN_KEY,
    catalog.Check: constraints.CHECK,
    catalog.Exclusion: constraints.EXCLUSION,
    catalog.NotNull: constraints.NOT_NULL,
    catalog.Index: indexes.INDEX,
    catalog.Trigger: behaviour.TRIGGER,
    catalog.Rule: behaviour.RULE,
    catalog.Policy: behaviour.POLICY,
    catalog.Routine: routines.ROUTINE,
    catalog.Key: constraints.UNIQUE,
    **defined.TABLES,
}
"""The comparers by struct and field."""

ELSEWHERE: Final[Mapping[type[Struct], str]] = {
    catalog.Grant: "parts.grants compares what each role may do",
    catalog.Identity: "columns compares what the server fills in",
    catalog.SequenceOptions: "as one value, of an identity column or a sequence",
    catalog.PartitionOf: "relations compares what a partition hangs on",
    catalog.IndexKey: "as one value, of an index or an exclusion constraint",
    catalog.Argument: "routines compares what callers give and get",
    types.QualifiedName: "as one value",
    types.ColumnRef: "as one value",
    types.TypeRef: "mapped compares what a type is in code",
}
"""Structs that are compared as a whole, and where."""

IDENTITY: Final = "it is what parts are matched by; another name is told as renamed"
EXEMPT: Final[Mapping[tuple[type[Struct], str], str]] = {
    (catalog.Database, "format"): "the layout of the file, which says nothing of the database",
    **{
        (catalog.Schema, name): "schemas compares the objects of all schemas together"
        for name in (
            "relations",
            "enums",
            "domains",
            "composites",
            "ranges",
            "opaque_types",
            "collations",
            "routines",
            "sequences",
        )
    },
    **{
        (struct, "name"): IDENTITY
        for struct in TABLES
        if struct not in {catalog.Database, catalog.View}
    },
}
"""Fields that no comparer covers, and why."""
