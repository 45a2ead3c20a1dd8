# enum east.text
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Text(_StrEnum):
    """The labels of east.text."""

    not_x254bb9 = "not"
    text = "text"
