"""The tree of pages, as a site's navigation shows it.

Each page of a site repeats the section that it stands in, and the names of all schemas. So a long list of tables or
schemas is parted by what their names begin with: of a thousand tables in one schema, or a schema for each of three
hundred tenants, most of the site would be navigation. Only the tree is parted; the addresses of pages know nothing
of it.
"""

from __future__ import annotations

from itertools import groupby, takewhile
from typing import TYPE_CHECKING, Final

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
    from collections.abc import Iterable, Sequence

    from generator.model.catalog import Database, Schema
    from generator.model.queries import Query
    from generator.targets.dictionary.database.across import Across
    from generator.targets.dictionary.facts.made import Diagrams, Part, Viewpoint

MOST_IN_A_LIST: Final = 60


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
        *_in_sections(
            [_schema(schema, diagrams.parts.get(schema.name, ())) for schema in database.schemas]
        ),
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
    types = (Item(title="Types", path=f"{types_page(schema.name)}.md"),) if types_of(schema) else ()
    functions = (
        (Item(title="Functions", path=f"{functions_page(schema.name)}.md"),)
        if schema.routines
        else ()
    )
    index = Item(path=f"{naming.page_path(schema.name)}.md")
    return Item(
        title=plain_title(schema.name),
        pages=(index, *_section("Parts", parts), *_tables(schema), *types, *functions),
    )


def _tables(schema: Schema) -> tuple[Item, ...]:
    pages = [
        Item(
            title=plain_title(relation.name),
            path=f"{naming.page_path(schema.name, relation.name)}.md",
        )
        for relation in schema.relations
        if relation.partition_of is None
    ]
    return _in_sections(pages)


def _in_sections(items: Sequence[Item]) -> tuple[Item, ...]:
    """As they are, or where they are more than a list holds, in sections by what their titles begin with."""
    if len(items) <= MOST_IN_A_LIST:
        return tuple(items)
    named = sorted(((item.title.casefold(), item) for item in items), key=lambda each: each[0])
    return _parted(named)


def _parted(named: Sequence[tuple[str, Item]]) -> tuple[Item, ...]:
    """Items in the order of their names; more than a list holds in sections, which may hold sections.

    What comes or goes changes the section that it belongs into, and no other.
    """
    if len(named) <= MOST_IN_A_LIST:
        return tuple(item for _, item in named)
    shared = len(_beginning(named)) + 1
    groups = [list(group) for _, group in groupby(named, key=lambda each: each[0][:shared])]
    # Where there are as many letters as names, or names differ by case alone, they are counted off.
    if not 1 < len(groups) <= MOST_IN_A_LIST:
        starts = range(0, len(named), MOST_IN_A_LIST)
        groups = [list(named[start : start + MOST_IN_A_LIST]) for start in starts]
    return tuple(
        Item(title=_range(group), pages=_parted(group)) if len(group) > 1 else group[0][1]
        for group in groups
    )


def _range(named: Sequence[tuple[str, Item]]) -> str:
    beginning = _beginning(named)
    return f"{beginning}…" if beginning else f"{named[0][1].title} … {named[-1][1].title}"


def _beginning(named: Sequence[tuple[str, Item]]) -> str:
    """What all of the names begin with; they are sorted."""
    pairs = zip(named[0][0], named[-1][0], strict=False)
    return "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
