"""Which objects of two models differ, and in what: a line for each part of an object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, TypeVar

import msgspec
from msgspec import Struct

from generator.escape import one_line
from generator.model.catalog import Database, Relation, Routine, Schema
from generator.model.types import TypeRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# What a part is called where its field's name, without the plural, isn't what people say.
_NOUNS: Final = {
    "indexes": "index",
    "not_nulls": "not-null constraint",
    "opaque_types": "type",
    "policies": "policy",
}
# Long texts, of which the difference is better read in model.json's diff.
_TEXTS: Final = frozenset(("comment", "body", "definition"))
_LONGEST_VALUE: Final = 40


class _Named(Protocol):
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)


def differences(old: Database, new: Database) -> tuple[str, ...]:
    """How ``new`` differs from ``old``, a line each, in the order of the model.

    ``hs.orders: column status changed (type text → integer)``, ``table hs.tips added``.
    """
    return tuple(_database(old, new))


def _database(old: Database, new: Database) -> Iterator[str]:
    for field, before, after in _changed_fields(old, new):
        if field != "schemas":
            yield from _field("", field, before, after)
    for name, one, other in _pairs(old.schemas, new.schemas):
        if one is None or other is None:
            yield f"schema {name} {_fate(one)}"
        else:
            yield from _schema(one, other)


def _schema(old: Schema, new: Schema) -> Iterator[str]:
    for field, before, after in _changed_fields(old, new):
        olds, news = _parts(before), _parts(after)
        if olds is None or news is None:
            yield f"schema {old.name}: {_change(field, before, after)}"
            continue
        for name, one, other in _pairs(olds, news):
            path = f"{old.name}.{name}"
            if one is None or other is None:
                yield f"{_noun(field, one or other)} {path} {_fate(one)}"
            else:
                for part, left, right in _changed_fields(one, other):
                    yield from _field(f"{path}: ", part, left, right)


def _field(prefix: str, field: str, before: object, after: object) -> Iterator[str]:
    """A field that differs: the parts in it that do, or else the field itself."""
    olds, news = _parts(before), _parts(after)
    if olds is None or news is None:
        yield f"{prefix}{_change(field, before, after)}"
        return
    pairs = list(_pairs(olds, news))
    for name, one, other in pairs:
        part = f"{prefix}{_noun(field, one or other)} {name}"
        if one is None or other is None:
            yield f"{part} {_fate(one)}"
        elif one != other:
            changes = ", ".join(_change(*change) for change in _changed_fields(one, other))
            yield f"{part} changed ({changes})"
    if all(one == other for _, one, other in pairs):
        yield f"{prefix}{_words(field)} in another order"


def _changed_fields(old: object, new: object) -> Iterator[tuple[str, object, object]]:
    if isinstance(old, Struct):
        for field in msgspec.structs.fields(old):
            before, after = getattr(old, field.name), getattr(new, field.name)
            if before != after:
                yield field.name, before, after


def _parts(value: object) -> tuple[_Named, ...] | None:
    """The value if it is a tuple of parts that have names."""
    if not isinstance(value, tuple):
        return None
    named = all(isinstance(part, Struct) and hasattr(part, "name") for part in value)
    return value if named else None


def _pairs(old: Sequence[N], new: Sequence[N]) -> Iterator[tuple[str, N | None, N | None]]:
    """Parts by name: both, or one and None, those of ``old`` first."""
    before = {_identity(part): part for part in old}
    after = {_identity(part): part for part in new}
    for name in (*before, *(name for name in after if name not in before)):
        yield name, before.get(name), after.get(name)


def _identity(part: _Named) -> str:
    return f"{part.name}({part.signature})" if isinstance(part, Routine) else part.name


def _fate(before: object) -> str:
    return "added" if before is None else "dropped"


def _noun(field: str, part: object) -> str:
    if isinstance(part, (Relation, Routine)):
        return part.kind
    return _NOUNS.get(field) or _words(field.removesuffix("s"))


def _words(field: str) -> str:
    return field.replace("_", " ")


def _change(field: str, before: object, after: object) -> str:
    """``type text → integer`` where both sides are short words, else the field alone."""
    shown = [_shown(value) for value in (before, after)]
    if None in shown or field in _TEXTS:
        return f"{_words(field)} changed"
    return f"{_words(field)} {shown[0]} → {shown[1]}"


def _shown(value: object) -> str | None:
    if isinstance(value, TypeRef):
        return value.sql
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or value == "":
        return "none"
    if isinstance(value, (str, int, float)):
        return one_line(str(value), _LONGEST_VALUE)
    if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
        return one_line(f"[{', '.join(value)}]", _LONGEST_VALUE)
    return None
