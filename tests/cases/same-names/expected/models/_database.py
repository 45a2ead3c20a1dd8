# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types that have other OIDs in each database, for the codec."""

from typing import Final

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("east", "_kind"),
    ("east", "integer"),
    ("east", "interval"),
    ("east", "kind"),
    ("east", "status"),
    ("east", "text"),
    ("east", "timestamp"),
    ("west", "item"),
    ("west", "status"),
)
"""By schema and name."""
