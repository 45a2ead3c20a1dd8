"""What changed in keys, checks and exclusions of a relation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.drift.expressions import in_any_order, without_casts
from generator.drift.lists import of_columns
from generator.drift.parts import Parts, comment, enforced, parts, validated
from generator.drift.scope import Change, Comparer, Scope, Table, always, compared, from_to, shown
from generator.drift.uniques import of_key, still_found, unique_dropped
from generator.model.catalog import Check, ForeignKey, Key, Relation
from generator.model.relations import link_of

_STORAGE: Final = always("constraint-storage-changed")
_TIMING: Final = always("constraint-timing-changed")
_TIMED: Final[Table] = {"deferrable": (_TIMING,), "initially_deferred": (_TIMING,)}


def _key_table(changed: Comparer, deferred: str) -> Table:
    timing = _key_timing(deferred)
    return {
        "columns": (changed,),
        "nulls_not_distinct": (changed,),
        "without_overlaps": (changed,),
        "include": (_STORAGE,),
        "options": (_STORAGE,),
        "deferrable": (timing,),
        "initially_deferred": (timing,),
        "comment": (comment,),
    }


def _key_timing(deferred: str) -> Comparer:
    """Tells ``deferred`` where ON CONFLICT loses its key."""

    def comparer(scope: Scope, old: Key, new: Key) -> Iterator[Change]:
        lost = new.deferrable and not still_found(scope, of_key(old))
        yield scope.change(deferred if lost else "constraint-timing-changed")

    return comparer


def _primary_key_changed(scope: Scope, old: Key, new: Key) -> Iterator[Change]:
    yield scope.change("primary-key-changed", from_to(old.columns, new.columns))


def _unique_changed(scope: Scope, old: Key, new: Key) -> Iterator[Change]:
    if not (new.deferrable or still_found(scope, of_key(old))):
        kind = "unique-changed"
    elif (set(old.columns), old.nulls_not_distinct) == (set(new.columns), new.nulls_not_distinct):
        kind = "constraint-storage-changed"
    else:
        kind = "unique-altered"
    yield scope.change(kind, from_to(old.columns, new.columns))


PRIMARY_KEY: Final = _key_table(_primary_key_changed, "primary-key-deferrable")
UNIQUE: Final = _key_table(_unique_changed, "unique-deferrable")


def primary_key(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The primary key; its name alone decides little."""
    before, after = old.primary_key, new.primary_key
    if before is None or after is None:
        key = before or after
        if key:
            kind = "primary-key-dropped" if before else "primary-key-added"
            yield scope.part(key.name, "primary key").change(kind, shown(key.columns))
        return
    part = scope.part(after.name, "primary key")
    if before.name != after.name:
        yield part.change("constraint-renamed", from_to(before.name, after.name))
    yield from compared(part, before, after, PRIMARY_KEY)


def unique_keys(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The unique constraints."""
    told = Parts(
        noun="unique constraint",
        added=lambda _key: "unique-added",
        dropped=lambda key: unique_dropped(scope, of_key(key)),
        renamed="constraint-renamed",
        table=UNIQUE,
        tell=lambda key: shown(key.columns),
    )
    yield from parts(scope, old.unique_keys, new.unique_keys, told)


# ---- foreign keys ----


def _reference(scope: Scope, old: ForeignKey, new: ForeignKey) -> Iterator[Change]:
    yield scope.change("foreign-key-changed", from_to(_refers(old), _refers(new)))


def _refers(key: ForeignKey) -> str:
    return f"{shown(key.columns)} to {key.target.sql} {shown(key.target_columns)}"


def _actions(scope: Scope, old: ForeignKey, new: ForeignKey) -> Iterator[Change]:
    texts = [f"ON DELETE {key.on_delete} ON UPDATE {key.on_update}" for key in (old, new)]
    yield scope.change("foreign-key-action-changed", from_to(*texts))


FOREIGN_KEY: Final[Table] = {
    "columns": (_reference,),
    "target": (_reference,),
    "target_columns": (_reference,),
    "match_full": (_reference,),
    "period": (_reference,),
    "on_update": (_actions,),
    "on_delete": (_actions,),
    "set_columns": (_actions,),
    **_TIMED,
    "not_valid": (validated,),
    "not_enforced": (enforced,),
    "comment": (comment,),
}


def _reference_of(key: ForeignKey) -> tuple[object, ...]:
    return key.columns, key.target, key.target_columns


def foreign_keys(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The foreign keys."""
    there = {_reference_of(key) for key in new.foreign_keys}
    told = Parts(
        noun="foreign key",
        added=lambda _key: "foreign-key-added",
        dropped=lambda key: (
            "foreign-key-released" if _reference_of(key) in there else "foreign-key-dropped"
        ),
        renamed="foreign-key-renamed",
        look=_reference_of,
        table=FOREIGN_KEY,
        tell=_refers,
    )
    yield from parts(scope, old.foreign_keys, new.foreign_keys, told)


def cardinality(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """How many rows may refer to one, which unique keys and indexes decide."""
    olds = {key.name: key for key in old.foreign_keys}
    for key in new.foreign_keys:
        before = olds.get(key.name)
        if before is None or before.columns != key.columns:
            continue
        one = link_of(scope.name, old, before).unique
        other = link_of(scope.name, new, key).unique
        if one != other:
            names = ["one-to-one" if each else "one-to-many" for each in (one, other)]
            yield scope.part(key.name, "foreign key").change("cardinality-changed", from_to(*names))


# ---- checks and exclusions ----


def _condition(scope: Scope, old: Check, new: Check) -> Iterator[Change]:
    same = without_casts(old.expression) == without_casts(new.expression)
    facts = (old.columns, old.no_inherit) == (new.columns, new.no_inherit)
    if scope.retyped and same and facts:
        return
    if facts and in_any_order(old.expression) == in_any_order(new.expression):
        yield scope.change("check-reordered")
        return
    yield scope.change("check-changed", from_to(old.expression, new.expression))


CHECK: Final[Table] = {
    "expression": (_condition,),
    "columns": (_condition,),
    "no_inherit": (_condition,),
    "not_valid": (validated,),
    "not_enforced": (enforced,),
    "comment": (comment,),
}
CHECKS: Final = Parts(
    noun="check",
    added=lambda _check: "check-added",
    dropped=lambda _check: "check-dropped",
    renamed="constraint-renamed",
    table=CHECK,
    tell=lambda check: shown(check.expression),
)


def checks(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The CHECK constraints; what one lists is told of its column."""
    told = {(name,) for name in of_columns(scope, old, new)}
    columns_of = {scope.part(check.name, "check").subject: check.columns for check in new.checks}
    for change in parts(scope, old.checks, new.checks, CHECKS):
        if change.kind != "check-changed" or columns_of[change.subject] not in told:
            yield change


_CONFLICT: Final = always("exclusion-changed")
EXCLUSION: Final[Table] = {
    "keys": (_CONFLICT,),
    "method": (_CONFLICT,),
    "predicate": (_CONFLICT,),
    "include": (_STORAGE,),
    "options": (_STORAGE,),
    **_TIMED,
    "comment": (comment,),
}
_EXCLUSIONS: Final = Parts(
    noun="exclusion constraint",
    added=lambda _exclusion: "exclusion-added",
    dropped=lambda _exclusion: "exclusion-dropped",
    renamed="constraint-renamed",
    table=EXCLUSION,
)


def exclusions(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The exclusion constraints."""
    yield from parts(scope, old.exclusions, new.exclusions, _EXCLUSIONS)


# ---- NOT NULL constraints with names ----

_NAMED: Final = always("not-null-constraint-changed")
NOT_NULL: Final[Table] = {
    "column": (_NAMED,),
    "no_inherit": (_NAMED,),
    "not_valid": (validated,),
    "comment": (comment,),
}
_NOT_NULLS: Final = Parts(
    noun="not-null constraint",
    added=lambda _constraint: "not-null-constraint-changed",
    dropped=lambda _constraint: "not-null-constraint-changed",
    renamed="not-null-constraint-changed",
    table=NOT_NULL,
)


def not_nulls(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The NOT NULL constraints that say more than their columns do."""
    yield from parts(scope, old.not_nulls, new.not_nulls, _NOT_NULLS)
