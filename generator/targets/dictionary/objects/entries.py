"""Pages of many small objects, an entry for each: the types of a schema, or its functions."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from generator.model.types import QualifiedName, TypeRef
from generator.targets.dictionary.facts.around import Around
from generator.targets.dictionary.markup.pieces import Cell, Grid, Piece
from generator.targets.dictionary.markup.places import Places

Uses = Mapping[QualifiedName, tuple[tuple[QualifiedName, str], ...]]
"""The columns of tables by their type."""


class Entry(Struct, frozen=True, kw_only=True):
    """A type or a function on its page."""

    heading: str
    anchor: str
    badges: Cell
    prose: tuple[str, ...]
    facts: tuple[Grid, ...] = ()
    uses: Cell = ()
    ddl: str = ""


class EntriesPage(Struct, frozen=True, kw_only=True):
    """The page of a schema's types or functions."""

    title: str
    heading: str
    schema: Piece
    entries: tuple[Entry, ...]


class Writer(Struct, frozen=True, kw_only=True):
    """Who writes the entries of one page. ``uses`` are the columns of each type."""

    around: Around
    page: str
    schema: str
    uses: Uses = {}

    @property
    def places(self) -> Places:
        """Where everything has its page."""
        return self.around.places

    def type(self, ref: TypeRef) -> Piece:
        """A type as this page links to it."""
        return self.places.type(self.page, ref, self.schema)
