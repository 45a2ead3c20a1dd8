# view east.both
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel
from ..west.status import Status as _west_Status
from .status import Status as _east_Status


class BothRow(_RowModel):
    """A row of east.both."""

    id: _Int4
    state: _east_Status | None
    west_state: _west_Status | None
