"""What of a database the API serves: relations with path, key, columns and verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from generator import naming
from generator.errors import ConfigError
from generator.model.catalog import Column, Database, Relation
from generator.model.relations import all_relations
from generator.model.types import ColumnRef, QualifiedName
from generator.model.values import omittable, writable
from generator.model.view_rights import runs_as_caller
from generator.targets.api.classification import RESTRICTED, classifications
from generator.targets.api.filters import Filter, filters, sortable
from generator.targets.api.references import Reference, references
from generator.typemap.json_schema import JSON_SCHEMA
from generator.typemap.kinds import Types

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Verb = Literal["list", "create", "get", "update", "upsert", "delete"]

_TABLES: Final = frozenset({"table", "partitioned table"})
_SCALARS: Final = frozenset({"string", "integer", "boolean"})


class Resource(Struct, frozen=True, kw_only=True):
    """A relation as the API shows it.

    ``columns`` are those that clients may see, ``classes`` their classification by name. ``key`` is
    empty when single rows have no address. ``path`` is the collection's; ``operation`` and
    ``component`` begin the names of its operations and schemas. ``inherited``: other tables inherit
    from it, and its rows are read with theirs. ``notes`` say what is left out, and why.
    """

    name: QualifiedName
    relation: Relation
    path: str
    operation: str
    component: str
    columns: tuple[Column, ...]
    classes: dict[str, str]
    key: tuple[Column, ...]
    verbs: tuple[Verb, ...]
    filters: tuple[Filter, ...]
    sortable: tuple[str, ...]
    notes: tuple[str, ...]
    inherited: bool = False
    references: tuple[Reference, ...] = ()

    @property
    def item_path(self) -> str:
        """The path of one row: the key's columns as segments."""
        segments = (f"/{{{naming.identifier(column.name)}}}" for column in self.key)
        return self.path + "".join(segments)

    @property
    def writable_columns(self) -> tuple[Column, ...]:
        """The columns that a client may give values for."""
        return tuple(column for column in self.columns if writable(column))


class _Chosen(Struct, frozen=True):
    restricted: bool
    unindexed: bool
    parents: frozenset[QualifiedName]
    guarded: bool


def resources(
    database: Database, types: Types, *, restricted: bool, unindexed: bool = False
) -> tuple[Resource, ...]:
    """Every relation that has a column to show; partitions are reached through their table.

    Columns classified RESTRICTED are left out unless ``restricted``, filters that no index serves unless
    ``unindexed``. Raises ConfigError when two
    relations would have one path, which takes two names of one hash.
    """
    classes = classifications(database)
    parents = (name for _, relation in all_relations(database) for name in relation.inherits)
    guarded = any(relation.row_security for _, relation in all_relations(database))
    chosen = _Chosen(restricted, unindexed, frozenset(parents), guarded)
    found = [
        resource
        for schema, relation in all_relations(database)
        if relation.partition_of is None
        and (resource := _resource(schema.name, relation, types, classes, chosen))
    ]
    _refuse_shared_paths(found)
    shown = {resource.name: resource for resource in found}
    return tuple(
        replace(resource, references=tuple(references(resource, shown))) for resource in found
    )


def _resource(
    schema: str,
    relation: Relation,
    types: Types,
    classes: Mapping[ColumnRef, str],
    chosen: _Chosen,
) -> Resource | None:
    own = {
        column.name: classes.get(
            ColumnRef(schema=schema, relation=relation.name, column=column.name), ""
        )
        for column in relation.columns
    }
    columns = tuple(c for c in relation.columns if chosen.restricted or own[c.name] != RESTRICTED)
    if not columns:
        return None
    name = QualifiedName(schema=schema, name=relation.name)
    inherited = name in chosen.parents
    key, key_note = _key(relation, columns, types, inherited=inherited)
    verbs, verb_note = _verbs(relation, columns, key, types)
    return Resource(
        name=name,
        relation=relation,
        path=f"/api/{naming.kebab_case(schema)}/{naming.kebab_case(relation.name)}",
        operation=f"{naming.camel_case(schema)}_{naming.camel_case(relation.name)}",
        component=f"{naming.camel_case(schema)}_{naming.pascal_case(relation.name)}",
        columns=columns,
        classes={name: value for name, value in own.items() if value},
        key=key,
        verbs=verbs,
        filters=filters(schema, relation, columns, types, unindexed=chosen.unindexed),
        sortable=sortable(relation, columns, types),
        notes=tuple(note for note in (key_note, verb_note, _rights(relation, chosen)) if note),
        inherited=inherited,
    )


def _key(
    relation: Relation, columns: tuple[Column, ...], types: Types, *, inherited: bool
) -> tuple[tuple[Column, ...], str]:
    if relation.kind not in _TABLES:
        return (), f"A {relation.kind} is read-only here, and its rows have no address."
    if relation.primary_key is None:
        return (), "Without a primary key, rows can be listed and created, and have no address."
    if inherited:
        return (
            (),
            "Rows of tables that inherit from it have keys of their own, so none has an address.",
        )
    shown = {column.name: column for column in columns}
    if not all(name in shown for name in relation.primary_key.columns):
        return (), "A column of the primary key is RESTRICTED, so rows have no address."
    key = tuple(shown[name] for name in relation.primary_key.columns)
    if not all(_fits_a_segment(column, types) for column in key):
        return (
            (),
            "A column of the primary key has a type that fits no path, so rows have no address.",
        )
    return key, ""


def _rights(relation: Relation, chosen: _Chosen) -> str:
    """Whose policies hold for a view, where there are any (CREATE VIEW, "security_invoker")."""
    if not chosen.guarded or relation.view is None or runs_as_caller(relation):
        return ""
    return "It shows what its owner may see: the policies of who asks don't hold in it."


def _fits_a_segment(column: Column, types: Types) -> bool:
    use = types.base(column.type)
    kind = JSON_SCHEMA.get(use.kind, {}).get("type")
    return not use.array and (use.kind == "enum" or (isinstance(kind, str) and kind in _SCALARS))


def _verbs(
    relation: Relation, columns: tuple[Column, ...], key: tuple[Column, ...], types: Types
) -> tuple[tuple[Verb, ...], str]:
    if relation.kind not in _TABLES:
        return ("list",), ""
    hidden = [
        column
        for column in relation.columns
        if column not in columns and writable(column) and not omittable(column, types.domains)
    ]
    creates = not hidden
    verbs: dict[Verb, bool] = {
        "list": True,
        "create": creates,
        "get": bool(key),
        "update": bool(key) and any(writable(column) for column in columns),
        "upsert": creates and bool(key) and _takes_upserts(relation, key),
        "delete": bool(key),
    }
    note = (
        "A new row needs a value in a RESTRICTED column, so none can be created." if hidden else ""
    )
    return tuple(verb for verb, possible in verbs.items() if possible), note


def _takes_upserts(relation: Relation, key: tuple[Column, ...]) -> bool:
    """Whether clients can choose the key, and it can decide an INSERT … ON CONFLICT DO UPDATE."""
    constraint = relation.primary_key
    decides = constraint and not constraint.deferrable and not constraint.without_overlaps
    return bool(decides) and all(writable(column) for column in key)


def _refuse_shared_paths(found: Iterable[Resource]) -> None:
    by_path: dict[str, QualifiedName] = {}
    for resource in found:
        other = by_path.setdefault(resource.path, resource.name)
        if other != resource.name:
            raise ConfigError(
                f"{other.sql} and {resource.name.sql} would share the path {resource.path};"
                " rename one of them or exclude it"
            )
