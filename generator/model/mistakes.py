"""What is wrong with a file that a person wrote, in the words of the file rather than of msgspec."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection

    from msgspec import Struct, ValidationError

_MESSAGE: Final = re.compile(r"(.+?)(?: - at `\$\.?(.*)`)?")
_UNKNOWN: Final = re.compile(r"Object contains unknown field `(.+)`")
_MISSING: Final = re.compile(r"Object missing required field `(.+)`")
# A key, the number of an entry in a list, or an entry of a table whatever its key is.
_STEP: Final = re.compile(r"\.?([^.\[\]]+)|\[(\d+)\]|\[\.\.\.\]")


def told(error: ValidationError, kind: type[Struct]) -> str:
    """Say what is wrong with something that was to be a ``kind``, its place first.

    ``Expected `str`, got `int` - at `$.relations[0].to``` becomes ``relations, entry 1, to:
    expected `str`, got `int```; for a key that isn't known the nearest one is named.
    """
    match = _MESSAGE.fullmatch(str(error))
    reason, path = match.groups("") if match else (str(error), "")
    if unknown := _UNKNOWN.fullmatch(reason):
        reason = unknown_key(unknown.group(1), _keys_at(kind, path))
    elif missing := _MISSING.fullmatch(reason):
        reason = f"the key {missing.group(1)!r} is missing"
    elif choices := _choices_at(kind, path):
        reason = f"{reason}; it can be {', '.join(map(repr, choices))}"
    if not path:
        return reason
    place = ", ".join(_words(step) for step in _STEP.finditer(path))
    return f"{place}: {reason[0].lower()}{reason[1:]}"


def unknown_key(key: str, known: Collection[str]) -> str:
    """Name the nearest key that is known, or else all of them."""
    close = difflib.get_close_matches(key, known, n=1)
    if close:
        hint = f"did you mean {close[0]!r}?"
    elif known:
        hint = f"known are {', '.join(sorted(known))}"
    else:
        hint = "there are none here"
    return f"unknown key {key!r}; {hint}"


def _words(step: re.Match[str]) -> str:
    key, number = step.groups()
    return key or (f"entry {int(number) + 1}" if number else "an entry")


def _keys_at(kind: type[Struct], path: str) -> list[str]:
    return [field.encode_name for field in getattr(_type_at(kind, path), "fields", ())]


def _choices_at(kind: type[Struct], path: str) -> list[object]:
    """The values that a choice has, in the order in which they are declared where it is a set."""
    from msgspec import inspect

    found = _type_at(kind, path)
    parts = found.types if isinstance(found, inspect.UnionType) else (found,)
    choices: list[object] = []
    for part in parts:
        match part:
            case inspect.LiteralType(values=values):
                choices += values
            case inspect.EnumType(cls=enum):
                choices += [member.value for member in enum]
    return choices


def _type_at(kind: type[Struct], path: str) -> Any:
    from msgspec import inspect

    found: Any = inspect.type_info(kind)
    for step in _STEP.finditer(path):
        match found:
            case inspect.StructType(fields=fields):
                found = next(field.type for field in fields if field.encode_name == step.group(1))
            case inspect.ListType(item_type=below) | inspect.VarTupleType(item_type=below):
                found = below
            case inspect.DictType(value_type=below):
                found = below
    return found
