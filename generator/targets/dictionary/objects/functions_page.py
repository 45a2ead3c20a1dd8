"""The page of a schema's functions and procedures, with what calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator import ddl
from generator.model.annotations import describe
from generator.model.types import quote_identifier
from generator.targets.dictionary.facts.around import Around
from generator.targets.dictionary.markup.pieces import (
    Cell,
    Grid,
    Piece,
    code,
    codes,
    grid,
    paragraphs,
    tag_badges,
    text,
)
from generator.targets.dictionary.markup.places import functions_page, routine_anchor
from generator.targets.dictionary.objects.entries import EntriesPage, Entry, Writer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.catalog import Argument, Routine, Schema
    from generator.targets.dictionary.facts.dependents import Dependent

# A function that all policies call has hundreds of callers, of one kind.
_MOST: Final = 100


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
