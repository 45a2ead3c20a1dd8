# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types that have other OIDs in each database, for the codec."""

from typing import Final

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("alike", "Order"),
    ("alike", "Status"),
    ("alike", "User_Role"),
    ("alike", "status_"),
)
"""By schema and name."""
