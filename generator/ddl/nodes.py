"""The nodes of a database: one for each thing that can be made on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.node import (
    BELONGING,
    COLLATION,
    ROUTINE,
    SEQUENCE,
    SHELL,
    TYPE,
    Node,
    access,
    part,
)
from generator.ddl.references import NodeKey, References
from generator.ddl.relations import RelationNodes
from generator.ddl.routines import routine_statements
from generator.ddl.table import parent_names
from generator.ddl.usertypes import (
    UserType,
    collation_statements,
    sequence_owner,
    sequence_statements,
    shell_type,
    type_statements,
)
from generator.model.catalog import Composite, Database, Domain, Range, Routine, Schema, Sequence
from generator.model.relations import relation_index
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator


class Nodes:
    """Makes the nodes of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._references = References(database)
        self._relations = relation_index(database)
        # A range's canonical function needs the range's name alone: the range needs the function.
        self._shells: dict[QualifiedName, dict[NodeKey, NodeKey]] = {}
        for schema in database.schemas:
            for made in schema.ranges:
                if made.canonical:
                    key = (schema.name, made.name)
                    self._shells[made.canonical] = {("type", *key): ("shell", *key)}

    def all(self, bare: frozenset[QualifiedName] = frozenset()) -> list[Node]:
        """Every node, in the order of the model; ``bare`` relations lack expressions at first."""
        heirs = self._with_heirs(bare)
        relations = RelationNodes(self._references, self._relations, heirs)
        return [
            node
            for schema in self._database.schemas
            for node in (*self._of_schema(schema), *relations.of_schema(schema))
        ]

    def _with_heirs(self, bare: frozenset[QualifiedName]) -> frozenset[QualifiedName]:
        """What inherits a default waits for it too."""
        heirs = {
            name
            for name, relation in self._relations.items()
            if bare and bare.intersection(parent_names(relation))
        }
        return bare if heirs <= bare else self._with_heirs(bare | heirs)

    def _of_schema(self, schema: Schema) -> Iterator[Node]:
        name = schema.name
        for collation in schema.collations:
            yield Node(
                key=("collation", name, collation.name),
                phase=COLLATION,
                statements=tuple(collation_statements(name, collation)),
                access=access(("COLLATION", ""), collation, name),
            )
        types: tuple[UserType, ...] = (
            *schema.enums,
            *schema.domains,
            *schema.composites,
            *schema.ranges,
        )
        for made in types:
            yield from self._type(name, made)
        for opaque in schema.opaque_types:
            why = "a base type, which only its C functions understand"
            yield Node(key=("type", name, opaque.name), phase=TYPE, absent=why)
        for sequence in schema.sequences:
            yield from self._sequence(name, sequence)
        for routine in schema.routines:
            yield self._routine(name, routine)

    def _type(self, schema: str, made: UserType) -> Iterator[Node]:
        needs = self._needs_of_type(made)
        if isinstance(made, Range) and made.canonical:
            shell = ("shell", schema, made.name)
            yield Node(key=shell, phase=SHELL, statements=(shell_type(schema, made),))
            needs.add(shell)
        word = "DOMAIN" if isinstance(made, Domain) else "TYPE"
        yield Node(
            key=("type", schema, made.name),
            phase=TYPE,
            statements=tuple(type_statements(schema, made)),
            needs=frozenset(needs),
            access=access((word, "TYPE"), made, schema, implied="USAGE"),
        )

    def _needs_of_type(self, made: UserType) -> set[NodeKey]:
        references = self._references
        if isinstance(made, Domain):
            expressions = (made.default, *(check.expression for check in made.checks))
            return (
                references.of_type(made.base)
                | references.of_collation(made.collation)
                | references.in_sql(*expressions)
            )
        if isinstance(made, Composite):
            return references.of_columns(made.attributes)
        if isinstance(made, Range):
            return (
                references.of_type(made.subtype)
                | references.of_collation(made.collation)
                | references.of_routine(made.canonical, made.subtype_diff)
            )
        return set()

    def _sequence(self, schema: str, sequence: Sequence) -> Iterator[Node]:
        key, owner = ("sequence", schema, sequence.name), sequence.owned_by
        # A table's owner is that of its sequences, and they can't be given another.
        yield Node(
            key=key,
            phase=SEQUENCE,
            statements=tuple(sequence_statements(schema, sequence)),
            access=access(("" if owner else "SEQUENCE", "SEQUENCE"), sequence, schema),
        )
        if owner:
            table = QualifiedName(schema=owner.schema, name=owner.relation)
            needs = self._references.of_relation(table)
            yield part(key, ("owner", ""), BELONGING, sequence_owner(schema, sequence), needs)

    def _routine(self, schema: str, routine: Routine) -> Node:
        references, name = self._references, QualifiedName(schema=schema, name=routine.name)
        needs = references.of_type(routine.returns, *(one.type for one in routine.arguments))
        needs |= references.in_sql(*(one.default for one in routine.arguments))
        wishes = set[NodeKey]()
        if routine.sql_body:
            needs |= references.in_sql(routine.body)
        elif routine.language == "sql":
            # The server reads such a body when it puts the function's query in place of a call.
            wishes = references.in_sql(routine.body)
        shells = self._shells.get(name, {})
        absent = "an aggregate, whose functions the model doesn't hold"
        return Node(
            key=("routine", schema, routine.name, routine.signature),
            phase=ROUTINE,
            statements=tuple(routine_statements(schema, routine)),
            needs=frozenset(shells.get(key, key) for key in needs),
            wishes=frozenset(wishes),
            access=access(
                ("ROUTINE", "ROUTINE"),
                routine,
                schema,
                arguments=f"({routine.signature})",
                implied="EXECUTE",
            ),
            absent=absent if routine.kind == "aggregate" else "",
        )
