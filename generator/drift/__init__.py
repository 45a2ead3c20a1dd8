"""What changed between two databases, and what it means for whom: pure functions of two models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from generator.drift.kinds import KINDS, level_of
from generator.report import Finding, Level, Rule

if TYPE_CHECKING:
    from generator.drift.scope import Change
    from generator.model.catalog import Database

__all__ = ["RULES", "breaking", "changes"]

RULES: Final[dict[str, Rule]] = {name: kind.rule for name, kind in KINDS.items()}
"""The kinds of changes, by their ids."""

_WEIGHT: Final[dict[Level, int]] = {level: at for at, level in enumerate(get_args(Level))}


def changes(old: Database, new: Database) -> tuple[Finding, ...]:
    """How ``new`` differs from ``old``: object by object, and what matters most first.

    A finding's level follows the worst of its effects. Renames are proposals: a name that went and
    one that came, of what looks the same.
    """
    from generator.drift.database import stream

    # Two facts may say one thing, as a column's own NOT NULL and what its children let in.
    told = dict.fromkeys(stream(old, new))
    found = [(change.object, _finding(change)) for change in told]
    worst: dict[str, int] = {}
    for name, finding in found:
        weight = _WEIGHT[finding.level]
        worst[name] = min(weight, worst.get(name, weight))
    found.sort(key=lambda each: (worst[each[0]], each[0], _WEIGHT[each[1].level], each[1].subject))
    return tuple(finding for _, finding in found)


def breaking(finding: Finding) -> bool:
    """Whether it breaks a consumer."""
    return any(effect.impact == "breaking" for effect in finding.effects)


def _finding(change: Change) -> Finding:
    kind = KINDS[change.kind]
    effects = tuple(effect for effect in kind.effects if effect.consumer in change.consumers)
    return Finding(
        rule=change.kind,
        level=level_of(effects),
        kind=change.noun,
        subject=change.subject,
        message=change.message,
        object=change.object,
        effects=effects,
    )
