# table shop.sale
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class SaleRow(_RowModel):
    """A row of shop.sale."""

    id: _Int4
    product_id: _Int4
    amount: _Int4
    sold_at: _Date | None


class SaleInsert(_WriteModel):
    """What INSERT takes for shop.sale; what is left out gets its default."""

    id: _Int4
    product_id: _Int4
    amount: _Int4
    sold_at: _Omittable[_Date | None] = _OMITTED


class SaleUpdate(_WriteModel):
    """What UPDATE takes for shop.sale; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    product_id: _Omittable[_Int4] = _OMITTED
    amount: _Omittable[_Int4] = _OMITTED
    sold_at: _Omittable[_Date | None] = _OMITTED
