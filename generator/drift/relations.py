"""What changed in a table of any kind or a view."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.drift import behaviour, constraints, lists
from generator.drift.columns import columns
from generator.drift.indexes import filters, indexes
from generator.drift.kinds import CONSUMERS
from generator.drift.parts import comment, grants, owner
from generator.drift.queries import same_query
from generator.drift.scope import Change, Scope, Sides, Table, always, became, compared, from_to
from generator.model.catalog import Relation, View
from generator.model.types import QualifiedName
from generator.report import Consumer

_TABLES: Final = frozenset({"table", "partitioned table"})
_READERS: Final[tuple[Consumer, ...]] = ("row", "client")
# What a table takes from the one that it becomes a partition of, and keeps when it is detached.
_FROM_PARENT: Final = frozenset(
    {"primary_key", "unique_keys", "foreign_keys", "checks", "indexes", "triggers", "not_nulls"}
)


def scope_of(sides: Sides, name: QualifiedName, old: Relation, new: Relation) -> Scope:
    """The scope of a relation: nobody writes to what takes no rows."""
    written = any(any(_writes(each)) for each in (old, new))
    types = {column.name: column.type for column in old.columns}
    retyped = any(types.get(column.name, column.type) != column.type for column in new.columns)
    return Scope(
        sides=sides,
        object=name.sql,
        subject=name.sql,
        noun=new.kind,
        name=name,
        consumers=CONSUMERS if written else _READERS,
        relations=(old, new),
        retyped=retyped,
    )


def relation(
    sides: Sides, before: QualifiedName, old: Relation, name: QualifiedName, new: Relation
) -> Iterator[Change]:
    """The changes of a relation that is in both, called ``before`` in the first and ``name`` in the second."""
    followed = sides.follower.follow(old, before)
    scope = scope_of(sides, name, followed, new)
    for was, is_called in sides.renames.columns.get(before, {}).items():
        yield scope.part(is_called, "column").change("column-renamed", from_to(was, is_called))
    toggled = bool(old.partition_of) != bool(new.partition_of)
    table = {
        field: comparers
        for field, comparers in RELATION.items()
        if not (toggled and field in _FROM_PARENT)
    }
    yield from compared(scope, followed, new, table)
    yield from _loosened(scope, before, followed, new)


def added(sides: Sides, name: QualifiedName, new: Relation) -> Change:
    """A relation that came."""
    scope = scope_of(sides, name, new, new)
    if new.partition_of:
        return scope.change("partition-attached", new.partition_of.parent.sql)
    return scope.change("relation-added")


def dropped(sides: Sides, name: QualifiedName, old: Relation) -> Change:
    """A relation that went."""
    scope = scope_of(sides, name, old, old)
    if old.partition_of:
        return scope.change("partition-detached", old.partition_of.parent.sql)
    return scope.change("relation-dropped")


def _loosened(scope: Scope, name: QualifiedName, old: Relation, new: Relation) -> Iterator[Change]:
    """Columns that say the same, while NOT NULL holds no more for all rows that are read, or does now."""
    before, after = scope.sides.before, scope.sides.after
    same = before.loose.get(name) == after.loose.get(scope.name)
    if same and old.not_nulls == new.not_nulls:
        return
    olds = {column.name: column for column in old.columns}
    for column in new.columns:
        one = olds.get(column.name)
        if one is None or one.not_null != column.not_null:
            continue
        reads = (
            before.types.holds_null(name.schema, old, one),
            after.types.holds_null(scope.name.schema, new, column),
        )
        if reads[0] != reads[1]:
            part = scope.part(column.name, "column")
            yield part.change("column-nullable" if reads[1] else "column-proved")


# ---- what kind it is, and what can be written ----


def _kind(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    if {old.kind, new.kind} <= _TABLES:
        yield scope.change("table-partitioned" if new.partition_key else "table-unpartitioned")
    else:
        yield scope.change("relation-kind-changed", from_to(old.kind, new.kind))
        yield from _writing(scope, old, new)


def _view(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    if old.view and new.view:
        yield from compared(scope, old.view, new.view, VIEW)
        if old.kind == new.kind:
            yield from _writing(scope, old, new)


def _query(scope: Scope, old: View, new: View) -> Iterator[Change]:
    plain = scope.sides.follower.without_own_names
    if not same_query(plain(old.definition), plain(new.definition)):
        yield scope.change("view-definition-changed")


def _writing(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """Whether rows can be inserted, updated and deleted without triggers or rules."""
    before, after = _writes(old), _writes(new)
    lost = [was and not can for was, can in zip(before, after, strict=True)]
    if lost[0] and lost[1]:
        yield scope.change("writes-lost")
        return
    kinds = ("inserts-lost", "updates-lost", "deletes-lost")
    for kind, gone in zip(kinds, lost, strict=True):
        if gone:
            yield scope.change(kind)
    if any(can and not was for was, can in zip(before, after, strict=True)):
        yield scope.change("writes-gained")


def _writes(relation: Relation) -> tuple[bool, bool, bool]:
    if view := relation.view:
        return view.insertable, view.updatable, view.deletable
    takes = relation.kind in _TABLES
    return takes, takes, takes


def _nothing(_scope: Scope, _old: object, _new: object) -> Iterator[Change]:
    """Told by the comparer of the relation."""
    yield from ()


VIEW: Final[Table] = {
    "definition": (_query,),
    "insertable": (_nothing,),
    "updatable": (_nothing,),
    "deletable": (_nothing,),
}


# ---- where its rows come from and lie ----


def _options(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    kind = "view-options-changed" if old.view and new.view else "storage-changed"
    yield scope.change(kind, became(old.options, new.options))


def _storage(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    names = ("unlogged", "access_method", "replica_identity", "of_type")
    differ = [name.replace("_", " ") for name in names if getattr(old, name) != getattr(new, name)]
    yield scope.change("storage-changed", ", ".join(differ))


def _partition(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    before, after = old.partition_of, new.partition_of
    if before == after:
        # A table that is partitioned, or no longer, is of another kind.
        if old.kind == new.kind:
            yield scope.change("partition-changed", from_to(old.partition_key, new.partition_key))
    elif before is None or after is None:
        kind = "table-attached" if after else "partition-detached"
        parent = before or after
        yield scope.change(kind, parent.parent.sql if parent else "")
    else:
        yield scope.change("partition-changed", from_to(before.bound, after.bound))


def _inherits(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    yield scope.change("inheritance-changed", became(old.inherits, new.inherits))


def _columns(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    yield from columns(scope, old.columns, new.columns)


_FOREIGN: Final = always("foreign-source-changed")

RELATION: Final[Table] = {
    "kind": (_kind,),
    "view": (_view,),
    "columns": (_columns, lists.columns),
    "primary_key": (constraints.primary_key, constraints.cardinality, filters),
    "unique_keys": (constraints.unique_keys, constraints.cardinality, filters),
    "foreign_keys": (constraints.foreign_keys, constraints.cardinality),
    "checks": (lists.columns, constraints.checks),
    "exclusions": (constraints.exclusions,),
    "not_nulls": (constraints.not_nulls,),
    "indexes": (indexes, constraints.cardinality, filters),
    "row_security": (behaviour.row_security,),
    "force_row_security": (behaviour.row_security,),
    "policies": (behaviour.policies,),
    "grants": (grants,),
    "triggers": (behaviour.triggers,),
    "rules": (behaviour.rules,),
    "partition_of": (_partition,),
    "partition_key": (_partition,),
    "inherits": (_inherits,),
    "foreign_server": (_FOREIGN,),
    "foreign_options": (_FOREIGN,),
    "options": (_options,),
    "unlogged": (_storage,),
    "access_method": (_storage,),
    "replica_identity": (_storage,),
    "of_type": (_storage,),
    "owner": (owner,),
    "comment": (comment,),
}
