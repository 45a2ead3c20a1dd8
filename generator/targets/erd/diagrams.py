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
    """A table or view, or several in one box, which have a ``label``. ``page`` is empty where there is none."""

    name: QualifiedName
    attributes: tuple[Attribute, ...] = ()
    page: str = ""
    label: str = ""

    @property
    def shown(self) -> str:
        """What it is called in the picture."""
        return self.label or str(self.name)


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
    """A schema in the overview, or a part of one, with the number of its tables and views.

    ``name`` tells it from others; where that isn't what it is called, ``label`` is.
    """

    name: str
    tables: int
    views: int
    page: str
    label: str = ""

    @property
    def shown(self) -> str:
        """What it is called in the picture."""
        return self.label or self.name


class SchemaEdge(Struct, frozen=True, kw_only=True, order=True):
    """How many foreign keys lead from one node, by its name, to another."""

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


def counted(number: int, noun: str) -> str:
    """``1 key``, ``2 keys``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def held(tables: int, views: int) -> str:
    """``2 tables``, ``1 view``, ``2 tables, 1 view``."""
    said = [counted(tables, "table")] if tables or not views else []
    return ", ".join([*said, *([counted(views, "view")] if views else [])])


def schema_id(name: str) -> str:
    """What the overview's source calls a schema."""
    return entity_id(QualifiedName(schema="schema", name=name))
