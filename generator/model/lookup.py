"""What an index is good for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from generator.model.catalog import ForeignKey, IndexKey


class Lookup(Protocol):
    """An index, or the one behind a constraint."""

    @property
    def keys(self) -> tuple[IndexKey, ...]:
        """What it is made of, in order."""

    @property
    def method(self) -> str:
        """Its access method."""

    @property
    def predicate(self) -> str:
        """Of which rows it is, as SQL; empty if of all."""


def serves_key(index: Lookup, key: ForeignKey) -> bool:
    """Whether an index finds the rows that refer to one: its first columns are the key's, in any order.

    A predicate that only leaves NULL out does no harm, since NULL refers to nothing.
    """
    wanted = set(key.columns)
    first = {each.column for each in index.keys[: len(wanted)]}
    harmless = {f"({quote_identifier(name)} IS NOT NULL)" for name in wanted}
    partial = index.predicate and index.predicate not in harmless
    return first == wanted and not partial and index.method in {"btree", "hash"}
