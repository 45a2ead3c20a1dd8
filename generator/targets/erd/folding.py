"""Boxes of several where there are too many for a box each: of tables, of schemas and of the parts of one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from generator import naming
from generator.model.types import QualifiedName
from generator.targets.erd.diagrams import (
    Cardinality,
    Edge,
    Entity,
    Overview,
    SchemaEdge,
    SchemaNode,
    counted,
    held,
)
from generator.targets.erd.graph import READS, name_only
from generator.targets.erd.script import LONGEST, MOST_ARROWS, overview_script

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from generator.targets.erd.graph import Graph
    from generator.targets.erd.parts import Part

# With more boxes a picture would be what they are to mend.
_MOST_BOXES: Final = 30
# The page with the list of all schemas.
_MAP: Final = "index"
# With the last of them every node may be joined to every other one, and have the longest name.
_MOST_NODES: Final = (60, 40, 20, 10)
# From the strictest to what holds of all.
_LOOSER: Final[tuple[Cardinality, ...]] = ("exactly-one", "zero-or-one", "zero-or-more")


class _Box(Struct, frozen=True, order=True):
    """Where tables are shown together: what it is called, and its page."""

    title: str
    page: str

    @property
    def name(self) -> QualifiedName:
        """As no table is called: none is in a schema without a name."""
        return QualifiedName(schema="", name=self.page)


def folded(
    graph: Graph,
    parts: Mapping[str, Iterable[Part]],
    edges: Iterable[Edge],
    kept: Collection[QualifiedName],
) -> tuple[list[Entity], list[Edge]]:
    """What these edges join: the tables that are ``kept`` with their columns, all others in boxes, edges counted.

    ``parts`` by schema: of one that has any each is a box. A table that would be alone in its box needs none.
    """
    joins = list(edges)
    others = {end for edge in joins for end in (edge.source, edge.target)} - set(kept)
    homes = _homes(others, parts)
    members: dict[_Box, list[QualifiedName]] = {}
    for name in sorted(others):
        members.setdefault(homes[name], []).append(name)
    shown = {name: name for name in kept}
    entities = [graph.entity(name) for name in sorted(kept)]
    for box, inside in sorted(members.items()):
        if len(inside) == 1:
            entities.append(name_only(graph.entity(inside[0])))
        else:
            views = sum(graph.is_view(name) for name in inside)
            label = f"{box.title}: {held(len(inside) - views, views)}"
            entities.append(Entity(name=box.name, label=label, page=box.page))
        shown |= {name: inside[0] if len(inside) == 1 else box.name for name in inside}
    return entities, sorted(_counted(joins, shown))


def copies_folded(overview: Overview, contents: Mapping[str, frozenset[str]]) -> Overview:
    """The overview or, if it has too many nodes to be read, one in which copies share a node.

    ``contents`` are the names of the relations in each schema. Schemas with the same, that are tied to the same
    others, are copies, as those of tenants are.
    """
    if len(overview.nodes) <= _MOST_BOXES:
        return overview
    ends: dict[str, set[tuple[bool, str, int]]] = {node.name: set() for node in overview.nodes}
    for edge in overview.edges:
        ends[edge.source].add((True, edge.target, edge.keys))
        ends[edge.target].add((False, edge.source, edge.keys))
    groups: dict[object, list[SchemaNode]] = {}
    for node in overview.nodes:
        held_there = contents.get(node.name)
        copied = (held_there, frozenset(ends[node.name])) if held_there else node.name
        groups.setdefault(copied, []).append(node)
    boxes = [_box(group) for group in groups.values()]
    shown = {node.name: group[0].name for group in groups.values() for node in group}
    return replace(overview, nodes=tuple(boxes), edges=_summed(overview.edges, shown))


def _box(group: Sequence[SchemaNode]) -> SchemaNode:
    """The node of one, or one for copies, which is called after the first and leads to the list of all."""
    first, others = group[0], len(group) - 1
    if not others:
        return first
    return replace(
        first,
        label=f"{first.shown} and {counted(others, 'schema')} like it",
        tables=first.tables * len(group),
        views=first.views * len(group),
        page=_MAP,
    )


def fitting(overview: Overview, noun: str, page: str = _MAP) -> Overview:
    """The overview, or one with the largest of its nodes, and a node for all others, if it has too many to be drawn.

    ``noun`` says what the nodes are; ``page`` is where all of them are listed.
    """
    for most in _MOST_NODES:
        shown = overview if len(overview.nodes) <= most else _largest(overview, most, noun, page)
        if len(shown.edges) <= MOST_ARROWS and len(overview_script(shown)) <= LONGEST:
            break
    return shown


def _largest(overview: Overview, most: int, noun: str, page: str) -> Overview:
    by_size = sorted(overview.nodes, key=lambda node: (-node.tables, -node.views, node.name))
    own = {node.name for node in by_size[: most - 1]}
    others = by_size[most - 1 :]
    # No schema and no part has an empty name.
    box = SchemaNode(
        name="",
        label=f"{len(others)} other {noun}",
        tables=sum(node.tables for node in others),
        views=sum(node.views for node in others),
        page=page,
    )
    shown = {node.name: node.name if node.name in own else box.name for node in overview.nodes}
    return replace(
        overview,
        nodes=(*(node for node in overview.nodes if node.name in own), box),
        edges=_summed(overview.edges, shown),
    )


def _summed(edges: Iterable[SchemaEdge], shown: Mapping[str, str]) -> tuple[SchemaEdge, ...]:
    """The edges between the nodes in which the ends are shown."""
    keys: Counter[tuple[str, str]] = Counter()
    for edge in edges:
        keys[shown[edge.source], shown[edge.target]] += edge.keys
    return tuple(
        SchemaEdge(source=source, target=target, keys=count)
        for (source, target), count in sorted(keys.items())
        if source != target
    )


def _homes(
    names: Collection[QualifiedName], parts: Mapping[str, Iterable[Part]]
) -> Mapping[QualifiedName, _Box]:
    """The box of each: its part, or its schema where it has no parts or there would be too many boxes.

    Of too many schemas those with the most tables have a box each, and all others one.
    """
    schemas = {name: _Box(name.schema, naming.page_path(name.schema)) for name in names}
    fine = {
        name: _Box(part.title, part.path)
        for schema in {name.schema for name in names}
        for part in parts.get(schema, ())
        for name in part.members
        if name in schemas
    }
    homes = {**schemas, **fine}
    if len(set(homes.values())) <= _MOST_BOXES:
        return homes
    sizes = Counter(name.schema for name in names)
    if len(sizes) <= _MOST_BOXES:
        return schemas
    largest = sorted(sizes, key=lambda schema: (-sizes[schema], schema))[: _MOST_BOXES - 1]
    others = _Box(f"{len(sizes) - len(largest)} other schemas", _MAP)
    return {name: box if name.schema in largest else others for name, box in schemas.items()}


def _counted(edges: Iterable[Edge], shown: Mapping[QualifiedName, QualifiedName]) -> Iterator[Edge]:
    """One edge for all of a kind between two boxes; what stays inside one has none."""
    found: dict[tuple[QualifiedName, QualifiedName, bool, bool], list[Edge]] = {}
    for edge in edges:
        ends = (shown[edge.target], shown[edge.source])
        if ends[0] != ends[1] or edge.source == edge.target:
            found.setdefault((*ends, edge.dotted, edge.label == READS), []).append(edge)
    for (target, source, dotted, reads), alike in found.items():
        if len(alike) == 1:
            label = alike[0].label
        elif reads:
            label = f"read by {len({edge.source for edge in alike})}"
        else:
            label = f"{len(alike)} declared" if dotted else counted(len(alike), "key")
        yield Edge(
            target=target,
            source=source,
            at_target=_loosest(edge.at_target for edge in alike),
            at_source=_loosest(edge.at_source for edge in alike),
            label=label,
            dotted=dotted,
        )


def _loosest(ends: Iterable[Cardinality]) -> Cardinality:
    return max(ends, key=_LOOSER.index)
