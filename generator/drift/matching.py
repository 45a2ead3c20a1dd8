"""Which part of the second database is which of the first: by name, and else perhaps by what it looks like."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Protocol, TypeVar

from msgspec.structs import replace

from generator.drift.renames import Follower, Names, Renames
from generator.model.catalog import (
    Column,
    Database,
    Enum,
    OpaqueType,
    Owned,
    Relation,
    Routine,
    Schema,
)
from generator.model.types import QualifiedName


class Named(Protocol):
    """Anything that has a name."""

    @property
    def name(self) -> str:
        """Its name."""


# A table that was changed and renamed keeps two thirds of its columns; one of few has nothing to be known by.
_LEAST_SHARE: Final = 2 / 3
_FEWEST_COLUMNS: Final = 2
# Pairs that are looked at, in a part of a second.
_MOST_COMPARED: Final = 100_000
N = TypeVar("N", bound=Named)
T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def gone_and_come(old: Iterable[N], new: Iterable[N]) -> tuple[list[N], list[N]]:
    """What is in one alone, by name."""
    olds, news = {part.name for part in old}, {part.name for part in new}
    return [p for p in old if p.name not in news], [p for p in new if p.name not in olds]


def alike(
    gone: Iterable[T], come: Iterable[T], look: Callable[[T], K | None]
) -> Iterator[tuple[T, T]]:
    """Pairs that look the same; none where several do, or where there is nothing to look at."""
    olds, news = _by_look(gone, look), _by_look(come, look)
    for key, candidates in olds.items():
        if len(candidates) == 1 and len(news.get(key, ())) == 1:
            yield candidates[0], news[key][0]


def _by_look(parts: Iterable[T], look: Callable[[T], K | None]) -> Mapping[K, list[T]]:
    found: dict[K, list[T]] = {}
    for part in parts:
        key = look(part)
        if key is not None:
            found.setdefault(key, []).append(part)
    return found


def renamed_columns(old: Sequence[Column], new: Sequence[Column]) -> dict[str, str]:
    """Columns that perhaps are the same: of equal facts, between the same neighbours or with the same comment."""
    gone, come = gone_and_come(old, new)
    if not gone or not come:
        return {}
    pairs = {
        one.name: other.name
        for one, other in alike(gone, come, lambda c: (_facts(c), c.comment) if c.comment else None)
    }
    shared = {column.name for column in old} - {column.name for column in gone}
    places, waiting = _gaps(old, shared), _gaps(new, shared)
    for gap, candidates in places.items():
        for column in candidates:
            for other in waiting.get(gap, ()):
                taken = column.name in pairs or other.name in pairs.values()
                if not taken and _facts(column) == _facts(other):
                    pairs[column.name] = other.name
    return pairs


def _gaps(columns: Sequence[Column], shared: set[str]) -> dict[str, list[Column]]:
    """The columns that aren't shared, by the shared one before them."""
    found: dict[str, list[Column]] = {}
    before = ""
    for column in columns:
        if column.name in shared:
            before = column.name
        else:
            found.setdefault(before, []).append(column)
    return found


def _facts(column: Column) -> Hashable:
    """What a new name leaves as it is. Defaults of serial columns name a sequence that may keep its name."""
    return replace(column, name="", comment="", grants=(), sources=())


def proposed(old: Database, new: Database) -> Renames:
    """Everything that perhaps is only called otherwise."""
    gone_schemas, come_schemas = gone_and_come(old.schemas, new.schemas)
    schemas = {a.name: b.name for a, b in alike(gone_schemas, come_schemas, _look_of_schema)}
    routines = dict(_renamed_routines(old, new, schemas))
    routines |= _moved_routines(old, new, schemas)
    found = Renames(schemas, routines)
    found = replace(found, types=dict(_moved(old, new, found, _types_of, _look_of_type)))
    relations = dict(_moved(old, new, found, _relations_of, _look_of_relation))
    found = replace(found, relations=relations)
    found = replace(found, relations={**relations, **dict(_changed_and_moved(old, new, found))})
    return replace(found, columns=dict(_columns(old, new, found)))


def _renamed_routines(
    old: Database, new: Database, schemas: Names
) -> Iterator[tuple[QualifiedName, QualifiedName]]:
    news = {schema.name: schema for schema in new.schemas}
    for schema in old.schemas:
        after = news.get(schemas.get(schema.name, schema.name))
        if after is None or after.routines == schema.routines:
            continue
        gone, come = gone_and_come(schema.routines, after.routines)
        for one, other in alike(gone, come, look_of_routine):
            before = QualifiedName(schema=schema.name, name=one.name)
            yield before, QualifiedName(schema=after.name, name=other.name)


def _moved_routines(
    old: Database, new: Database, schemas: Names
) -> dict[QualifiedName, QualifiedName]:
    """Routines that went from one schema and came to another under their name; none that is overloaded."""
    olds = _routines_of(old, schemas)
    news = _routines_of(new, {})
    there = {schemas.get(schema.name, schema.name) for schema in old.schemas}
    both = there & {schema.name for schema in new.schemas}
    gone, come = (
        [
            (name, found[0])
            for name, found in one.items()
            if name not in other and len(found) == 1 and name.schema in both
        ]
        for one, other in ((olds, news), (news, olds))
    )
    return {
        QualifiedName(schema=before[1][0], name=before[0].name): after[0]
        for before, after in alike(gone, come, lambda each: _look_of_moved(each[1][1]))
    }


def _routines_of(
    database: Database, schemas: Names
) -> dict[QualifiedName, list[tuple[str, Routine]]]:
    """All routines by the names that they have in the second database, each with its own schema."""
    found: dict[QualifiedName, list[tuple[str, Routine]]] = {}
    for schema in database.schemas:
        for routine in schema.routines:
            name = QualifiedName(schema=schemas.get(schema.name, schema.name), name=routine.name)
            found.setdefault(name, []).append((schema.name, routine))
    return found


def _look_of_moved(routine: Routine) -> Hashable | None:
    look = look_of_routine(routine)
    return None if look is None else (routine.name, look)


def look_of_routine(routine: Routine) -> Hashable | None:
    """What a new name leaves as it is."""
    return replace(routine, name="", comment="", owner="", grants=()) if routine.body else None


def _columns(old: Database, new: Database, found: Renames) -> Iterator[tuple[QualifiedName, Names]]:
    news = dict(_relations_of(new))
    follower = Follower(found)
    for name, before in _relations_of(old):
        after = news.get(found.name(name))
        if after is None or after.columns == before.columns:
            continue
        if columns := renamed_columns(follower.follow(before.columns), after.columns):
            yield name, columns


def _changed_and_moved(
    old: Database, new: Database, renames: Renames
) -> Iterator[tuple[QualifiedName, QualifiedName]]:
    """Relations that went and came, and resemble each other more than any other that did."""
    gone, come = _gone_and_come_under(renames, old, new, _relations_of)
    if len(gone) * len(come) > _MOST_COMPARED:
        return
    looks = [[(name, each.kind, _columns_of(each)) for name, each in some] for some in (gone, come)]
    likeness = {
        (one, other): _share(columns, others)
        for one, kind, columns in looks[0]
        for other, other_kind, others in looks[1]
        if kind == other_kind
    }
    shares: dict[tuple[int, QualifiedName], list[float]] = {}
    for pair, share in likeness.items():
        for side in enumerate(pair):
            shares.setdefault(side, []).append(share)
    for (one, other), share in likeness.items():
        rivals = [*shares[0, one], *shares[1, other]]
        # Itself is in both.
        if share >= _LEAST_SHARE and sum(each >= share for each in rivals) == len((one, other)):
            yield one, other


def _columns_of(relation: Relation) -> frozenset[Hashable]:
    """Nothing of a partition, which is what its table is."""
    columns = () if relation.partition_of else relation.columns
    return frozenset((column.name, column.type) for column in columns)


def _share(one: frozenset[Hashable], other: frozenset[Hashable]) -> float:
    both = len(one & other)
    return both / max(len(one), len(other)) if both >= _FEWEST_COLUMNS else 0


def _moved(
    old: Database,
    new: Database,
    renames: Renames,
    parts: Callable[[Database], Iterator[tuple[QualifiedName, N]]],
    look: Callable[[N], Hashable | None],
) -> Iterator[tuple[QualifiedName, QualifiedName]]:
    """Parts of one kind that went from one name and came under another, where ``renames`` are known."""
    gone, come = _gone_and_come_under(renames, old, new, parts)
    for (before, _), (after, _) in alike(gone, come, lambda pair: look(pair[1])):
        yield before, after


def _gone_and_come_under(
    renames: Renames,
    old: Database,
    new: Database,
    parts: Callable[[Database], Iterator[tuple[QualifiedName, N]]],
) -> tuple[list[tuple[QualifiedName, N]], list[tuple[QualifiedName, N]]]:
    """Parts that are in one alone, with their own names; those of the first told in what is renamed."""
    follower = Follower(renames)
    olds = {renames.name(name): (name, part) for name, part in parts(old)}
    news = dict(parts(new))
    gone = [
        (before, follower.follow(part)) for name, (before, part) in olds.items() if name not in news
    ]
    return gone, [(name, part) for name, part in news.items() if name not in olds]


def _relations_of(database: Database) -> Iterator[tuple[QualifiedName, Relation]]:
    for schema in database.schemas:
        for relation in schema.relations:
            yield QualifiedName(schema=schema.name, name=relation.name), relation


def types_of(schema: Schema) -> tuple[Owned, ...]:
    """The types that a schema defines, of all kinds."""
    return (
        *schema.enums,
        *schema.domains,
        *schema.composites,
        *schema.ranges,
        *schema.opaque_types,
    )


def _types_of(database: Database) -> Iterator[tuple[QualifiedName, Owned]]:
    for schema in database.schemas:
        for each in types_of(schema):
            yield QualifiedName(schema=schema.name, name=each.name), each


def _look_of_schema(schema: Schema) -> Hashable | None:
    return tuple((r.name, r.kind) for r in schema.relations) or None


def _look_of_relation(relation: Relation) -> Hashable | None:
    columns = tuple((c.name, c.type, c.not_null) for c in relation.columns)
    return (relation.kind, relation.partition_of, columns) if columns else None


def _look_of_type(owned: Owned) -> Hashable | None:
    says_nothing = isinstance(owned, OpaqueType) or (isinstance(owned, Enum) and not owned.labels)
    return None if says_nothing else replace(owned, name="", comment="", owner="", grants=())
