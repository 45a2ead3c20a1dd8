"""Expressions that the server writes in two ways, in the one that the model has."""

from __future__ import annotations

import re
from typing import Final

_LITERAL: Final = r"E?'(?:[^']|'')*'"
_ITEM: Final = rf"{_LITERAL}::character varying"
_CAST: Final = rf"\({_ITEM}\)::text"
# Quoted text comes first where it begins first, so nothing is found inside it.
_CAST_ITEMS: Final = re.compile(
    rf"ARRAY\[(?P<plain>{_CAST}(?:, {_CAST})*)\]"
    rf"|ARRAY\[(?P<pretty>{_ITEM}::text(?:, {_ITEM}::text)*)\]"
    rf"|{_LITERAL}"
    r'|"(?:[^"]|"")*"'
)


def settled(sql: str) -> str:
    """The expression with each list of varchars that are cast to text one by one as a list cast as a whole.

    For ``kind IN ('a', 'b')`` on a varchar column the server stores a list that is cast, and writes it so. When it
    reads that text, as from a dump, it stores a list of casts. They mean the same, and a restored copy has the model
    of its original.
    """
    return _CAST_ITEMS.sub(_whole, sql) if "::character varying" in sql else sql


def _whole(match: re.Match[str]) -> str:
    if plain := match["plain"]:
        items = re.sub(rf"\(({_ITEM})\)::text", r"\1", plain)
        return f"(ARRAY[{items}])::text[]"
    if pretty := match["pretty"]:
        items = re.sub(rf"({_ITEM})::text", r"\1", pretty)
        return f"ARRAY[{items}]::text[]"
    return match[0]
