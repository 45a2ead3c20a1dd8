"""Mermaid ER diagrams: of the schemas, across them, of each schema, table and view, and of viewpoints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from msgspec import Struct

from generator import naming
from generator.plan import Artifact, Inputs
from generator.targets.erd import pictures
from generator.targets.erd.diagrams import Diagram, Overview
from generator.targets.erd.graph import Graph
from generator.targets.erd.parts import Part, parts_of, parts_overview, ties
from generator.targets.erd.script import er_script, overview_script

NAME: Final = "erd"
SUMMARY: Final = "Mermaid diagrams of the database, its schemas and tables"


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nothing to choose."""


OPTIONS: Final = Options


def plan(inputs: Inputs, _options: Options) -> Iterable[Artifact]:
    """``erd/**.mmd``, at the paths that the dictionary's pages have.

    Raises ConfigError when a declared relation names a table that isn't there.
    """
    graph = Graph(inputs)
    parts = {schema.name: parts_of(graph, schema.name) for schema in inputs.database.schemas}
    yield from _map(inputs, graph, parts)
    yield from _across(inputs, graph, parts)
    for schema in inputs.database.schemas:
        yield from _of_schema(graph, schema.name, parts[schema.name])
    for name in graph.names:
        shown = pictures.table_diagram(graph, parts, name)
        if shown:
            yield _artifact(naming.page_path(name.schema, name.name), shown, _make_diagram)
        wider = pictures.steps_diagram(graph, name)
        if wider:
            yield _artifact(naming.steps_path(name.schema, name.name), wider, _make_diagram)
    for viewpoint in inputs.annotations.viewpoints:
        shown = pictures.viewpoint_diagram(graph, parts, viewpoint)
        if shown:
            yield _artifact(pictures.viewpoint_path(viewpoint), shown, _make_diagram)


def diagram_map(inputs: Inputs, artifacts: Iterable[Artifact]) -> dict[str, Any]:
    """Which of these artifacts show what: for pages that show them.

    ``{"paths": [path], "folded": [path], "parts": {schema: [{"title", "path", "members", "ties": {path: keys}}]},
    "viewpoints": [{"title", "description", "path", "members"}]}``; those of ``folded`` have boxes of several tables;
    members as ``schema.table`` quoted like SQL.
    """
    graph = Graph(inputs)
    parts = {}
    for schema in inputs.database.schemas:
        found = parts_of(graph, schema.name)
        tied = ties(graph, found)
        parts[schema.name] = [
            {
                "title": part.title,
                "path": part.path,
                "members": [name.sql for name in part.members],
                "ties": {
                    other.path: keys
                    for other in found
                    if (keys := tied[part, other] + tied[other, part])
                },
            }
            for part in found
        ]
    viewpoints = [
        {
            "title": viewpoint.title,
            "description": viewpoint.description,
            "path": pictures.viewpoint_path(viewpoint),
            "members": [name.sql for name in members],
        }
        for viewpoint in inputs.annotations.viewpoints
        if (members := pictures.viewpoint_members(graph, viewpoint))
    ]
    shown = {
        each.path.removeprefix("erd/").removesuffix(".mmd"): each.context["shown"]
        for each in artifacts
    }
    folded = [
        path
        for path, picture in shown.items()
        if isinstance(picture, Overview) or any(entity.label for entity in picture.entities)
    ]
    return {"paths": list(shown), "folded": folded, "parts": parts, "viewpoints": viewpoints}


def _across(inputs: Inputs, graph: Graph, parts: pictures.Parts) -> Iterator[Artifact]:
    """One diagram of what leads from schema to schema; of very much, one of the schemas and one of each, if few."""
    if diagram := pictures.cross_schema_diagram(graph):
        yield _artifact("cross-schema", diagram, _make_diagram)
    elif pictures.leads_across(graph):
        whole = pictures.overview(inputs, graph, "Relations between schemas")
        yield _artifact("cross-schema", whole, _make_overview)
        for path, each in pictures.across_diagrams(graph, parts):
            yield _artifact(path, each, _make_diagram)


def _of_schema(graph: Graph, schema: str, parts: tuple[Part, ...]) -> Iterator[Artifact]:
    """One diagram of the schema; of a large one, one of its parts and one of each."""
    yield from _whole_schema(graph, schema, parts, naming.page_path(schema))
    for part in parts:
        diagram = pictures.part_diagram(graph, part)
        if diagram:
            yield _artifact(part.path, diagram, _make_diagram)


def _map(inputs: Inputs, graph: Graph, parts: Mapping[str, tuple[Part, ...]]) -> Iterator[Artifact]:
    """The diagram of the database: its schemas, or what is in the only one."""
    shown = [
        artifact
        for schema, members in parts.items()
        if len(parts) == 1
        for artifact in _whole_schema(graph, schema, members, "index")
    ]
    yield from shown or [
        _artifact("index", pictures.overview(inputs, graph, "Schemas"), _make_overview)
    ]


def _whole_schema(
    graph: Graph, schema: str, parts: tuple[Part, ...], path: str
) -> Iterator[Artifact]:
    """The diagram of a schema, of its parts if it has any; none if it has no tables."""
    if parts:
        yield _artifact(path, parts_overview(graph, schema, parts), _make_overview)
    elif diagram := pictures.schema_diagram(graph, schema):
        yield _artifact(path, diagram, _make_diagram)


def _artifact(
    path: str, shown: Diagram | Overview, make: Callable[[Mapping[str, Any]], bytes]
) -> Artifact:
    return Artifact(path=f"erd/{path}.mmd", context={"shown": shown}, make=make)


def _make_diagram(context: Mapping[str, Any]) -> bytes:
    return er_script(context["shown"]).encode()


def _make_overview(context: Mapping[str, Any]) -> bytes:
    return overview_script(context["shown"]).encode()
