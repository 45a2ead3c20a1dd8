# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Rows between PostgreSQL and the models of this package, through psycopg 3, with nothing lost.

    codec = adapt(connection)
    cursor = connection.cursor(row_factory=dict_row)
    row = OrdersRow.model_validate(cursor.execute("SELECT * FROM shop.orders").fetchone())

    given = parameters(OrdersInsert(number=1))  # a text for each column that was given
    # INSERT INTO shop.orders (number) VALUES (%(number)s)

In a pool, read the codec once (`Codec.read`), let each connection `register` it, and send the
settings: SESSION_SETTINGS once for a connection, or TRANSACTION_SETTINGS first in each transaction
where a pooler hands out the connections of the server (PgBouncer).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Any, Final, LiteralString, cast
from uuid import UUID

from psycopg import AsyncConnection, Connection
from psycopg.abc import AdaptContext
from psycopg.adapt import Buffer, Loader, Transformer
from psycopg.pq import Format
from psycopg.rows import tuple_row
from psycopg.types import TypeInfo
from psycopg.types.hstore import HstoreLoader
from pydantic import BaseModel

from ._database import TYPES
from ._types import AS_PARAMETERS, Delimited, parse_json

__all__ = [
    "SESSION_SETTINGS",
    "TRANSACTION_SETTINGS",
    "Codec",
    "adapt",
    "adapt_async",
    "parameter",
    "parameters",
]

# With these the server writes the texts that the loaders read, and the models take.
_SETTINGS: Final[LiteralString] = """\
SELECT pg_catalog.set_config('client_encoding', 'UTF8', $local),
    pg_catalog.set_config('DateStyle', 'ISO', $local),
    pg_catalog.set_config('IntervalStyle', 'iso_8601', $local),
    pg_catalog.set_config('TimeZone', 'UTC', $local),
    pg_catalog.set_config('bytea_output', 'hex', $local),
    pg_catalog.set_config('extra_float_digits', '1', $local)"""

SESSION_SETTINGS: Final[LiteralString] = _SETTINGS.replace("$local", "false")
"""One statement; lost when the transaction that it is sent in is rolled back."""

TRANSACTION_SETTINGS: Final[LiteralString] = _SETTINGS.replace("$local", "true")
"""The same for the current transaction alone."""

_QUERY: Final = """\
SELECT t.oid, t.typarray, t.typdelim::text,
    -- The rows of a table are no composite type of the models, so they stay text.
    CASE WHEN c.relkind <> 'c' THEN 'b' ELSE t.typtype::text END, t.typbasetype,
    n.nspname::text, t.typname::text,
    ARRAY(SELECT a.attname::text FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum),
    ARRAY(SELECT a.atttypid FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum)
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE n.nspname = 'pg_catalog' AND t.typtype IN ('b', 'r', 'm') AND t.typarray <> 0
    OR (n.nspname, t.typname) IN (SELECT * FROM unnest(%s::text[], %s::text[]))"""
_NAMES: Final = ([schema for schema, _ in TYPES], [name for _, name in TYPES])


# ---- from the server ----


class _DateLoader(Loader):
    """A date; as text where Python has none: infinity, years before 1 and after 9999."""

    def load(self, data: Buffer) -> date | str:
        text = bytes(data).decode()
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text


class _TimestampLoader(Loader):
    """A time stamp with or without a zone; as text where Python has none."""

    def load(self, data: Buffer) -> datetime | str:
        text = bytes(data).decode().replace(" ", "T", 1)
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            return text


class _TimeLoader(Loader):
    """A time of day with or without a zone; 24:00:00, which Python lacks, as text."""

    def load(self, data: Buffer) -> time | str:
        text = bytes(data).decode()
        # Newer versions of Python read it as the hour 0 of the same day.
        return text if text.startswith("24:") else time.fromisoformat(text)


class _CharLoader(Loader):
    r"""A "char" is any byte: those that aren't ASCII as `\200`, which servers before 16 don't do."""

    def load(self, data: Buffer) -> str:
        text = bytes(data)
        return text.decode() if text.isascii() else f"\\{text[0]:o}"


class _TextLoader(Loader):
    """The text that the server writes: intervals keep their months, ranges their bounds."""

    def load(self, data: Buffer) -> str:
        return bytes(data).decode()


class _JsonLoader(Loader):
    """JSON whose numbers keep their digits."""

    def load(self, data: Buffer) -> Any:
        return parse_json(bytes(data).decode())


_LOADERS: Final[dict[str, type[Loader]]] = {
    "char": _CharLoader,
    "date": _DateLoader,
    "interval": _TextLoader,
    "json": _JsonLoader,
    "jsonb": _JsonLoader,
    "time": _TimeLoader,
    "timetz": _TimeLoader,
    "timestamp": _TimestampLoader,
    "timestamptz": _TimestampLoader,
}

_ATTRIBUTE: Final = re.compile(rb'("(?:[^"\\]|\\.|"")*"|[^",()]*)[,)]', re.DOTALL)
_ESCAPED: Final = re.compile(rb'\\(.)|"(")', re.DOTALL)


def _attributes(data: bytes) -> list[bytes | None]:
    """Split the text of a composite value, `(1,"a b",)` (PostgreSQL, "Composite Types")."""
    found: list[bytes] = _ATTRIBUTE.findall(data, 1)
    return [_attribute(part) for part in found]


def _attribute(part: bytes) -> bytes | None:
    # Nothing at all is NULL; the empty text has quotes.
    return _ESCAPED.sub(rb"\1\2", part[1:-1]) if part.startswith(b'"') else part or None


def _composite_loader(names: Sequence[str], oids: Sequence[int]) -> type[Loader]:
    class CompositeLoader(Loader):
        """A composite value as a dict by attribute."""

        def __init__(self, oid: int, context: AdaptContext | None = None) -> None:
            super().__init__(oid, context)
            # Of its own: that of the context remembers its loaders, and would hold this one for ever.
            transformer = Transformer(context)
            self._loads = [transformer.get_loader(each, Format.TEXT).load for each in oids]

        def load(self, data: Buffer) -> dict[str, Any]:
            parts = _attributes(bytes(data))
            return {
                name: None if part is None else load(part)
                for name, load, part in zip(names, self._loads, parts, strict=bool(names))
            }

    return CompositeLoader


@dataclass(frozen=True)
class _Type:
    oid: int
    array_oid: int
    delimiter: str
    kind: str
    base_oid: int
    schema: str
    name: str
    attribute_names: list[str]
    attribute_oids: list[int]

    def info(self) -> TypeInfo:
        # psycopg finds types by name as well: one without its schema could hide another.
        name = self.name if self.schema == "pg_catalog" else f"{self.schema}.{self.name}"
        return TypeInfo(name, self.oid, self.array_oid, delimiter=self.delimiter)

    def loader(self) -> type[Loader] | None:
        if self.kind == "c":
            return _composite_loader(self.attribute_names, self.attribute_oids)
        if self.kind in {"r", "m"}:
            return _TextLoader
        if self.schema != "pg_catalog":
            return HstoreLoader if self.kind == "b" and self.name == "hstore" else None
        return _LOADERS.get(self.name)


class Codec:
    """How one database's values are read. OIDs differ between databases, so it is for one alone."""

    def __init__(self, types: Iterable[_Type]) -> None:
        self._types: Final = {each.oid: each for each in types}
        self._loaders: Final = {oid: each.loader() for oid, each in self._types.items()}

    @classmethod
    def read(cls, connection: Connection[Any]) -> Codec:
        """Find the types with one query."""
        with connection.cursor(row_factory=tuple_row) as cursor:
            return cls(_Type(*row) for row in cursor.execute(_QUERY, _NAMES))

    @classmethod
    async def read_async(cls, connection: AsyncConnection[Any]) -> Codec:
        """Find the types with one query."""
        async with connection.cursor(row_factory=tuple_row) as cursor:
            await cursor.execute(_QUERY, _NAMES)
            return cls([_Type(*row) async for row in cursor])

    def register(self, context: AdaptContext) -> None:
        """Let a connection or a cursor read so; nothing is sent to the server."""
        adapters = context.adapters
        for oid, each in self._types.items():
            if each.array_oid and adapters.types.get(oid) is None:
                each.info().register(context)
            if loader := self._loaders[oid]:
                adapters.register_loader(oid, loader)
        for oid, each in self._types.items():
            # A domain is read as what it stands on, which may be an array or a composite.
            if each.kind == "d" and (found := adapters.get_loader(self._base(each), Format.TEXT)):
                adapters.register_loader(oid, found)

    def _base(self, of: _Type) -> int:
        base = self._types.get(of.base_oid)
        return self._base(base) if base is not None and base.kind == "d" else of.base_oid


def adapt(connection: Connection[Any]) -> Codec:
    """Make a connection read rows as the models take them: two statements, in a transaction."""
    with connection.transaction():
        connection.execute(SESSION_SETTINGS)
        codec = Codec.read(connection)
    codec.register(connection)
    return codec


async def adapt_async(connection: AsyncConnection[Any]) -> Codec:
    """Make a connection read rows as the models take them: two statements, in a transaction."""
    async with connection.transaction():
        await connection.execute(SESSION_SETTINGS)
        codec = await Codec.read_async(connection)
    codec.register(connection)
    return codec


# ---- to the server ----


def parameters(model: BaseModel) -> dict[str, str | None]:
    """Write each column that a model was given as text for a parameter of psycopg.

    The server reads it as the column's type where it stands for one alone (`VALUES (%s)`,
    `SET column = %s`); elsewhere it needs a cast (`%s::numeric`).
    """
    given = model.model_dump(context=AS_PARAMETERS)
    return {column: parameter(value) for column, value in given.items()}


def parameter(value: Any) -> str | None:
    """Write a value of a dumped model as PostgreSQL's text for it.

    Raises TypeError for a value of no type that the models have.
    """
    if value is None:
        return None
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, list):
        return _array(cast("list[object]", value))
    if isinstance(value, dict):
        return _record(cast("dict[str, object]", value).values())
    for kind, write in _WRITERS:
        if isinstance(value, kind):
            return write(value)
    raise TypeError(f"no text of PostgreSQL for a {type(value).__name__}")


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def _decimal(value: Decimal) -> str:
    return "NaN" if value.is_nan() else format(value, "f")


def _bytes(value: bytes) -> str:
    return f"\\x{value.hex()}"


# In this order: a bool is an int too, and a datetime a date.
_WRITERS: Final[tuple[tuple[Any, Callable[[Any], str]], ...]] = (
    (bool, _boolean),
    ((int, float), str),
    (Decimal, _decimal),
    (bytes, _bytes),
    ((date, time), lambda value: str(value.isoformat())),
    ((UUID, IPv4Address, IPv6Address, IPv4Network, IPv6Network), str),
)


def _array(values: list[object]) -> str:
    delimiter = _delimiter(values) or ","
    return f"{{{delimiter.join(map(_element, values))}}}"


def _delimiter(values: list[object]) -> str:
    """The first that an element at any depth has."""
    for value in values:
        if isinstance(value, Delimited):
            return value.delimiter
        if isinstance(value, list) and (found := _delimiter(cast("list[object]", value))):
            return found
    return ""


def _element(value: object) -> str:
    if isinstance(value, list):
        return _array(cast("list[object]", value))
    text = parameter(value)
    return "NULL" if text is None else _quoted(text, '\\"')


def _record(values: Iterable[object]) -> str:
    texts = (parameter(value) for value in values)
    fields = ("" if text is None else _quoted(text, '""') for text in texts)
    return f"({','.join(fields)})"


def _quoted(text: str, quote: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', quote)
    return f'"{escaped}"'
