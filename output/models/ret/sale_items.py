# table ret.sale_items
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._limits import Bounds as _Bounds
from .._types import (
    Digits as _Digits,
    Int2 as _Int2,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from .return_reason_enum import ReturnReasonEnum as _ret_ReturnReasonEnum


class SaleItemsRow(_RowModel):
    """Lines of a receipt."""

    sale_id: _Annotated[_Uuid, _Field(description="The receipt.")]
    line_number: _Annotated[
        _Int2, _Field(ge=1), _Field(description="Where the line stands, from 1.")
    ]
    product_id: _Annotated[_Uuid, _Field(description="What was sold.")]
    quantity: _Annotated[
        _Numeric, _Digits(10, 3), _Bounds(gt="0"), _Field(description="Pieces, or kilograms.")
    ]
    unit_price: _Annotated[
        _system_core_Amount, _Field(description="Price of one when it was sold.")
    ]
    total_price: _Annotated[_Numeric, _Digits(12, 2), _Field(description="Price of the line.")]
    returned_at: _Annotated[
        _Timestamptz | None, _Field(description="When it came back; NULL when it didn't.")
    ]
    return_reason: _Annotated[
        _ret_ReturnReasonEnum | None, _Field(description="Why it came back; NULL when it didn't.")
    ]


class SaleItemsInsert(_WriteModel):
    """What INSERT takes for ret.sale_items; what is left out gets its default."""

    sale_id: _Uuid
    line_number: _Annotated[_Int2, _Field(ge=1)]
    product_id: _Uuid
    quantity: _Omittable[_Annotated[_Numeric, _Digits(10, 3), _Bounds(gt="0")]] = _OMITTED
    unit_price: _system_core_Amount
    returned_at: _Omittable[_Timestamptz | None] = _OMITTED
    return_reason: _Omittable[_ret_ReturnReasonEnum | None] = _OMITTED


class SaleItemsUpdate(_WriteModel):
    """What UPDATE takes for ret.sale_items; what is left out stays as it is."""

    sale_id: _Omittable[_Uuid] = _OMITTED
    line_number: _Omittable[_Annotated[_Int2, _Field(ge=1)]] = _OMITTED
    product_id: _Omittable[_Uuid] = _OMITTED
    quantity: _Omittable[_Annotated[_Numeric, _Digits(10, 3), _Bounds(gt="0")]] = _OMITTED
    unit_price: _Omittable[_system_core_Amount] = _OMITTED
    returned_at: _Omittable[_Timestamptz | None] = _OMITTED
    return_reason: _Omittable[_ret_ReturnReasonEnum | None] = _OMITTED
