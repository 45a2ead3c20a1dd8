"""The pages of a schema's types and of its functions: an entry for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator import ddl
from generator.model.annotations import describe
from generator.model.types import QualifiedName, TypeRef, quote_identifier
from generator.targets.dictionary.around import Around
from generator.targets.dictionary.check_words import check_words
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
    from collections.abc import Iterable, Iterator, Sequence

    from generator.model.catalog import Argument, Composite, Domain, Enum, Range, Routine, Schema
    from generator.targets.dictionary.dependents import Dependent

Uses = Mapping[QualifiedName, tuple[tuple[QualifiedName, str], ...]]
"""The columns of tables by their type."""

# A function that all policies call has hundreds of callers, of one kind.
_MOST: Final = 100


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

    around: Around
    page: str
    schema: str
    uses: Uses = {}

    @property
    def places(self) -> Places:
        """Where everything has its page."""
        return self.around.places

    def type(self, ref: TypeRef) -> Piece:
        """A type as this page links to it."""
        return self.places.type(self.page, ref, self.schema)


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


def functions_entries(around: Around, schema: Schema) -> EntriesPage:
    """The page of a schema's functions and procedures."""
    page = functions_page(schema.name)
    writer = Writer(around=around, page=page, schema=schema.name)
    return EntriesPage(
        title="Functions",
        heading="Functions of",
        schema=around.places.schema(page, schema.name),
        entries=tuple(_function(writer, routine) for routine in schema.routines),
    )


def _function(writer: Writer, routine: Routine) -> Entry:
    described = describe(routine.comment)
    traits = [routine.kind, routine.language, routine.volatility]
    traits += ["strict"] if routine.strict else []
    traits += ["leakproof"] if routine.leakproof else []
    traits += [f"parallel {routine.parallel}"] if routine.parallel != "unsafe" else []
    alarm = (Piece(text="security definer", badge="alarm"),) if routine.security_definer else ()
    facts = [_arguments(writer, routine.arguments)]
    if routine.returns:
        many = "set of " if routine.returns_set else ""
        returns = (*text(many.strip()), writer.type(routine.returns))
        facts.append(grid(("Returns",), [(returns,)]))
    if routine.settings:
        facts.append(grid(("Settings",), [(codes(routine.settings),)]))
    facts.append(_callers(writer, routine))
    if "EXECUTE" in {privilege for grant in routine.grants for privilege in grant.privileges}:
        facts.append(_executors(writer, routine))
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


def _callers(writer: Writer, routine: Routine) -> Grid:
    """What calls a routine: triggers, policies, defaults, checks, views, other routines."""
    callers = writer.around.dependents.of_routine(writer.schema, routine)
    rows = [_caller(writer, each) for each in callers[:_MOST]]
    if len(callers) > _MOST:
        rows.append((text(f"and {len(callers) - _MOST} more"), (), ()))
    return grid(("Called by", "Which is", "Of"), rows)


def _caller(writer: Writer, caller: Dependent) -> Sequence[Cell]:
    link = (writer.around.dependents.piece(writer.places, writer.page, caller),)
    if caller.part:
        return code(caller.part), text(caller.kind), link
    return link, text(caller.kind), ()


def _executors(writer: Writer, routine: Routine) -> Grid:
    """Who may call it, beside its owner."""
    return grid(
        ("May be called by", "May grant"),
        [
            (
                (writer.places.role(writer.page, grant.role),) if grant.role else text("its owner"),
                text(", ".join(grant.grantable)),
            )
            for grant in routine.grants
        ],
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
