# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types that have other OIDs in each database, for the codec."""

from typing import Final

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("shapes", "address"),
    ("shapes", "change"),
    ("shapes", "contact"),
    ("shapes", "customer"),
    ("shapes", "float_multirange"),
    ("shapes", "float_range"),
    ("shapes", "known_customer"),
    ("shapes", "level"),
    ("shapes", "level_box"),
    ("shapes", "level_multirange"),
    ("shapes", "level_range"),
    ("shapes", "many_texts"),
    ("shapes", "money_amount"),
    ("shapes", "nothing"),
    ("shapes", "pattern_multirange"),
    ("shapes", "pattern_range"),
    ("shapes", "shrunk"),
    ("shapes", "text_range"),
    ("shapes", "whole_span"),
    ("shapes", "whole_span_multirange"),
)
"""By schema and name."""
