"""What acts on a relation as SQL: triggers, rules, policies, row security, replica identity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.ddl.statement import Kind, Statement, comment_on
from generator.ddl.words import deferral, full_name, parenthesised, restated, role_name
from generator.model.catalog import PUBLIC, EnabledState, Policy, Relation, Rule, Trigger
from generator.model.types import QualifiedName, quote_identifier, quote_literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_STATES: Final[Mapping[EnabledState, str]] = {
    "disabled": "DISABLE",
    "replica": "ENABLE REPLICA",
    "always": "ENABLE ALWAYS",
}


def trigger_statements(trigger: Trigger, table: QualifiedName) -> Iterator[Statement]:
    """CREATE TRIGGER, its state when it isn't the usual one, and its comment."""
    word = "CONSTRAINT TRIGGER" if trigger.constraint else "TRIGGER"
    sql = (
        f"CREATE {word} {quote_identifier(trigger.name)}"
        f"\n    {trigger.timing} {_events(trigger)} ON {full_name(table)}"
    )
    if trigger.referenced:
        sql += f"\n    FROM {full_name(trigger.referenced)}"
    sql += deferral(deferrable=trigger.deferrable, initially_deferred=trigger.initially_deferred)
    sql += _transition_tables(trigger)
    sql += f"\n    FOR EACH {'ROW' if trigger.for_each_row else 'STATEMENT'}"
    if trigger.when:
        sql += f" WHEN {parenthesised(trigger.when)}"
    arguments = ", ".join(quote_literal(argument) for argument in trigger.arguments)
    sql += f"\n    EXECUTE FUNCTION {full_name(trigger.function)}({arguments})"
    yield _statement("trigger", trigger.name, table, sql)
    yield from _state("TRIGGER", trigger.name, trigger.enabled, table)
    target = f"TRIGGER {quote_identifier(trigger.name)} ON {full_name(table)}"
    yield from comment_on(target, trigger.comment, table)


def _events(trigger: Trigger) -> str:
    columns = ", ".join(quote_identifier(column) for column in trigger.update_columns)
    return " OR ".join(
        f"UPDATE OF {columns}" if event == "UPDATE" and columns else event
        for event in trigger.events
    )


def _transition_tables(trigger: Trigger) -> str:
    tables = [
        f"{word} TABLE AS {quote_identifier(name)}"
        for word, name in (("OLD", trigger.old_table), ("NEW", trigger.new_table))
        if name
    ]
    return f"\n    REFERENCING {' '.join(tables)}" if tables else ""


def rule_statements(rule: Rule, table: QualifiedName) -> Iterator[Statement]:
    """The rule's own statement, its state, and its comment."""
    yield _statement("rule", rule.name, table, restated(rule.definition))
    yield from _state("RULE", rule.name, rule.enabled, table)
    target = f"RULE {quote_identifier(rule.name)} ON {full_name(table)}"
    yield from comment_on(target, rule.comment, table)


def policy_statements(policy: Policy, table: QualifiedName) -> Iterator[Statement]:
    """CREATE POLICY with what isn't its default, and its comment."""
    sql = f"CREATE POLICY {quote_identifier(policy.name)} ON {full_name(table)}"
    if not policy.permissive:
        sql += " AS RESTRICTIVE"
    if policy.command != "ALL":
        sql += f" FOR {policy.command}"
    if policy.roles != (PUBLIC,):
        sql += f" TO {', '.join(role_name(role) for role in policy.roles)}"
    if policy.using:
        sql += f"\n    USING {parenthesised(policy.using)}"
    if policy.check:
        sql += f"\n    WITH CHECK {parenthesised(policy.check)}"
    yield _statement("policy", policy.name, table, sql)
    target = f"POLICY {quote_identifier(policy.name)} ON {full_name(table)}"
    yield from comment_on(target, policy.comment, table)


def table_settings(relation: Relation, table: QualifiedName) -> Iterator[Statement]:
    """Row security and replica identity, where they aren't the default."""
    settings = (
        (relation.row_security, "ENABLE ROW LEVEL SECURITY"),
        (relation.force_row_security, "FORCE ROW LEVEL SECURITY"),
        (bool(relation.replica_identity), f"REPLICA IDENTITY {relation.replica_identity}"),
    )
    for is_set, words in settings:
        if is_set:
            yield _alter(table, words)


def _state(word: str, name: str, state: EnabledState, table: QualifiedName) -> Iterator[Statement]:
    if state != "origin":
        yield _alter(table, f"{_STATES[state]} {word} {quote_identifier(name)}")


def _alter(table: QualifiedName, words: str) -> Statement:
    label = f"setting of {full_name(table)}"
    sql = f"ALTER TABLE {full_name(table)} {words}"
    return Statement(kind="setting", label=label, sql=sql, name=table)


def _statement(kind: Kind, name: str, table: QualifiedName, sql: str) -> Statement:
    label = f"{kind} {quote_identifier(name)} on {full_name(table)}"
    return Statement(kind=kind, label=label, sql=sql, name=table)
