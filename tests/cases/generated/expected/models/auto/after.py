# table auto.after
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, WriteModel as _WriteModel


class AfterRow(_RowModel):
    """A row of auto.after."""

    id: _Int4


class AfterInsert(_WriteModel):
    """What INSERT takes for auto.after; what is left out gets its default."""


class AfterUpdate(_WriteModel):
    """What UPDATE takes for auto.after; what is left out stays as it is."""
