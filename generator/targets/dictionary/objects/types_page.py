"""The page of a schema's types, with what uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import ddl
from generator.model.annotations import describe
from generator.model.types import QualifiedName, TypeRef, quote_identifier
from generator.targets.dictionary.facts.around import Around
from generator.targets.dictionary.markup.pieces import (
    Cell,
    Grid,
    Piece,
    code,
    grid,
    paragraphs,
    remarks,
    sensitivity,
    tag_badges,
    text,
)
from generator.targets.dictionary.markup.places import type_anchor, types_page
from generator.targets.dictionary.objects.entries import EntriesPage, Entry, Uses, Writer
from generator.targets.dictionary.words.check_words import check_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.catalog import Composite, Domain, Enum, Range, Schema


def types_entries(around: Around, schema: Schema, uses: Uses) -> EntriesPage:
    """The page of a schema's types, with the columns that use them."""
    page = types_page(schema.name)
    writer = Writer(around=around, page=page, schema=schema.name, uses=uses)
    return EntriesPage(
        title="Types",
        heading="Types of",
        schema=around.places.schema(page, schema.name),
        entries=(
            *(_type_entry(writer, "enum", each, _labels(each)) for each in schema.enums),
            *(
                _type_entry(writer, "domain", each, _domain(writer, each))
                for each in schema.domains
            ),
            *(
                _type_entry(writer, "composite", each, _attributes(writer, each))
                for each in schema.composites
            ),
            *(_type_entry(writer, "range", each, _range(writer, each)) for each in schema.ranges),
        ),
    )


def _type_entry(
    writer: Writer, kind: str, each: Enum | Domain | Composite | Range, facts: Grid
) -> Entry:
    described = describe(each.comment)
    users = writer.uses.get(QualifiedName(schema=writer.schema, name=each.name), ())
    return Entry(
        heading=each.name,
        anchor=type_anchor(each.name),
        badges=(Piece(text=kind, badge="kind"), *tag_badges(described)),
        prose=paragraphs(described.text),
        facts=(facts,),
        uses=(
            *(
                writer.places.relation(
                    writer.page, name, f"{name.sql}.{quote_identifier(column)}", column
                )
                for name, column in users
            ),
            *_other_uses(writer, QualifiedName(schema=writer.schema, name=each.name)),
        ),
        ddl=ddl.type_ddl(writer.schema, each).rstrip(),
    )


def _other_uses(writer: Writer, name: QualifiedName) -> Iterator[Piece]:
    """The functions that take or return a type, and the types that are made of it."""
    for schema, routine in writer.around.routines_with.get(name, ()):
        yield writer.places.overload(writer.page, schema, routine)
    for schema, other in writer.around.types_with.get(name, ()):
        yield writer.type(TypeRef(schema=schema, name=other))


def _labels(enum: Enum) -> Grid:
    return grid(("Label",), [(code(label),) for label in enum.labels])


def _domain(writer: Writer, domain: Domain) -> Grid:
    rows: list[Sequence[Cell]] = [
        (text("type"), (writer.type(domain.base),), ()),
        (text("null"), text("no" if domain.not_null else "yes"), ()),
    ]
    if domain.default:
        rows.append((text("default"), code(domain.default), ()))
    rows += [
        (text(f"check {check.name}"), code(check.expression), text(check_words(check.expression)))
        for check in domain.checks
    ]
    return grid(("Fact", "Value", "In words"), rows)


def _attributes(writer: Writer, composite: Composite) -> Grid:
    return grid(
        ("Attribute", "Type", "Data", "Remarks"),
        [
            (
                code(each.name),
                (writer.type(each.type),),
                sensitivity(describe(each.comment)),
                remarks(describe(each.comment)),
            )
            for each in composite.attributes
        ],
    )


def _range(writer: Writer, each: Range) -> Grid:
    return grid(
        ("Fact", "Value"),
        [
            (text("of"), (writer.type(each.subtype),)),
            (text("multirange"), code(each.multirange)),
        ],
    )
