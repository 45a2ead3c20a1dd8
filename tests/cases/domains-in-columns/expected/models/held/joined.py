# view held.joined
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel
from .refuses import Refuses as _held_Refuses


class JoinedRow(_RowModel):
    """A row of held.joined."""

    id: _Int4
    refuses: _held_Refuses | None
