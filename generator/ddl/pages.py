"""One object as DDL, as somebody would write it who makes that object alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.actions import (
    policy_statements,
    rule_statements,
    table_settings,
    trigger_statements,
)
from generator.ddl.changes import add_constraint, constraint_comment, set_default
from generator.ddl.constraints import foreign_key_sql, index_statements
from generator.ddl.routines import routine_statements
from generator.ddl.statement import Statement, as_script
from generator.ddl.table import Table
from generator.ddl.tables import create_table
from generator.ddl.usertypes import UserType, sequence_owner, sequence_statements, type_statements
from generator.ddl.views import view_statements
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Relation, Routine, Sequence


def table_ddl(
    schema: str, relation: Relation, relations: Mapping[QualifiedName, Relation] | None = None
) -> str:
    """A table with its constraints, indexes, rules, triggers, policies and comments.

    ``relations`` (``relation_index``) lets a partition or child say only what its parents don't.
    """
    name = QualifiedName(schema=schema, name=relation.name)
    table = Table(name=name, relation=relation, relations=relations or {}, exact=False)
    return as_script(
        [*create_table(table), *_foreign_keys(name, relation), *_around(name, relation)]
    )


def view_ddl(schema: str, relation: Relation) -> str:
    """A view or materialized view with its indexes, rules, triggers and comments."""
    name = QualifiedName(schema=schema, name=relation.name)
    defaults = [
        set_default(name, relation, column) for column in relation.columns if column.default
    ]
    made = view_statements(name, relation, filled=True)
    return as_script([*made, *defaults, *_around(name, relation)])


def type_ddl(schema: str, made: UserType) -> str:
    """An enum, domain, composite or range type with its comments."""
    return as_script(type_statements(schema, made))


def routine_ddl(schema: str, routine: Routine) -> str:
    """A function or procedure with its comment; empty for an aggregate."""
    return as_script(routine_statements(schema, routine))


def sequence_ddl(schema: str, sequence: Sequence) -> str:
    """A sequence with its comment and the column that it belongs to."""
    return as_script([*sequence_statements(schema, sequence), *sequence_owner(schema, sequence)])


def _foreign_keys(name: QualifiedName, relation: Relation) -> Iterator[Statement]:
    for key in relation.foreign_keys:
        yield add_constraint(name, relation, foreign_key_sql(key))
        yield from constraint_comment(name, key.name, key.comment)


def _around(name: QualifiedName, relation: Relation) -> Iterator[Statement]:
    for index in relation.indexes:
        yield from index_statements(index, name, relation)
    for rule in relation.rules:
        yield from rule_statements(rule, name)
    for trigger in relation.triggers:
        yield from trigger_statements(trigger, name)
    yield from table_settings(relation, name)
    for policy in relation.policies:
        yield from policy_statements(policy, name)
