"""Items of the checklist: of how many objects, and which of them lack what is asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.model.types import quote_identifier
from generator.targets.dictionary.markup.pieces import Piece
from generator.targets.dictionary.markup.places import STATUS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.catalog import Relation
    from generator.model.types import QualifiedName
    from generator.targets.dictionary.facts.whole import Named, Whole


class Item(Struct, frozen=True, kw_only=True):
    """An item of the list: of so many objects these lack it, each a function that makes its link.

    ``page`` and ``anchor`` tell of all of them.
    """

    area: str
    said: str
    of: int
    missing: tuple[Callable[[], Piece], ...]
    page: str = ""
    anchor: str = ""


def of_tables(  # noqa: PLR0913 - an item has so many parts
    whole: Whole,
    area: str,
    said: str,
    tables: Iterable[Named],
    holds: Callable[[Relation], bool],
    *,
    page: str = "",
    anchor: str = "",
) -> Item:
    """An item about tables: those lack it for which ``holds`` doesn't."""
    members = list(tables)
    missing = links(whole, (name for name, relation in members if not holds(relation)))
    return Item(area=area, said=said, of=len(members), missing=missing, page=page, anchor=anchor)


def links(whole: Whole, names: Iterable[QualifiedName]) -> tuple[Callable[[], Piece], ...]:
    """What makes the links to relations."""
    return tuple(partial(whole.places.relation, STATUS, name) for name in names)


def column_link(whole: Whole, name: QualifiedName, column: str) -> Piece:
    """A column by its whole name."""
    return whole.places.relation(STATUS, name, f"{name.sql}.{quote_identifier(column)}", column)


def part_link(whole: Whole, name: QualifiedName, part: str) -> Piece:
    """A part of a relation by its whole name, as a link to the relation."""
    return whole.places.relation(STATUS, name, f"{name.sql}.{quote_identifier(part)}")
