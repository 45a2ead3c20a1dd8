"""Tags and annotations: what people say of the database for machines to read."""

from __future__ import annotations

import difflib
from collections import Counter
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from generator.lint.check import Found, check
from generator.lint.context import Context
from generator.lint.documentation import described
from generator.model.annotations import describe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.lint.options import Tagged

# Tags that pgscribe itself acts on or shows.
_OWN_TAGS: Final = frozenset(
    {"classification", "compliance", "encryption", "lint-ignore", "notnull", "nullable"}
)
_CLASSES: Final = frozenset({"PUBLIC", "INTERNAL", "CONFIDENTIAL", "RESTRICTED"})
_WILD: Final = frozenset("*?[")
_ALIKE: Final = 0.8
_COMMON: Final = 5


def _tag_missing(context: Context) -> Iterator[Found]:
    wanted = context.options.required_tags
    noted = {name: notes.tags for name, notes in context.annotations.tables.items()}
    for place in described(context) if wanted else ():
        tags = set(describe(place.comment).tags)
        if place.table is not None and place.kind != "column":
            tags |= noted.get(str(place.table.name), {}).keys()
        for name in wanted.get(_tagged(place.kind), ()):
            if name not in tags:
                yield place.found(f"has no tag @{name}")


def _tagged(kind: str) -> Tagged:
    if kind in {"schema", "column"}:
        return "schema" if kind == "schema" else "column"
    return "view" if kind.endswith("view") else "table"


def _tag_unknown(context: Context) -> Iterator[Found]:
    """Tags that are nearly others, and classes that there aren't."""
    tagged = [(p, describe(p.comment).tags) for p in described(context) if "@" in p.comment]
    counts = Counter(name for _, tags in tagged for name in tags)
    required = {name for names in context.options.required_tags.values() for name in names}
    known = _OWN_TAGS | required | {name for name, count in counts.items() if count >= _COMMON}
    meant = {name: _meant(name, known) for name in counts if name not in known}
    for place, tags in tagged:
        for name, values in tags.items():
            if meant.get(name):
                yield place.found(f"has a tag @{name}, which may be meant as @{meant[name]}")
            if name == "classification" and values[0].strip().upper() not in _CLASSES:
                yield place.found(f"is classified {values[0]!r}, which is none of the four classes")


def _meant(name: str, known: Iterable[str]) -> str:
    return next(iter(difflib.get_close_matches(name, known, n=1, cutoff=_ALIKE)), "")


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
        "annotation-out-of-step",
        "warning",
        "Annotation about a table that isn't there",
        "The table was renamed or dropped, and the API map, a diagram or a relation still names it.",
        _out_of_step,
    ),
)
