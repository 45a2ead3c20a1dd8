"""The words that DDL is made of: names, lists of options, quoted bodies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.model.catalog import PUBLIC
from generator.model.types import PG_CATALOG, QualifiedName, quote_identifier, quote_literal

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLAIN_SETTING: Final = re.compile(r"-?\d+(?:\.\d+)?|true|false|on|off")

_SUBQUERY: Final = re.compile(r"\(\s*(?:SELECT|VALUES|WITH)\b")
_VARCHAR: Final = r"E?'(?:[^']|'')*'::character varying"
_QUOTED: Final = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"")
# The server's pretty form, in views, has no parentheses around the list.
_CAST_LIST: Final = re.compile(
    rf"(?P<open>\()?ARRAY\[(?P<items>{_VARCHAR}(?:, {_VARCHAR})*)\](?(open)\))::text\[\]"
    rf"|ARRAY\[(?P<same>{_VARCHAR}(?:, {_VARCHAR})*)\]::text\[\]"
)


def qualified(schema: str, name: str) -> str:
    """``schema.name``, each part quoted where it must be."""
    return f"{quote_identifier(schema)}.{quote_identifier(name)}"


def full_name(name: QualifiedName) -> str:
    """A qualified name as SQL."""
    return qualified(name.schema, name.name)


def brief_name(name: QualifiedName) -> str:
    """As SQL too, but without the schema that every search path holds."""
    return quote_identifier(name.name) if name.schema == PG_CATALOG else full_name(name)


def listed(names: Iterable[str]) -> str:
    """Identifiers between parentheses."""
    return "(" + ", ".join(quote_identifier(name) for name in names) + ")"


def role_name(role: str) -> str:
    """A role, or the key word PUBLIC."""
    return "PUBLIC" if role == PUBLIC else quote_identifier(role)


def storage_options(options: Iterable[str]) -> str:
    """``fillfactor=70`` and the like, for WITH and for operator classes."""
    return "(" + ", ".join(_storage_option(option) for option in options) + ")"


def _storage_option(option: str) -> str:
    name, _, value = option.partition("=")
    plain = _PLAIN_SETTING.fullmatch(value)
    return f"{quote_identifier(name)} = {value if plain else quote_literal(value)}"


def foreign_options(options: Iterable[str]) -> str:
    """The OPTIONS clause of a foreign table or of its column."""
    pairs = (option.partition("=") for option in options)
    return (
        "OPTIONS ("
        + ", ".join(f"{quote_identifier(name)} {quote_literal(value)}" for name, _, value in pairs)
        + ")"
    )


def dollar_quoted(text: str) -> str:
    """The text as a dollar-quoted string, with a tag that doesn't occur in it."""
    tag, number = "$$", 0
    # A text that ends in `$` would run into the closing tag.
    while tag in text or (tag == "$$" and text.endswith("$")):
        number += 1
        tag = f"$body{number if number > 1 else ''}$"
    return f"{tag}{text}{tag}"


def deferral(*, deferrable: bool, initially_deferred: bool) -> str:
    """How a constraint may be deferred, with a leading blank; nothing when it may not."""
    if not deferrable:
        return ""
    return " DEFERRABLE INITIALLY DEFERRED" if initially_deferred else " DEFERRABLE"


def restated(sql: str) -> str:
    """SQL that the server deparsed, so that it reads the same tree out of it again.

    For ``kind IN ('a', 'b')`` on a varchar column it writes a list of varchars, cast to ``text[]``
    as a whole, but reads that as a list of casts, one for each: a second dump would differ from
    the first. A cast of the list to what it is keeps the two apart.
    """
    return _CAST_LIST.sub(
        lambda m: f"(ARRAY[{m['items'] or m['same']}]::character varying[])::text[]", sql
    )


def parenthesised(expression: str) -> str:
    """The expression in parentheses; not in two pairs of them, where one encloses it as a whole."""
    sql = restated(expression)
    return sql if _is_enclosed(sql) else f"({sql})"


def _is_enclosed(expression: str) -> bool:
    if _SUBQUERY.match(expression):
        return False  # these parentheses are the subquery's own
    # What is in quotes doesn't count.
    bare = _QUOTED.sub("", expression)
    depth, lowest = 0, 1
    for character in bare[:-1]:
        depth += (character == "(") - (character == ")")
        lowest = min(lowest, depth)
    return bare.startswith("(") and bare.endswith(")") and lowest > 0


def indented(lines: Iterable[str]) -> str:
    """Lines of a list between parentheses, one item a line."""
    items = ",\n    ".join(lines)
    return f"(\n    {items}\n)" if items else "()"
