# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types that have other OIDs in each database, for the codec."""

from typing import Final

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("kinds", "code"),
    ("kinds", "email"),
    ("kinds", "good_mood"),
    ("kinds", "mood"),
    ("kinds", "moods"),
    ("kinds", "nothing"),
    ("kinds", "odd"),
    ("kinds", "odd Domain"),
    ("kinds", "ordered_pair"),
    ("kinds", "pair"),
    ("kinds", "positive"),
    ("kinds", "positives"),
    ("kinds", "price"),
    ("kinds", "size"),
    ("kinds", "small_positive"),
    ("kinds", "tags"),
    ("kinds", "working_days"),
)
"""By schema and name."""
