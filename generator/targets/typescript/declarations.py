"""What a module declares, as values that the template lays out.

The garbage collector needn't look at them: they hold no cycles, and a large database has a hundred thousand.
"""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from generator.model.annotations import DeclaredRelation
from generator.model.types import QualifiedName
from generator.targets.typescript.docs import Doc


class Property(NamedTuple):
    """One property of an object type; a tuple, since templates take ten thousands of them apart."""

    key: str
    type: str
    optional: bool = False
    doc: Doc = ()


class Interface(Struct, frozen=True, kw_only=True, gc=False):
    """An object type; without properties, one that no property fits."""

    name: str
    properties: tuple[Property, ...]
    doc: Doc = ()


class Labels(Struct, frozen=True, kw_only=True, gc=False):
    """An enum: a constant with its labels, and the type of one of them."""

    name: str
    constant: str
    labels: tuple[str, ...]
    doc: Doc


class Alias(Struct, frozen=True, kw_only=True, gc=False):
    """A domain, an overridden type, a composite that its wire sends as text, or a branded id."""

    name: str
    type: str
    doc: Doc


class Reference(Struct, frozen=True, kw_only=True, gc=False):
    """A foreign key: where it leads and how many rows may meet."""

    name: str
    columns: tuple[str, ...]
    target: QualifiedName
    target_columns: tuple[str, ...]
    cardinality: str
    required: bool


class Shapes(Struct, frozen=True, kw_only=True, gc=False):
    """What a relation gives.

    ``insert`` is None where it takes no new rows; ``update`` is empty where it takes no changes,
    and ``changes`` says what it takes where that isn't any part of ``insert``. ``id`` is the
    branded type of its primary key, if it has one of its own.
    """

    relation: str
    view: bool
    id: Alias | None
    row: Interface
    insert: Interface | None
    update: str
    changes: Interface | None
    relations: str
    references: tuple[Reference, ...]
    declared: tuple[DeclaredRelation, ...]


class Signature(Struct, frozen=True, kw_only=True, gc=False):
    """One way of calling a function.

    Arguments that all have names are ``named``, else they are ``positional``. The result is a
    ``scalar`` type, or rows of ``columns``.
    """

    doc: Doc
    named: tuple[Property, ...]
    positional: tuple[str, ...]
    scalar: str
    columns: tuple[Property, ...]
    many: bool


class Function(Struct, frozen=True, kw_only=True, gc=False):
    """A function or procedure with all its signatures."""

    name: str
    signatures: tuple[Signature, ...]


class Import(Struct, frozen=True, kw_only=True, gc=False):
    """Another module of ours under the name it has here."""

    name: str
    path: str


class Module(Struct, frozen=True, kw_only=True, gc=False):
    """All that one schema declares."""

    schema: str
    imports: tuple[Import, ...]
    enums: tuple[Labels, ...]
    aliases: tuple[Alias, ...]
    composites: tuple[Interface, ...]
    relations: tuple[Shapes, ...]
    functions: tuple[Function, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to declare."""
        return not (
            self.enums or self.aliases or self.composites or self.relations or self.functions
        )
