"""Values as TypeScript literals, so that the compiler can hold rows against the generated types.

What JSON knows is written as it is in Python: None, bool, int, float, str, list, dict. What only a
driver gives has a Struct here. A literal is an expression (ECMA-262, 13): run by Node it makes the
value, and to the compiler it shows no wider type than it has to.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from msgspec import Struct

from generator.escape import ts_key, ts_string

# JSON may hold half of a pair (RFC 8259, 8.2), which no file in UTF-8 can.
_HALF_OF_A_PAIR: Final = re.compile("[\ud800-\udfff]")


class Instant(Struct, frozen=True):
    """A ``Date``: milliseconds since 1970 in UTC; None for an invalid one."""

    milliseconds: float | None


class BigInt(Struct, frozen=True):
    """A ``bigint``."""

    value: int


class DriverInterval(Struct, frozen=True):
    """An interval of node-postgres: its units, and methods that write it."""

    units: Mapping[str, float]


_METHODS: Final = ", ".join(
    f'{name}() {{ return ""; }}' for name in ("toPostgres", "toISO", "toISOString")
)


def literal(value: Any) -> str:
    """Write a value as one expression on one line.

    Raises TypeError for a value that has no literal: the caller reads rows in no other form.
    """
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return f"new Uint8Array([{', '.join(map(str, bytes(value)))}])"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, Mapping):
        return _object(value.items())
    return _of_driver(value)


def _of_driver(value: Any) -> str:
    if isinstance(value, Instant):
        return f"new Date({'NaN' if value.milliseconds is None else _number(value.milliseconds)})"
    if isinstance(value, BigInt):
        return f"{value.value}n"
    if isinstance(value, DriverInterval):
        return _object(value.units.items(), _METHODS)
    raise TypeError(f"no TypeScript literal for {type(value).__name__}")


def _number(value: float) -> str:
    if isinstance(value, int):
        return str(value)
    if math.isfinite(value):
        return repr(value)
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def _string(text: str) -> str:
    return _HALF_OF_A_PAIR.sub(lambda half: f"\\u{ord(half.group()):04x}", ts_string(text))


def _object(entries: Iterable[tuple[str, Any]], more: str = "") -> str:
    written = [f"{_key(key)}: {literal(value)}" for key, value in entries]
    parts = [*written, more] if more else written
    # A block would begin with a brace where a statement may stand.
    return f"{{ {', '.join(parts)} }}" if parts else "{}"


def _key(key: str) -> str:
    return _HALF_OF_A_PAIR.sub(lambda half: f"\\u{ord(half.group()):04x}", ts_key(key))
