# table alike.order_row
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class OrderRowRow(_RowModel):
    """A row of alike.order_row."""

    id: _Int4


class OrderRowInsert(_WriteModel):
    """What INSERT takes for alike.order_row; what is left out gets its default."""

    id: _Int4


class OrderRowUpdate(_WriteModel):
    """What UPDATE takes for alike.order_row; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
