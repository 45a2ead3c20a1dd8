"""Mermaid ER diagrams: of the schemas, across them, and one for each schema, table and view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal

from msgspec import Struct

from generator import naming
from generator.escape import mermaid as escape
from generator.plan import Artifact, Inputs
from generator.targets.erd.diagrams import (
    Diagram,
    Edge,
    Entity,
    Overview,
    SchemaEdge,
    SchemaNode,
    entity_id,
)
from generator.targets.erd.graph import Graph, keys_only, name_only
from generator.targets.erd.script import er_script, overview_script

if TYPE_CHECKING:
    from generator.model.types import QualifiedName

NAME: Final = "erd"
SUMMARY: Final = "Mermaid diagrams of the database, its schemas and tables"

# Past this nobody reads columns, and a browser takes seconds.
MOST_WITH_COLUMNS: Final = 30
# More neighbours of one table make a column that is longer than a screen.
MOST_WITH_KEYS: Final = 12
# Mermaid refuses 50,000 characters and no diagram can raise that.
_LONGEST: Final = 46_000
# Id, alias and brackets of an entity; arrow and ids of an edge; indents and marks of an attribute.
_PUNCTUATION: Final = 24

_Detail = Callable[[Entity], Entity]
_DETAILS: Final[tuple[_Detail, ...]] = (lambda entity: entity, keys_only, name_only)


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nothing to choose."""


OPTIONS: Final = Options


def plan(inputs: Inputs, _options: Options) -> Iterable[Artifact]:
    """``erd/**.mmd``, at the paths that the dictionary's pages have.

    Raises ConfigError when a declared relation names a table that isn't there.
    """
    graph = Graph(inputs)
    yield _artifact("index", overview(inputs, graph), _make_overview)
    across = cross_schema_diagram(graph)
    if across:
        yield _artifact("cross-schema", across, _make_diagram)
    for schema in inputs.database.schemas:
        diagram = schema_diagram(graph, schema.name)
        if diagram:
            yield _artifact(naming.page_path(schema.name), diagram, _make_diagram)
    for name in graph.names:
        diagram = table_diagram(graph, name)
        if diagram:
            yield _artifact(naming.page_path(name.schema, name.name), diagram, _make_diagram)


def schema_diagram(graph: Graph, schema: str) -> Diagram | None:
    """The relations of one schema, views too while there is room; None where there are none."""
    names = [name for name in graph.names if name.schema == schema]
    edges = graph.edges
    if len(names) > MOST_WITH_COLUMNS:
        names = [name for name in names if not _is_view(graph, name)]
    else:
        edges = (*graph.edges, *graph.lineage)
    return _fitting(f"Schema {schema}", "TB", [graph.entity(name) for name in names], edges)


def table_diagram(graph: Graph, name: QualifiedName) -> Diagram | None:
    """One relation with all its columns and those one step away with their keys, if those are few."""
    edges = graph.edges_at(name)
    if len(_ends(edges)) > MOST_WITH_COLUMNS and not _is_view(graph, name):
        edges = tuple(edge for edge in edges if edge not in graph.lineage)
    others = sorted(_ends(edges) - {name})
    brief = keys_only if len(others) <= MOST_WITH_KEYS else name_only
    entities = [graph.entity(name), *(brief(graph.entity(other)) for other in others)]
    return _fitting(str(name), "LR", entities, edges)


def cross_schema_diagram(graph: Graph) -> Diagram | None:
    """The relations that refer to another schema's, and those; None where there are none."""
    edges = [edge for edge in graph.edges if edge.source.schema != edge.target.schema]
    entities = [keys_only(graph.entity(name)) for name in sorted(_ends(edges))]
    return _fitting("Relations between schemas", "LR", entities, edges)


def overview(inputs: Inputs, graph: Graph) -> Overview:
    """The schemas as nodes, and how many foreign keys lead from one to another."""
    counts: dict[tuple[str, str], int] = {}
    for edge in graph.edges:
        ends = (edge.source.schema, edge.target.schema)
        if ends[0] != ends[1] and not edge.dotted:
            counts[ends] = counts.get(ends, 0) + 1
    edges = tuple(
        SchemaEdge(source=source, target=target, keys=keys)
        for (source, target), keys in sorted(counts.items())
    )
    nodes = tuple(_node(graph, schema.name) for schema in inputs.database.schemas)
    absent = {end for pair in counts for end in pair} - {node.name for node in nodes}
    beyond = tuple(SchemaNode(name=name, tables=0, views=0, page="") for name in sorted(absent))
    description = f"{len(nodes)} schemas and the foreign keys between them"
    return Overview(title="Schemas", description=description, nodes=nodes + beyond, edges=edges)


def _ends(edges: Iterable[Edge]) -> set[QualifiedName]:
    return {end for edge in edges for end in (edge.source, edge.target)}


def _is_view(graph: Graph, name: QualifiedName) -> bool:
    relation = graph.relation(name)
    return relation is not None and relation.view is not None


def _node(graph: Graph, schema: str) -> SchemaNode:
    names = [name for name in graph.names if name.schema == schema]
    views = sum(_is_view(graph, name) for name in names)
    return SchemaNode(
        name=schema, tables=len(names) - views, views=views, page=naming.page_path(schema)
    )


def _fitting(
    title: str,
    direction: Literal["TB", "LR"],
    entities: Sequence[Entity],
    edges: Iterable[Edge],
) -> Diagram | None:
    """The diagram with as many columns as it has room for, and the edges between its entities.

    None when it would be empty, or longer than Mermaid takes even without columns.
    """
    shown = {entity.name for entity in entities}
    inside = tuple(edge for edge in edges if edge.source in shown and edge.target in shown)
    details = _DETAILS[1:] if len(entities) > MOST_WITH_COLUMNS else _DETAILS
    for detail in details if entities else ():
        diagram = Diagram(
            title=title,
            description=f"{len(entities)} tables or views, {len(inside)} relations",
            direction=direction,
            entities=tuple(detail(entity) for entity in entities),
            edges=inside,
        )
        if _length(diagram) <= _LONGEST:
            return diagram
    return None


def _length(diagram: Diagram) -> int:
    """About how long the source will be, without building it."""
    ids = {entity.name: len(entity_id(entity.name)) for entity in diagram.entities}
    entities = sum(
        2 * ids[entity.name] + len(escape(str(entity.name))) + len(entity.page) + _PUNCTUATION
        for entity in diagram.entities
    )
    attributes = sum(
        len(escape(attribute.type)) + len(escape(attribute.name)) + _PUNCTUATION
        for entity in diagram.entities
        for attribute in entity.attributes
    )
    edges = sum(
        ids[edge.source] + ids[edge.target] + len(escape(edge.label)) + _PUNCTUATION
        for edge in diagram.edges
    )
    return entities + attributes + edges


def _artifact(
    path: str, shown: Diagram | Overview, make: Callable[[Mapping[str, Any]], bytes]
) -> Artifact:
    return Artifact(path=f"erd/{path}.mmd", context={"shown": shown}, make=make)


def _make_diagram(context: Mapping[str, Any]) -> bytes:
    return er_script(context["shown"]).encode()


def _make_overview(context: Mapping[str, Any]) -> bytes:
    return overview_script(context["shown"]).encode()
