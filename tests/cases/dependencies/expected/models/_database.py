# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types that have other OIDs in each database, for the codec."""

from typing import Final

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("again", "zz_kind"),
    ("web", "a_a_domain"),
    ("web", "a_domain"),
    ("web", "a_pair"),
    ("web", "j_view"),
)
"""By schema and name."""
