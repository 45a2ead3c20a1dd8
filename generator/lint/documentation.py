"""Comments, tags and annotations: what people say of the database."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.lint.mends import comment_on, routine
from generator.model.annotations import describe
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.lint.options import Tagged
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
# Tags that pgscribe itself acts on or shows.
_OWN_TAGS: Final = frozenset(
    {"classification", "compliance", "encryption", "lint-ignore", "notnull", "nullable"}
)
_CLASSES: Final = frozenset({"PUBLIC", "INTERNAL", "CONFIDENTIAL", "RESTRICTED"})
_WILD: Final = frozenset("*?[")
_ALIKE: Final = 0.8
_COMMON: Final = 5


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
    for kind, name, subject, said in _described(context):
        text = describe(said[0]).text if said[0] else ""
        if not text:
            continue
        if _PLACEHOLDER.fullmatch(text.rstrip(".:")) or _folded(text) == _folded(name):
            yield Found(kind, subject, "has a comment that says nothing", comments=said)


def _folded(text: str) -> str:
    return _SIGNS.sub("", text).casefold()


# ---- tags ----


def _tag_missing(context: Context) -> Iterator[Found]:
    wanted = context.options.required_tags
    for kind, _, subject, said in _described(context) if wanted else ():
        tags = describe(said[0]).tags
        for name in wanted.get(_tagged(kind), ()):
            if name not in tags:
                yield Found(kind, subject, f"has no tag @{name}", comments=said)


def _tagged(kind: str) -> Tagged:
    if kind in {"schema", "column"}:
        return "schema" if kind == "schema" else "column"
    return "view" if kind.endswith("view") else "table"


def _tag_unknown(context: Context) -> Iterator[Found]:
    """Tags that are nearly others, and classes that there aren't."""
    tagged = [
        (each, describe(each[3][0]).tags) for each in _described(context) if "@" in each[3][0]
    ]
    counts = Counter(name for _, tags in tagged for name in tags)
    required = {name for names in context.options.required_tags.values() for name in names}
    known = _OWN_TAGS | required | {name for name, count in counts.items() if count >= _COMMON}
    meant = {name: _meant(name, known) for name in counts if name not in known}
    for (kind, _, subject, said), tags in tagged:
        for name, values in tags.items():
            if meant.get(name):
                message = f"has a tag @{name}, which may be meant as @{meant[name]}"
                yield Found(kind, subject, message, comments=said)
            if name == "classification" and values[0].strip().upper() not in _CLASSES:
                message = f"is classified {values[0]!r}, which is none of the four classes"
                yield Found(kind, subject, message, comments=said)


def _meant(name: str, known: Iterable[str]) -> str:
    return next(iter(difflib.get_close_matches(name, known, n=1, cutoff=_ALIKE)), "")


def _described(context: Context) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Kind, name, subject and comments, its own first, of what people mostly describe."""
    for schema in context.schemas:
        yield "schema", schema.name, quote_identifier(schema.name), (schema.comment,)
    for table in _relations(context):
        yield table.relation.kind, table.name.name, table.sql, comments(table)
        for column in table.columns:
            subject = (
                table.part(column.name) if column.comment or context.options.required_tags else ""
            )
            yield "column", column.name, subject, comments(table, column.comment)


# ---- annotations ----


def _out_of_step(context: Context) -> Iterator[Found]:
    """Annotations about what isn't there. Of schemas that were left out nothing is known."""
    there = {str(name) for name in context.relations}
    schemas = {schema.name for schema in context.schemas}
    for what, name in _annotated(context):
        if set(name) & _WILD:
            gone = not any(fnmatchcase(each, name) for each in there)
        else:
            gone = name not in there and name.partition(".")[0] in schemas
        if gone:
            yield Found("annotation", what, f"names {name}, which isn't there")


def _annotated(context: Context) -> Iterator[tuple[str, str]]:
    """Each name of a table in the annotations, with what names it."""
    said = context.annotations
    for relation in said.relations:
        what = f"relation from {relation.source} to {relation.target}"
        yield what, relation.source
        yield what, relation.target
    for endpoint in said.endpoints:
        for name in (*endpoint.primary, *endpoint.related):
            yield f"endpoint {endpoint.method} {endpoint.path}", name
    for viewpoint in said.viewpoints:
        for name in viewpoint.tables:
            yield f"viewpoint {viewpoint.name}", name
    for name in said.tables:
        yield f"tags of {name}", name


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
        "required-tag-missing",
        "warning",
        "Required tag is missing",
        "The project agreed on it, in the setting required_tags.",
        _tag_missing,
    ),
    check(
        "unknown-tag",
        "warning",
        "Tag or class that may be a slip",
        "A tag that is misspelt isn't found by whoever looks for it, and a class that there isn't"
        " keeps nothing out of the API.",
        _tag_unknown,
    ),
    check(
        "placeholder-comment",
        "warning",
        "Comment that says nothing",
        "TODO, or the name once more: it hides that a comment is missing.",
        _placeholder,
    ),
    check(
        "annotation-out-of-step",
        "warning",
        "Annotation about a table that isn't there",
        "The table was renamed or dropped, and the API map, a diagram or a relation still names it.",
        _out_of_step,
    ),
)
