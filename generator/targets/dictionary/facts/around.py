"""What a page needs to know of the rest of the database, sorted out once for all pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from generator.model.annotations import Described, describe
from generator.model.relations import all_relations
from generator.model.types import PG_CATALOG, QualifiedName
from generator.targets.dictionary.facts.dependents import Dependents

if TYPE_CHECKING:
    from generator.model.annotations import DeclaredRelation
    from generator.model.catalog import Composite, Domain, Relation, Routine, Schema
    from generator.model.types import TypeRef
    from generator.targets.dictionary.facts.made import Endpoint, Finding
    from generator.targets.dictionary.facts.whole import Whole


class Around:
    """A database with its annotations and what others made of it. Nothing here changes.

    ``incoming`` are the foreign keys that lead to a relation, ``partitions`` those of a table, ``reads`` what each
    view reads; ``guards``: whether row security is a matter here.
    """

    def __init__(self, whole: Whole) -> None:
        self.database = whole.database
        self.annotations = whole.annotations
        self.made = whole.made
        self.places = whole.places
        self.incoming = whole.incoming
        self.partitions = whole.children
        self.reads = whole.reads
        self.guards = whole.guards

    @cached_property
    def position(self) -> Mapping[QualifiedName, int]:
        """Where each partition stands among those of its parent."""
        return {
            name: at for children in self.partitions.values() for at, name in enumerate(children)
        }

    @cached_property
    def heirs(self) -> Mapping[QualifiedName, tuple[QualifiedName, ...]]:
        """The tables that inherit from each, but for partitions."""
        return _grouped(
            (parent, QualifiedName(schema=schema.name, name=relation.name))
            for schema, relation in all_relations(self.database)
            for parent in relation.inherits
        )

    @cached_property
    def dependents(self) -> Dependents:
        """Who names whom."""
        return Dependents(self.database, self.reads)

    @cached_property
    def derived(
        self,
    ) -> Mapping[QualifiedName, Mapping[str, tuple[tuple[QualifiedName, str], ...]]]:
        """The columns of views that come from a column: lineage, looked at from its other end."""
        found: dict[QualifiedName, dict[str, list[tuple[QualifiedName, str]]]] = {}
        for schema, relation in all_relations(self.database):
            view = QualifiedName(schema=schema.name, name=relation.name)
            for column in relation.columns if relation.view else ():
                for source in column.sources:
                    origin = QualifiedName(schema=source.schema, name=source.relation)
                    columns = found.setdefault(origin, {}).setdefault(source.column, [])
                    columns.append((view, column.name))
        return {
            origin: {column: tuple(ends) for column, ends in columns.items()}
            for origin, columns in found.items()
        }

    @cached_property
    def declared(self) -> Mapping[str, tuple[DeclaredRelation, ...]]:
        """The relations that the annotations declare, by both of their ends (``schema.table``)."""
        return _grouped(
            (end, relation)
            for relation in self.annotations.relations
            for end in dict.fromkeys((relation.source, relation.target))
        )

    @cached_property
    def endpoints(self) -> Mapping[str, tuple[Endpoint, ...]]:
        """The endpoints about a relation (``QualifiedName.sql``), then the declared ones that touch it.

        What derived ones touch by keys, triggers and policies is on the page of endpoints: a table that all others
        refer to would have them all.
        """
        every = self.made.endpoints or ()
        about = [(name, each) for each in every for name in each.primary]
        touching = [
            (name, each)
            for each in every
            if each.kind == "declared"
            for name in each.related
            if name not in each.primary
        ]
        return _grouped([*about, *touching])

    @cached_property
    def findings(self) -> Mapping[str, tuple[Finding, ...]]:
        """Lint's findings by the relation (``QualifiedName.sql``)."""
        return _grouped((each.relation, each) for each in self.made.findings or ())

    @cached_property
    def routines_with(self) -> Mapping[QualifiedName, tuple[tuple[str, Routine], ...]]:
        """The routines that take or return each type that the database defines, with their schemas."""
        return _grouped(
            (name, (schema.name, routine))
            for schema in self.database.schemas
            for routine in schema.routines
            for name in dict.fromkeys(
                ref.qualified
                for ref in (routine.returns, *(each.type for each in routine.arguments))
                if ref and ref.schema != PG_CATALOG
            )
        )

    @cached_property
    def types_with(self) -> Mapping[QualifiedName, tuple[tuple[str, str], ...]]:
        """The composites and domains, by schema and name, that are made of each type."""
        return _grouped(
            (name, (schema.name, each.name))
            for schema in self.database.schemas
            for each, parts in _made_types(schema)
            for name in dict.fromkeys(ref.qualified for ref in parts)
        )

    def described(self, name: QualifiedName, relation: Relation) -> Described:
        """A relation's comment, with the tags that the annotations add to it."""
        said = describe(relation.comment)
        notes = self.annotations.tables.get(str(name))
        if notes is None:
            return said
        added = {
            tag: (*said.tags.get(tag, ()), value)
            for tag, value in notes.tags.items()
            if value not in said.tags.get(tag, ())
        }
        return Described(text=said.text, tags={**said.tags, **added})


def _made_types(schema: Schema) -> Iterator[tuple[Composite | Domain, Sequence[TypeRef]]]:
    for composite in schema.composites:
        yield composite, [each.type for each in composite.attributes]
    for domain in schema.domains:
        yield domain, [domain.base]


def _grouped(pairs: Iterable[tuple[Any, Any]]) -> Mapping[Any, tuple[Any, ...]]:
    found: dict[Any, list[Any]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
