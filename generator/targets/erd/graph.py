"""Tables and what joins them, as diagrams show it.

Partitions are folded into their parents; relations that people declared are added.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from generator import naming
from generator.errors import ConfigError
from generator.model.reading import view_reads
from generator.model.relations import (
    Link,
    column_marks,
    links,
    relation_index,
    whole_of,
)
from generator.model.values import holds_null
from generator.targets.erd.diagrams import Attribute, Cardinality, Edge, Entity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.annotations import DeclaredRelation
    from generator.model.types import QualifiedName
    from generator.plan import Inputs

READS: Final = "reads"
"""What the edge from a view to what it reads says."""

_ENDS: Final[Mapping[str, Cardinality]] = {"one": "exactly-one", "many": "zero-or-more"}


class Graph:
    """The entities and edges of a whole database."""

    def __init__(self, inputs: Inputs) -> None:
        self._inputs = inputs
        self._index = relation_index(inputs.database)
        # Each is in about ten pictures.
        self._entities: dict[QualifiedName, Entity] = {}

    def whole(self, name: QualifiedName) -> QualifiedName:
        """The table that a partition belongs to, over all levels; any other relation itself."""
        return whole_of(name, self._index)

    @cached_property
    def names(self) -> tuple[QualifiedName, ...]:
        """Every table and view, partitions left out, in order."""
        return tuple(sorted(name for name, each in self._index.items() if not each.partition_of))

    def has_schema(self, name: str) -> bool:
        """Whether the schema was read."""
        return any(schema.name == name for schema in self._inputs.database.schemas)

    def is_view(self, name: QualifiedName) -> bool:
        """Whether it is a view, materialized or not."""
        relation = self._index.get(name)
        return relation is not None and relation.view is not None

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        """Foreign keys and declared relations, in order; what partitions share counts once."""
        found = {self._of_link(link) for link in links(self._inputs.database)}
        found |= {self._declared(relation) for relation in self._inputs.annotations.relations}
        return tuple(sorted(found))

    @cached_property
    def lineage(self) -> tuple[Edge, ...]:
        """From each view to the tables and views that its query reads."""
        found = {
            Edge(
                target=self.whole(read),
                source=view,
                at_target="zero-or-more",
                at_source="zero-or-more",
                label=READS,
                dotted=True,
            )
            for view, every in view_reads(self._inputs.database).items()
            for read in every
        }
        return tuple(sorted(found))

    @cached_property
    def _neighbours(self) -> Mapping[QualifiedName, tuple[Edge, ...]]:
        found: dict[QualifiedName, list[Edge]] = {}
        for edge in self.edges + self.lineage:
            for end in {edge.source, edge.target}:
                found.setdefault(end, []).append(edge)
        return {name: tuple(edges) for name, edges in found.items()}

    def edges_at(self, name: QualifiedName) -> tuple[Edge, ...]:
        """The edges that begin or end at a relation, lineage included."""
        return self._neighbours.get(name, ())

    def entity(self, name: QualifiedName) -> Entity:
        """The relation with all its columns."""
        if name not in self._entities:
            self._entities[name] = self._entity(name)
        return self._entities[name]

    def _entity(self, name: QualifiedName) -> Entity:
        relation = self._index.get(name)
        if relation is None:
            return Entity(name=name)
        marks = column_marks(relation, self._index)
        attributes = tuple(
            Attribute(
                name=column.name,
                type=column.type.label(name.schema),
                marks=marks.get(column.name, ()),
                nullable=holds_null(relation, column),
            )
            for column in relation.columns
        )
        page = naming.page_path(name.schema, name.name)
        return Entity(name=name, attributes=attributes, page=page)

    def _of_link(self, link: Link) -> Edge:
        return Edge(
            target=self.whole(link.target),
            source=self.whole(link.source),
            at_target="exactly-one" if link.required else "zero-or-one",
            at_source="zero-or-one" if link.unique else "zero-or-more",
            label=", ".join(link.foreign_key.columns),
        )

    def _declared(self, relation: DeclaredRelation) -> Edge:
        first, _, second = relation.cardinality.partition("-to-")
        return Edge(
            target=self._named(relation.source),
            source=self._named(relation.target),
            at_target=_ENDS[first],
            at_source=_ENDS[second],
            label=relation.label or ", ".join(relation.via),
            dotted=True,
        )

    @cached_property
    def _by_text(self) -> Mapping[str, QualifiedName]:
        return {str(name): name for name in self._index}

    def _named(self, text: str) -> QualifiedName:
        name = self._by_text.get(text)
        if name is None:
            raise ConfigError(
                f"annotations: a relation names {text!r}, which is no table of the database"
            )
        return self.whole(name)


def keys_only(entity: Entity) -> Entity:
    """The entity with the columns that bear a mark."""
    marked = tuple(attribute for attribute in entity.attributes if attribute.marks)
    return replace(entity, attributes=marked)


def name_only(entity: Entity) -> Entity:
    """The entity without columns."""
    return replace(entity, attributes=())
