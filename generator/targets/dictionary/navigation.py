"""The tree of pages, as a site's navigation shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from generator import naming
from generator.targets.dictionary.database.across import HEADING
from generator.targets.dictionary.markup.places import (
    EXPLORER,
    OVERVIEW,
    functions_page,
    query_page,
    types_page,
)
from generator.targets.dictionary.markup.titles import plain_title
from generator.targets.dictionary.objects.schema_page import types_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.catalog import Database, Schema
    from generator.model.queries import Query
    from generator.targets.dictionary.database.across import Across
    from generator.targets.dictionary.facts.made import Diagrams, Part, Viewpoint


class Item(Struct, frozen=True, kw_only=True):
    """A page, or a section of pages. A section's first page without a title is the section's own."""

    title: str = ""
    path: str = ""
    pages: tuple[Item, ...] = ()


def navigation(
    database: Database, diagrams: Diagrams, queries: Iterable[Query], pages: Iterable[Across]
) -> tuple[Item, ...]:
    """The overview, what concerns the whole database, viewpoints, queries, then schema by schema."""
    wide = tuple(Item(title=each.page.title, path=f"{each.path}.md") for each in pages)
    return (
        Item(path=f"{OVERVIEW}.md"),
        Item(title="Explorer", path=f"{EXPLORER}.md"),
        Item(title=HEADING, pages=wide),
        *_section("Viewpoints", diagrams.viewpoints),
        *_queries(queries),
        *(_schema(schema, diagrams.parts.get(schema.name, ())) for schema in database.schemas),
    )


def _section(title: str, members: Iterable[Part | Viewpoint]) -> tuple[Item, ...]:
    """A section of pages that have titles of their own, if there are any."""
    pages = tuple(Item(title=plain_title(each.title), path=f"{each.path}.md") for each in members)
    return (Item(title=title, pages=pages),) if pages else ()


def _queries(queries: Iterable[Query]) -> tuple[Item, ...]:
    pages = tuple(
        Item(title=plain_title(query.name), path=f"{query_page(query.name)}.md")
        for query in queries
    )
    return (Item(title="Named queries", pages=pages),) if pages else ()


def _schema(schema: Schema, parts: Iterable[Part]) -> Item:
    tables = tuple(
        Item(
            title=plain_title(relation.name),
            path=f"{naming.page_path(schema.name, relation.name)}.md",
        )
        for relation in schema.relations
        if relation.partition_of is None
    )
    types = (Item(title="Types", path=f"{types_page(schema.name)}.md"),) if types_of(schema) else ()
    functions = (
        (Item(title="Functions", path=f"{functions_page(schema.name)}.md"),)
        if schema.routines
        else ()
    )
    index = Item(path=f"{naming.page_path(schema.name)}.md")
    return Item(
        title=plain_title(schema.name),
        pages=(index, *_section("Parts", parts), *tables, *types, *functions),
    )
