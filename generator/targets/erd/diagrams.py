"""What an ER diagram shows, as values; how Mermaid spells it is another module's business."""

from __future__ import annotations

import re
from typing import Final, Literal

from msgspec import Struct

from generator import naming
from generator.model.relations import Mark
from generator.model.types import QualifiedName

# Neither two underscores in a row nor one at an end: a pair joined by two can be told apart.
_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*")
_WORDS: Final = re.compile(r"[A-Za-z0-9]+")

Cardinality = Literal["exactly-one", "zero-or-one", "zero-or-more"]


class Attribute(Struct, frozen=True, kw_only=True):
    """A column as a line of its entity."""

    name: str
    type: str
    marks: tuple[Mark, ...] = ()
    nullable: bool = False


class Entity(Struct, frozen=True, kw_only=True):
    """A table or view. ``page`` is empty for one that was left out of the model."""

    name: QualifiedName
    attributes: tuple[Attribute, ...] = ()
    page: str = ""


class Edge(Struct, frozen=True, kw_only=True, order=True):
    """A line between two entities, the one referred to first; dotted when it is no foreign key.

    ``at_target`` says how many target rows a source row meets, ``at_source`` the reverse.
    """

    target: QualifiedName
    source: QualifiedName
    at_target: Cardinality
    at_source: Cardinality
    label: str
    dotted: bool = False


class Diagram(Struct, frozen=True, kw_only=True):
    """An ER diagram. ``title`` and ``description`` are for those who don't see it."""

    title: str
    description: str
    direction: Literal["TB", "LR"]
    entities: tuple[Entity, ...]
    edges: tuple[Edge, ...]


class SchemaNode(Struct, frozen=True, kw_only=True):
    """A schema in the overview, with the number of its tables and views."""

    name: str
    tables: int
    views: int
    page: str


class SchemaEdge(Struct, frozen=True, kw_only=True, order=True):
    """How many foreign keys lead from one schema to another."""

    source: str
    target: str
    keys: int


class Overview(Struct, frozen=True, kw_only=True):
    """The schemas of a database and what joins them."""

    title: str
    description: str
    nodes: tuple[SchemaNode, ...]
    edges: tuple[SchemaEdge, ...]


def entity_id(name: QualifiedName) -> str:
    """What a diagram's source calls an entity: readable, stable, unique, no key word."""
    if _PLAIN.fullmatch(name.schema) and _PLAIN.fullmatch(name.name):
        return f"{name.schema}__{name.name}"
    stem = "_".join(_WORDS.findall(f"{name.schema} {name.name}")[:8])
    # Three underscores: no plain name has them, so the two forms never meet.
    return f"x_{stem}___{naming.name_hash(repr((name.schema, name.name)))}"


def schema_id(name: str) -> str:
    """What the overview's source calls a schema."""
    return entity_id(QualifiedName(schema="schema", name=name))
