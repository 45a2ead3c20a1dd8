"""Columns: their types, and whether they may be empty."""

from __future__ import annotations

from collections import Counter
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.model.types import PG_CATALOG, TypeRef, quote_identifier
from generator.model.values import takes_null

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DISCOURAGED: Final[Mapping[str, str]] = {
    "bpchar": "pads with blanks, and comparisons forget them; text with a CHECK holds what is meant",
    "money": "rounds to what the server's locale says; numeric beside a currency keeps the value",
    "json": "is text that is parsed on each use and can't be indexed or compared; use jsonb",
    "timestamp": "doesn't say which moment is meant; use timestamptz",
    "timetz": "has a zone without a date, and the offset depends on the date; use timestamptz or time",
}
# What pg_upgrade refuses, since it keeps OIDs of no objects but a few (its documentation, "Limitations").
_UPGRADE_STOPPERS: Final = frozenset(
    {"regcollation", "regconfig", "regdictionary", "regnamespace", "regoper", "regoperator"}
    | {"regproc", "regprocedure"}
)
_WIDEST: Final[Mapping[str, str]] = {
    "varchar": "text",
    "int2": "int8",
    "int4": "int8",
    "float4": "float8",
}
_SOME_COLUMNS: Final = 3
_SOME_TABLES: Final = 4
_MOST: Final = 0.75


def _discouraged(context: Context) -> Iterator[Found]:
    for table in context.tables:
        for column in table.columns:
            ref = column.type
            if ref.schema != PG_CATALOG:
                continue
            reason = _DISCOURAGED.get(ref.name, "")
            if ref.name in _UPGRADE_STOPPERS:
                reason = "keeps pg_upgrade from working; keep the name as text"
            if reason:
                said = comments(table, column.comment)
                message = f"is {ref.sql}, which {reason}"
                yield Found("column", table.part(column.name), message, comments=said)


def _serial(context: Context) -> Iterator[Found]:
    owned = {
        (sequence.owned_by.schema, sequence.owned_by.relation, sequence.owned_by.column)
        for schema in context.schemas
        for sequence in schema.sequences
        if sequence.owned_by
    }
    for table in context.tables if owned else ():
        for column in table.columns:
            place = (table.name.schema, table.name.name, column.name)
            if place in owned and column.default.startswith("nextval("):
                message = "is a serial; an identity column is the standard's way"
                said = comments(table, column.comment)
                yield Found("column", table.part(column.name), message, comments=said)


def _all_nullable(context: Context) -> Iterator[Found]:
    for table in context.tables:
        key = table.relation.primary_key
        keyed = set(key.columns) if key else set()
        others = [
            column
            for column in table.relation.columns
            if column.name not in keyed and not column.generated
        ]
        # One that is checked over several columns is minded after all: one of them is there.
        if len(others) < _SOME_COLUMNS or table.relation.checks:
            continue
        if all(takes_null(column, context.domains) for column in others):
            message = "demands nothing: each column outside the key may be NULL"
            yield Found("table", table.sql, message, comments=comments(table))


def _single_column(context: Context) -> Iterator[Found]:
    for table in context.tables:
        if len(table.relation.columns) <= 1 and not table.relation.inherits:
            message = "has one column" if table.relation.columns else "has no column"
            yield Found("table", table.sql, message, comments=comments(table))


def _required(context: Context) -> Iterator[Found]:
    for pattern, names in context.options.required_columns.items():
        for table in context.tables:
            if not fnmatchcase(str(table.name), pattern):
                continue
            there = {column.name for column in table.relation.columns}
            for name in names:
                if name not in there:
                    message = f"has no column {quote_identifier(name)}, as each table here must"
                    yield Found("table", table.sql, message, comments=comments(table))


def _types_differ(context: Context) -> Iterator[Found]:
    """Columns whose type isn't the one that most of their namesakes have.

    Enums and composites of different tables differ on purpose, lengths and ranges more often than
    not, and each table's own key is a thing of its own.
    """
    namesakes: dict[str, list[tuple[Table, int, TypeRef]]] = {}
    for table in context.tables:
        key = table.relation.primary_key
        for place, column in enumerate(table.columns):
            ref = context.base(column.type)
            if ref.schema == PG_CATALOG and not (key and key.columns == (column.name,)):
                plain = TypeRef(name=_WIDEST.get(ref.name, ref.name), array=ref.array)
                namesakes.setdefault(column.name, []).append((table, place, plain))
    for name, uses in namesakes.items():
        if len(uses) < _SOME_TABLES:
            continue
        ((common, count), *others) = Counter(ref for _, _, ref in uses).most_common()
        if not others or count < _MOST * len(uses):
            continue
        for table, place, ref in uses:
            if ref != common:
                column = table.columns[place]
                message = f"is {column.type.sql}, while most columns of that name are {common.sql}"
                said = comments(table, column.comment)
                yield Found("column", table.part(name), message, comments=said)


CHECKS: Final = (
    check(
        "discouraged-type",
        "warning",
        "Type that holds less than it seems to",
        "char(n), money, json, timestamp without time zone, timetz, and the types of names in the"
        " catalog (regproc and the like) have a better one beside them.",
        _discouraged,
    ),
    check(
        "serial-column",
        "info",
        "Serial column",
        "The sequence of a serial has rights and an owner of its own and can be changed past the"
        " column; an identity column can't be filled by mistake.",
        _serial,
    ),
    check(
        "all-columns-nullable",
        "info",
        "Table that demands nothing",
        "When every column may be NULL, every reader has to be ready for every hole.",
        _all_nullable,
    ),
    check(
        "single-column-table",
        "info",
        "Table of one column or none",
        "It is a list of values: an enum, a domain or a CHECK may be what is meant.",
        _single_column,
    ),
    check(
        "required-column-missing",
        "warning",
        "Column that each table must have is missing",
        "The project agreed on it, in the setting required_columns.",
        _required,
    ),
    check(
        "column-type-differs",
        "warning",
        "Column of another type than its namesakes",
        "One name for one thing: joins have to cast, and code that handles the column for all"
        " tables fails on one of them.",
        _types_differ,
    ),
)
