"""What rules look at: the database, sorted out once for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.lint.options import Options
from generator.lint.statistics import Statistics, TableUse
from generator.model.annotations import Annotations, describe
from generator.model.catalog import PUBLIC, Column, Database, Grant, Relation, Schema
from generator.model.relations import all_relations
from generator.model.types import PG_CATALOG, QualifiedName, TypeRef, quote_identifier
from generator.model.values import Domains, domain_index

if TYPE_CHECKING:
    from collections.abc import Collection

_TABLES: Final = frozenset({"table", "partitioned table"})
_VIEWS: Final = frozenset({"view", "materialized view"})


class Table(Struct, frozen=True, kw_only=True, gc=False):
    """A relation with its name, as value and as SQL, and the columns that are its own."""

    name: QualifiedName
    sql: str
    relation: Relation
    columns: tuple[Column, ...]

    @property
    def partitioned(self) -> bool:
        """Whether it has no rows of its own, so that nothing is built on it CONCURRENTLY."""
        return self.relation.kind == "partitioned table"

    def part(self, name: str) -> str:
        """The subject of a finding about a part of it: a column, an index, a policy."""
        return f"{self.sql}.{quote_identifier(name)}"


class Context:
    """The database and what is derived from it. Nothing here changes; what is dear is made on first use.

    ``tables`` are ordinary and partitioned ones, ``partitions`` those below them, which most rules
    judge by their parents. What belongs to extensions isn't in the model.
    """

    def __init__(
        self,
        database: Database,
        options: Options,
        annotations: Annotations,
        statistics: Statistics | None,
    ) -> None:
        self.database = database
        self.options = options
        self.annotations = annotations
        self.statistics = statistics or Statistics()
        self.relations: Mapping[QualifiedName, Table] = {
            table.name: table for table in _all(database)
        }
        every = self.relations.values()
        whole = [table for table in every if table.relation.partition_of is None]
        self.tables = tuple(t for t in whole if t.relation.kind in _TABLES)
        self.views = tuple(t for t in whole if t.relation.kind in _VIEWS)
        self.foreign_tables = tuple(t for t in whole if t.relation.kind == "foreign table")
        self.partitions = tuple(t for t in every if t.relation.partition_of is not None)

    @property
    def schemas(self) -> tuple[Schema, ...]:
        """The schemas, in canonical order."""
        return self.database.schemas

    @cached_property
    def domains(self) -> Domains:
        """Domains by name."""
        return domain_index(self.database)

    def base(self, ref: TypeRef) -> TypeRef:
        """The type that a domain stands on, whatever number of domains is between them."""
        while (
            not ref.array
            and ref.schema != PG_CATALOG  # nearly every column, and there are no domains
            and (domain := self.domains.get(ref.qualified))
        ):
            ref = domain.base
        return ref

    @cached_property
    def parents(self) -> Mapping[QualifiedName, QualifiedName]:
        """Of each partition the table that it is a part of in the end."""
        found: dict[QualifiedName, QualifiedName] = {}
        for partition in self.partitions:
            top = partition.name
            while (table := self.relations.get(top)) and (above := table.relation.partition_of):
                top = above.parent
            found[partition.name] = top
        return found

    @cached_property
    def children(self) -> Mapping[QualifiedName, tuple[Table, ...]]:
        """The direct partitions of each partitioned table."""
        found: dict[QualifiedName, list[Table]] = {}
        for partition in self.partitions:
            if above := partition.relation.partition_of:
                found.setdefault(above.parent, []).append(partition)
        return {parent: tuple(tables) for parent, tables in found.items()}

    @cached_property
    def referred(self) -> Collection[QualifiedName]:
        """The relations that foreign keys lead to."""
        every = self.relations.values()
        return {key.target for table in every for key in table.relation.foreign_keys}

    @cached_property
    def uses(self) -> Mapping[QualifiedName, TableUse]:
        """How tables are used, partitioned ones as their parts are."""
        counted = self.statistics.tables
        parts: dict[QualifiedName, list[TableUse]] = {}
        for name, use in counted.items():
            parts.setdefault(self.parents.get(name, name), []).append(use)
        return {
            top: TableUse(
                rows=counted[top].rows if top in counted else None,
                sequential_scans=sum(use.sequential_scans for use in used),
                index_scans=sum(use.index_scans for use in used),
            )
            for top, used in parts.items()
        }

    # ---- who may do what ----

    @cached_property
    def api_roles(self) -> frozenset[str]:
        """The roles of whom grants make a table exposed, PUBLIC among them.

        Those of the settings with the roles that they are members of, inherited or not, since SET
        ROLE is all that it takes; without any, all that hold grants on relations. Superusers and
        roles with BYPASSRLS are not bound by policies anyway.
        """
        known = {role.name: role for role in self.database.roles}
        unbound = {role.name for role in known.values() if role.superuser or role.bypass_rls}
        if not self.options.api_roles:
            holders = (grant.role for table in self.relations.values() for grant in grants(table))
            return frozenset({PUBLIC, *holders} - unbound - {""})
        found: set[str] = {PUBLIC}
        open_roles = list(self.options.api_roles)
        while open_roles:
            role = open_roles.pop()
            if role not in found:
                found.add(role)
                open_roles += known[role].member_of if role in known else ()
        return frozenset(found - unbound)

    @cached_property
    def exposed(self) -> Mapping[QualifiedName, tuple[str, ...]]:
        """The relations that API roles may read or write, each with those roles."""
        found = {
            name: self.holders(grants(table))
            for name, table in self.relations.items()
            if table.relation.grants or any(column.grants for column in table.relation.columns)
        }
        return {name: roles for name, roles in found.items() if roles}

    def holders(self, given: Iterable[Grant]) -> tuple[str, ...]:
        """The API roles among those who hold these grants."""
        return tuple(sorted({grant.role for grant in given} & self.api_roles))

    @cached_property
    def secured(self) -> Collection[QualifiedName]:
        """The relations with row-level security."""
        return {name for name, table in self.relations.items() if table.relation.row_security}

    @cached_property
    def guards_rows(self) -> bool:
        """Whether row-level security is meant to hold here: the settings say so, or a table has it."""
        return bool(self.options.api_roles or self.secured)

    @cached_property
    def classifies(self) -> bool:
        """Whether people classify columns in this database."""
        return any(
            describe(column.comment).tag("classification") is not None
            for table in self.relations.values()
            for column in table.columns
            if "@classification" in column.comment
        )


def grants(table: Table) -> Iterator[Grant]:
    """The grants on a relation and on its columns."""
    yield from table.relation.grants
    for column in table.relation.columns:
        yield from column.grants


def comments(table: Table, *parts: str) -> tuple[str, ...]:
    """The comments whose tags may accept a finding about a part of a table, or about itself."""
    return (*parts, table.relation.comment)


def _all(database: Database) -> Iterator[Table]:
    schema_sql = {schema.name: quote_identifier(schema.name) for schema in database.schemas}
    for schema, relation in all_relations(database):
        columns = relation.columns
        if relation.inherits or relation.partition_of:
            columns = tuple(column for column in columns if not column.inherited)
        yield Table(
            name=QualifiedName(schema=schema.name, name=relation.name),
            sql=f"{schema_sql[schema.name]}.{quote_identifier(relation.name)}",
            relation=relation,
            columns=columns,
        )
