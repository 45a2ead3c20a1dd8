"""llms.txt: the list of pages for programs that read, in the form of llmstxt.org."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from generator import naming
from generator.model.annotations import describe
from generator.targets.dictionary.markup.pieces import paragraphs, summary
from generator.targets.dictionary.markup.places import (
    OVERVIEW,
    functions_page,
    query_page,
    types_page,
)
from generator.targets.dictionary.objects.schema_page import types_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.catalog import Schema
    from generator.targets.dictionary.database.across import Across
    from generator.targets.dictionary.facts.whole import Whole


class Entry(Struct, frozen=True, kw_only=True):
    """A page, by the path of its Markdown, and what it tells in a line."""

    title: str
    path: str
    said: str = ""


class Part(Struct, frozen=True, kw_only=True):
    """Pages below one heading."""

    title: str
    entries: tuple[Entry, ...]


class Listing(Struct, frozen=True, kw_only=True):
    """All pages: what the database is, then part by part."""

    title: str
    said: str
    parts: tuple[Part, ...]


def listing(whole: Whole, title: str, pages: Iterable[Across]) -> Listing:
    """The pages of a database, those of partitions through their tables alone."""
    database = whole.database
    prose = paragraphs(describe(database.comment).text)
    wide = [
        Entry(title=each.page.title, path=f"{each.path}.md", said=each.question) for each in pages
    ]
    first = Entry(
        title="Overview",
        path=f"{OVERVIEW}.md",
        said="What there is, in numbers and schema by schema.",
    )
    viewpoints = tuple(
        Entry(title=each.title, path=f"{each.path}.md", said=each.description)
        for each in whole.made.diagrams.viewpoints
    )
    queries = tuple(
        Entry(title=each.name, path=f"{query_page(each.name)}.md", said=each.purpose)
        for each in whole.made.queries
    )
    parts = (
        Part(title="The whole database", entries=(first, *wide)),
        Part(title="Viewpoints", entries=viewpoints),
        Part(title="Queries", entries=queries),
        *(
            Part(title=f"Schema {schema.name}", entries=tuple(_schema(whole, schema)))
            for schema in database.schemas
        ),
    )
    return Listing(
        title=title,
        said=prose[0] if prose else "A PostgreSQL database, page by page.",
        parts=tuple(part for part in parts if part.entries),
    )


def _schema(whole: Whole, schema: Schema) -> Iterator[Entry]:
    yield Entry(
        title=schema.name,
        path=f"{naming.page_path(schema.name)}.md",
        said=summary(schema.comment) or "All that the schema holds.",
    )
    for part in whole.made.diagrams.parts.get(schema.name, ()):
        yield Entry(title=f"{schema.name}: {part.title}", path=f"{part.path}.md")
    for relation in schema.relations:
        if relation.partition_of is None:
            yield Entry(
                title=f"{schema.name}.{relation.name}",
                path=f"{naming.page_path(schema.name, relation.name)}.md",
                said=summary(relation.comment) or relation.kind,
            )
    if types_of(schema):
        yield Entry(title=f"Types of {schema.name}", path=f"{types_page(schema.name)}.md")
    if schema.routines:
        yield Entry(title=f"Functions of {schema.name}", path=f"{functions_page(schema.name)}.md")
