"""What changed in types, collations and sequences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from generator.drift.columns import COLUMN, collation, order, type_of
from generator.drift.constraints import CHECKS
from generator.drift.lists import listed_values, of_types
from generator.drift.matching import gone_and_come, renamed_columns
from generator.drift.parts import comment, grants, owner, parts
from generator.drift.scope import Change, Scope, Sides, Table, always, compared, from_to, shown
from generator.model.catalog import (
    Collation,
    Column,
    Composite,
    Domain,
    Enum,
    OpaqueType,
    Owned,
    Range,
    Sequence,
)
from generator.model.checks import domain_limits
from generator.model.relations import all_relations
from generator.model.types import QualifiedName
from generator.model.values import omittable, writable

_NOUNS: Final[dict[type[Owned], str]] = {
    Enum: "enum",
    Domain: "domain",
    Composite: "composite type",
    Range: "range type",
    OpaqueType: "type",
    Collation: "collation",
    Sequence: "sequence",
}


def scope_of(sides: Sides, name: QualifiedName, owned: Owned) -> Scope:
    """The scope of a type, a collation or a sequence."""
    return Scope(
        sides=sides, object=name.sql, subject=name.sql, noun=_NOUNS[type(owned)], name=name
    )


def type_(sides: Sides, old: Owned, name: QualifiedName, new: Owned) -> Iterator[Change]:
    """The changes of a type that is in both, called ``name`` in the second; likewise of a collation or sequence."""
    scope = scope_of(sides, name, new)
    if type(old) is not type(new):
        yield scope.change("type-kind-changed", from_to(_NOUNS[type(old)], scope.noun))
        return
    followed = sides.follower.follow(old)
    yield from compared(scope, followed, new, TABLES[type(new)])


# ---- enums ----


def _labels(scope: Scope, old: Enum, new: Enum) -> Iterator[Change]:
    renamed = _renamed_labels(old.labels, new.labels)
    for was, label in renamed.items():
        yield scope.change("enum-label-renamed", from_to(was, label))
    before = [renamed.get(label, label) for label in old.labels]
    for label in new.labels:
        if label not in before:
            yield scope.change("enum-label-added", shown(label))
    for label in before:
        if label not in new.labels:
            yield scope.change("enum-label-removed", shown(label))
    kept = [label for label in before if label in new.labels]
    if kept != [label for label in new.labels if label in before]:
        yield scope.change("enum-reordered")


def _renamed_labels(old: tuple[str, ...], new: tuple[str, ...]) -> dict[str, str]:
    """Labels that went where another came; none unless that is all that happened."""
    if len(old) != len(new):
        return {}
    pairs = {one: other for one, other in zip(old, new, strict=True) if one != other}
    moved = any(one in new or other in old for one, other in pairs.items())
    return {} if moved else pairs


ENUM: Final[Table] = {
    "labels": (_labels,),
    "owner": (owner,),
    "grants": (grants,),
    "comment": (comment,),
}

# ---- domains ----


def _base(scope: Scope, old: Domain, new: Domain) -> Iterator[Change]:
    yield from type_of(scope, old.base, new.base)
    yield from of_types(scope, old.base, new.base)


def _not_null(scope: Scope, _old: Domain, new: Domain) -> Iterator[Change]:
    added = "column-not-null-defaulted" if new.default else "domain-not-null-added"
    yield scope.change(added if new.not_null else "domain-not-null-dropped")


def _default(scope: Scope, old: Domain, new: Domain) -> Iterator[Change]:
    if not old.default:
        kind = "default-added"
    elif new.default:
        kind = "default-changed"
    else:
        required = new.not_null or _leaves_required(scope)
        kind = "default-dropped-required" if required else "default-dropped"
    yield scope.change(kind, from_to(old.default, new.default))


def _leaves_required(scope: Scope) -> bool:
    """Whether a column of the domain, which says itself that it isn't null, has no default beside the domain's."""
    domains = scope.sides.after.types.domains
    return any(
        column.type.qualified == scope.name
        and not column.type.array
        and not relation.view
        and writable(column)
        and not omittable(column, domains)
        for _, relation in all_relations(scope.sides.after.database)
        for column in relation.columns
    )


def _checks(scope: Scope, old: Domain, new: Domain) -> Iterator[Change]:
    limits = (
        domain_limits(old, scope.sides.before.known),
        domain_limits(new, scope.sides.after.known),
    )
    listed = tuple(listed_values(scope, *limits))
    yield from listed
    for change in parts(scope, old.checks, new.checks, CHECKS):
        if change.kind != "check-changed" or not listed:
            yield change


DOMAIN: Final[Table] = {
    "base": (_base,),
    "not_null": (_not_null,),
    "default": (_default,),
    "collation": (collation,),
    "checks": (_checks,),
    "owner": (owner,),
    "grants": (grants,),
    "comment": (comment,),
}

# ---- composite types ----


def _attributes(scope: Scope, old: Composite, new: Composite) -> Iterator[Change]:
    renamed = renamed_columns(old.attributes, new.attributes)
    for was, is_called in renamed.items():
        part = scope.part(is_called, "attribute")
        yield part.change("attribute-renamed", from_to(was, is_called))
    before = _under(renamed, old)
    gone, come = gone_and_come(before, new.attributes)
    for attribute in gone:
        yield scope.part(attribute.name, "attribute").change("attribute-dropped")
    olds = {attribute.name: attribute for attribute in before}
    for attribute in new.attributes:
        part = scope.part(attribute.name, "attribute")
        if attribute in come:
            yield part.change("attribute-added", attribute.type.sql)
        else:
            yield from compared(part, olds[attribute.name], attribute, COLUMN)
    if order(before, new.attributes):
        yield scope.change("attribute-order-changed")


def _under(names: dict[str, str], old: Composite) -> list[Column]:
    return [replace(each, name=names.get(each.name, each.name)) for each in old.attributes]


COMPOSITE: Final[Table] = {
    "attributes": (_attributes,),
    "owner": (owner,),
    "grants": (grants,),
    "comment": (comment,),
}

# ---- the others ----


def _range(scope: Scope, old: Range, new: Range) -> Iterator[Change]:
    yield scope.change("range-changed", from_to(old.subtype, new.subtype))


RANGE: Final[Table] = {
    **dict.fromkeys(
        ("subtype", "multirange", "opclass", "collation", "canonical", "subtype_diff"), (_range,)
    ),
    "owner": (owner,),
    "grants": (grants,),
    "comment": (comment,),
}
OPAQUE: Final[Table] = {"owner": (owner,), "grants": (grants,), "comment": (comment,)}
_COLLATION: Final = always("collation-changed")
COLLATION: Final[Table] = {
    "provider": (_COLLATION,),
    "locale": (_COLLATION,),
    "nondeterministic": (_COLLATION,),
    "owner": (owner,),
    "grants": (grants,),
    "comment": (comment,),
}
_SEQUENCE: Final = always("sequence-changed")
SEQUENCE: Final[Table] = {
    "type": (_SEQUENCE,),
    "options": (_SEQUENCE,),
    "owned_by": (_SEQUENCE,),
    "unlogged": (_SEQUENCE,),
    "owner": (owner,),
    "grants": (grants,),
    "comment": (comment,),
}

TABLES: Final[dict[type[Owned], Table]] = {
    Enum: ENUM,
    Domain: DOMAIN,
    Composite: COMPOSITE,
    Range: RANGE,
    OpaqueType: OPAQUE,
    Collation: COLLATION,
    Sequence: SEQUENCE,
}
