"""Rows to a Database: a pure function, the only place that knows both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeVar

from generator.introspect import grants as acl
from generator.introspect import sequences, usertypes
from generator.introspect.lookup import PG_NAMESPACE, Lookup
from generator.introspect.relations import VIEWS, Relations
from generator.introspect.routines import routine
from generator.introspect.rows import RoleRow, Rows, SchemaRow, TypeRow
from generator.model.catalog import (
    PUBLIC,
    Column,
    Database,
    Extension,
    Fact,
    ForeignServer,
    Grant,
    Owned,
    Role,
    Schema,
)

# Every database is made with this schema and this comment on it.
_PUBLIC_COMMENT: Final = "standard public schema"
OwnedT = TypeVar("OwnedT", bound=Owned)


def assemble(rows: Rows) -> Database:
    """The model of what was read.

    Raises IntrospectionError where rows refer to what isn't among them: the schema changed in between.
    """
    lookup = Lookup(rows)
    schemas = _schemas(rows, lookup)
    servers = {
        relation.foreign_server
        for schema in schemas
        for relation in schema.relations
        if relation.foreign_server
    }
    return Database(
        comment=next((row.detail for row in rows.names if row.kind == "database"), ""),
        extensions=tuple(
            Extension(name=row.name, schema=row.schema)
            for row in sorted(rows.names, key=lambda name: name.name)
            if row.kind == "extension"
        ),
        roles=_roles(rows, _mentioned(schemas)),
        foreign_servers=tuple(
            ForeignServer(name=row.name, wrapper=row.detail)
            for row in sorted(rows.names, key=lambda name: name.name)
            if row.kind == "server" and row.name in servers
        ),
        schemas=schemas,
    )


def _schemas(rows: Rows, lookup: Lookup) -> tuple[Schema, ...]:
    parts = _Parts(rows, lookup)
    made = (parts.schema(row) for row in sorted(rows.schemas, key=lambda schema: schema.name))
    return tuple(schema for schema in made if schema.name != PUBLIC or _holds_anything(schema))


def _holds_anything(schema: Schema) -> bool:
    return any(
        isinstance(value, tuple) and value and name != "grants"
        for name, value in ((field, getattr(schema, field)) for field in schema.__struct_fields__)
    )


class _Parts:
    """The objects of each schema, by its name."""

    def __init__(self, rows: Rows, lookup: Lookup) -> None:
        self._lookup = lookup
        self._relations: dict[str, list[Fact]] = {}
        relations = Relations(rows, lookup)
        self._made: dict[tuple[str, str], list[Owned]] = {}
        # Views at the end: their definitions are the last to come.
        for row in sorted(rows.relations, key=lambda row: row.kind in VIEWS):
            name = lookup.schema(row.schema)
            if name is not None and row.kind != "c":
                self._add(name, "relations", relations.relation(row))
        self._add_types(rows)
        for procedure in rows.routines:
            name = lookup.schema(procedure.schema)
            if name is not None:
                self._add(name, "routines", routine(procedure, lookup))
        for counter in rows.sequences:
            name = lookup.schema(counter.schema)
            if name is not None and counter.ownership != "i":
                self._add(name, "sequences", sequences.sequence(counter, lookup))
        for collation in rows.collations:
            if not collation.of_extension:
                self._add(collation.schema, "collations", usertypes.collation(collation, lookup))

    def _add(self, schema: str, part: str, made: Owned) -> None:
        self._made.setdefault((schema, part), []).append(made)

    def _add_types(self, rows: Rows) -> None:
        lookup = self._lookup
        composites = {row.oid: row for row in rows.relations if row.kind == "c"}
        checks = usertypes.domains_by_oid(rows.constraints)
        for row in rows.types:
            if row.of_extension or row.element:
                continue
            if row.kind == "e":
                self._add(row.schema, "enums", usertypes.enum(row, lookup))
            elif row.kind == "d":
                made = usertypes.domain(row, checks.get(row.oid, ()), lookup)
                self._add(row.schema, "domains", made)
            elif row.kind == "c" and row.relation in composites:
                made_type = usertypes.composite(row, composites[row.relation], lookup)
                self._add(row.schema, "composites", made_type)
            elif row.kind == "r" and _is_users(row):
                self._add(row.schema, "ranges", usertypes.range_type(row, lookup))
            elif row.kind in {"b", "p"} and _is_users(row):
                self._add(row.schema, "opaque_types", usertypes.opaque(row, lookup))

    def schema(self, row: SchemaRow) -> Schema:
        comment = self._lookup.comment(PG_NAMESPACE, row.oid)
        return Schema(
            name=row.name,
            owner=self._lookup.owner(row.owner),
            grants=self._lookup.grants(row.acl, row.owner, acl.SCHEMA),
            comment="" if row.name == PUBLIC and comment == _PUBLIC_COMMENT else comment,
            **{  # type: ignore[arg-type]  # each part holds what its name says
                part: self._sorted(row.name, part)
                for part in (
                    "relations",
                    "enums",
                    "domains",
                    "composites",
                    "ranges",
                    "opaque_types",
                    "collations",
                    "routines",
                    "sequences",
                )
            },
        )

    def _sorted(self, schema: str, part: str) -> tuple[Owned, ...]:
        made = self._made.get((schema, part), [])
        return tuple(sorted(made, key=lambda item: (item.name, getattr(item, "signature", ""))))


def _is_users(row: TypeRow) -> bool:
    return row.schema != "information_schema" and not row.schema.startswith("pg_")


def _mentioned(schemas: Iterable[Schema]) -> set[str]:
    """Names of the roles that the schemas and all in them mention."""
    names: set[str] = set()
    for owned in _everything_owned(schemas):
        names.add(owned.owner)
        names |= {grant.role for grant in owned.grants}
    for schema in schemas:
        for relation in schema.relations:
            names |= {role for policy in relation.policies for role in policy.roles}
            names |= {grant.role for grant in _column_grants(relation.columns)}
    return names


def _everything_owned(schemas: Iterable[Schema]) -> Iterator[Owned]:
    for schema in schemas:
        yield schema
        for field in schema.__struct_fields__:
            value = getattr(schema, field)
            if isinstance(value, tuple):
                yield from (item for item in value if isinstance(item, Owned))


def _column_grants(columns: Iterable[Column]) -> Iterator[Grant]:
    for column in columns:
        yield from column.grants


def _roles(rows: Rows, mentioned: set[str]) -> tuple[Role, ...]:
    """The mentioned roles and those that they are members of; PostgreSQL's own (pg_…) are known everywhere."""
    by_oid = {row.oid: row for row in rows.roles}
    wanted = {row.oid for row in rows.roles if row.name in mentioned}
    pending = list(wanted)
    while pending:
        for parent in by_oid[pending.pop()].member_of:
            if parent in by_oid and parent not in wanted:
                wanted.add(parent)
                pending.append(parent)
    return tuple(
        Role(
            name=row.name,
            login=row.login,
            superuser=row.superuser,
            bypass_rls=row.bypass_rls,
            inherit=row.inherit,
            member_of=_names(row.member_of, by_oid),
            inherit_overridden=_names(
                (oid for oid in row.member_of if row.inherit != (oid in row.inherits_from)), by_oid
            ),
            comment=row.comment or "",
        )
        for row in sorted((by_oid[oid] for oid in wanted), key=lambda role: role.name)
        if not row.name.startswith("pg_")
    )


def _names(oids: Iterable[int], by_oid: Mapping[int, RoleRow]) -> tuple[str, ...]:
    return tuple(sorted(by_oid[oid].name for oid in oids if oid in by_oid))
