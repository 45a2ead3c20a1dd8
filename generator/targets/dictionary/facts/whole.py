"""The database as a whole, with what several of the pages about it derive, once for all of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from generator.model.reading import view_reads
from generator.model.relations import all_relations, incoming, links, partitions
from generator.model.types import QualifiedName
from generator.targets.dictionary.facts.rights import Rights, granted_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.model.annotations import Annotations
    from generator.model.catalog import Database, Relation
    from generator.model.relations import Link
    from generator.targets.dictionary.facts.made import Made
    from generator.targets.dictionary.markup.pieces import Cell
    from generator.targets.dictionary.markup.places import Places

Named = tuple[QualifiedName, "Relation"]
"""A relation with its name."""

_TABLES: Final = frozenset({"table", "partitioned table", "foreign table"})


class Whole:
    """What the pages about the whole database are made from. Nothing here changes."""

    def __init__(
        self, database: Database, annotations: Annotations, made: Made, places: Places
    ) -> None:
        self.database = database
        self.annotations = annotations
        self.made = made
        self.places = places
        self.relations: tuple[Named, ...] = tuple(
            (QualifiedName(schema=schema.name, name=relation.name), relation)
            for schema, relation in all_relations(database)
        )
        whole = [(name, each) for name, each in self.relations if each.partition_of is None]
        self.tables = tuple((name, each) for name, each in whole if each.kind in _TABLES)
        self.views = tuple((name, each) for name, each in whole if each.view)
        self.partitions = tuple((name, each) for name, each in self.relations if each.partition_of)

    @cached_property
    def guards(self) -> bool:
        """Whether row security is a matter here: a table has it or a policy, or a grant that would need one."""
        return any(
            each.row_security or each.policies or granted_to(each)
            for _, each in (*self.tables, *self.partitions)
        )

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every foreign key."""
        return tuple(links(self.database))

    @cached_property
    def incoming(self) -> Mapping[QualifiedName, tuple[Link, ...]]:
        """Foreign keys by the relation that they lead to."""
        return incoming(self.links)

    @cached_property
    def children(self) -> Mapping[QualifiedName, tuple[QualifiedName, ...]]:
        """The direct partitions of each table."""
        return partitions(self.database)

    @cached_property
    def by_sql(self) -> Mapping[str, QualifiedName]:
        """Relations by ``QualifiedName.sql``."""
        return {name.sql: name for name, _ in self.relations}

    @cached_property
    def bodies(self) -> Mapping[QualifiedName, str]:
        """The bodies of the functions that take no arguments, which those of triggers are."""
        return {
            QualifiedName(schema=schema.name, name=routine.name): routine.body
            for schema in self.database.schemas
            for routine in schema.routines
            if not routine.signature
        }

    @cached_property
    def rights(self) -> Rights:
        """Grants with the memberships that pass them on."""
        return Rights(self.database)

    @cached_property
    def sql(self) -> str:
        """All SQL that is stored: what it names is used."""
        return "\n".join(_stored(self))

    def relation(self, name: QualifiedName) -> Relation | None:
        """A relation of the model."""
        return self.places.relations.get(name)

    def relations_of(self, schema: str) -> Sequence[Named]:
        """The relations of a schema."""
        return self._by_schema.get(schema, ())

    @cached_property
    def _by_schema(self) -> Mapping[str, Sequence[Named]]:
        return by_schema(self.relations)

    def top(self, name: QualifiedName) -> QualifiedName:
        """The table that a partition belongs to in the end."""
        while (relation := self.relation(name)) and relation.partition_of:
            name = relation.partition_of.parent
        return name

    def roles(self, page: str, names: Iterable[str]) -> Cell:
        """Roles as links."""
        return tuple(self.places.role(page, name) for name in names)

    @cached_property
    def reads(self) -> Mapping[QualifiedName, tuple[QualifiedName, ...]]:
        """The relations that each view's query reads."""
        return view_reads(self.database)

    def tables_behind(self, view: QualifiedName) -> list[QualifiedName]:
        """The tables that a view reads, through any number of views."""
        seen: set[QualifiedName] = set()
        unread = [view]
        while unread:
            fresh = set(self.reads.get(unread.pop(), ())) - seen
            seen |= fresh
            unread += fresh
        return sorted(
            name for name in seen if (found := self.relation(name)) and found.kind in _TABLES
        )


def _stored(whole: Whole) -> Iterator[str]:
    for _, each in whole.relations:
        yield from (column.default for column in each.columns if column.default)
        yield from (check.expression for check in each.checks)
        yield from (said for policy in each.policies for said in (policy.using, policy.check))
        for keys in (*(one.keys for one in each.indexes), *(one.keys for one in each.exclusions)):
            yield from (key.expression for key in keys if key.expression)
        yield each.view.definition if each.view else ""
    for schema in whole.database.schemas:
        yield from (check.expression for domain in schema.domains for check in domain.checks)
        yield from (routine.body for routine in schema.routines)


def by_schema(relations: Iterable[Named]) -> dict[str, list[Named]]:
    """Relations by the name of their schema, in order."""
    found: dict[str, list[Named]] = {}
    for name, relation in relations:
        found.setdefault(name.schema, []).append((name, relation))
    return found
