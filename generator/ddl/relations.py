"""The nodes of relations: tables and views, and all that hangs on them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from generator.ddl.access import column_grants
from generator.ddl.actions import (
    policy_statements,
    rule_statements,
    table_settings,
    trigger_statements,
)
from generator.ddl.changes import add_constraint, constraint_comment, expressions, set_default
from generator.ddl.constraints import foreign_key_sql, index_statements
from generator.ddl.node import (
    ACTION,
    DEFAULT,
    EXPRESSION,
    FOREIGN_KEY,
    INDEX,
    SETTING,
    TABLE,
    VIEW,
    Node,
    access,
    part,
)
from generator.ddl.table import WORDS, Relations, Table
from generator.ddl.tables import create_table
from generator.ddl.views import placeholder, view_statements
from generator.ddl.words import full_name
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.ddl.references import NodeKey, References
    from generator.ddl.statement import Statement
    from generator.model.catalog import Relation, Schema


class RelationNodes:
    """Makes the nodes of relations; ``bare`` are those without expressions or query at first."""

    def __init__(
        self, references: References, relations: Relations, bare: frozenset[QualifiedName]
    ) -> None:
        self._references = references
        self._relations = relations
        self._bare = bare

    def of_schema(self, schema: Schema) -> Iterator[Node]:
        """The nodes of all relations of a schema."""
        for relation in schema.relations:
            key = ("relation", schema.name, relation.name)
            name = QualifiedName(schema=schema.name, name=relation.name)
            make = self._view if relation.view else self._table
            yield from make(key, name, relation)
            yield from self._indexes(key, name, relation)
            yield from self._foreign_keys(key, name, relation)
            yield from self._actions(key, name, relation)

    def _access(self, name: QualifiedName, relation: Relation) -> tuple[Statement, ...]:
        words = (WORDS[relation.kind], "TABLE")
        on_columns = column_grants(full_name(name), relation.columns, name)
        return (*access(words, relation, name.schema), *on_columns)

    def _table(self, key: NodeKey, name: QualifiedName, relation: Relation) -> Iterator[Node]:
        table = Table(name=name, relation=relation, relations=self._relations, bare=self._bare)
        needs, later = self._structure(relation), self._references.in_sql(*_expressions(relation))
        yield Node(
            key=key,
            phase=TABLE,
            statements=tuple(create_table(table)),
            needs=frozenset(needs if table.is_bare else needs | later) - {key},
            wishes=frozenset(self._usual_bearers(name.schema, relation)),
            access=self._access(name, relation),
        )
        if table.is_bare:
            yield part(key, ("expressions", ""), EXPRESSION, expressions(table), later)

    def _structure(self, relation: Relation) -> set[NodeKey]:
        """What a table needs whatever its defaults and checks say."""
        references, of = self._references, relation.partition_of
        generated = (column.default for column in relation.columns if column.generated)
        return (
            references.of_columns(relation.columns)
            | references.of_composite(relation.of_type)
            | references.of_relation(*relation.inherits, of.parent if of else None)
            | references.in_sql(relation.partition_key, *generated)
            | references.of_index_keys(k for one in relation.exclusions for k in one.keys)
        )

    def _view(self, key: NodeKey, name: QualifiedName, relation: Relation) -> Iterator[Node]:
        definition = relation.view.definition if relation.view else ""
        needs = frozenset(self._references.in_sql(definition)) - {key}
        granted = self._access(name, relation)
        if name in self._bare and relation.kind == "view":
            types = frozenset(self._references.of_columns(relation.columns))
            first = (placeholder(name, relation),)
            yield Node(key=key, phase=VIEW, statements=first, needs=types, access=granted)
            made = view_statements(name, relation, replace=True)
            yield part(key, ("query", ""), VIEW, made, needs)
        else:
            made = view_statements(name, relation)
            yield Node(key=key, phase=VIEW, statements=tuple(made), needs=needs, access=granted)
        for column in relation.columns:
            if column.default:
                default = (set_default(name, relation, column),)
                calls = self._references.in_sql(column.default)
                yield part(key, ("default", column.name), DEFAULT, default, calls)

    def _indexes(self, key: NodeKey, name: QualifiedName, relation: Relation) -> Iterator[Node]:
        # A partition's own index would be taken for its part of a parent's that is made after it.
        before = {
            (*parent_key, "index", index.name)
            for parent_key, parent in self._ancestors(relation)
            for index in parent.indexes
        }
        for index in relation.indexes:
            texts = (index.predicate, *(one.expression for one in index.keys))
            needs = self._references.in_sql(*texts) | self._references.of_index_keys(index.keys)
            made = index_statements(index, name, relation)
            yield part(key, ("index", index.name), INDEX, made, needs | before)

    def _foreign_keys(
        self, key: NodeKey, name: QualifiedName, relation: Relation
    ) -> Iterator[Node]:
        # As with indexes.
        before = {
            (*parent_key, "foreign key", one.name)
            for parent_key, parent in self._ancestors(relation)
            for one in parent.foreign_keys
        }
        for one in relation.foreign_keys:
            made = (
                add_constraint(name, relation, foreign_key_sql(one)),
                *constraint_comment(name, one.name, one.comment),
            )
            needs = self._references.of_relation(one.target) | before
            yield part(key, ("foreign key", one.name), FOREIGN_KEY, made, needs)

    def _actions(self, key: NodeKey, name: QualifiedName, relation: Relation) -> Iterator[Node]:
        references = self._references
        for rule in relation.rules:
            needs = references.in_sql(rule.definition)
            yield part(key, ("rule", rule.name), ACTION, rule_statements(rule, name), needs)
        for trigger in relation.triggers:
            needs = references.of_routine(trigger.function) | references.in_sql(trigger.when)
            needs |= references.of_relation(trigger.referenced)
            made = trigger_statements(trigger, name)
            yield part(key, ("trigger", trigger.name), ACTION, made, needs)
        for policy in relation.policies:
            needs = references.in_sql(policy.using, policy.check)
            yield part(key, ("policy", policy.name), ACTION, policy_statements(policy, name), needs)
        yield part(key, ("settings", ""), SETTING, table_settings(relation, name))

    def _ancestors(self, relation: Relation) -> Iterator[tuple[NodeKey, Relation]]:
        """The partitioned tables that a partition belongs to, from the nearest on."""
        while relation.partition_of and relation.partition_of.parent in self._relations:
            name = relation.partition_of.parent
            relation = self._relations[name]
            yield ("relation", name.schema, name.name), relation

    def _usual_bearers(self, schema: str, relation: Relation) -> Iterator[NodeKey]:
        """Tables whose NOT NULLs the server names as this one's are: theirs come first."""
        for constraint in relation.not_nulls:
            yield from self._usual_not_nulls.get((schema, constraint.name), ())

    @cached_property
    def _usual_not_nulls(self) -> dict[tuple[str, str], list[NodeKey]]:
        """Tables by the names that the server gives to NOT NULLs (PostgreSQL 18)."""
        found: dict[tuple[str, str], list[NodeKey]] = {}
        for name, relation in self._relations.items():
            for column in relation.columns:
                usual = (name.schema, f"{relation.name}_{column.name}_not_null")
                found.setdefault(usual, []).append(("relation", name.schema, name.name))
        return found


def _expressions(relation: Relation) -> Iterator[str]:
    """What a table says in SQL that could also be said when the table is there."""
    yield from (column.default for column in relation.columns if not column.generated)
    yield from (check.expression for check in relation.checks)
    for exclusion in relation.exclusions:
        yield exclusion.predicate
        yield from (key.expression for key in exclusion.keys)
