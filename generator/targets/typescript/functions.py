"""The functions and procedures of a schema, as one calls them and as ``SELECT * FROM`` gives their result.

An argument may be null, whether or not the function is STRICT, and so may every result: no
constraint of a table holds for what a function makes. Left out are those that nobody calls by
hand: triggers, aggregates and window functions, and what takes or gives internal types. Source:
PostgreSQL documentation, "Pseudo-Types" and "Calling Functions".
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from generator.model.catalog import Column, Composite
from generator.model.types import PG_CATALOG
from generator.model.values import takes_null
from generator.targets.typescript import docs
from generator.targets.typescript.declarations import Function, Property, Signature
from generator.targets.typescript.spelling import nullable

if TYPE_CHECKING:
    from generator.model.catalog import Argument, Routine, Schema
    from generator.model.types import TypeRef
    from generator.targets.typescript.spelling import Speller

_INTERNAL: Final = frozenset(
    """
    any cstring event_trigger fdw_handler index_am_handler internal language_handler opaque
    pg_ddl_command table_am_handler trigger tsm_handler
    """.split()
)
# What they are depends on the call.
_POLYMORPHIC: Final = frozenset(
    """
    anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray
    anycompatiblerange anyelement anyenum anymultirange anynonarray anyrange
    """.split()
)
_INPUT: Final = frozenset(("in", "inout", "variadic"))
_OUTPUT: Final = frozenset(("out", "inout", "table"))


def functions(schema: Schema, spell: Speller) -> tuple[Function, ...]:
    """Those that can be called, by name, each with its signatures in the order of the model."""
    callable_ = (routine for routine in schema.routines if _is_callable(routine))
    return tuple(
        Function(name=name, signatures=tuple(_signature(each, spell) for each in routines))
        for name, routines in groupby(callable_, key=lambda routine: routine.name)
    )


def _is_callable(routine: Routine) -> bool:
    types = [argument.type for argument in routine.arguments]
    types += [routine.returns] if routine.returns else []
    internal = any(ref.schema == PG_CATALOG and ref.name in _INTERNAL for ref in types)
    return routine.kind in {"function", "procedure"} and not internal


def _signature(routine: Routine, spell: Speller) -> Signature:
    given = [argument for argument in routine.arguments if argument.mode in _INPUT]
    by_name = all(argument.name for argument in given)
    columns = _columns(routine, spell)
    if by_name and not given:
        spell.helper("NoArguments")
    return Signature(
        doc=docs.routine_doc(spell.schema, routine),
        named=tuple(_named(argument, spell) for argument in given) if by_name else (),
        positional=() if by_name else tuple(_positional(argument, spell) for argument in given),
        scalar="" if columns else _scalar(routine, spell),
        columns=columns,
        many=routine.returns_set,
    )


def _named(argument: Argument, spell: Speller) -> Property:
    return Property(
        key=argument.name,
        type=_given(argument, spell),
        optional=bool(argument.default),
        doc=docs.argument_doc(argument),
    )


def _positional(argument: Argument, spell: Speller) -> str:
    spelled = _given(argument, spell)
    if not argument.default:
        return spelled
    return f"({spelled})?" if "|" in spelled else f"{spelled}?"


def _given(argument: Argument, spell: Speller) -> str:
    spelled = _type(argument.type, spell)
    anonymous = Column(name="", type=argument.type)
    return _or_null(spelled) if takes_null(anonymous, spell.scope.domains) else spelled


def _columns(routine: Routine, spell: Speller) -> tuple[Property, ...]:
    """The columns of the result, where it has any that are known."""
    if given := [argument for argument in routine.arguments if argument.mode in _OUTPUT]:
        # An OUT argument may be unnamed; the server calls it by its place among them.
        pairs = [(each.name or f"column{n}", each.type) for n, each in enumerate(given, 1)]
    elif spell.scope.composites_are_text and routine.returns and not routine.returns.array:
        # The driver leaves a composite as text, but a row has its columns.
        pairs = [(column.name, column.type) for column in _attributes(routine.returns, spell)]
    else:
        return ()
    return tuple(
        Property(key=spell.property_name(name), type=_or_null(_type(ref, spell)))
        for name, ref in pairs
    )


def _attributes(ref: TypeRef, spell: Speller) -> tuple[Column, ...]:
    definition = spell.scope.types.resolve(ref).definition
    if isinstance(definition, Composite):
        return definition.attributes
    relation = spell.scope.relations.get(ref.qualified)
    return relation.columns if relation else ()


def _scalar(routine: Routine, spell: Speller) -> str:
    ref = routine.returns
    if ref is None or (ref.schema == PG_CATALOG and ref.name == "void"):
        return "void"
    spelled = _result(ref, spell)
    # A row that FROM gives isn't null, though all in it may be.
    is_row = bool(_attributes(ref, spell)) or _is_record(ref)
    if not routine.returns_set:
        return _or_null(spelled)
    return f"{spelled}[]" if is_row and not ref.array else _list(_or_null(spelled))


def _result(ref: TypeRef, spell: Speller) -> str:
    if spell.scope.composites_are_text:
        return _type(ref, spell)
    return spell.rows(ref) or _type(ref, spell)


def _type(ref: TypeRef, spell: Speller) -> str:
    if ref.schema == PG_CATALOG and ref.name in _POLYMORPHIC:
        return "unknown"
    if _is_record(ref):
        return spell.helper("UntypedRow") + ("[]" if ref.array else "")
    return spell.type(ref)


def _is_record(ref: TypeRef) -> bool:
    return ref.schema == PG_CATALOG and ref.name == "record"


def _or_null(spelled: str) -> str:
    return spelled if spelled == "unknown" else nullable(spelled)


def _list(spelled: str) -> str:
    return f"({spelled})[]" if "|" in spelled else f"{spelled}[]"
