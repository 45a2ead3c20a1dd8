# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Columns as JSON, written from PostgreSQL's own text wherever that is nearly JSON already.

The models would say the same (the tests of pgscribe hold the two against each other), at ten times the cost.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from json.encoder import encode_basestring
from typing import Any, Final

Writer = Callable[[Any], str]
"""Writes a value that isn't NULL."""

AS_TEXT: Final = frozenset({"json", "moment", "quoted"})
"""What the server is asked to write as text."""

_MOMENT: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9:]{8})(?:\.([0-9]{1,6}))?(\+00)?")


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def _digits(value: int) -> str:
    return f'"{value}"'


def _float(value: float) -> str:
    if math.isfinite(value):
        return repr(value)
    return '"NaN"' if math.isnan(value) else '"Infinity"' if value > 0 else '"-Infinity"'


def _moment(text: str) -> str:
    """A time stamp as in RFC 3339; what Python has no value for stays as PostgreSQL writes it."""
    parts = _MOMENT.fullmatch(text)
    if parts is None:
        return f'"{text.replace(" ", "T", 1)}"'
    date, time, fraction, zone = parts.groups()
    end = "Z" if zone else ""
    return f'"{date}T{time}.{fraction:0<6}{end}"' if fraction else f'"{date}T{time}{end}"'


def _quoted(text: str) -> str:
    """Text that has nothing to escape."""
    return f'"{text}"'


WRITERS: Final[dict[str, Writer]] = {
    "boolean": _boolean,
    "digits": _digits,
    "float": _float,
    "json": str,
    "moment": _moment,
    "number": str,
    "quoted": _quoted,
    "text": encode_basestring,
}
"""By the word that a relation's module has for each column; `value` is left to the model."""
