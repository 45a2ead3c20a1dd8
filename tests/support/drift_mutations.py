"""A model with one field changed: each field of each struct in it, one after the other."""

from __future__ import annotations

import types
import typing
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import fields, replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Database

Path = tuple[str | int, ...]
_ENOUGH: Final = 4


class Mutation(NamedTuple):
    """A database with one field changed, and which it was."""

    struct: type[Struct]
    field: str
    path: Path
    database: Database


def reachable(struct: type[Struct]) -> set[type[Struct]]:
    """All structs that values of this one may hold, itself included."""
    found: set[type[Struct]] = set()
    waiting: list[Any] = [struct]
    while waiting:
        each = waiting.pop()
        if isinstance(each, type) and issubclass(each, Struct):
            if each not in found:
                found.add(each)
                waiting += [field.type for field in fields(each)]
        else:
            waiting += get_args(each)
    return found


def mutations(database: Database) -> Iterator[Mutation]:
    """Each field of each struct in the database, changed in the first few places that there are."""
    counts: dict[tuple[type[Struct], str], int] = {}
    for path, struct in _structs(database, ()):
        for field in fields(struct):
            key = type(struct), field.name
            if counts.get(key, 0) == _ENOUGH:
                continue
            value = getattr(struct, field.name)
            for other in _others(field, value):
                counts[key] = counts.get(key, 0) + 1
                changed = _put(database, (*path, field.name), other)
                yield Mutation(type(struct), field.name, (*path, field.name), changed)


def _structs(value: Any, path: Path) -> Iterator[tuple[Path, Struct]]:
    if isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from _structs(item, (*path, at))
    elif isinstance(value, Struct):
        yield path, value
        for field in fields(value):
            yield from _structs(getattr(value, field.name), (*path, field.name))


def _put(value: Any, path: Path, other: Any) -> Any:
    if not path:
        return other
    step, *rest = path
    if isinstance(step, int):
        changed = _put(value[step], tuple(rest), other)
        return (*value[:step], changed, *value[step + 1 :])
    return replace(value, **{step: _put(getattr(value, step), tuple(rest), other)})


def _others(field: msgspec.structs.FieldInfo, value: Any) -> Iterator[Any]:
    """What else the field could hold; nothing where a part of the value is changed by itself."""
    for kind in _alternatives(field.type):
        match get_origin(kind), value:
            case typing.Literal, _:
                yield next(choice for choice in get_args(kind) if choice != value)
            case None, bool():
                yield not value
            case None, int() | float():
                yield value + 1
            case None, str():
                # A modifier is a number.
                yield f"{value}1" if field.name == "modifier" else f"{value}_other"
            case None, None if kind in {int, float}:
                yield kind(7)
            case None, Struct() if type(None) in _alternatives(field.type):
                yield None
            case origin, tuple() if origin is tuple:
                yield from _tuples(kind, value)
            case _:
                continue
        return


def _tuples(kind: Any, value: tuple[Any, ...]) -> Iterator[Any]:
    if get_args(kind)[0] is str:
        yield (*value, "other")
    elif value:
        yield value[:-1]


def _alternatives(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in {typing.Union, types.UnionType} else (kind,)
