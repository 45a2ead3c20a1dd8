"""A schema that is too large for one picture: its parts, each with a picture, and how they hang together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator import naming
from generator.model.types import QualifiedName
from generator.targets.erd.clusters import Cluster, clusters
from generator.targets.erd.diagrams import Overview, SchemaEdge, SchemaNode
from generator.targets.erd.folding import fitting

if TYPE_CHECKING:
    from generator.targets.erd.graph import Graph

# Past this nobody finds a table in a picture of keys.
MOST_IN_ONE: Final = 60
_MOST_IN_PART: Final = 24


class Part(Struct, frozen=True, kw_only=True):
    """A part of a schema. ``path`` is that of its page and its picture."""

    title: str
    path: str
    members: tuple[QualifiedName, ...]


def parts_of(graph: Graph, schema: str) -> tuple[Part, ...]:
    """The parts of a schema; none where one picture holds it."""
    names = [name for name in graph.names if name.schema == schema]
    if len(names) <= MOST_IN_ONE:
        return ()
    found = clusters(names, (*graph.edges, *graph.lineage), _MOST_IN_PART)
    return tuple(_part(schema, each) for each in found)


def ties(graph: Graph, parts: tuple[Part, ...]) -> Counter[tuple[Part, Part]]:
    """How many keys lead from one part to another."""
    home = {name: part for part in parts for name in part.members}
    pairs = (
        (home[edge.source], home[edge.target])
        for edge in graph.edges
        if edge.source in home and edge.target in home
    )
    return Counter(pair for pair in pairs if pair[0] != pair[1])


def parts_overview(graph: Graph, schema: str, parts: tuple[Part, ...]) -> Overview:
    """The parts of a schema as nodes, and how many keys lead from one to another."""
    nodes = []
    for part in parts:
        views = sum(graph.is_view(name) for name in part.members)
        tables = len(part.members) - views
        nodes.append(
            SchemaNode(name=part.path, label=part.title, tables=tables, views=views, page=part.path)
        )
    edges = [
        SchemaEdge(source=source.path, target=target.path, keys=keys)
        for (source, target), keys in ties(graph, parts).items()
    ]
    whole = Overview(
        title=f"Schema {schema}",
        description=f"{len(parts)} parts and the foreign keys between them",
        nodes=tuple(nodes),
        edges=tuple(sorted(edges)),
    )
    return fitting(whole, "parts", naming.page_path(schema))


def _part(schema: str, cluster: Cluster) -> Part:
    """Called after its hub or, where nothing joins its members, after the first and the last of them."""
    first, last = cluster.members[0].name, cluster.members[-1].name
    if cluster.hub is not None:
        first, title = cluster.hub.name, f"Around {cluster.hub.name}"
    else:
        title = first if first == last else f"{first} to {last}"
    # Each table is in one part, so that no two parts have one address.
    return Part(title=title, path=naming.part_path(schema, first), members=cluster.members)
