"""What changed in a column of a relation or an attribute of a composite type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.drift import lists
from generator.drift.expressions import without_casts
from generator.drift.mapped import type_change
from generator.drift.matching import gone_and_come
from generator.drift.parts import comment, grants
from generator.drift.scope import Change, Scope, Table, always, compared, from_to, shown
from generator.model.catalog import Column, Domain
from generator.model.types import ColumnRef, TypeRef
from generator.model.values import filled_in, holds_null, takes_null, writable


def columns(scope: Scope, old: Sequence[Column], new: Sequence[Column]) -> Iterator[Change]:
    """The columns of a relation, those of the first already under their new names."""
    gone, _ = gone_and_come(old, new)
    for column in gone:
        yield scope.part(column.name, "column").change("column-dropped")
    olds = {column.name: column for column in old}
    for column in new:
        before = olds.get(column.name)
        if before is None:
            part = scope.part(column.name, "column")
            yield part.change(_added(scope, column), column.type.sql)
        elif before != column:
            yield from compared(scope.part(column.name, "column"), before, column, COLUMN)
    if order(old, new):
        yield scope.change("column-order-changed")


def order(old: Sequence[Column], new: Sequence[Column]) -> bool:
    """Whether what is in both comes in another order."""
    names = [column.name for column in old], [column.name for column in new]
    if names[0] == names[1]:
        return False
    both = set(names[0]) & set(names[1])
    one, other = ([name for name in each if name in both] for each in names)
    return one != other


def _added(scope: Scope, column: Column) -> str:
    domains = scope.sides.after.types.domains
    in_view = bool(scope.relations and scope.relations[1].view)
    required = not (
        in_view or filled_in(column, domains) or takes_null(column, domains) or not writable(column)
    )
    return "column-added-required" if required else "column-added"


def column_type(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    """The type of a column or attribute."""
    yield from type_of(scope, old.type, new.type)


def type_of(scope: Scope, old: TypeRef, new: TypeRef) -> Iterator[Change]:
    """One type that became another."""
    if old != new:
        kind = type_change(scope.sides.before.types, old, scope.sides.after.types, new)
        yield scope.change(kind, from_to(old, new))


def _nulls(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    """Whether readers meet null, and whether writers may give it: two questions."""
    if scope.relations is None:
        return
    one, other = scope.relations
    before, after = scope.sides.before.types, scope.sides.after.types
    schema = scope.name.schema
    # The first database's own name of the relation, since its children are found by it.
    reads = before.holds_null(schema, one, old), after.holds_null(schema, other, new)
    takes = takes_null(old, before.domains), takes_null(new, after.domains)
    if not reads[0] and reads[1]:
        yield scope.change("column-nullable")
    elif takes[0] and not takes[1] and not other.view and writable(new):
        defaulted = filled_in(new, after.domains)
        yield scope.change("column-not-null-defaulted" if defaulted else "column-not-null")
    elif reads[0] and not reads[1]:
        yield scope.change("column-proved")
    elif old.not_null != new.not_null:
        yield scope.change("column-takes-null" if old.not_null else "column-says-not-null")


def _nulls_of_view(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    """The tags ``@notnull`` and ``@nullable`` of a view's column."""
    if scope.relations:
        one, other = scope.relations
        if other.view and holds_null(one, old) != holds_null(other, new):
            yield from _nulls(scope, old, new)


def _filling(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    """What the server fills in: a default, a generated value, an identity."""
    fields = ("default", "generated", "identity", "type")
    if all(getattr(old, field) == getattr(new, field) for field in fields):
        return
    match writable(old), writable(new):
        case True, False:
            yield scope.change("column-read-only", _generated(new))
        case False, True:
            domains = scope.sides.after.types.domains
            required = not (filled_in(new, domains) or takes_null(new, domains))
            yield scope.change("column-writable-required" if required else "column-writable")
        case False, False:
            yield from _generation(scope, old, new)
        case _:
            yield from _default(scope, old, new)


def _generated(column: Column) -> str:
    return shown(column.default) if column.generated else "identity ALWAYS"


def _generation(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    if old.default != new.default or bool(old.generated) != bool(new.generated):
        yield scope.change("generation-changed", from_to(_generated(old), _generated(new)))
    elif old.generated != new.generated:
        yield scope.change("generation-storage-changed", from_to(old.generated, new.generated))
    elif old.identity != new.identity:
        yield scope.change("identity-changed")


def _default(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    before, after = scope.sides.before.types.domains, scope.sides.after.types.domains
    filled = filled_in(old, before), filled_in(new, after)
    shift = from_to(old.default, new.default)
    if not filled[0] and filled[1]:
        yield scope.change("default-added", shift)
    elif filled[0] and not filled[1]:
        kind = "default-dropped" if takes_null(new, after) else "default-dropped-required"
        yield scope.change(kind, shift)
    elif _numbered(scope, old, new):
        if (old.default, old.identity) != (new.default, new.identity):
            yield scope.change("identity-changed", shift)
    elif _says_otherwise(old, new):
        yield scope.change("default-changed", shift)


def _numbered(scope: Scope, old: Column, new: Column) -> bool:
    """Whether both are numbered: by an identity, or a sequence that is the column's own."""
    name = scope.name
    place = ColumnRef(schema=name.schema, relation=name.name, column=new.name)
    return all(
        column.identity or (column.default and column.default == serials.get(place))
        for column, serials in zip((old, new), scope.sides.serials, strict=True)
    )


def _says_otherwise(old: Column, new: Column) -> bool:
    if bool(old.identity) != bool(new.identity):
        return True
    if old.type != new.type:
        return without_casts(old.default) != without_casts(new.default)
    return old.default != new.default


def _lineage(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    """Where a view's column comes from; with another query that goes without saying."""
    written = "insert" in scope.consumers
    if written and old.computed != new.computed:
        yield scope.change("column-read-only" if new.computed else "column-writable")
        return
    views = [relation.view for relation in scope.relations or ()]
    if not views or views[0] == views[1]:
        yield scope.change("lineage-changed")


def collation(scope: Scope, old: Column | Domain, new: Column | Domain) -> Iterator[Change]:
    """The collation of a column or a domain."""
    names = [each.collation.sql if each.collation else "default" for each in (old, new)]
    yield scope.change("collation-changed", from_to(*names))


def _inherited(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    """With a table that becomes a partition, or ceases to be one, it goes without saying."""
    attached = [relation.partition_of for relation in scope.relations or ()]
    if old.inherited != new.inherited and bool(attached[0]) == bool(attached[-1]):
        yield scope.change("inherited-changed")


COLUMN: Final[Table] = {
    "type": (column_type, lists.attribute, _filling, _nulls),
    "not_null": (_nulls,),
    "default": (_filling,),
    "generated": (_filling,),
    "identity": (_filling,),
    "collation": (collation,),
    "computed": (_lineage,),
    "sources": (_lineage,),
    "inherited": (_inherited,),
    "foreign_options": (always("foreign-column-changed"),),
    "grants": (grants,),
    "comment": (comment, _nulls_of_view),
}
