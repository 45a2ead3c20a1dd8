"""Pages of tables that belong together: parts of a large schema, and viewpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.targets.dictionary.markup.pieces import (
    DatabasePage,
    Grid,
    Piece,
    Section,
    grid,
    paragraphs,
    summary,
    text,
)
from generator.targets.dictionary.markup.places import href
from generator.targets.dictionary.markup.titles import exact_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.targets.dictionary.facts.made import Part, Viewpoint
    from generator.targets.dictionary.markup.places import Places

_CAPTION = (
    "Solid lines are foreign keys; dotted ones are declared relations and what views read."
    " Tables without columns are of other parts."
)


def part_page(places: Places, schema: str, part: Part, others: Sequence[Part]) -> DatabasePage:
    """A part of a schema: its tables, and which other parts keys lead to or come from."""
    rows = [
        (
            (Piece(text=other.title, href=href(part.path, other.path)),),
            text(str(part.ties[other.path])),
        )
        for other in others
        if other.path in part.ties
    ]
    return DatabasePage(
        title=f"{exact_title(schema)}: {exact_title(part.title)}",
        diagram=f"{part.path}.svg",
        caption=_CAPTION,
        sections=(
            Section(
                heading=text("Tables and views"),
                anchor="tables",
                grid=_members(places, part.path, part.members),
            ),
            Section(heading=text("Joined to"), anchor="joined", grid=grid(("Part", "Keys"), rows)),
        ),
    )


def parts_grid(page: str, parts: Iterable[Part]) -> Grid:
    """The parts of a schema, for its page."""
    return grid(
        ("Part", "Tables and views"),
        [
            ((Piece(text=part.title, href=href(page, part.path)),), text(str(len(part.members))))
            for part in parts
        ],
    )


def viewpoint_page(places: Places, viewpoint: Viewpoint) -> DatabasePage:
    """The tables that answer one question together."""
    return DatabasePage(
        title=exact_title(viewpoint.title),
        prose=paragraphs(viewpoint.description),
        diagram=f"{viewpoint.path}.svg",
        caption="Solid lines are foreign keys; dotted ones are declared relations and what views read.",
        sections=(
            Section(
                heading=text("Tables and views"),
                anchor="tables",
                grid=_members(places, viewpoint.path, viewpoint.members),
            ),
        ),
    )


def viewpoints_grid(page: str, viewpoints: Iterable[Viewpoint]) -> Grid:
    """The viewpoints, for the first page."""
    return grid(
        ("Viewpoint", "What it shows"),
        [
            (
                (Piece(text=each.title, href=href(page, each.path)),),
                text((paragraphs(each.description) or ("",))[0]),
            )
            for each in viewpoints
        ],
    )


def _members(places: Places, page: str, members: Iterable[str]) -> Grid:
    rows = []
    for sql in members:
        name = places.named(sql)
        relation = places.relations[name]
        rows.append(
            (
                (places.relation(page, name),),
                text(relation.kind),
                text(summary(relation.comment)),
            )
        )
    return grid(("Name", "Kind", "Purpose"), rows)
