"""Expressions as the server writes them, without what means nothing."""

from __future__ import annotations

import re
from typing import Final

_CAST: Final = re.compile(
    r'::(?:"[^"]+"|[\w.]+)(?: (?:varying|precision|with(?:out)? time zone))*(?:\([\d,]+\))?(?:\[\])?'
)
_BRACKETS: Final = re.compile(r"[()]")
# Constants alone: of what a call is given, the order counts.
_LIST: Final = re.compile(r"(?<== ANY )(\(*ARRAY\[)((?:'(?:[^']|'')*'|[^\](')])*)(?=\])")
_ITEM: Final = re.compile(r"(?:'(?:[^']|'')*'|[^,'])+")


def without_casts(expression: str) -> str:
    """An expression without what a change of type alone changes in it."""
    return _BRACKETS.sub("", _CAST.sub("", expression))


def in_any_order(expression: str) -> str:
    """An expression with the constants that ``= ANY`` lists in an order of their own."""
    return _LIST.sub(lambda match: match[1] + ",".join(sorted(_items(match[2]))), expression)


def _items(listed: str) -> list[str]:
    return [item.strip() for item in _ITEM.findall(listed)]
