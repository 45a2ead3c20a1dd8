"""What changed in the schemas: the schemas themselves, and their objects one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, Generic, TypeVar

from generator.drift import relations, types
from generator.drift.matching import types_of
from generator.drift.parts import comment, grants, owner
from generator.drift.routines import renamed_routine, routines
from generator.drift.scope import Change, Scope, Sides, Table, compared, from_to
from generator.model.catalog import Database, Owned, Relation, Schema
from generator.model.types import QualifiedName, quote_identifier

P = TypeVar("P", bound=Owned)


def schemas(sides: Sides, old: Database, new: Database) -> Iterator[Change]:
    """The changes of all schemas and of what is in them.

    Of a schema that came or went whole only that is told, and how much is in it.
    """
    renamed = sides.renames.schemas
    olds = {renamed.get(schema.name, schema.name): schema for schema in old.schemas}
    news = {schema.name: schema for schema in new.schemas}
    for name, before in olds.items():
        after = news.get(name)
        if after is None:
            yield _scope(sides, name).change("schema-dropped", _size(before))
            continue
        if before.name != name:
            yield _scope(sides, name).change("schema-renamed", from_to(before.name, name))
        yield from compared(_scope(sides, name), before, after, SCHEMA)
    for name, after in news.items():
        if name not in olds:
            yield _scope(sides, name).change("schema-added", _size(after))
    yield from _objects(sides, olds, news)


def _scope(sides: Sides, name: str) -> Scope:
    quoted = quote_identifier(name)
    place = QualifiedName(schema=name, name="")
    return Scope(sides=sides, object=quoted, subject=quoted, noun="schema", name=place)


def _size(schema: Schema) -> str:
    count = len(schema.relations)
    return f"{count} tables and views" if count > 1 else "1 table or view" if count else ""


SCHEMA: Final[Table] = {"owner": (owner,), "grants": (grants,), "comment": (comment,)}


# ---- objects ----


def _objects(
    sides: Sides, olds: Mapping[str, Schema], news: Mapping[str, Schema]
) -> Iterator[Change]:
    both = [name for name in olds if name in news]
    if sides.before.loose == sides.after.loose and not sides.renames:
        # Nearly all schemas, and nothing outside them says anything of their rows.
        same = {name for name in both if olds[name] == news[name]}
        both = [name for name in both if name not in same]
        olds, news = (
            {name: schema for name, schema in schemas.items() if name not in same}
            for schemas in (olds, news)
        )
    yield from _relations(sides, _Objects(sides, olds, news, _relations_of))
    yield from _types(sides, _Objects(sides, olds, news, types_of))
    for name in both:
        before, after = olds[name], news[name]
        scope = _scope(sides, name)
        yield from _named(scope, before.collations, after.collations, "collation")
        yield from _sequences(scope, before, after)
        yield from _routines(sides, before, after)


def _routines(sides: Sides, old: Schema, new: Schema) -> Iterator[Change]:
    """The routines of a schema; one that came from another is told where it is now."""
    schemas = sides.renames.schemas
    arrived = {
        after: before
        for before, after in sides.renames.routines.items()
        if schemas.get(before.schema, before.schema) != after.schema
    }
    gone = set(arrived.values())
    stayed = tuple(
        each for each in old.routines if QualifiedName(schema=old.name, name=each.name) not in gone
    )
    known = []
    for each in new.routines:
        name = QualifiedName(schema=new.name, name=each.name)
        if before := arrived.get(name):
            yield renamed_routine(sides, new.name, each, from_to(before.sql, name.sql))
        else:
            known.append(each)
    yield from routines(sides, new.name, sides.follower.follow(stayed), known)


class _Objects(Generic[P]):
    """The objects of one sort, on both sides by the name that they have in the second database.

    With each comes its own name and itself. What came or went with its whole schema is left out of ``gone`` and
    ``come``.
    """

    def __init__(
        self,
        sides: Sides,
        olds: Mapping[str, Schema],
        news: Mapping[str, Schema],
        parts: Callable[[Schema], tuple[P, ...]],
    ) -> None:
        self.olds: dict[QualifiedName, tuple[QualifiedName, P]] = {}
        self.news: dict[QualifiedName, P] = {}
        for schema in olds.values():
            for part in parts(schema):
                name = QualifiedName(schema=schema.name, name=part.name)
                self.olds[sides.renames.name(name)] = (name, part)
        for schema in news.values():
            for part in parts(schema):
                self.news[QualifiedName(schema=schema.name, name=part.name)] = part
        both = olds.keys() & news.keys()
        self.gone = [
            (name, part)
            for name, (_, part) in self.olds.items()
            if name not in self.news and name.schema in both
        ]
        self.come = [
            (name, part)
            for name, part in self.news.items()
            if name not in self.olds and name.schema in both
        ]
        loose = sides.before.loose, sides.after.loose
        self.both = [
            (name, before, old, part)
            for name, part in self.news.items()
            if name in self.olds
            for before, old in (self.olds[name],)
            # Nearly all; of an equal one only its children may say something new.
            if old != part or before != name or loose[0].get(before) != loose[1].get(name)
        ]


def _relations(sides: Sides, objects: _Objects[Relation]) -> Iterator[Change]:
    told = {name: [relations.dropped(sides, name, old)] for name, old in objects.gone}
    told |= {name: [relations.added(sides, name, new)] for name, new in objects.come}
    for name, before, old, new in objects.both:
        told[name] = list(_relation(sides, before, old, name, new))
    for name, changes in told.items():
        yield from _beside_table(changes, told, objects, name)


def _relation(
    sides: Sides, before: QualifiedName, old: Relation, name: QualifiedName, new: Relation
) -> Iterator[Change]:
    if sides.renames.relations.get(before) == name:
        scope = relations.scope_of(sides, name, old, new)
        kind = "partition-renamed" if old.partition_of else "relation-renamed"
        yield scope.change(kind, from_to(before.sql, name.sql))
    yield from relations.relation(sides, before, old, name, new)


def _beside_table(
    changes: list[Change],
    told: Mapping[QualifiedName, list[Change]],
    objects: _Objects[Relation],
    name: QualifiedName,
) -> Iterator[Change]:
    """Of a partition what its table doesn't say already."""
    both = name in objects.olds and name in objects.news
    places = [objects.olds[name][1].partition_of, objects.news[name].partition_of] if both else []
    table = places[1] if places and places[0] else None
    said = {_bare(change) for change in told.get(table.parent, ())} if table else ()
    for change in changes:
        if _bare(change) not in said:
            yield change


def _bare(change: Change) -> tuple[str, str, str]:
    return change.kind, change.subject[len(change.object) :], change.message


def _relations_of(schema: Schema) -> tuple[Relation, ...]:
    return schema.relations


def _types(sides: Sides, objects: _Objects[Owned]) -> Iterator[Change]:
    for name, old in objects.gone:
        yield types.scope_of(sides, name, old).change("type-dropped")
    for name, new in objects.come:
        yield types.scope_of(sides, name, new).change("type-added")
    for name, before, old, new in objects.both:
        if sides.renames.types.get(before) == name:
            scope = types.scope_of(sides, name, new)
            yield scope.change("type-renamed", from_to(before.sql, name.sql))
        yield from types.type_(sides, old, name, new)


# ---- collations and sequences ----


def _named(scope: Scope, old: Iterable[Owned], new: Iterable[Owned], noun: str) -> Iterator[Change]:
    """Objects that only go by their names: ``noun`` begins their kinds."""
    sides = scope.sides
    olds = {each.name: each for each in old}
    news = {each.name: each for each in new}
    for name, before in olds.items():
        place = QualifiedName(schema=scope.name.schema, name=name)
        if name not in news:
            yield types.scope_of(sides, place, before).change(f"{noun}-dropped")
        else:
            yield from types.type_(sides, before, place, news[name])
    for name, after in news.items():
        if name not in olds:
            place = QualifiedName(schema=scope.name.schema, name=name)
            yield types.scope_of(sides, place, after).change(f"{noun}-added")


def _sequences(scope: Scope, old: Schema, new: Schema) -> Iterator[Change]:
    """The sequences; one that belongs to a table comes and goes with it."""
    there = [{relation.name for relation in schema.relations} for schema in (old, new)]
    both = there[0] & there[1]
    before, after = (
        [each for each in schema.sequences if not each.owned_by or each.owned_by.relation in both]
        for schema in (old, new)
    )
    yield from _named(scope, before, after, "sequence")
