"""Where a change is found: both databases, the object in question, and who is concerned by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from generator.drift.kinds import CONSUMERS, KINDS
from generator.drift.renames import Follower, Renames
from generator.escape import one_line
from generator.model.catalog import Database, Relation
from generator.model.checks import Known, known
from generator.model.relations import loose_columns
from generator.model.types import ColumnRef, QualifiedName, TypeRef, quote_identifier, quote_literal
from generator.report import Consumer
from generator.typemap.kinds import Types

_LONGEST_VALUE: Final = 60


class Change(Struct, frozen=True, kw_only=True, gc=False):
    """One difference: of a ``kind``, at the part ``subject`` (a ``noun``) of an ``object``.

    ``consumers`` are those that there are: nobody inserts into a view that takes no rows.
    """

    kind: str
    noun: str
    object: str
    subject: str
    message: str
    consumers: tuple[Consumer, ...] = CONSUMERS


class Side:
    """One of the two databases, with what is looked up in it."""

    def __init__(self, database: Database) -> None:
        self.database: Final = database
        self.loose: Final = loose_columns(database)

    @cached_property
    def types(self) -> Types:
        """To resolve its references to types."""
        return Types(self.database)

    @cached_property
    def known(self) -> Known:
        """To read its checks."""
        return known(self.database)


class Sides:
    """Both databases, and what is called otherwise in the second."""

    def __init__(self, old: Database, new: Database, renames: Renames) -> None:
        self.before: Final = Side(old)
        self.after: Final = Side(new)
        self.renames: Final = renames
        self.follower: Final = Follower(renames)

    @cached_property
    def serials(self) -> tuple[Mapping[ColumnRef, str], Mapping[ColumnRef, str]]:
        """The defaults of serial columns on each side, by the columns' names in the second."""
        return (
            _serials(self.before.database, self.follower),
            _serials(self.after.database, Follower(Renames())),
        )


def _serials(database: Database, follower: Follower) -> dict[ColumnRef, str]:
    return {
        follower.follow(sequence.owned_by): f"nextval({quote_literal(name.sql)}::regclass)"
        for schema in database.schemas
        for sequence in schema.sequences
        if sequence.owned_by
        for name in (QualifiedName(schema=schema.name, name=sequence.name),)
    }


class Scope(Struct, frozen=True, kw_only=True, gc=False):
    """An object, or a part of one, of which changes are told.

    ``relations`` are the relation before and after, where the object is one or is in one. ``retyped``: a
    column of it has another type, so casts in its expressions are no change.
    """

    sides: Sides
    object: str
    subject: str
    noun: str
    name: QualifiedName
    consumers: tuple[Consumer, ...] = CONSUMERS
    relations: tuple[Relation, Relation] | None = None
    retyped: bool = False

    def part(self, name: str, noun: str) -> Scope:
        """A part of the object, such as a column."""
        subject = f"{self.object}.{quote_identifier(name)}"
        return replace(self, subject=subject, noun=noun)

    def change(
        self, kind: str, detail: str = "", consumers: tuple[Consumer, ...] | None = None
    ) -> Change:
        """A change of this object: its kind's title, and a detail such as ``before → after``."""
        title = KINDS[kind].rule.title
        return Change(
            kind=kind,
            noun=self.noun,
            object=self.object,
            subject=self.subject,
            message=f"{title}: {detail}" if detail else title,
            consumers=self.consumers if consumers is None else consumers,
        )


S = TypeVar("S", bound=Struct)
Comparer = Callable[[Scope, Any, Any], Iterator[Change]]
"""Tells the changes between a struct before and after, of which the fields that it covers differ."""

Table = Mapping[str, tuple[Comparer, ...]]
"""The comparers of each field of a struct."""


def compared(scope: Scope, old: S, new: S, table: Table) -> Iterator[Change]:
    """Run the comparers of the fields that differ, each once, in the order of the table."""
    if old == new:
        return
    ran: set[Comparer] = set()
    for field, comparers in table.items():
        if getattr(old, field) == getattr(new, field):
            continue
        for comparer in comparers:
            if comparer not in ran:
                ran.add(comparer)
                yield from comparer(scope, old, new)


def always(kind: str) -> Comparer:
    """A comparer that tells one change, whatever the fields that it covers hold."""

    def comparer(scope: Scope, _old: Struct, _new: Struct) -> Iterator[Change]:
        yield scope.change(kind)

    return comparer


def from_to(old: object, new: object) -> str:
    """``integer → bigint``; one side alone where the other says nothing; empty where neither can be shown."""
    before, after = shown(old), shown(new)
    if before and after:
        return f"{before} → {after}" if before != after else ""
    return before or after


def became(old: object, new: object) -> str:
    """The same, with ``none`` for the side that says nothing."""
    return from_to(shown(old) or "none", shown(new) or "none")


def shown(value: object) -> str:
    """A value for a line: what is short and plain."""
    if isinstance(value, TypeRef):
        return value.sql
    if isinstance(value, QualifiedName):
        return value.sql
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        parts = [shown(item) for item in value]
        return one_line(f"({', '.join(parts)})", _LONGEST_VALUE) if parts else ""
    return one_line(str(value), _LONGEST_VALUE) if isinstance(value, (str, int, float)) else ""
