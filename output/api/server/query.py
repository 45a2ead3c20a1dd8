# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""What a list is asked for: filters, order, limit, cursor, from the query of a URL to values."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from .models.codec import parameter
from .problems import unprocessable
from .resource import Resource

DEFAULT_LIMIT: Final = 50
_FILTER: Final = re.compile(r"(.*)\[([a-z]+)\]", re.DOTALL)
# As JSON has them (RFC 8259, 6): some types take a number, and no text of one.
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_INTEGER: Final = re.compile(r"-?[0-9]+")
_LIMIT: Final = re.compile(r"[0-9]{1,9}")
_BOOLEANS: Final = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Condition:
    """A filter. ``value`` is PostgreSQL's text for it, or whether the column is to be NULL."""

    column: str
    operator: str
    value: str | bool | None


@dataclass(frozen=True, slots=True)
class Key:
    """A column to sort by, or its text, by which rows that look alike stand together."""

    column: str
    descending: bool = False
    as_text: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins: behind ``skip`` rows of those that have just these values."""

    values: tuple[str | None, ...]
    skip: int


@dataclass(frozen=True, slots=True)
class Query:
    """A page that is asked for. ``order`` is total, or as near as the relation allows."""

    conditions: tuple[Condition, ...]
    order: tuple[Key, ...]
    limit: int
    place: Place | None
    expand: tuple[str, ...]
    count: bool
    signature: str


def read(resource: Resource, given: Iterable[tuple[str, str]], max_limit: int) -> Query:
    """Read the parameters of a list. Raises Problem (422) for one that isn't known or allowed."""
    values: dict[str, list[str]] = {}
    for name, value in given:
        values.setdefault(name, []).append(value)
    once = {name: found for name, found in values.items() if name in _SINGLE}
    for name, found in once.items():
        if len(found) > 1:
            raise unprocessable(f"The parameter {name} was given more than once.")
    conditions = [
        _condition(resource, name, found) for name, found in values.items() if name not in _SINGLE
    ]
    conditions.sort(key=lambda each: (each.column, each.operator, str(each.value)))
    order = _order(resource, values.get("order", []))
    signature = _signature(resource, conditions, order)
    cursor = values.get("cursor")
    return Query(
        conditions=tuple(conditions),
        order=order,
        limit=_limit(values.get("limit"), max_limit),
        place=_place(cursor[0], signature, len(order)) if cursor else None,
        expand=expand(resource, values.get("expand", [])),
        count=_boolean("count", values.get("count", ["false"])[0]),
        signature=signature,
    )


_SINGLE: Final = frozenset({"order", "limit", "cursor", "expand", "count"})


def expand(resource: Resource, given: Sequence[str]) -> tuple[str, ...]:
    """Read the names of references, with commas between them. Raises Problem (422)."""
    names = tuple(name for text in given for name in text.split(","))
    if len(set(names)) < len(names):
        raise unprocessable("The parameter expand names a reference twice.")
    for name in names:
        if name not in resource.references:
            raise unprocessable(f"The parameter expand knows no {_shown(name)}.")
    return names


def value(adapter: TypeAdapter[Any], text: str, name: str) -> str | None:
    """Read a text as a value, and write it as PostgreSQL's. Raises Problem (422)."""
    wrong = unprocessable(f"The value of {_shown(name)} isn't allowed.")
    try:
        found = adapter.validate_strings(text)
    except ValidationError:
        if not _NUMBER.fullmatch(text):
            raise wrong from None
    else:
        # pydantic takes 1_000, +1 and 1.0 too.
        if type(found) is int and not _INTEGER.fullmatch(text):
            raise wrong
        return parameter(found)
    try:
        return parameter(adapter.validate_json(text))
    except ValidationError:
        raise wrong from None


def cursor(query: Query, texts: Sequence[str | None], skip: int) -> str:
    """Write where the next page begins."""
    document = json.dumps([query.signature, texts, skip], separators=(",", ":"))
    return base64.urlsafe_b64encode(document.encode()).decode().rstrip("=")


def _condition(resource: Resource, name: str, given: list[str]) -> Condition:
    parts = _FILTER.fullmatch(name)
    found = resource.filters.get(parts[1]) if parts else None
    if parts is None or found is None or parts[2] not in found.operators:
        raise unprocessable(f"There is no parameter {_shown(name)}.")
    column, operator = parts[1], parts[2]
    if operator == "in":
        return Condition(column, operator, _array(value(found.adapter, each, name) for each in given))
    if len(given) > 1:
        raise unprocessable(f"The parameter {_shown(name)} was given more than once.")
    text = given[0]
    if operator == "isnull":
        return Condition(column, operator, _boolean(name, text))
    if operator == "ilike":
        if "\0" in text:
            raise unprocessable(f"The value of {_shown(name)} isn't allowed.")
        return Condition(column, operator, text)
    return Condition(column, operator, value(found.adapter, text, name))


def _array(texts: Iterable[str | None]) -> str:
    return str(parameter(list(texts)))


def _order(resource: Resource, given: list[str]) -> tuple[Key, ...]:
    names = given[0].split(",") if given else []
    keys = [Key(name.removeprefix("-"), name.startswith("-")) for name in names]
    asked = [key.column for key in keys]
    if len(set(asked)) < len(asked) or not resource.sortable.issuperset(asked):
        raise unprocessable("The parameter order names a column twice, or one without an order.")
    # With the same direction throughout, one index serves the order forwards or backwards.
    down = bool(keys) and keys[-1].descending
    ties = [
        Key(column, down, column in resource.as_text)
        for column in resource.ties
        if column not in asked or column in resource.as_text
    ]
    return (*keys, *ties)


def _limit(given: list[str] | None, most: int) -> int:
    text = given[0] if given else str(min(DEFAULT_LIMIT, most))
    if not _LIMIT.fullmatch(text) or not 1 <= int(text) <= most:
        raise unprocessable(f"The parameter limit is a number from 1 to {most}.")
    return int(text)


def _boolean(name: str, text: str) -> bool:
    if text not in _BOOLEANS:
        raise unprocessable(f"The parameter {_shown(name)} is true or false.")
    return _BOOLEANS[text]


def _signature(
    resource: Resource, conditions: Iterable[Condition], order: Iterable[Key]
) -> str:
    """Stand for what must not change between two pages."""
    parts = repr([resource.path, *conditions, *order])
    return hashlib.blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()


def _place(text: str, signature: str, columns: int) -> Place:
    wrong = unprocessable("The cursor is of another list, filter or order.")
    try:
        padded = text.encode("ascii") + b"=" * (-len(text) % 4)
        document = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        # Half of a surrogate pair, which JSON can spell, is no text that PostgreSQL could be sent.
        json.dumps(document, ensure_ascii=False).encode()
    except (ValueError, binascii.Error, RecursionError):
        raise wrong from None
    match document:
        case [str(signed), [*values], int(skip)] if signed == signature and len(values) == columns:
            # True is an int as well.
            if type(skip) is int and skip >= 0 and all(isinstance(each, str | None) for each in values):
                return Place(tuple(values), skip)
        case _:
            pass
    raise wrong


def _shown(name: str) -> str:
    """A name that a client sent, cut short."""
    most = 100
    return name if len(name) <= most else name[:most] + "…"
