"""All pages of the dictionary as artifacts, from the parts that make each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator import naming
from generator.model.types import QualifiedName
from generator.plan import Artifact
from generator.targets.dictionary.database.across import across
from generator.targets.dictionary.database.overview_page import overview_page
from generator.targets.dictionary.explorer.explorer_page import explorer_artifacts
from generator.targets.dictionary.facts.around import Around
from generator.targets.dictionary.facts.made import made_by_others
from generator.targets.dictionary.facts.whole import Whole
from generator.targets.dictionary.listing import listing
from generator.targets.dictionary.markup.places import OVERVIEW, Places, functions_page, types_page
from generator.targets.dictionary.markup.places import query_page as query_path
from generator.targets.dictionary.markup.titles import exact_title, plain_title
from generator.targets.dictionary.navigation import navigation
from generator.targets.dictionary.objects.functions_page import functions_entries
from generator.targets.dictionary.objects.group_pages import (
    part_page,
    viewpoint_page,
    viewpoints_grid,
)
from generator.targets.dictionary.objects.query_page import query_page
from generator.targets.dictionary.objects.schema_page import schema_page, types_of
from generator.targets.dictionary.objects.types_page import types_entries
from generator.targets.dictionary.relation.relation_page import relation_page
from generator.targets.dictionary.weights import ACROSS, ORDINARY, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.catalog import Database
    from generator.plan import Inputs

ASSETS: Final = ("iframe-worker.js", "pgscribe.css", "pgscribe.js")


def pages(inputs: Inputs, heading: str) -> Iterable[Artifact]:
    """All pages, their navigation and their assets, in the folder of pages."""
    database = inputs.database
    made = made_by_others(inputs.made)
    places = Places(database)
    whole = Whole(database, inputs.annotations, made, places)
    around = Around(whole)
    wide = tuple(across(whole))
    viewpoints = viewpoints_grid(OVERVIEW, made.diagrams.viewpoints)
    overview = overview_page(around, exact_title(heading), wide, viewpoints)
    yield _page(OVERVIEW, "database", overview)
    for each in wide:
        yield _page(each.path, "database", each.page, ACROSS)
    for viewpoint in made.diagrams.viewpoints:
        yield _page(viewpoint.path, "database", viewpoint_page(places, viewpoint))
    for query in made.queries:
        yield _page(query_path(query.name), "query", query_page(whole, query))
    uses = _uses(database)
    relation_weights = weights(whole)
    for schema in database.schemas:
        parts = made.diagrams.parts.get(schema.name, ())
        page = schema_page(around, schema, parts)
        yield _page(naming.page_path(schema.name), "schema", page)
        for part in parts:
            yield _page(part.path, "database", part_page(places, schema.name, part, parts))
        if types_of(schema):
            entries = types_entries(around, schema, uses)
            yield _page(types_page(schema.name), "entries", entries)
        if schema.routines:
            entries = functions_entries(around, schema)
            yield _page(functions_page(schema.name), "entries", entries)
        for relation in schema.relations:
            name = QualifiedName(schema=schema.name, name=relation.name)
            relation_path = naming.page_path(schema.name, relation.name)
            page_of = relation_page(around, name, relation)
            yield _page(relation_path, "relation", page_of, relation_weights[name])
    yield from explorer_artifacts(inputs)
    yield Artifact(
        path=".nav.yml",
        template="dictionary/nav.yml.j2",
        context={
            "title": plain_title(heading),
            "items": navigation(database, made.diagrams, made.queries, wide),
        },
        root="docs",
    )
    yield Artifact(
        path="llms.txt",
        template="dictionary/llms.txt.j2",
        context={"listing": listing(whole, heading, wide)},
        root="docs",
    )
    for asset in ASSETS:
        yield Artifact(
            path=f"assets/{asset}", template=f"dictionary/assets/{asset}", context={}, root="docs"
        )


def _page(path: str, template: str, page: Any, weight: float = ORDINARY) -> Artifact:
    return Artifact(
        path=f"{path}.md",
        template=f"dictionary/{template}.md.j2",
        context={"page": page, "weight": weight},
        root="docs",
    )


def _uses(database: Database) -> Mapping[QualifiedName, tuple[tuple[QualifiedName, str], ...]]:
    """The columns of tables of each type; those that partitions inherit aren't repeated."""
    found: dict[QualifiedName, list[tuple[QualifiedName, str]]] = {}
    for name, column, type_name in _typed_columns(database):
        found.setdefault(type_name, []).append((name, column))
    return {name: tuple(columns) for name, columns in found.items()}


def _typed_columns(database: Database) -> Iterator[tuple[QualifiedName, str, QualifiedName]]:
    for schema in database.schemas:
        for relation in schema.relations:
            if relation.partition_of:
                continue
            name = QualifiedName(schema=schema.name, name=relation.name)
            for column in relation.columns:
                yield name, column.name, column.type.qualified
