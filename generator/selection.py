"""Which part of a database is meant: schemas and relations by pattern, with the types they need."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from generator.errors import ConfigError
from generator.model.catalog import Column, Database, Owned, Role, Schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.model.types import QualifiedName

_NAMES_SHOWN = 8
_WILD: Final = re.compile(r"[*?\[]")


def select(
    database: Database,
    schemas: Sequence[str] = (),
    exclude: Sequence[str] = (),
    *,
    strict: bool = True,
) -> Database:
    """The part of the database that the patterns name; the whole where there are none.

    ``schemas`` are patterns (``*``, ``?``) of schema names; ``exclude`` also takes
    ``schema.relation``. Kept are the matching schemas, and of the others the types that those use,
    directly or through other types. A foreign key into a part left out stays: it is a fact of the
    table that has it. Raises ConfigError for a pattern that matches nothing (unless not ``strict``:
    a saved model lacks what was excluded from it) and when nothing is left.
    """
    if strict:
        _refuse_idle_patterns(database, schemas, exclude)
    chosen = {
        schema.name: _without_excluded(schema, exclude)
        for schema in database.schemas
        if _matches(schema.name, schemas or ("*",)) and not _matches(schema.name, exclude)
    }
    if not chosen:
        there = _names(schema.name for schema in database.schemas)
        raise ConfigError(f"nothing is left to read: the database has {there}")
    if not schemas and not exclude:
        return database
    borrowed = _borrowed_types(database, chosen)
    kept = (chosen.get(schema.name) or borrowed.get(schema.name) for schema in database.schemas)
    parts = tuple(schema for schema in kept if schema is not None)
    return replace(
        database,
        schemas=parts,
        roles=_used_roles(database.roles, parts),
        foreign_servers=tuple(
            server
            for server in database.foreign_servers
            if any(r.foreign_server == server.name for part in parts for r in part.relations)
        ),
    )


def selected(
    schema: str, relation: str, schemas: Sequence[str] = (), exclude: Sequence[str] = ()
) -> bool:
    """Whether ``select`` keeps a relation."""
    return (
        _matches(schema, schemas or ("*",))
        and not _matches(schema, exclude)
        and not _matches(f"{schema}.{relation}", exclude)
    )


def may_be_left_out(pattern: str, schemas: Sequence[str] = (), exclude: Sequence[str] = ()) -> bool:
    """Whether relations that a pattern of ``schema.relation`` names may be among those that ``select`` leaves out."""
    schema = pattern.partition(".")[0]
    if schema != pattern and not _WILD.search(schema):
        if not _matches(schema, schemas or ("*",)):
            return True
        return any(_may_meet(pattern, schema, each) for each in exclude)
    return bool(schemas or exclude)


def _may_meet(pattern: str, schema: str, excluded: str) -> bool:
    if fnmatchcase(pattern, excluded) or fnmatchcase(schema, excluded):
        return True
    # What two patterns have in common isn't worked out.
    return bool(_WILD.search(pattern)) and fnmatchcase(schema, excluded.partition(".")[0])


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _without_excluded(schema: Schema, exclude: Sequence[str]) -> Schema:
    relations = tuple(
        relation
        for relation in schema.relations
        if not _matches(f"{schema.name}.{relation.name}", exclude)
    )
    names = {relation.name for relation in relations}
    sequences = tuple(
        sequence
        for sequence in schema.sequences
        if sequence.owned_by is None
        or sequence.owned_by.schema != schema.name
        or sequence.owned_by.relation in names
    )
    return replace(schema, relations=relations, sequences=sequences)


def _refuse_idle_patterns(
    database: Database, schemas: Sequence[str], exclude: Sequence[str]
) -> None:
    names = [schema.name for schema in database.schemas]
    for pattern in schemas:
        if not any(fnmatchcase(name, pattern) for name in names):
            raise ConfigError(f"no schema matches {pattern!r}: there are {_names(names)}")
    relations = [
        f"{schema.name}.{relation.name}"
        for schema in database.schemas
        for relation in schema.relations
    ]
    for pattern in exclude:
        if not any(fnmatchcase(name, pattern) for name in (*names, *relations)):
            near = [n for n in relations if n.split(".")[0] == pattern.split(".")[0]] or names
            raise ConfigError(f"nothing matches exclude {pattern!r}: there are {_names(near)}")


def _names(names: Iterable[str]) -> str:
    every = list(names)
    more = len(every) - _NAMES_SHOWN
    listed = ", ".join(every[:_NAMES_SHOWN])
    return f"{listed} and {more} more" if more > 0 else listed or "no schemas"


def _borrowed_types(database: Database, chosen: dict[str, Schema]) -> dict[str, Schema]:
    """Of the schemas left out, the types that the chosen ones need."""
    others = [schema for schema in database.schemas if schema.name not in chosen]
    needed: set[QualifiedName] = set()
    found = {name for schema in chosen.values() for name in _types_used(schema)}
    borrowed: dict[str, Schema] = {}
    while found - needed:
        needed |= found
        parts = [_only(schema, needed) for schema in others]
        borrowed = {part.name: part for part in parts if part is not None}
        found = {name for part in borrowed.values() for name in _types_used(part)}
    return borrowed


def _only(schema: Schema, needed: set[QualifiedName]) -> Schema | None:
    names = {name.name for name in needed if name.schema == schema.name}
    if not names:
        return None
    part = Schema(
        name=schema.name,
        owner=schema.owner,
        grants=schema.grants,
        comment=schema.comment,
        enums=tuple(part for part in schema.enums if part.name in names),
        domains=tuple(part for part in schema.domains if part.name in names),
        composites=tuple(part for part in schema.composites if part.name in names),
        ranges=tuple(part for part in schema.ranges if {part.name, part.multirange} & names),
        opaque_types=tuple(part for part in schema.opaque_types if part.name in names),
        collations=tuple(part for part in schema.collations if part.name in names),
    )
    return part if any(_owned_objects(part)) else None


def _types_used(schema: Schema) -> Iterator[QualifiedName]:
    """The types and collations that anything in the schema names."""
    for relation in schema.relations:
        yield from _of_columns(relation.columns)
        if relation.of_type:
            yield relation.of_type
    for composite in schema.composites:
        yield from _of_columns(composite.attributes)
    yield from (domain.base.qualified for domain in schema.domains)
    yield from (range_.subtype.qualified for range_ in schema.ranges)
    collations = [domain.collation for domain in schema.domains]
    collations += [range_.collation for range_ in schema.ranges]
    yield from (collation for collation in collations if collation)
    for routine in schema.routines:
        yield from (argument.type.qualified for argument in routine.arguments)
        if routine.returns:
            yield routine.returns.qualified


def _of_columns(columns: Iterable[Column]) -> Iterator[QualifiedName]:
    for column in columns:
        yield column.type.qualified
        if column.collation:
            yield column.collation


def _owned_objects(schema: Schema) -> Iterator[Owned]:
    yield from schema.relations
    yield from schema.enums
    yield from schema.domains
    yield from schema.composites
    yield from schema.ranges
    yield from schema.opaque_types
    yield from schema.collations
    yield from schema.routines
    yield from schema.sequences


def _used_roles(roles: Sequence[Role], schemas: Sequence[Schema]) -> tuple[Role, ...]:
    """The roles that the schemas name, and those that these are members of."""
    used: set[str] = set()
    found = {name for schema in schemas for name in _roles_named(schema)}
    while found - used:
        used |= found
        found = {parent for role in roles if role.name in used for parent in role.member_of}
    return tuple(role for role in roles if role.name in used)


def _roles_named(schema: Schema) -> Iterator[str]:
    for part in (schema, *_owned_objects(schema)):
        yield part.owner
        yield from (grant.role for grant in part.grants)
    for relation in schema.relations:
        yield from (grant.role for column in relation.columns for grant in column.grants)
        yield from (role for policy in relation.policies for role in policy.roles)
