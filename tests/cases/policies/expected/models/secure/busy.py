# view secure.busy
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel


class BusyRow(_RowModel):
    """A row of secure.busy."""

    tenant_id: _Int4
