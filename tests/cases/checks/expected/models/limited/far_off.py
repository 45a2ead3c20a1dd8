# foreign table limited.far_off
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import RowModel as _RowModel, Text as _Text


class FarOffRow(_RowModel):
    """A row of limited.far_off."""

    kind: _Text | None
