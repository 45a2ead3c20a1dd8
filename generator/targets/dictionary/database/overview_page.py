"""The first page: what there is, in numbers and schema by schema, and which page answers what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.annotations import describe
from generator.model.relations import all_relations
from generator.targets.dictionary.markup.pieces import (
    Badge,
    DatabasePage,
    Grid,
    Piece,
    Section,
    code,
    codes,
    grid,
    left_out,
    paragraphs,
    summary,
    text,
)
from generator.targets.dictionary.markup.places import EXPLORER, OVERVIEW, href
from generator.targets.dictionary.objects.group_pages import parts_grid
from generator.targets.dictionary.objects.schema_page import (
    functions_grid,
    relations_grid,
    types_grid,
    types_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.catalog import Database, Schema
    from generator.targets.dictionary.database.across import Across
    from generator.targets.dictionary.facts.around import Around
    from generator.targets.dictionary.markup.places import Places

_OF_SCHEMAS: Final = (
    "An arrow leads from the schema that refers to the one referred to,"
    " with the number of foreign keys."
)
_OF_TABLES: Final = (
    "Solid lines are foreign keys, dotted ones declared relations and what views read."
)
_OF_PARTS: Final = (
    "Too many tables for one picture: these are their parts,"
    " and how many foreign keys lead from one to another."
)
_MOST: Final = 100
_EMPTY: Final = Grid(headers=(), rows=())


def overview_page(
    around: Around, title: str, pages: Iterable[Across], viewpoints: Grid
) -> DatabasePage:
    """What there is, in numbers and schema by schema, and which page answers what.

    Of a database with one schema, what is in that.
    """
    places, database = around.places, around.database
    only = database.schemas[0] if len(database.schemas) == 1 else None
    return DatabasePage(
        title=title,
        prose=paragraphs(describe(database.comment).text),
        numbers=_numbers(database, guards=around.guards),
        # One schema without a table would be one box.
        diagram="" if only and not _has_tables(only) else "index.svg",
        caption=_caption(around, only),
        sections=(
            *(_only(around, only) if only else ()),
            Section(
                heading=text("Across the database"),
                anchor="across",
                grid=_across(pages),
                searched=True,
            ),
            Section(
                heading=text("Schemas"),
                anchor="schemas",
                grid=_EMPTY if only else _schemas(places, database),
            ),
            Section(heading=text("Viewpoints"), anchor="viewpoints", grid=viewpoints),
            Section(heading=text("Roles"), anchor="roles", grid=_roles(places, database)),
            Section(
                heading=text("Extensions"),
                anchor="extensions",
                searched=True,
                grid=grid(
                    ("Extension", "Schema"),
                    [(code(each.name), code(each.schema)) for each in database.extensions],
                ),
            ),
        ),
    )


def _caption(around: Around, only: Schema | None) -> str:
    if only is None:
        return _OF_SCHEMAS
    return _OF_PARTS if around.made.diagrams.parts.get(only.name) else _OF_TABLES


def _has_tables(schema: Schema) -> bool:
    return any(each.partition_of is None for each in schema.relations)


def _only(around: Around, schema: Schema) -> Iterator[Section]:
    """What a database with one schema has: its parts, if it is large, its tables, types and functions."""
    heading = (*text("Tables and views of"), around.places.schema(OVERVIEW, schema.name))
    parts = around.made.diagrams.parts.get(schema.name, ())
    yield Section(heading=text("Parts"), anchor="parts", grid=parts_grid(OVERVIEW, parts))
    for title, anchor, found in (
        (heading, "tables", relations_grid(around, OVERVIEW, schema)),
        (text("Types"), "types", types_grid(OVERVIEW, schema)),
        (text("Functions"), "functions", functions_grid(OVERVIEW, schema)),
    ):
        yield Section(
            heading=title,
            anchor=anchor,
            grid=Grid(headers=found.headers, rows=found.rows[:_MOST]),
            prose=left_out(len(found.rows), _MOST, "the page of the schema has all of them"),
        )


def _numbers(database: Database, *, guards: bool) -> Grid:
    relations = [relation for _, relation in all_relations(database)]
    tables = [each for each in relations if not each.view and not each.partition_of]
    columns = [column for each in tables for column in each.columns]
    secured = sum(each.row_security for each in tables)
    counts = (
        ("schemas", str(len(database.schemas)) if len(database.schemas) > 1 else "0"),
        ("tables", str(len(tables))),
        ("partitions", str(sum(1 for each in relations if each.partition_of))),
        ("views", str(sum(1 for each in relations if each.view))),
        ("columns", str(len(columns))),
        ("foreign keys", str(sum(len(each.foreign_keys) for each in tables))),
        ("types", str(sum(len(types_of(schema)) for schema in database.schemas))),
        ("functions", str(sum(len(schema.routines) for schema in database.schemas))),
        ("tables with row security", _share(secured, len(tables)) if guards else "0"),
        ("tables with a comment", _share(sum(bool(each.comment) for each in tables), len(tables))),
        (
            "columns with a comment",
            _share(sum(bool(each.comment) for each in columns), len(columns)),
        ),
    )
    shown = [(label, value) for label, value in counts if value != "0"]
    return grid([label for label, _ in shown], [[text(value) for _, value in shown]])


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}" if whole else "0"


def _schemas(places: Places, database: Database) -> Grid:
    return grid(
        ("Schema", "Purpose", "Tables", "Views"),
        [
            (
                (places.schema(OVERVIEW, schema.name),),
                text(summary(schema.comment)),
                text(
                    str(
                        sum(
                            1
                            for each in schema.relations
                            if not each.view and not each.partition_of
                        )
                    )
                ),
                text(str(sum(1 for each in schema.relations if each.view))),
            )
            for schema in database.schemas
        ],
    )


def _across(pages: Iterable[Across]) -> Grid:
    explorer = Piece(text="Explorer", href=href(OVERVIEW, EXPLORER))
    rows = [((explorer,), text("Where is a table or a column, and what lies around it?"))]
    rows += [
        ((Piece(text=each.page.title, href=href(OVERVIEW, each.path)),), text(each.question))
        for each in pages
    ]
    return grid(("Page", "The question it answers"), rows)


def _roles(places: Places, database: Database) -> Grid:
    return grid(
        ("Role", "Member of", "Traits"),
        [
            (
                (places.role(OVERVIEW, role.name),),
                codes(role.member_of),
                tuple(
                    Piece(text=trait, badge=look)
                    for trait, look, holds in _traits(role.login, role.superuser, role.bypass_rls)
                    if holds
                ),
            )
            for role in database.roles
        ],
    )


def _traits(*held: bool) -> Iterable[tuple[str, Badge, bool]]:
    looks: tuple[tuple[str, Badge], ...] = (
        ("login", "kind"),
        ("superuser", "alarm"),
        ("bypasses row security", "alarm"),
    )
    return ((trait, look, holds) for (trait, look), holds in zip(looks, held, strict=True))
