# view watch.account_view
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, Numeric as _Numeric, RowModel as _RowModel


class AccountViewRow(_RowModel):
    """A row of watch.account_view."""

    id: _Int4
    balance: _Numeric
