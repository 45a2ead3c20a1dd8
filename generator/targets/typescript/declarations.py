"""What a module declares, as values that the template lays out."""

from __future__ import annotations

from msgspec import Struct

from generator.model.annotations import DeclaredRelation
from generator.model.types import QualifiedName
from generator.targets.typescript.docs import Doc


class Property(Struct, frozen=True, kw_only=True):
    """One property of an interface."""

    key: str
    type: str
    optional: bool = False
    doc: Doc = ()


class Interface(Struct, frozen=True, kw_only=True):
    """An object type; without properties, one that no property fits."""

    name: str
    properties: tuple[Property, ...]
    doc: Doc = ()


class Labels(Struct, frozen=True, kw_only=True):
    """An enum: a constant with its labels, and the type of one of them."""

    name: str
    constant: str
    labels: tuple[str, ...]
    doc: Doc


class Alias(Struct, frozen=True, kw_only=True):
    """A domain, or a composite that its wire sends as text."""

    name: str
    type: str
    doc: Doc


class Reference(Struct, frozen=True, kw_only=True):
    """A foreign key: where it leads and how many rows may meet."""

    name: str
    columns: tuple[str, ...]
    target: QualifiedName
    target_columns: tuple[str, ...]
    cardinality: str
    required: bool


class Shapes(Struct, frozen=True, kw_only=True):
    """What a relation gives. ``insert`` is None, and ``update`` empty, where it takes no rows."""

    relation: str
    row: Interface
    insert: Interface | None
    update: str
    relations: str
    references: tuple[Reference, ...]
    declared: tuple[DeclaredRelation, ...]


class Import(Struct, frozen=True, kw_only=True):
    """Another module of ours under the name it has here."""

    name: str
    path: str


class Module(Struct, frozen=True, kw_only=True):
    """All that one schema declares."""

    schema: str
    imports: tuple[Import, ...]
    enums: tuple[Labels, ...]
    aliases: tuple[Alias, ...]
    composites: tuple[Interface, ...]
    relations: tuple[Shapes, ...]
