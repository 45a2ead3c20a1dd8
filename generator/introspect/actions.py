"""What acts on a relation, from its rows: triggers, rules, policies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from generator.introspect.expressions import settled
from generator.introspect.lookup import PG_POLICY, PG_REWRITE, PG_TRIGGER, Lookup
from generator.introspect.rows import PolicyRow, RuleRow, TriggerRow
from generator.model.catalog import PUBLIC, EnabledState, Policy, Rule, Trigger
from generator.model.types import QualifiedName

# pg_trigger.tgenabled and pg_rewrite.ev_enabled
_ENABLED: Final[Mapping[str, EnabledState]] = {
    "O": "origin",
    "D": "disabled",
    "R": "replica",
    "A": "always",
}
# Bits of pg_trigger.tgtype (src/include/catalog/pg_trigger.h)
_ROW, _BEFORE, _INSTEAD = 1, 2, 64
_EVENTS: Final = ((4, "INSERT"), (16, "UPDATE"), (8, "DELETE"), (32, "TRUNCATE"))
_AROUND_WHEN: Final = re.compile(
    r"""
    "(?:[^"]|"")*" | '(?:[^']|'')*'
    | (?P<begin>\ FOR\ EACH\ (?:ROW|STATEMENT)\ WHEN\ \() | (?P<end>\)\ EXECUTE\ FUNCTION\ )
    """,
    re.VERBOSE,
)
# pg_policy.polcmd
_COMMANDS: Final = {"*": "ALL", "r": "SELECT", "a": "INSERT", "w": "UPDATE", "d": "DELETE"}


def trigger(row: TriggerRow, lookup: Lookup) -> Trigger:
    """A trigger with its parts."""
    function = lookup.name("function", row.function)
    return Trigger(
        name=row.name,
        timing="INSTEAD OF" if row.type & _INSTEAD else "BEFORE" if row.type & _BEFORE else "AFTER",
        events=tuple(word for bit, word in _EVENTS if row.type & bit),
        function=QualifiedName(schema=function.schema, name=function.name),
        arguments=_arguments(row.arguments),
        update_columns=lookup.column_names(row.relation, row.columns),
        for_each_row=bool(row.type & _ROW),
        when=settled(_when(row.definition)),
        old_table=row.old_table or "",
        new_table=row.new_table or "",
        constraint=row.constraint,
        deferrable=row.deferrable,
        initially_deferred=row.deferred,
        referenced=lookup.relations.get(row.referenced),
        enabled=_ENABLED[row.enabled],
        comment=lookup.comment(PG_TRIGGER, row.oid),
    )


def _arguments(data: bytes) -> tuple[str, ...]:
    """``tgargs``: each argument ends in a zero byte, in the database's encoding."""
    return tuple(part.decode("utf-8", "replace") for part in data.split(b"\0")[:-1])


def _when(definition: str | None) -> str:
    """The condition out of a CREATE TRIGGER statement. Names and arguments around it may hold any text, quoted."""
    if not definition:
        return ""
    marks = (match for match in _AROUND_WHEN.finditer(definition) if match.lastgroup)
    begin, end = next(marks).end(), next(marks).start()
    return definition[begin:end]


def rule(row: RuleRow, lookup: Lookup) -> Rule:
    """A rewrite rule as its statement."""
    return Rule(
        name=row.name,
        definition=settled((row.definition or "").removesuffix(";")),
        enabled=_ENABLED[row.enabled],
        comment=lookup.comment(PG_REWRITE, row.oid),
    )


def policy(row: PolicyRow, lookup: Lookup) -> Policy:
    """A row-level security policy."""
    return Policy(
        name=row.name,
        command=_COMMANDS[row.command],  # type: ignore[arg-type]  # a Literal out of a total table
        permissive=row.permissive,
        roles=tuple(sorted(lookup.roles[oid] if oid else PUBLIC for oid in row.roles)),
        using=settled(row.using or ""),
        check=settled(row.check or ""),
        comment=lookup.comment(PG_POLICY, row.oid),
    )
