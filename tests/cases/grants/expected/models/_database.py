# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types that have other OIDs in each database, for the codec."""

from typing import Final

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("vault", "closed_domain"),
    ("vault", "closed_mood"),
    ("vault", "closed_multirange"),
    ("vault", "closed_pair"),
    ("vault", "closed_range"),
    ("vault", "granted_mood"),
    ("vault", "mood"),
)
"""By schema and name."""
