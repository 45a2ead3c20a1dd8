# table sales.transfer
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class TransferRow(_RowModel):
    """A row of sales.transfer."""

    id: _Int4
    sender_id: _Int4
    receiver_id: _Int4
    reversal_of: _Int4 | None


class TransferInsert(_WriteModel):
    """What INSERT takes for sales.transfer; what is left out gets its default."""

    id: _Int4
    sender_id: _Int4
    receiver_id: _Int4
    reversal_of: _Omittable[_Int4 | None] = _OMITTED


class TransferUpdate(_WriteModel):
    """What UPDATE takes for sales.transfer; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    sender_id: _Omittable[_Int4] = _OMITTED
    receiver_id: _Omittable[_Int4] = _OMITTED
    reversal_of: _Omittable[_Int4 | None] = _OMITTED
