# table sales.line
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int2 as _Int2,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class LineRow(_RowModel):
    """A row of sales.line."""

    tenant_id: _Int4
    order_id: _Int4 | None
    product_id: _Int4 | None
    position: _Int2


class LineInsert(_WriteModel):
    """What INSERT takes for sales.line; what is left out gets its default."""

    tenant_id: _Int4
    order_id: _Omittable[_Int4 | None] = _OMITTED
    product_id: _Omittable[_Int4 | None] = _OMITTED
    position: _Int2


class LineUpdate(_WriteModel):
    """What UPDATE takes for sales.line; what is left out stays as it is."""

    tenant_id: _Omittable[_Int4] = _OMITTED
    order_id: _Omittable[_Int4 | None] = _OMITTED
    product_id: _Omittable[_Int4 | None] = _OMITTED
    position: _Omittable[_Int2] = _OMITTED
