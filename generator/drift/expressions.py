"""Expressions as the server writes them, without what means nothing."""

from __future__ import annotations

import re
from typing import Final

# What is quoted is left as it is.
_CAST: Final = re.compile(
    r"""('(?:[^']|'')*'|"(?:[^"]|"")*")|"""
    r'::(?:(?:"[^"]+"|\w+)\.)*(?:"[^"]+"|\w+)(?: (?:varying|precision|with(?:out)? time zone))*'
    r"(?:\([\d,]+\))?(?:\[\])?"
)
_TOKEN: Final = re.compile(r"""[Ee]?'(?:[^']|'')*'|"(?:[^"]|"")*"|[\w.$]+|\s+|.""", re.DOTALL)
_CALLED: Final = re.compile(r'["\w$]\Z')
# Constants alone: of what a call is given, the order counts.
_LIST: Final = re.compile(r"(?<== ANY )(\(*ARRAY\[)((?:'(?:[^']|'')*'|[^\](')])*)(?=\])")
_ITEM: Final = re.compile(r"(?:'(?:[^']|'')*'|[^,'])+")


def without_casts(expression: str) -> str:
    """An expression without what a change of type alone changes in it: casts, and the brackets that they ask for.

    Brackets that decide what belongs together stay.
    """
    # What stands in each pair that is open.
    open_pairs: list[list[str]] = [[]]
    for word in _TOKEN.findall(_CAST.sub(lambda match: match[1] or "", expression)):
        if word == "(":
            open_pairs.append([])
        elif word == ")" and len(open_pairs) > 1:
            inner = open_pairs.pop()
            outer = open_pairs[-1]
            called = bool(outer) and bool(_CALLED.search(outer[-1]))
            outer.append(_bracketed(inner, called=called))
        else:
            open_pairs[-1].append(word)
    return "(".join("".join(parts) for parts in open_pairs)


def _bracketed(inner: list[str], *, called: bool) -> str:
    """What stands in a pair of brackets, without them where it is one thing."""
    alone = len(inner) == 1
    return "".join(inner) if alone and not called else f"({''.join(inner)})"


def in_any_order(expression: str) -> str:
    """An expression with the constants that ``= ANY`` lists in an order of their own."""
    return _LIST.sub(lambda match: match[1] + ",".join(sorted(_items(match[2]))), expression)


def _items(listed: str) -> list[str]:
    return [item.strip() for item in _ITEM.findall(listed)]
