"""The page of a schema: what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from generator import naming
from generator.model.annotations import describe
from generator.model.types import QualifiedName, quote_identifier
from generator.targets.dictionary.markup.pieces import (
    Cell,
    Grid,
    Piece,
    code,
    grid,
    paragraphs,
    remarks,
    summary,
    tag_badges,
    text,
)
from generator.targets.dictionary.markup.places import (
    functions_page,
    href,
    routine_anchor,
    type_anchor,
    types_page,
)
from generator.targets.dictionary.markup.titles import plain_title
from generator.targets.dictionary.objects.functions_page import signature
from generator.targets.dictionary.objects.group_pages import parts_grid
from generator.targets.dictionary.words.badges import classification_badge, guarded_badge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.catalog import Composite, Domain, Enum, Range, Schema
    from generator.targets.dictionary.facts.around import Around
    from generator.targets.dictionary.facts.made import Part


class SchemaPage(Struct, frozen=True, kw_only=True):
    """A schema: its purpose and all that it holds. There is no diagram of no tables."""

    title: str
    name: str
    badges: Cell
    prose: tuple[str, ...]
    diagram: str
    parts: Grid
    relations: Grid
    types: Grid
    functions: Grid
    sequences: Grid
    grants: Grid


def schema_page(around: Around, schema: Schema, parts: Sequence[Part]) -> SchemaPage:
    """The overview of one schema. Partitions are listed with their parents."""
    page = naming.page_path(schema.name)
    described = describe(schema.comment)
    return SchemaPage(
        title=plain_title(schema.name),
        name=quote_identifier(schema.name),
        badges=tag_badges(described),
        prose=paragraphs(described.text),
        # Partitions stand in diagrams as the table they belong to.
        diagram=f"{page}.svg" if any(not each.partition_of for each in schema.relations) else "",
        parts=parts_grid(page, parts),
        relations=relations_grid(around, page, schema),
        types=types_grid(page, schema),
        functions=functions_grid(page, schema),
        sequences=grid(
            ("Sequence", "Belongs to", "Remarks"),
            [
                (
                    code(each.name),
                    code(
                        f"{each.owned_by.relation}.{each.owned_by.column}" if each.owned_by else ""
                    ),
                    remarks(describe(each.comment)),
                )
                for each in schema.sequences
            ],
        ),
        grants=grid(
            ("Role", "Privileges"),
            [(code(grant.role), text(", ".join(grant.privileges))) for grant in schema.grants],
        ),
    )


def relations_grid(around: Around, page: str, schema: Schema) -> Grid:
    """The tables and views of a schema. Partitions are listed with their parents."""
    rows = []
    for relation in schema.relations:
        if relation.partition_of:
            continue
        name = QualifiedName(schema=schema.name, name=relation.name)
        parts = len(around.partitions.get(name, ()))
        kind = f"{relation.kind}, {parts} partitions" if parts else relation.kind
        described = around.described(name, relation)
        rows.append(
            (
                (around.places.relation(page, name, quote_identifier(relation.name)),),
                text(kind),
                text(next(iter(paragraphs(described.text)), "")),
                text(str(len(relation.columns))),
                (
                    *classification_badge(around, relation, described),
                    *((guarded_badge(relation),) if relation.row_security else ()),
                ),
            )
        )
    return grid(("Name", "Kind", "Purpose", "Columns", "Data"), rows)


def types_of(schema: Schema) -> tuple[Enum | Domain | Composite | Range, ...]:
    """The types that have an entry on the types page."""
    return schema.enums + schema.domains + schema.composites + schema.ranges


def types_grid(page: str, schema: Schema) -> Grid:
    """The types of a schema, as links from a page."""
    target = types_page(schema.name)
    kinds = (
        ("enum", schema.enums),
        ("domain", schema.domains),
        ("composite", schema.composites),
        ("range", schema.ranges),
    )
    return grid(
        ("Type", "Kind", "Purpose"),
        [
            (
                (_entry_link(page, target, each.name, type_anchor(each.name)),),
                text(kind),
                text(summary(each.comment)),
            )
            for kind, members in kinds
            for each in members
        ],
    )


def functions_grid(page: str, schema: Schema) -> Grid:
    """The functions and procedures of a schema, as links from a page."""
    target = functions_page(schema.name)
    return grid(
        ("Function", "Purpose"),
        [
            (
                (_entry_link(page, target, signature(routine), routine_anchor(routine)),),
                text(summary(routine.comment)),
            )
            for routine in schema.routines
        ],
    )


def _entry_link(page: str, target: str, shown: str, anchor: str) -> Piece:
    return Piece(text=shown, code=True, href=href(page, target, anchor))
