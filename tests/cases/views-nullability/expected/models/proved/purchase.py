# table proved.purchase
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class PurchaseRow(_RowModel):
    """A row of proved.purchase."""

    id: _Int4
    customer: _Int4
    refund: _Int4 | None
    paid: _Numeric
    at: _Timestamptz


class PurchaseInsert(_WriteModel):
    """What INSERT takes for proved.purchase; what is left out gets its default."""

    id: _Int4
    customer: _Int4
    refund: _Omittable[_Int4 | None] = _OMITTED
    paid: _Numeric
    at: _Timestamptz


class PurchaseUpdate(_WriteModel):
    """What UPDATE takes for proved.purchase; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    customer: _Omittable[_Int4] = _OMITTED
    refund: _Omittable[_Int4 | None] = _OMITTED
    paid: _Omittable[_Numeric] = _OMITTED
    at: _Omittable[_Timestamptz] = _OMITTED
