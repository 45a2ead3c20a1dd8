"""Names: what every statement and every generated file has to spell."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.lint.mends import routine
from generator.lint.words import RESERVED, is_plural
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.lint.options import Named
    from generator.model.catalog import Owned, Schema

_PLAIN: Final = re.compile(r"[a-z_][a-z0-9_$]*")
_LONGEST: Final = 63
_NUMBERED: Final = re.compile(r"(.*?[^\W\d_])_?(\d{1,2})")
_SEPARATORS: Final = re.compile(r"[\W_]+")
_ENOUGH_TABLES: Final = 4
_MOST: Final = 0.75

_Name = tuple[str, str, str, tuple[str, ...]]
"""Kind, name, subject, comments."""


def _needs_quoting(context: Context) -> Iterator[Found]:
    message = "needs quotes in every statement"
    return _such(context, lambda name: not _PLAIN.fullmatch(name), message)


def _reserved(context: Context) -> Iterator[Found]:
    message = "is a reserved word, which needs quotes in every statement"
    return _such(context, RESERVED.__contains__, message)


def _truncated(context: Context) -> Iterator[Found]:
    message = "has 63 bytes: PostgreSQL may have cut it off without a word"
    return _such(context, lambda name: len(name.encode("utf-8", "replace")) == _LONGEST, message)


def _such(context: Context, wrong: Callable[[str], object], message: str) -> Iterator[Found]:
    """Each different name is looked at once: large schemas say the same ones over and over."""
    names = {column.name for table in context.relations.values() for column in table.columns}
    names |= {name for _, name, _, _ in _objects(context)}
    found = {name for name in names if wrong(name)}
    if found:
        columns = (each for table in context.relations.values() for each in _columns(table))
        for kind, name, subject, said in (*_objects(context), *columns):
            if name in found:
                yield Found(kind, subject, message, comments=said)


def _mixed_numbers(context: Context) -> Iterator[Found]:
    """Tables that are singular in a schema of plurals, or the other way round."""
    by_schema: dict[str, list[tuple[Table, bool]]] = {}
    for table in context.tables:
        plural = is_plural(table.name.name)
        if plural is not None:
            by_schema.setdefault(table.name.schema, []).append((table, plural))
    for judged in by_schema.values():
        plurals = sum(plural for _, plural in judged)
        most = max(plurals, len(judged) - plurals)
        if len(judged) < _ENOUGH_TABLES or most < _MOST * len(judged):
            continue
        common = plurals * 2 > len(judged)
        words = ("singular", "plural") if common else ("plural", "singular")
        for table, plural in judged:
            if plural != common:
                message = f"is {words[0]}, while most tables of its schema are {words[1]}"
                yield Found("table", table.sql, message, comments=comments(table))


def _collisions(context: Context) -> Iterator[Found]:
    by_schema: dict[str, list[_Name]] = {}
    for table in context.relations.values():
        name = (table.relation.kind, table.name.name, table.sql, comments(table))
        by_schema.setdefault(table.name.schema, []).append(name)
    for names in by_schema.values():
        yield from _colliding(names)
    for table in context.relations.values():
        if len({_folded(column.name) for column in table.columns}) < len(table.columns):
            yield from _colliding(_columns(table))
    for schema in context.schemas:
        for enum in schema.enums:
            subject = f"{quote_identifier(schema.name)}.{quote_identifier(enum.name)}"
            labels = (("enum label", label, subject, (enum.comment,)) for label in enum.labels)
            yield from _colliding(labels)


def _colliding(names: Iterable[_Name]) -> Iterator[Found]:
    """Names that become one where a language or a file system folds case, form or separators."""
    first: dict[str, str] = {}
    for kind, name, subject, said in names:
        other = first.setdefault(_folded(name), name)
        if other == name:
            continue
        what = f"the label {name!r}" if kind == "enum label" else "it"
        message = f"{what} differs from {other!r} only by case, separators or Unicode form"
        yield Found(kind, subject, message, comments=said)


@lru_cache(maxsize=16384)
def _folded(name: str) -> str:
    folded = name.lower()
    if not name.isascii():
        folded = unicodedata.normalize("NFKC", name).casefold()
    return _SEPARATORS.sub("", folded) or folded


def _numbered(context: Context) -> Iterator[Found]:
    for table in context.tables:
        numbers: dict[str, set[int]] = {}
        for column in table.columns:
            if column.name[-1:].isdigit() and (match := _NUMBERED.fullmatch(column.name)):
                numbers.setdefault(match[1], set()).add(int(match[2]))
        for stem, found in numbers.items():
            # sha1 and sha256 aren't a list.
            if any(number + 1 in found for number in found):
                message = f"has numbered columns {stem}…, a list that wants a table of its own"
                yield Found("table", table.sql, message, comments=comments(table))


def _patterns(context: Context) -> Iterator[Found]:
    patterns = {kind: re.compile(text) for kind, text in context.options.names.items()}
    for kind, name, subject, said in _all_names(context) if patterns else ():
        pattern = patterns.get(kind)
        if pattern is not None and not pattern.fullmatch(name):
            message = f"doesn't match the project's pattern {pattern.pattern!r}"
            yield Found(kind.replace("_", " "), subject, message, comments=said)


# ---- which names there are ----


def _objects(context: Context) -> Iterator[_Name]:
    """What people write in statements but columns: schemas, relations, types and routines."""
    for schema in context.schemas:
        yield "schema", schema.name, quote_identifier(schema.name), (schema.comment,)
        yield from _types(schema)
        yield from _routines(schema)
    for table in context.relations.values():
        if table.relation.partition_of is None:
            yield table.relation.kind, table.name.name, table.sql, comments(table)


def _columns(table: Table) -> Iterator[_Name]:
    for column in table.columns:
        yield "column", column.name, table.part(column.name), comments(table, column.comment)


def _types(schema: Schema) -> Iterator[_Name]:
    types: tuple[Owned, ...] = (
        *schema.enums,
        *schema.domains,
        *schema.composites,
        *schema.ranges,
    )
    prefix = quote_identifier(schema.name)
    for found in types:
        yield "type", found.name, f"{prefix}.{quote_identifier(found.name)}", (found.comment,)


def _routines(schema: Schema) -> Iterator[_Name]:
    for found in schema.routines:
        subject = routine(schema.name, found).partition(" ")[2]
        yield found.kind, found.name, subject, (found.comment,)


def _all_names(context: Context) -> Iterator[tuple[Named, str, str, tuple[str, ...]]]:
    """All that a pattern can be about, under the settings' words."""
    for schema in context.schemas:
        yield "schema", schema.name, quote_identifier(schema.name), (schema.comment,)
        for _, name, subject, said in _types(schema):
            yield "type", name, subject, said
        for _, name, subject, said in _routines(schema):
            yield "function", name, subject, said
    for table in (*context.tables, *context.foreign_tables):
        yield "table", table.name.name, table.sql, comments(table)
        for kind, name, comment in _parts(table):
            yield kind, name, table.part(name), comments(table, comment)
    for view in context.views:
        yield "view", view.name.name, view.sql, comments(view)


def _parts(table: Table) -> Iterator[tuple[Named, str, str]]:
    relation = table.relation
    for column in table.columns:
        yield "column", column.name, column.comment
    if relation.primary_key:
        yield "primary_key", relation.primary_key.name, relation.primary_key.comment
    for key in relation.unique_keys:
        yield "unique", key.name, key.comment
    for foreign_key in relation.foreign_keys:
        yield "foreign_key", foreign_key.name, foreign_key.comment
    for each in relation.checks:
        yield "check", each.name, each.comment
    for index in relation.indexes:
        yield "index", index.name, index.comment
    for trigger in relation.triggers:
        yield "trigger", trigger.name, trigger.comment
    for policy in relation.policies:
        yield "policy", policy.name, policy.comment


CHECKS: Final = (
    check(
        "name-needs-quoting",
        "warning",
        "Name that needs quotes",
        "Capital letters, blanks and signs make a name that each statement has to quote; without"
        " the quotes PostgreSQL looks for another name and doesn't find it.",
        _needs_quoting,
    ),
    check(
        "reserved-word",
        "warning",
        "Name that is a reserved word",
        "A bare reserved word is a syntax error, or means something else: user is the role that"
        " is connected.",
        _reserved,
    ),
    check(
        "name-cut-off",
        "warning",
        "Name as long as PostgreSQL allows",
        "PostgreSQL cuts names off at 63 bytes with no more than a notice. Two long names can"
        " become one, and the name isn't the one in the migration.",
        _truncated,
    ),
    check(
        "singular-and-plural",
        "info",
        "Singular among plurals, or plural among singulars",
        "People guess names. When most tables follow one form, those that don't are the ones"
        " that are guessed wrong.",
        _mixed_numbers,
    ),
    check(
        "names-collide",
        "error",
        "Names that are one to other systems",
        "Names that differ by case, separators or Unicode form alone become one name in camel"
        " case, in Python and on file systems that fold case.",
        _collisions,
    ),
    check(
        "numbered-columns",
        "info",
        "Columns that count themselves",
        "phone1 and phone2 are a list in a fixed number of columns: a third needs a migration,"
        " and every query has to ask both.",
        _numbered,
    ),
    check(
        "name-pattern",
        "warning",
        "Name that doesn't follow the project's pattern",
        "The project agreed on how names are formed, in the setting names.",
        _patterns,
    ),
)
