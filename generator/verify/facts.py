"""What verify is given and what it finds, as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from generator.escape import one_line, visible
from generator.model.catalog import Database
from generator.model.types import QualifiedName
from generator.typemap.kinds import Wire

_SHOWN: Final = 80


class Subject(Struct, frozen=True, kw_only=True):
    """A relation that the generated files describe.

    ``columns`` are those it had when they were made, ``key`` those of its primary key. ``package``
    and ``row`` are the names of its schema's package and of its class in the generated models.
    ``listed`` are the columns whose distinct texts are worth keeping: a type may list them.
    """

    name: QualifiedName
    columns: tuple[str, ...]
    key: tuple[str, ...] = ()
    package: str = ""
    row: str = ""
    listed: frozenset[str] = frozenset()


class Generated(Struct, frozen=True, kw_only=True):
    """What there is to hold the database against; None or empty where it wasn't generated.

    ``model`` is what model.json says, ``subjects`` are its relations.
    ``models`` is the folder of the pydantic package, ``document`` the OpenAPI document.
    ``types`` is the folder of the TypeScript modules, true for ``wire``; ``others`` are the
    modules of the other wires by file name. ``readers`` are the TypeScript options that say what
    the project's reader makes of values, ``properties`` the names that it gives to columns.
    """

    model: Database
    subjects: tuple[Subject, ...]
    models: Path | None = None
    document: bytes | None = None
    types: Path | None = None
    wire: Wire = "api"
    others: Mapping[Wire, Mapping[str, bytes]] = {}
    readers: Mapping[str, str] = {}
    properties: Mapping[str, str] = {}


class Violation(Struct, frozen=True, kw_only=True):
    """A value, or a whole column or relation, of which something generated isn't true.

    ``check`` is what it isn't true for. ``key`` tells the first row that shows it, ``count`` how
    many did; both are empty where no row is to blame. ``value`` is the offending one, shortened.
    """

    place: str
    check: str
    reason: str
    column: str = ""
    key: str = ""
    value: str = ""
    count: int = 0


class Read(Struct, frozen=True, kw_only=True):
    """A relation, how many of its rows were read, and what they were held against."""

    relation: str
    rows: int
    checks: tuple[str, ...]


class Note(Struct, frozen=True, kw_only=True):
    """A relation that couldn't be read, or not whole, and why."""

    relation: str
    reason: str


class Report(Struct, frozen=True, kw_only=True):
    """All of it. ``skipped`` are checks that weren't made, with the reason and the mend."""

    read: tuple[Read, ...] = ()
    violations: tuple[Violation, ...] = ()
    unread: tuple[Note, ...] = ()
    hidden: tuple[Note, ...] = ()
    skipped: tuple[str, ...] = ()


class Violations:
    """Collects violations; of the same kind the first is kept, the others are counted."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str, str], Violation] = {}
        self._counts: Counter[tuple[str, str, str, str]] = Counter()

    def add(self, violation: Violation, kind: str = "") -> None:
        """Add one; ``kind`` tells it from others of its column, else its reason does."""
        same = (violation.place, violation.check, violation.column, kind or violation.reason)
        self._found.setdefault(same, violation)
        self._counts[same] += 1

    def __iter__(self) -> Iterator[Violation]:
        """Give them in the order in which they were found first."""
        for same, violation in self._found.items():
            yield replace(violation, count=self._counts[same] if violation.key else 0)


def shown(value: object) -> str:
    """A value on one line for people, shortened."""
    text = value if isinstance(value, str) else str(value)
    # What is far beyond the limit needn't be looked at.
    return one_line(visible(text[: _SHOWN * 4]), _SHOWN)


def row_key(columns: Iterable[str], row: Mapping[str, object], number: int) -> str:
    """The primary key of a row, else its number in the order in which it was read."""
    names = list(columns)
    if not names or any(name not in row for name in names):
        return f"row {number}"
    return ", ".join(f"{shown(name)}={shown(row[name])}" for name in names)
