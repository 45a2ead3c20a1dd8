"""What changed in functions and procedures: callers go by name and arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from generator.drift.kinds import CONSUMERS
from generator.drift.mapped import type_change
from generator.drift.matching import alike, look_of_routine
from generator.drift.parts import comment, grants, owner
from generator.drift.scope import Change, Scope, Sides, Table, compared, from_to, shown
from generator.model.catalog import Argument, Routine
from generator.model.types import QualifiedName, TypeRef, quote_identifier
from generator.report import Consumer

_INPUT: Final = frozenset({"in", "inout", "variadic"})
_CALLERS: Final[tuple[Consumer, ...]] = ("client",)
_OF_TRIGGERS: Final = frozenset({"trigger", "event_trigger"})


def routines(
    sides: Sides, schema: str, old: Iterable[Routine], new: Iterable[Routine]
) -> Iterator[Change]:
    """The routines of a schema, by name and signature, then those of which only one of these changed."""
    olds = {(each.name, each.signature): each for each in old}
    news = {(each.name, each.signature): each for each in new}
    gone = [each for key, each in olds.items() if key not in news]
    come = [each for key, each in news.items() if key not in olds]
    for before, after in list(_resigned(gone, come)):
        gone.remove(before)
        come.remove(after)
        yield from compared(_scope(sides, schema, after), before, after, ROUTINE)
    for before, after in list(alike(gone, come, look_of_routine)):
        gone.remove(before)
        come.remove(after)
        yield renamed_routine(sides, schema, after, from_to(before.name, after.name))
    for each in gone:
        yield _scope(sides, schema, each).change(_of_kind(each, "dropped"))
    called = {name for name, _ in olds}
    for each in come:
        what = "overloaded" if each.name in called and not _is_of_triggers(each) else "added"
        yield _scope(sides, schema, each).change(_of_kind(each, what))
    for key, each in news.items():
        if key in olds:
            yield from compared(_scope(sides, schema, each), olds[key], each, ROUTINE)


def renamed_routine(sides: Sides, schema: str, routine: Routine, names: str) -> Change:
    """A routine that perhaps was called otherwise, or was in another schema; ``names`` says how."""
    return _scope(sides, schema, routine).change(_of_kind(routine, "renamed"), names)


def _scope(sides: Sides, schema: str, routine: Routine) -> Scope:
    name = QualifiedName(schema=schema, name=routine.name)
    subject = f"{quote_identifier(schema)}.{quote_identifier(routine.name)}({routine.signature})"
    return Scope(
        sides=sides,
        object=subject,
        subject=subject,
        noun=routine.kind,
        name=name,
        consumers=CONSUMERS if _is_of_triggers(routine) else _CALLERS,
    )


def _is_of_triggers(routine: Routine) -> bool:
    return bool(routine.returns and routine.returns.name in _OF_TRIGGERS)


def _of_kind(routine: Routine, what: str) -> str:
    return f"{'trigger-function' if _is_of_triggers(routine) else 'routine'}-{what}"


def _resigned(
    gone: Iterable[Routine], come: Iterable[Routine]
) -> Iterator[tuple[Routine, Routine]]:
    """The same function with other arguments: one of its name went, and one came."""
    olds, news = (
        {name: list(group) for name, group in groupby(sorted(each, key=_name), key=_name)}
        for each in (gone, come)
    )
    for name, candidates in olds.items():
        if len(candidates) == 1 and len(news.get(name, ())) == 1:
            yield candidates[0], news[name][0]


def _name(routine: Routine) -> str:
    return routine.name


# ---- what callers meet ----


def _arguments(scope: Scope, old: Routine, new: Routine) -> Iterator[Change]:
    alike = _in_types_of(scope, old, new)
    if alike != old:
        given = from_to(_told(_given(old)), _told(_given(new)))
        yield scope.change("routine-types-changed", given or from_to(_result(old), _result(new)))
    before, after = _given(alike), _given(new)
    if before != after or (alike == old and old.signature != new.signature):
        yield from _inputs(scope, before, after)
    if _gives(alike) != _gives(new):
        yield scope.change("return-changed", from_to(_result(old), _result(new)))


def _in_types_of(scope: Scope, old: Routine, new: Routine) -> Routine:
    """The old one with the types of the new, where code has the same for both."""

    def alike(one: TypeRef, other: TypeRef) -> bool:
        sides = scope.sides.before.types, scope.sides.after.types
        return one == other or type_change(sides[0], one, sides[1], other) != "type-changed"

    arguments = [
        replace(each, type=other.type) if alike(each.type, other.type) else each
        for each, other in zip(old.arguments, new.arguments, strict=False)
    ]
    returns = old.returns
    if returns and new.returns and alike(returns, new.returns):
        returns = new.returns
    return replace(old, arguments=(*arguments, *old.arguments[len(arguments) :]), returns=returns)


def _inputs(scope: Scope, old: list[Argument], new: list[Argument]) -> Iterator[Change]:
    bare = [[replace(each, default="") for each in some] for some in (old, new)]
    if bare[0] != bare[1][: len(bare[0])] or old == new:
        yield scope.change("arguments-changed", from_to(_told(old), _told(new)))
        return
    more = new[len(old) :]
    if more:
        required = any(not each.default for each in more)
        yield scope.change("argument-required" if required else "argument-added", _told(more))
    for before, after in zip(old, new, strict=False):
        if before.default == after.default:
            continue
        detail = f"{shown(after.name)} {from_to(before.default, after.default)}".strip()
        if not after.default:
            kind = "argument-required"
        else:
            kind = "argument-default-changed" if before.default else "argument-default-added"
        yield scope.change(kind, detail)


def _given(routine: Routine) -> list[Argument]:
    return [each for each in routine.arguments if each.mode in _INPUT]


def _told(arguments: list[Argument]) -> str:
    return shown(tuple(f"{each.name} {each.type.sql}".strip() for each in arguments)) or "()"


def _gives(routine: Routine) -> tuple[object, ...]:
    columns = [each for each in routine.arguments if each.mode not in _INPUT]
    return columns, routine.returns, routine.returns_set


def _result(routine: Routine) -> str:
    columns = [each for each in routine.arguments if each.mode not in _INPUT]
    single = routine.returns.sql if routine.returns else "nothing"
    return f"{'set of ' if routine.returns_set else ''}{_told(columns) if columns else single}"


def _body(scope: Scope, _old: Routine, new: Routine) -> Iterator[Change]:
    of_triggers = _is_of_triggers(new)
    yield scope.change("trigger-function-changed" if of_triggers else "routine-body-changed")


_BEHAVIOUR: Final = ("kind", "strict", "security_definer", "settings")
_PLANNING: Final = ("volatility", "parallel", "leakproof", "cost", "rows")


def _behaviour(scope: Scope, old: Routine, new: Routine) -> Iterator[Change]:
    yield scope.change("routine-options-changed", _differing(old, new, _BEHAVIOUR))


def _planning(scope: Scope, old: Routine, new: Routine) -> Iterator[Change]:
    yield scope.change("routine-planning-changed", _differing(old, new, _PLANNING))


def _differing(old: Routine, new: Routine, names: tuple[str, ...]) -> str:
    differ = (name for name in names if getattr(old, name) != getattr(new, name))
    return ", ".join(name.replace("_", " ") for name in differ)


ROUTINE: Final[Table] = {
    "signature": (_arguments,),
    "arguments": (_arguments,),
    "returns": (_arguments,),
    "returns_set": (_arguments,),
    "body": (_body,),
    "sql_body": (_body,),
    "language": (_body,),
    "library": (_body,),
    **dict.fromkeys(_BEHAVIOUR, (_behaviour,)),
    **dict.fromkeys(_PLANNING, (_planning,)),
    "owner": (owner,),
    "grants": (grants,),
    "comment": (comment,),
}
