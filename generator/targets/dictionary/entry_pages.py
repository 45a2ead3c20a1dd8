"""The pages of a schema's types and of its functions: an entry for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from generator import ddl
from generator.model.annotations import describe
from generator.model.types import QualifiedName, quote_identifier
from generator.targets.dictionary.pieces import (
    Cell,
    Grid,
    Piece,
    code,
    codes,
    grid,
    paragraphs,
    remarks,
    sensitivity,
    tag_badges,
    text,
)
from generator.targets.dictionary.places import (
    Places,
    functions_page,
    routine_anchor,
    type_anchor,
    types_page,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.catalog import Argument, Composite, Domain, Enum, Range, Routine, Schema
    from generator.model.types import TypeRef

    Uses = Mapping[QualifiedName, tuple[tuple[QualifiedName, str], ...]]
    """The columns of tables by their type."""


class Entry(Struct, frozen=True, kw_only=True):
    """A type or a function on its page."""

    heading: str
    anchor: str
    badges: Cell
    prose: tuple[str, ...]
    facts: tuple[Grid, ...] = ()
    uses: Cell = ()
    ddl: str = ""


class EntriesPage(Struct, frozen=True, kw_only=True):
    """The page of a schema's types or functions."""

    title: str
    heading: str
    schema: Piece
    entries: tuple[Entry, ...]


class Writer(Struct, frozen=True, kw_only=True):
    """Who writes the entries of one page. ``uses`` are the columns of each type."""

    places: Places
    page: str
    schema: str
    uses: Mapping[QualifiedName, tuple[tuple[QualifiedName, str], ...]] = {}

    def type(self, ref: TypeRef) -> Piece:
        """A type as this page links to it."""
        return self.places.type(self.page, ref, self.schema)


def types_entries(places: Places, schema: Schema, uses: Uses) -> EntriesPage:
    """The page of a schema's types, with the columns that use them."""
    page = types_page(schema.name)
    writer = Writer(places=places, page=page, schema=schema.name, uses=uses)
    return EntriesPage(
        title="Types",
        heading="Types of",
        schema=places.schema(page, schema.name),
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
        uses=tuple(
            writer.places.relation(
                writer.page, name, f"{name.sql}.{quote_identifier(column)}", column
            )
            for name, column in users
        ),
        ddl=ddl.type_ddl(writer.schema, each).rstrip(),
    )


def _labels(enum: Enum) -> Grid:
    return grid(("Label",), [(code(label),) for label in enum.labels])


def _domain(writer: Writer, domain: Domain) -> Grid:
    checks = [(text(f"check {check.name}"), code(check.expression)) for check in domain.checks]
    return grid(
        ("Fact", "Value"),
        [
            (text("type"), (writer.type(domain.base),)),
            (text("null"), text("no" if domain.not_null else "yes")),
            *([(text("default"), code(domain.default))] if domain.default else []),
            *checks,
        ],
    )


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


def functions_entries(places: Places, schema: Schema) -> EntriesPage:
    """The page of a schema's functions and procedures."""
    page = functions_page(schema.name)
    writer = Writer(places=places, page=page, schema=schema.name)
    return EntriesPage(
        title="Functions",
        heading="Functions of",
        schema=places.schema(page, schema.name),
        entries=tuple(_function(writer, routine) for routine in schema.routines),
    )


def _function(writer: Writer, routine: Routine) -> Entry:
    described = describe(routine.comment)
    traits = [routine.kind, routine.language, routine.volatility]
    alarm = (Piece(text="security definer", badge="alarm"),) if routine.security_definer else ()
    facts = [_arguments(writer, routine.arguments)]
    if routine.returns:
        many = "set of " if routine.returns_set else ""
        returns = (*text(many.strip()), writer.type(routine.returns))
        facts.append(grid(("Returns",), [(returns,)]))
    if routine.settings:
        facts.append(grid(("Settings",), [(codes(routine.settings),)]))
    return Entry(
        heading=signature(routine),
        anchor=routine_anchor(routine),
        badges=(
            *(Piece(text=trait, badge="kind") for trait in traits),
            *alarm,
            *tag_badges(described),
        ),
        prose=paragraphs(described.text),
        facts=tuple(facts),
        ddl=ddl.routine_ddl(writer.schema, routine).rstrip(),
    )


def _arguments(writer: Writer, arguments: Iterable[Argument]) -> Grid:
    return grid(
        ("Argument", "Mode", "Type", "Default"),
        [
            (
                code(each.name),
                text(each.mode),
                (writer.type(each.type),),
                code(each.default),
            )
            for each in arguments
        ],
    )


def signature(routine: Routine) -> str:
    """A routine as it is called, told apart from others of its name."""
    return f"{quote_identifier(routine.name)}({routine.signature})"
