"""The table of rules, by family."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.lint import (
    access,
    columns,
    documentation,
    indexes,
    keys,
    naming,
    partitions,
    policies,
    references,
    tags,
    usage,
)
from generator.lint.check import Check

FAMILIES: Final[Mapping[str, tuple[Check, ...]]] = {
    "Names": naming.CHECKS,
    "Keys": keys.CHECKS,
    "Foreign keys": references.CHECKS,
    "Columns": columns.CHECKS,
    "Indexes": indexes.CHECKS,
    "Partitions": partitions.CHECKS,
    "Row-level security": policies.CHECKS,
    "Access": access.CHECKS,
    "Documentation": documentation.CHECKS + tags.CHECKS,
    "Statistics": usage.CHECKS,
}
"""In the order in which reports and the guide tell them."""

RULES: Final[Mapping[str, Check]] = {
    each.rule.id: each for family in FAMILIES.values() for each in family
}
"""Every rule by its id."""
