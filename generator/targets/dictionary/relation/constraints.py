"""The constraints of a table, in words and as SQL. Foreign keys are in ``references``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.ddl.constraints import check_sql, exclusion_sql, key_sql, not_null_sql
from generator.model.annotations import describe
from generator.model.types import PG_CATALOG, quote_identifier
from generator.model.values import holds_null
from generator.targets.dictionary.markup.pieces import Grid, Piece, code, grid, remarks, text
from generator.targets.dictionary.markup.places import part_anchor
from generator.targets.dictionary.words.check_words import check_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.model.catalog import Check, Exclusion, IndexKey, Key, NotNull, Relation
    from generator.targets.dictionary.markup.pieces import Cell

    Constraint = Key | Check | Exclusion | NotNull

_TIMES: Final = frozenset({"date", "time", "timetz", "timestamp", "timestamptz"})
_OPERATORS: Final = {
    "=": "the same {0}",
    "&&": "{0} that overlap",
    "<>": "another {0}",
    "-|-": "{0} that adjoin",
}
# A range of one value, by which GiST compares what it has no operators for: two overlap where the values are equal.
_RANGE_OF_ONE: Final = re.compile(r"(?:[\w$]+\.)?\w*range\((\w+), \1, '\[\]'::text\)")


def constraints_grid(relation: Relation) -> Grid:
    """Keys, checks, exclusions and the NOT NULLs that have names of their own."""
    return grid(("Constraint", "Kind", "In words", "SQL", "Remarks"), list(_rows(relation)))


def _rows(relation: Relation) -> Iterator[Sequence[Cell]]:
    if key := relation.primary_key:
        yield _row("primary key", key, primary_key_words(key), key_sql(key, primary=True))
    for key in relation.unique_keys:
        yield _row("unique", key, unique_key_words(relation, key), key_sql(key, primary=False))
    times = [column.name for column in relation.columns if column.type.name in _TIMES]
    for check in relation.checks:
        yield _row("check", check, check_words(check.expression, times), check_sql(check))
    for each in relation.exclusions:
        yield _row("exclusion", each, exclusion_words(each), exclusion_sql(each))
    for null in relation.not_nulls:
        words = f"{quote_identifier(null.column)} isn't null"
        yield _row("not null", null, words, not_null_sql(null))


def _row(kind: str, constraint: Constraint, words: str, sql: str) -> Sequence[Cell]:
    name = constraint.name
    return (
        (Piece(text=name, code=True, anchor=part_anchor("constraint", name)),),
        text(kind),
        text(words),
        code(sql.removeprefix(f"CONSTRAINT {quote_identifier(name)} ")),
        remarks(describe(constraint.comment)),
    )


def primary_key_words(key: Key) -> str:
    """What a primary key promises."""
    if key.without_overlaps:
        return f"{_apart(key)}; none of them is null"
    each = "each row has its own" if len(key.columns) == 1 else "each row has its own pair of"
    if len(key.columns) > 2:  # noqa: PLR2004 - a pair
        each = "each row has its own combination of"
    return f"{each} {listed(key.columns)}" + _when_checked(key)


def unique_key_words(relation: Relation, key: Key) -> str:
    """What a unique constraint promises, and of which rows it doesn't."""
    if key.without_overlaps:
        return _apart(key) + _when_checked(key)
    named = set(key.columns)
    loose = [
        column.name
        for column in relation.columns
        if column.name in named and holds_null(relation, column)
    ]
    said = f"at most one row for each {listed(key.columns)}"
    if loose and key.nulls_not_distinct:
        said += "; null counts as a value"
    elif loose:
        said += f"; any number of rows where {listed(loose, 'or')} is null"
    return said + _when_checked(key)


def exclusion_words(exclusion: Exclusion) -> str:
    """What an exclusion constraint forbids; empty for operators that aren't known."""
    parts = [_excluded(key) for key in exclusion.keys]
    if None in parts:
        return ""
    said = f"no two rows with {' and '.join(part for part in parts if part)}"
    if exclusion.predicate:
        where = check_words(exclusion.predicate)
        said += f", among those where {where}" if where else ", among those that its WHERE names"
    return said


def _excluded(key: IndexKey) -> str | None:
    operator = key.operator
    if operator is None or operator.schema != PG_CATALOG or operator.name not in _OPERATORS:
        return None
    if operator.name == "&&" and (match := _RANGE_OF_ONE.fullmatch(key.expression)):
        return f"the same {match[1]}"
    said = quote_identifier(key.column) if key.column else key.expression
    return _OPERATORS[operator.name].replace("{0}", said)


def _apart(key: Key) -> str:
    *same, period = (quote_identifier(column) for column in key.columns)
    return f"rows with the same {_and(same)} never overlap in {period}"


def _when_checked(key: Key) -> str:
    return "; checked when the transaction ends" if key.initially_deferred else ""


def listed(names: Iterable[str], word: str = "and") -> str:
    """Names as a sentence has them, quoted where SQL would."""
    return _and([quote_identifier(name) for name in names], word)


def _and(words: Sequence[str], word: str = "and") -> str:
    *first, last = words
    return f"{', '.join(first)} {word} {last}" if first else last
