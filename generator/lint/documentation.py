"""Comments, tags and annotations: what people say of the database."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.lint.mends import comment_on, routine
from generator.model.annotations import describe
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Check, Exclusion, Policy, Trigger

    _Part: TypeAlias = Check | Exclusion | Policy | Trigger

_KEYWORDS: Final = {
    "view": "VIEW",
    "materialized view": "MATERIALIZED VIEW",
    "foreign table": "FOREIGN TABLE",
}
_PLACEHOLDER: Final = re.compile(
    r"(?:todo|fixme|tbd|tba|xxx)\b.*|n/?a|none|null|comment|description|test|[\W_]+",
    re.IGNORECASE | re.DOTALL,
)
_SIGNS: Final = re.compile(r"[\W_]+")
# A comment that says nothing is short, tags aside.
_LONGEST: Final = 200


def _relations(context: Context) -> Iterator[Table]:
    yield from context.tables
    yield from context.views
    yield from context.foreign_tables


def _table_without(context: Context) -> Iterator[Found]:
    for table in _relations(context):
        if not _says(table.relation.comment):
            kind = table.relation.kind
            mend = comment_on(_KEYWORDS.get(kind, "TABLE"), table.sql)
            yield Found(kind, table.sql, "has no comment", mend, comments(table))


def _says(comment: str) -> bool:
    """Whether there is any prose beside the tags."""
    return bool(comment and (comment[0] != "@" or describe(comment).text))


def _column_without(context: Context) -> Iterator[Found]:
    for table in _relations(context):
        for column in table.columns:
            if not _says(column.comment):
                name = table.part(column.name)
                said = comments(table, column.comment)
                yield Found("column", name, "has no comment", comment_on("COLUMN", name), said)


def _type_without(context: Context) -> Iterator[Found]:
    for schema in context.schemas:
        prefix = quote_identifier(schema.name)
        for found in (*schema.enums, *schema.composites, *schema.ranges, *schema.domains):
            if not _says(found.comment):
                name = f"{prefix}.{quote_identifier(found.name)}"
                mend = comment_on("DOMAIN" if found in schema.domains else "TYPE", name)
                yield Found("type", name, "has no comment", mend, (found.comment,))


def _routine_without(context: Context) -> Iterator[Found]:
    for schema in context.schemas:
        for found in schema.routines:
            if not _says(found.comment):
                kind, _, name = routine(schema.name, found).partition(" ")
                yield Found(
                    found.kind, name, "has no comment", comment_on(kind, name), (found.comment,)
                )


def _part_without(context: Context) -> Iterator[Found]:
    """Checks, exclusions, triggers and policies: what somebody decided, and had a reason for."""
    for table in _relations(context):
        relation = table.relation
        groups: tuple[tuple[str, tuple[_Part, ...]], ...] = (
            ("constraint", (*relation.checks, *relation.exclusions)),
            ("trigger", relation.triggers),
            ("policy", relation.policies),
        )
        for kind, parts in groups:
            for part in parts:
                if not _says(part.comment):
                    target = f"{quote_identifier(part.name)} ON {table.sql}"
                    mend = comment_on(kind.upper(), target)
                    said = comments(table, part.comment)
                    yield Found(kind, table.part(part.name), "has no comment", mend, said)


def _index_without(context: Context) -> Iterator[Found]:
    for table in _relations(context):
        for index in table.relation.indexes:
            if not _says(index.comment):
                name = f"{quote_identifier(table.name.schema)}.{quote_identifier(index.name)}"
                said = comments(table, index.comment)
                mend = comment_on("INDEX", name)
                yield Found("index", table.part(index.name), "has no comment", mend, said)


def _placeholder(context: Context) -> Iterator[Found]:
    for place in described(context):
        name, comment = place.name, place.comment
        if comment and len(comment) <= _LONGEST and _says_nothing(name, describe(comment).text):
            yield place.found("has a comment that says nothing")


def _says_nothing(name: str, text: str) -> bool:
    if not text:
        return False
    if _PLACEHOLDER.fullmatch(text.rstrip(".:") or text):
        return True
    return len(text) <= 2 * len(name) and _folded(text) == _folded(name)


def _folded(text: str) -> str:
    return _SIGNS.sub("", text).casefold()


class Place(NamedTuple):
    """What people mostly describe: a schema, a relation, or a column of ``table``."""

    kind: str
    name: str
    comment: str
    table: Table | None = None

    def found(self, message: str) -> Found:
        """What a rule has to say about it."""
        if self.table is None:
            return Found(self.kind, quote_identifier(self.name), message, comments=(self.comment,))
        if self.kind != "column":
            return Found(self.kind, self.table.sql, message, comments=(self.comment,))
        said = comments(self.table, self.comment)
        return Found(self.kind, self.table.part(self.name), message, comments=said)


def described(context: Context) -> Iterator[Place]:
    """Schemas, relations but partitions, and their columns, in canonical order."""
    for schema in context.schemas:
        yield Place("schema", schema.name, schema.comment)
    for table in _relations(context):
        relation = table.relation
        yield Place(relation.kind, table.name.name, relation.comment, table)
        for column in table.columns:
            yield Place("column", column.name, column.comment, table)


CHECKS: Final = (
    check(
        "table-without-comment",
        "warning",
        "Table or view without a comment",
        "Types, API and dictionary show what the comment says; without one every reader guesses.",
        _table_without,
    ),
    check(
        "column-without-comment",
        "info",
        "Column without a comment",
        "Unit, meaning of NULL, who sets it: a name seldom says that.",
        _column_without,
    ),
    check(
        "type-without-comment",
        "info",
        "Type without a comment",
        "A type is used in many places, and explained in one.",
        _type_without,
    ),
    check(
        "function-without-comment",
        "info",
        "Function or procedure without a comment",
        "Its signature doesn't say what it changes, nor who may rely on it.",
        _routine_without,
    ),
    check(
        "rule-without-comment",
        "info",
        "Check, exclusion, trigger or policy without a comment",
        "It keeps somebody from doing something, who will want to know why.",
        _part_without,
        on_request=True,
    ),
    check(
        "index-without-comment",
        "info",
        "Index without a comment",
        "Which query it is for is what has to be known before it can be dropped.",
        _index_without,
        on_request=True,
    ),
    check(
        "placeholder-comment",
        "warning",
        "Comment that says nothing",
        "TODO, or the name once more: it hides that a comment is missing.",
        _placeholder,
    ),
)
