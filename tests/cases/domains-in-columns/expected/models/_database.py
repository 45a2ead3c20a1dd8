# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types that have other OIDs in each database, for the codec."""

from typing import Final

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("held", "emptied"),
    ("held", "filled"),
    ("held", "over_filled"),
    ("held", "over_refuses"),
    ("held", "refuses"),
)
"""By schema and name."""
