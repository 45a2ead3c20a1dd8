"""What a change of type means: the types of code are compared first, and only then those of SQL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from msgspec.structs import replace

from generator.model.catalog import Domain
from generator.model.types import PG_CATALOG, QualifiedName, TypeRef
from generator.typemap.kinds import DEFINED, Kind, Types, Use
from generator.typemap.python import pydantic_alias
from generator.typemap.typescript import typescript, typescript_types

_API: Final = typescript_types("api")
# Both are an int in Python and a number in TypeScript; that one has less room is told as that.
_SAME_IN_PYTHON: Final = {"Int2": "Int4"}
_MOMENTS: Final[tuple[frozenset[Kind], ...]] = (
    frozenset({"timestamp", "timestamptz"}),
    frozenset({"time", "timetz"}),
)
_ENDLESS: Final = float("inf")
_MOST_DIGITS_OF_SECONDS: Final = 6
_WIDTHS: Final = {"int2": 2, "int4": 4, "int8": 8, "float4": 4, "float8": 8}


class Mapped(NamedTuple):
    """A type as consumers meet it: in TypeScript and in Python; the API's follows both."""

    typescript: str
    python: str
    array: bool


class _Room(NamedTuple):
    """How much a type takes: of two in one family, the one with no smaller number takes all of the other."""

    family: str
    sizes: tuple[float, ...]


def mapped(types: Types, ref: TypeRef) -> Mapped:
    """The type behind all domains, since code that takes the one takes the other."""
    use, array = _element(types, ref)
    name = use.ref.qualified.sql
    alias = name if use.kind in DEFINED else pydantic_alias(use)
    spelled = typescript(use, _API, lambda referred: referred.sql, str)
    return Mapped(spelled, _SAME_IN_PYTHON.get(alias, alias), array)


def type_change(before: Types, old: TypeRef, after: Types, new: TypeRef) -> str:
    """The kind of change from one type to another that isn't equal."""
    (one, one_array), (other, other_array) = _element(before, old), _element(after, new)
    if one_array == other_array and {one.kind, other.kind} in _MOMENTS:
        return "time-zone-changed"
    if mapped(before, old) != mapped(after, new):
        return "type-changed"
    sizes: list[tuple[float, float]] = []
    if one.ref != other.ref:
        room, more = _room(one.ref), _room(other.ref)
        if room is None or more is None or room.family != more.family:
            return "type-replaced"
        sizes = list(zip(room.sizes, more.sizes, strict=True))
    domains, others = _domains(before, old), _domains(after, new)
    narrowed = bool(others - domains) or any(size < was for was, size in sizes)
    widened = bool(domains - others) or any(size > was for was, size in sizes)
    # More before the point and less behind it, or another domain: writers and readers both may fear it.
    if narrowed and widened:
        return "type-replaced"
    return "type-narrowed" if narrowed else "type-widened"


def _element(types: Types, ref: TypeRef) -> tuple[Use, bool]:
    """What a value, or an element of an array, is behind all domains."""
    array = ref.array
    use = types.base(replace(ref, array=False) if array else ref)
    while use.array:
        array = True
        use = types.base(replace(use.ref, array=False))
    return use, array


def _domains(types: Types, ref: TypeRef) -> set[QualifiedName]:
    return set(_chain(types, ref))


def _chain(types: Types, ref: TypeRef) -> Iterator[QualifiedName]:
    use = types.resolve(replace(ref, array=False))
    while isinstance(use.definition, Domain):
        yield use.ref.qualified
        use = types.resolve(replace(use.definition.base, array=False))


def _room(ref: TypeRef) -> _Room | None:
    """None for a type of which nothing is known to be more."""
    if ref.schema != PG_CATALOG:
        return None
    name, modifier = ref.name, ref.modifier
    if name in _WIDTHS:
        return _Room(name.rstrip("248"), (_WIDTHS[name],))
    match name:
        case "text" | "varchar":
            return _Room("text", (float(modifier or _ENDLESS),))
        case "bpchar" | "varbit":
            return _Room(name, (float(modifier or _ENDLESS),))
        case "numeric":
            return _Room(name, _digits(modifier))
        case "time" | "timetz" | "timestamp" | "timestamptz":
            return _Room(name, (float(modifier or _MOST_DIGITS_OF_SECONDS),))
    return None


def _digits(modifier: str) -> tuple[float, float]:
    """How many digits before and behind the decimal point."""
    if not modifier:
        return _ENDLESS, _ENDLESS
    precision, _, scale = modifier.partition(",")
    return float(precision) - float(scale or 0), float(scale or 0)
