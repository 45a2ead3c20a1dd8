"""What changed in what acts on a relation: policies, triggers, rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.drift.parts import Parts, comment, parts
from generator.drift.scope import Change, Scope, Table, always, from_to, shown
from generator.model.catalog import Policy, Relation, Trigger

_TRIGGER_FACTS: Final = (
    "timing",
    "events",
    "function",
    "arguments",
    "update_columns",
    "for_each_row",
    "when",
    "old_table",
    "new_table",
    "constraint",
    "deferrable",
    "initially_deferred",
    "referenced",
    "enabled",
)


def _trigger(scope: Scope, old: Trigger, new: Trigger) -> Iterator[Change]:
    detail = "" if old.enabled == new.enabled else from_to(_state(old), _state(new))
    yield scope.change("trigger-changed", detail)


def _state(trigger: Trigger) -> str:
    return "enabled" if trigger.enabled == "origin" else trigger.enabled


TRIGGER: Final[Table] = {
    **dict.fromkeys(_TRIGGER_FACTS, (_trigger,)),
    "comment": (comment,),
}
_TRIGGERS: Final = Parts(
    noun="trigger",
    added=lambda _trigger: "trigger-added",
    dropped=lambda _trigger: "trigger-dropped",
    renamed="trigger-renamed",
    table=TRIGGER,
    tell=lambda trigger: f"{trigger.timing} {' OR '.join(trigger.events)}",
)


def triggers(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The triggers."""
    yield from parts(scope, old.triggers, new.triggers, _TRIGGERS)


RULE: Final[Table] = {
    "definition": (always("rule-changed"),),
    "enabled": (always("rule-changed"),),
    "comment": (comment,),
}
_RULES: Final = Parts(
    noun="rule",
    added=lambda _rule: "rule-added",
    dropped=lambda _rule: "rule-dropped",
    table=RULE,
)


def rules(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The rewrite rules."""
    yield from parts(scope, old.rules, new.rules, _RULES)


def _policy(scope: Scope, old: Policy, new: Policy) -> Iterator[Change]:
    names = ("command", "permissive", "roles", "using", "check")
    differ = (name for name in names if getattr(old, name) != getattr(new, name))
    yield scope.change("policy-changed", ", ".join(differ))


POLICY: Final[Table] = {
    **dict.fromkeys(("command", "permissive", "roles", "using", "check"), (_policy,)),
    "comment": (comment,),
}
_POLICIES: Final = Parts(
    noun="policy",
    added=lambda _policy: "policy-added",
    dropped=lambda _policy: "policy-dropped",
    renamed="policy-renamed",
    table=POLICY,
    tell=lambda policy: f"{policy.command} to {shown(policy.roles)}",
)


def policies(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The policies."""
    yield from parts(scope, old.policies, new.policies, _POLICIES)


def row_security(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """Whether policies hold at all, and for the owner too."""
    switches = {"row_security": "enabled disabled", "force_row_security": "forced unforced"}
    for field, words in switches.items():
        if getattr(old, field) != getattr(new, field):
            yield scope.change("row-security-changed", words.split()[not getattr(new, field)])
