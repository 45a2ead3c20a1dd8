"""Names that the server makes up."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 63  # NAMEDATALEN - 1, in bytes


def object_name(table: str, column: str, label: str) -> str:
    """The name that ``makeObjectName()`` (src/backend/commands/indexcmds.c) gives when it is free.

    The longer of the two parts loses bytes until the whole fits in 63; a cut never splits a character.
    """
    first, second = len(table.encode()), len(column.encode())
    room = _LONGEST - len(label) - 2
    while first + second > room:
        if first > second:
            first -= 1
        else:
            second -= 1
    return f"{_clip(table, first)}_{_clip(column, second)}_{label}"


def _clip(text: str, length: int) -> str:
    return text.encode()[:length].decode("utf-8", "ignore")
