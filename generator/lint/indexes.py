"""Indexes: those that are missing, and those that cost without use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from generator.ddl.words import listed
from generator.lint import mends
from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.model.catalog import Index, IndexKey, Relation
from generator.model.lookup import serves_key
from generator.model.relations import keys_of
from generator.model.types import TypeRef, quote_identifier

_ORDERED: Final = "btree"


class _Entry(Struct, frozen=True, kw_only=True):
    """An index, or the one behind a constraint."""

    name: str
    keys: tuple[IndexKey, ...]
    method: str = _ORDERED
    unique: bool = False
    nulls_not_distinct: bool = False
    include: tuple[str, ...] = ()
    predicate: str = ""
    constraint: bool = False
    comment: str = ""


def _entries(relation: Relation) -> list[_Entry]:
    """All that can be used, constraints first; not those that are invalid."""
    found = [
        _Entry(
            name=key.name,
            keys=tuple(IndexKey(column=name) for name in key.columns),
            method="gist" if key.without_overlaps else _ORDERED,
            unique=True,
            nulls_not_distinct=key.nulls_not_distinct,
            include=key.include,
            constraint=True,
            comment=key.comment,
        )
        for key in keys_of(relation)
    ]
    found += [_entry(index) for index in relation.indexes if not index.invalid]
    return found


def _entry(index: Index) -> _Entry:
    return _Entry(
        name=index.name,
        keys=index.keys,
        method=index.method,
        unique=index.unique,
        nulls_not_distinct=index.nulls_not_distinct,
        include=index.include,
        predicate=index.predicate,
        comment=index.comment,
    )


def _unindexed_key(context: Context) -> Iterator[Found]:
    for table in context.tables:
        if not table.relation.foreign_keys:
            continue
        entries = _entries(table.relation)
        offered: set[frozenset[str]] = set()
        for key in table.relation.foreign_keys:
            if not any(serves_key(entry, key) for entry in entries):
                message = f"has no index on {listed(key.columns)}"
                # Two keys of the same columns want one index.
                columns = frozenset(key.columns)
                mend = "" if columns in offered else mends.create_index(table, key.columns)
                offered.add(columns)
                said = comments(table, key.comment)
                yield Found("foreign key", table.part(key.name), message, mend, said)


def _duplicate(context: Context) -> Iterator[Found]:
    for table in context.tables:
        first: dict[object, _Entry] = {}
        # Where one is unique and the other isn't, the latter goes.
        for entry in sorted(
            _entries(table.relation),
            key=lambda e: (not e.unique, not e.constraint, not _identifies_rows(table, e)),
        ):
            same = first.setdefault(_kind(entry), entry)
            if same is entry or (entry.unique and _differently_unique(entry, same)):
                continue
            message = f"is the same index as {quote_identifier(same.name)}"
            yield Found(
                "constraint" if entry.constraint else "index",
                table.part(entry.name),
                message,
                _without(context, table, entry),
                comments(table, entry.comment),
            )


def _kind(entry: _Entry) -> object:
    return entry.method, entry.keys, entry.predicate, entry.include


def _differently_unique(entry: _Entry, other: _Entry) -> bool:
    return entry.nulls_not_distinct != other.nulls_not_distinct


def _identifies_rows(table: Table, entry: _Entry) -> bool:
    """Whether replication finds rows by it: without it updates are refused."""
    return table.relation.replica_identity == f"USING INDEX {quote_identifier(entry.name)}"


def _without(context: Context, table: Table, entry: _Entry) -> str:
    # Which of two equal keys a foreign key hangs on isn't in the model, and the server would refuse.
    referred = entry.unique and table.name in context.referred
    if referred or _identifies_rows(table, entry):
        return ""
    if entry.constraint:
        return mends.drop_constraint(table, entry.name)
    return mends.drop_index(table, entry.name)


def _redundant(context: Context) -> Iterator[Found]:
    for table in context.tables:
        if not table.relation.indexes:
            continue
        entries = _entries(table.relation)
        for entry in entries:
            longer = next((each for each in entries if _begins_with(each, entry)), None)
            if longer is not None:
                message = (
                    f"is the beginning of {quote_identifier(longer.name)}, which does its work"
                )
                mend = mends.drop_index(table, entry.name)
                said = comments(table, entry.comment)
                yield Found("index", table.part(entry.name), message, mend, said)


def _begins_with(longer: _Entry, shorter: _Entry) -> bool:
    """Whether whatever the shorter one finds, the longer one finds as well."""
    if shorter.unique or not shorter.method == longer.method == _ORDERED:
        return False
    if len(longer.keys) <= len(shorter.keys) or shorter.predicate != longer.predicate:
        return False
    held = {key.column for key in longer.keys} | set(longer.include)
    return longer.keys[: len(shorter.keys)] == shorter.keys and set(shorter.include) <= held


def _invalid(context: Context) -> Iterator[Found]:
    for table in (*context.tables, *context.partitions, *context.views):
        for index in table.relation.indexes:
            if index.invalid and not table.partitioned:
                message = "is invalid: it is kept up to date, and no query uses it"
                mend = mends.reindex(table, index.name)
                said = comments(table, index.comment)
                yield Found("index", table.part(index.name), message, mend, said)


def _wrong_kind(context: Context) -> Iterator[Found]:
    for table in context.tables:
        if not table.relation.indexes:
            continue
        types = {column.name: column.type for column in table.relation.columns}
        for index in table.relation.indexes:
            if index.method != _ORDERED or index.unique:
                continue
            columns = [key.column for key in index.keys if key.column]
            lists = [name for name in columns if types[name].array]
            message = ""
            if lists:
                message = f"sorts the array {quote_identifier(lists[0])}; gin finds what is in it"
            elif (
                len(index.keys) == 1
                and not index.predicate
                and _is_boolean(context, types, columns)
            ):
                message = (
                    "tells only true from false; a condition (WHERE) on another index tells more"
                )
            if message:
                said = comments(table, index.comment)
                yield Found("index", table.part(index.name), message, comments=said)


def _is_boolean(context: Context, types: dict[str, TypeRef], columns: list[str]) -> bool:
    return bool(columns) and context.base(types[columns[0]]).name == "bool"


def _null_twice(context: Context) -> Iterator[Found]:
    """Where a later column may be NULL: a first one that is NULL plainly says that there is no value."""
    for table in context.tables:
        relation = table.relation
        entries = [each for each in _entries(relation) if each.unique and len(each.keys) > 1]
        if not entries:
            continue
        nullable = {column.name for column in relation.columns if not column.not_null}
        for entry in entries:
            loose = [
                key.column
                for key in entry.keys[1:]
                if key.column in nullable
                and f"{quote_identifier(key.column)} IS NOT NULL" not in entry.predicate
            ]
            first = entry.keys[0].column
            if loose and first not in nullable and not entry.nulls_not_distinct:
                message = f"lets rows repeat when {listed(loose)} is NULL"
                kind = "constraint" if entry.constraint else "index"
                said = comments(table, entry.comment)
                yield Found(kind, table.part(entry.name), message, comments=said)


CHECKS: Final = (
    check(
        "foreign-key-without-index",
        "warning",
        "Foreign key without an index",
        "Each delete or change of a key in the target reads the whole table that refers to it, and"
        " so does each join from there.",
        _unindexed_key,
    ),
    check(
        "duplicate-index",
        "warning",
        "Index that is there twice",
        "Both are written on every change, and queries use one.",
        _duplicate,
    ),
    check(
        "redundant-index",
        "warning",
        "Index that is the beginning of another",
        "A B-tree on (a, b) finds by a alone too. The shorter one is written on every change, and"
        " is worth it only where the longer one is much larger.",
        _redundant,
    ),
    check(
        "invalid-index",
        "error",
        "Index that isn't valid",
        "CREATE INDEX CONCURRENTLY failed half-way and left it: it costs on every change and"
        " serves no query, and if it is unique, it proves nothing.",
        _invalid,
    ),
    check(
        "index-of-wrong-kind",
        "info",
        "B-tree on an array or a boolean",
        "A B-tree compares arrays as wholes, which nobody asks for, and of two values it can only"
        " tell one half from the other.",
        _wrong_kind,
    ),
    check(
        "unique-lets-null-repeat",
        "warning",
        "Unique key of several columns of which one may be NULL",
        "NULL differs from NULL: rows that are equal in all other columns may repeat. NOT NULL,"
        " NULLS NOT DISTINCT, or a condition WHERE … IS NOT NULL says what is meant.",
        _null_twice,
    ),
)
