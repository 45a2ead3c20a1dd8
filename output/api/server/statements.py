# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""SQL of the operations: names as quoted identifiers, values as parameters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from psycopg import sql

from .database import Statement
from .query import Condition, Key, Place, Query
from .resource import Reference, Resource
from .wire import AS_TEXT

_SQL = sql.SQL
_ROW: Final = "r"
_COMPARISONS: Final = {
    "eq": _SQL("{} = %s"),
    "ne": _SQL("{} <> %s"),
    "gt": _SQL("{} > %s"),
    "gte": _SQL("{} >= %s"),
    "lt": _SQL("{} < %s"),
    "lte": _SQL("{} <= %s"),
    "in": _SQL("{} = ANY (%s)"),
    "ilike": _SQL("{} ILIKE %s"),
}
_AND: Final = _SQL(" AND ")
_OR: Final = _SQL(" OR ")

Expanded = Sequence[tuple[Reference, Resource]]


def page(resource: Resource, query: Query, expanded: Expanded) -> Statement:
    """Read one row more than the page holds, so that whether there is a next page is known.

    A row has the columns of the resource, then those to sort by that have no order of their own as
    text, then those of each reference.
    """
    where, values = _where(query.conditions)
    if query.place is not None:
        after, texts = _behind(resource, query.order, query.place)
        where, values = [*where, after], [*values, *texts]
    keys = [_sorted(key) for key in query.order]
    skip = query.place.skip if query.place else 0
    text = _SQL("SELECT {} FROM {}{}{} ORDER BY {} LIMIT %s OFFSET %s").format(
        _comma([*_shown(resource), *_texts(query.order), *_of_references(expanded)]),
        _from(resource),
        _joins(expanded),
        _condition(where),
        _comma(keys),
    )
    return Statement(text.as_bytes(), [*values, query.limit + 1, skip])


def count(resource: Resource, query: Query) -> Statement:
    """Count the rows that the filters leave."""
    where, values = _where(query.conditions)
    text = _SQL("SELECT count(*) FROM {}{}").format(_from(resource), _condition(where))
    return Statement(text.as_bytes(), values)


def get(resource: Resource, key: Sequence[str | None], expanded: Expanded = ()) -> Statement:
    """Read a row by its key."""
    text = _SQL("SELECT {} FROM {}{}{}").format(
        _comma([*_shown(resource), *_of_references(expanded)]),
        _from(resource),
        _joins(expanded),
        _condition(_is(resource)),
    )
    return Statement(text.as_bytes(), key)


def create(resource: Resource, given: Mapping[str, str | None]) -> Statement:
    """Insert a row of what is given, and read it."""
    if given:
        values = _SQL("({}) VALUES ({})").format(
            _comma(map(_identifier, given)), _comma([_SQL("%s")] * len(given))
        )
    else:
        values = _SQL("DEFAULT VALUES").format()
    text = _SQL("INSERT INTO {} {} RETURNING {}").format(
        _from(resource), values, _comma(_shown(resource))
    )
    return Statement(text.as_bytes(), list(given.values()))


def update(
    resource: Resource, key: Sequence[str | None], given: Mapping[str, str | None]
) -> Statement:
    """Change what is given in the row of a key, and read it."""
    changes = [_SQL("{} = %s").format(_identifier(column)) for column in given]
    return _changed(resource, key, changes, list(given.values()))


def replace(
    resource: Resource, key: Sequence[str | None], given: Mapping[str, str | None]
) -> Statement:
    """Set every column of the row of a key, to its default where none is given, and read it."""
    columns = [column for column in resource.writable if column not in resource.key]
    changes = [
        _SQL("{} = {}").format(_identifier(column), _SQL("%s" if column in given else "DEFAULT"))
        for column in columns
    ]
    if not changes:
        return get(resource, key)
    return _changed(resource, key, changes, [given[column] for column in columns if column in given])


def delete(resource: Resource, key: Sequence[str | None]) -> Statement:
    """Delete the row of a key, and read that key."""
    text = _SQL("DELETE FROM {}{} RETURNING {}").format(
        _from(resource), _condition(_is(resource)), _comma(_column(name) for name in resource.key)
    )
    return Statement(text.as_bytes(), key)


def _changed(
    resource: Resource,
    key: Sequence[str | None],
    changes: list[sql.Composed],
    values: list[str | None],
) -> Statement:
    text = _SQL("UPDATE {} SET {}{} RETURNING {}").format(
        _from(resource), _comma(changes), _condition(_is(resource)), _comma(_shown(resource))
    )
    return Statement(text.as_bytes(), [*values, *key])


# ---- parts ----


def _identifier(*parts: str) -> sql.Identifier:
    """A quoted name. psycopg reads the text of a statement for placeholders, so `%` is written twice."""
    return sql.Identifier(*(part.replace("%", "%%") for part in parts))


def _comma(parts: Iterable[sql.Composable]) -> sql.Composed:
    return _SQL(", ").join(parts)


def _column(name: str, of: str = _ROW) -> sql.Identifier:
    return _identifier(of, name)


def _shown(resource: Resource, of: str = _ROW) -> list[sql.Composable]:
    return [
        _SQL("{}::text").format(_column(name, of)) if word in AS_TEXT else _column(name, of)
        for name, word in resource.columns.items()
    ]


def _from(resource: Resource) -> sql.Composed:
    return _SQL("{} AS {}").format(
        _identifier(resource.schema, resource.table), _identifier(_ROW)
    )


def _is(resource: Resource) -> list[sql.Composed]:
    return [_SQL("{} = %s").format(_column(name)) for name in resource.key]


def _condition(parts: Sequence[sql.Composable]) -> sql.Composable:
    return _SQL(" WHERE {}").format(_AND.join(parts)) if parts else _SQL("")


def _where(
    conditions: Iterable[Condition],
) -> tuple[list[sql.Composable], list[str | bool | None]]:
    parts: list[sql.Composable] = []
    values: list[str | bool | None] = []
    for each in conditions:
        column = _column(each.column)
        if each.operator == "isnull":
            parts.append(_SQL("{} IS NULL" if each.value else "{} IS NOT NULL").format(column))
        else:
            parts.append(_COMPARISONS[each.operator].format(column))
            values.append(each.value)
    return parts, values


# ---- references ----


def _alias(number: int) -> str:
    return f"e{number}"


def _of_references(expanded: Expanded) -> Iterator[sql.Composable]:
    for number, (reference, target) in enumerate(expanded):
        yield _column(reference.target_columns[0], _alias(number))
        yield from _shown(target, _alias(number))


def _joins(expanded: Expanded) -> sql.Composed:
    joins: list[sql.Composable] = []
    for number, (reference, target) in enumerate(expanded):
        pairs = zip(reference.target_columns, reference.columns, strict=True)
        matches = [
            _SQL("{} = {}").format(_column(there, _alias(number)), _column(here))
            for there, here in pairs
        ]
        joins.append(
            _SQL(" LEFT JOIN {} AS {} ON {}").format(
                _identifier(target.schema, target.table),
                _identifier(_alias(number)),
                _AND.join(matches),
            )
        )
    return sql.Composed(joins)


# ---- order ----


def _texts(order: Iterable[Key]) -> Iterator[sql.Composed]:
    for key in order:
        if key.as_text:
            yield _SQL("{}::text").format(_column(key.column))


def _value(key: Key) -> sql.Composable:
    """A column as it is sorted by; PostgreSQL's own texts sort alike in every database."""
    column = _column(key.column)
    return _SQL('{}::text COLLATE "C"').format(column) if key.as_text else column


def _sorted(key: Key) -> sql.Composable:
    return _SQL("{} DESC" if key.descending else "{}").format(_value(key))


def _behind(
    resource: Resource, order: Sequence[Key], place: Place
) -> tuple[sql.Composable, list[str | None]]:
    """The rows behind a place; where the order isn't total, the rows at it too.

    NULL comes last, and first where the order descends, as PostgreSQL has it.
    """
    plain = not any(key.column in resource.nullable for key in order)
    if plain and resource.total and len({key.descending for key in order}) == 1:
        columns = _comma(_value(key) for key in order)
        marks = _comma([_SQL("%s")] * len(order))
        sign = _SQL("<" if order[0].descending else ">")
        return _SQL("({}) {} ({})").format(columns, sign, marks), list(place.values)
    alternatives: list[sql.Composable] = []
    values: list[str | None] = []
    pairs = list(zip(order, place.values, strict=True))
    for number, (key, text) in enumerate(pairs):
        after = _after(resource, key, text)
        if after is None:
            continue
        same, texts = _same(pairs[:number])
        alternatives.append(_AND.join([*same, after]))
        values += [*texts, *_given(text)]
    if not resource.total:
        same, texts = _same(pairs)
        alternatives.append(_AND.join(same))
        values += texts
    if not alternatives:
        return _SQL("false"), []
    return _SQL("({})").format(_OR.join(alternatives)), values


def _given(text: str | None) -> list[str | None]:
    return [] if text is None else [text]


def _same(
    pairs: Iterable[tuple[Key, str | None]]
) -> tuple[list[sql.Composable], list[str | None]]:
    parts: list[sql.Composable] = []
    values: list[str | None] = []
    for key, text in pairs:
        column = _value(key)
        parts.append(_SQL("{} IS NULL" if text is None else "{} = %s").format(column))
        values += _given(text)
    return parts, values


def _after(resource: Resource, key: Key, text: str | None) -> sql.Composable | None:
    """What comes behind a value; None where nothing does."""
    column = _value(key)
    if text is None:
        return _SQL("{} IS NOT NULL").format(column) if key.descending else None
    if key.descending:
        return _SQL("{} < %s").format(column)
    if key.column in resource.nullable:
        return _SQL("({} > %s OR {} IS NULL)").format(column, column)
    return _SQL("{} > %s").format(column)
