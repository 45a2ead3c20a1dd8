# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types that have other OIDs in each database, for the codec."""

from typing import Final

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("labels", "bare"),
    ("labels", "cases"),
    ("labels", "days"),
    ("labels", "days_multirange"),
    ("labels", "grown"),
    ("labels", "holder"),
    ("labels", "hostile"),
    ("labels", "in_composite"),
    ("labels", "in_range"),
    ("labels", "letters"),
    ("labels", "longest"),
    ("labels", "not_large"),
    ("labels", "only_given"),
    ("labels", "only_in_view"),
    ("labels", "only_taken"),
    ("labels", "phrases"),
    ("labels", "taken"),
    ("labels", "under_domain"),
    ("labels", "used_by_nobody"),
    ("labels", "words"),
)
"""By schema and name."""
