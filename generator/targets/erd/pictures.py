"""Which tables a picture shows, and with how much of each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final, Literal

from generator import naming
from generator.errors import ConfigError
from generator.escape import mermaid as escape
from generator.targets.erd.diagrams import (
    Diagram,
    Edge,
    Entity,
    Overview,
    SchemaEdge,
    SchemaNode,
    counted,
    entity_id,
)
from generator.targets.erd.folding import copies_folded, fitting, folded
from generator.targets.erd.graph import Graph, keys_only, name_only
from generator.targets.erd.parts import MOST_IN_ONE, Part
from generator.targets.erd.script import LONGEST

if TYPE_CHECKING:
    from generator.model.annotations import Viewpoint
    from generator.model.types import QualifiedName
    from generator.plan import Inputs

Parts = Mapping[str, tuple[Part, ...]]
"""The parts of each schema; none of one that a picture holds."""

# Past this nobody reads columns, and a browser takes seconds.
MOST_WITH_COLUMNS: Final = 30
# More neighbours of one table make a column that is longer than a screen.
MOST_WITH_KEYS: Final = 12
# More beside each other are wider than a page at a size that can be read.
_MOST_IN_A_ROW: Final = 6
# Of more on one page none is looked at, and the page takes seconds to load.
_MOST_PICTURES: Final = 30
# Id, alias and brackets of an entity; arrow and ids of an edge; indents and marks of an attribute.
_PUNCTUATION: Final = 24

_Detail = Callable[[Entity], Entity]
_DETAILS: Final[tuple[_Detail, ...]] = (lambda entity: entity, keys_only, name_only)


def schema_diagram(graph: Graph, schema: str) -> Diagram | None:
    """The relations of one schema, views too while there is room; None where there are none."""
    names = [name for name in graph.names if name.schema == schema]
    edges = graph.edges
    if len(names) > MOST_WITH_COLUMNS:
        names = [name for name in names if not graph.is_view(name)]
    else:
        edges = (*graph.edges, *graph.lineage)
    entities = [graph.entity(name) for name in names]
    return _fitting(f"Schema {schema}", _direction(names, edges), entities, edges)


def table_diagram(graph: Graph, parts: Parts, name: QualifiedName) -> Diagram | None:
    """One relation with all its columns and those one step away with their keys, if those are few.

    Of many those that refer to it share boxes, by their schemas or parts of those.
    """
    edges = graph.edges_at(name)
    others = sorted(_ends(edges) - {name})
    if len(others) > MOST_WITH_COLUMNS:
        own = {edge.target for edge in edges if edge.source == name}
        kept = {name} | (own if len(own) <= MOST_WITH_KEYS else set())
        return _fitting(str(name), "LR", *folded(graph, parts, edges, kept))
    brief = keys_only if len(others) <= MOST_WITH_KEYS else name_only
    entities = [graph.entity(name), *(brief(graph.entity(other)) for other in others)]
    return _fitting(str(name), "LR", entities, edges)


def part_diagram(graph: Graph, part: Part) -> Diagram | None:
    """The relations of a part, and by name alone those of other parts that keys lead to or come from."""
    members = set(part.members)
    edges = [edge for name in part.members for edge in graph.edges_at(name)]
    others = sorted(_ends(edges) - members)
    if len(others) > MOST_WITH_KEYS:
        others = []
    entities = [graph.entity(name) for name in part.members]
    entities += [name_only(graph.entity(name)) for name in others]
    inside = {edge for edge in edges if members & {edge.source, edge.target}}
    direction = _direction([entity.name for entity in entities], inside)
    return _fitting(part.title, direction, entities, sorted(inside))


def steps_diagram(graph: Graph, name: QualifiedName) -> Diagram | None:
    """A relation and what is one or two steps away, with their keys; None where that is no more than one step.

    No step leads on from a table with many neighbours: through it everything is near to everything.
    """
    near = _ends(graph.edges_at(name)) - {name}
    far = {
        end
        for other in near
        if len(_ends(graph.edges_at(other))) <= MOST_WITH_KEYS
        for end in _ends(graph.edges_at(other))
    }
    shown = sorted(near | far | {name})
    if far <= near | {name} or len(shown) > MOST_WITH_COLUMNS:
        return None
    entities = [keys_only(graph.entity(each)) for each in shown]
    edges = {edge for each in shown for edge in graph.edges_at(each)}
    return _fitting(f"{name} and what is up to two steps away", "LR", entities, sorted(edges))


def viewpoint_diagram(graph: Graph, parts: Parts, viewpoint: Viewpoint) -> Diagram | None:
    """The relations that a viewpoint names; of more than one picture holds, those that are joined, in boxes."""
    names = viewpoint_members(graph, viewpoint)
    edges = _between(names, (*graph.edges, *graph.lineage))
    if len(names) > MOST_IN_ONE:
        return _fitting(viewpoint.title, "LR", *folded(graph, parts, edges, ()))
    return _fitting(viewpoint.title, "LR", [graph.entity(name) for name in names], edges)


def viewpoint_members(graph: Graph, viewpoint: Viewpoint) -> list[QualifiedName]:
    """What its patterns match. Raises ConfigError for one that matches nothing, unless its schema was left out."""
    found: set[QualifiedName] = set()
    for pattern in viewpoint.tables:
        matched = {name for name in graph.names if fnmatchcase(str(name), pattern)}
        if not matched and graph.has_schema(pattern.partition(".")[0]):
            raise ConfigError(
                f"annotations: viewpoint {viewpoint.name!r}: no table is called {pattern!r}"
            )
        found |= matched
    return sorted(found)


def viewpoint_path(viewpoint: Viewpoint) -> str:
    """Where the page and the diagram of a viewpoint go."""
    return f"viewpoint-{naming.path_segment(viewpoint.name)}"


def cross_schema_diagram(graph: Graph) -> Diagram | None:
    """The relations that refer to another schema's, and those; None where there are none, or too many for a picture."""
    edges = _across_schemas(graph)
    names = sorted(_ends(edges))
    if len(names) > MOST_WITH_COLUMNS:
        return None
    entities = [keys_only(graph.entity(name)) for name in names]
    return _fitting("Relations between schemas", "LR", entities, edges)


def leads_across(graph: Graph) -> bool:
    """Whether a schema that is shown refers to another."""
    return any(graph.has_schema(edge.source.schema) for edge in _across_schemas(graph))


def across_diagrams(graph: Graph, parts: Parts) -> Iterator[tuple[str, Diagram]]:
    """Where one picture doesn't hold all relations between schemas: those of each that refers to others, with paths.

    None of them where more schemas refer to others than a page shows pictures.
    """
    edges = _across_schemas(graph)
    if len(_ends(edges)) <= MOST_WITH_COLUMNS:
        return
    by_schema: dict[str, list[Edge]] = {}
    for edge in edges:
        by_schema.setdefault(edge.source.schema, []).append(edge)
    if len(by_schema) > _MOST_PICTURES:
        return
    for schema, leading in sorted(by_schema.items()):
        diagram = _across(graph, parts, schema, leading)
        if diagram and graph.has_schema(schema):
            yield naming.across_path(schema), diagram


def _across_schemas(graph: Graph) -> list[Edge]:
    return [edge for edge in graph.edges if edge.source.schema != edge.target.schema]


def _across(graph: Graph, parts: Parts, schema: str, edges: Sequence[Edge]) -> Diagram | None:
    title = f"Relations from {schema} to other schemas"
    names = sorted(_ends(edges))
    if len(names) > MOST_WITH_COLUMNS:
        reached = {edge.target for edge in edges}
        kept = reached if len(reached) <= MOST_WITH_KEYS else set()
        entities, counted_edges = folded(graph, parts, edges, kept)
        return _fitting(title, "LR", [keys_only(each) for each in entities], counted_edges)
    return _fitting(title, "LR", [keys_only(graph.entity(name)) for name in names], edges)


def overview(inputs: Inputs, graph: Graph, title: str) -> Overview:
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
    description = f"{counted(len(nodes), 'schema')} and the foreign keys between them"
    whole = Overview(title=title, description=description, nodes=nodes + beyond, edges=edges)
    contents: dict[str, set[str]] = {}
    for name in graph.names:
        contents.setdefault(name.schema, set()).add(name.name)
    copies = {schema: frozenset(names) for schema, names in contents.items()}
    return fitting(copies_folded(whole, copies), "schemas")


def _direction(names: Collection[QualifiedName], edges: Iterable[Edge]) -> Literal["TB", "LR"]:
    """From the top, unless most are tied to one: they would stand in one row, so they stand in a column beside it."""
    near: dict[QualifiedName, set[QualifiedName]] = {}
    for edge in _between(names, edges):
        near.setdefault(edge.source, set()).add(edge.target)
        near.setdefault(edge.target, set()).add(edge.source)
    most = max((len(others - {name}) for name, others in near.items()), default=0)
    return "LR" if most > max(_MOST_IN_A_ROW, len(names) / 2) else "TB"


def _ends(edges: Iterable[Edge]) -> set[QualifiedName]:
    return {end for edge in edges for end in (edge.source, edge.target)}


def _node(graph: Graph, schema: str) -> SchemaNode:
    names = [name for name in graph.names if name.schema == schema]
    views = sum(graph.is_view(name) for name in names)
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
    inside = _between([entity.name for entity in entities], edges)
    details = _DETAILS[1:] if len(entities) > MOST_WITH_COLUMNS else _DETAILS
    for detail in details if entities else ():
        diagram = Diagram(
            title=title,
            description=f"{_said(entities)}, {counted(len(inside), 'relation')}",
            direction=direction,
            entities=tuple(detail(entity) for entity in entities),
            edges=inside,
        )
        if _length(diagram) <= LONGEST:
            return diagram
    return None


def _between(names: Iterable[QualifiedName], edges: Iterable[Edge]) -> tuple[Edge, ...]:
    shown = set(names)
    return tuple(edge for edge in edges if edge.source in shown and edge.target in shown)


def _said(entities: Sequence[Entity]) -> str:
    """How many there are, for those who don't see them."""
    boxes = sum(bool(entity.label) for entity in entities)
    alone = len(entities) - boxes
    said = [f"{alone} table{'s' * (alone != 1)} or view{'s' * (alone != 1)}"] if alone else []
    return " and ".join(
        [*said, *([f"{boxes} box{'es' * (boxes != 1)} of several"] if boxes else [])]
    )


def _length(diagram: Diagram) -> int:
    """About how long the source will be, without building it."""
    ids = {entity.name: len(entity_id(entity.name)) for entity in diagram.entities}
    entities = sum(
        2 * ids[entity.name] + len(escape(entity.shown)) + len(entity.page) + _PUNCTUATION
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
