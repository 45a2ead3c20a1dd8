# foreign table held.far
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel
from .refuses import Refuses as _held_Refuses


class FarRow(_RowModel):
    """A row of held.far."""

    refuses: _held_Refuses | None
    plain: _Int4 | None
