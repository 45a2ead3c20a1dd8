# table hs.invoice_line_items
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .line_item_type_enum import LineItemTypeEnum as _hs_LineItemTypeEnum


class InvoiceLineItemsRow(_RowModel):
    """The lines of an invoice: labor, parts, fees, discounts."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    invoice_id: _Annotated[_Uuid, _Field(description="The invoice it stands on.")]
    item_type: _Annotated[_hs_LineItemTypeEnum, _Field(description="What the line is for.")]
    description: _Annotated[_Text, _Field(description="Text printed on the invoice.")]
    quantity: _Annotated[_Int4, _Field(ge=1), _Field(description="How many units.")]
    unit_price: _Annotated[
        _Numeric,
        _Digits(12, 2),
        _Field(description="Price of one unit before tax; negative for a discount."),
    ]
    total_price: _Annotated[_Numeric, _Digits(12, 2), _Field(description="Quantity times price.")]
    service_id: _Annotated[
        _Uuid | None,
        _Field(description="The service that was done; NULL when the line is for something else."),
    ]
    part_id: _Annotated[
        _Uuid | None,
        _Field(description="The part that was used; NULL when the line is for something else."),
    ]


class InvoiceLineItemsInsert(_WriteModel):
    """What INSERT takes for hs.invoice_line_items; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    invoice_id: _Uuid
    item_type: _hs_LineItemTypeEnum
    description: _Text
    quantity: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    unit_price: _Annotated[_Numeric, _Digits(12, 2)]
    service_id: _Omittable[_Uuid | None] = _OMITTED
    part_id: _Omittable[_Uuid | None] = _OMITTED


class InvoiceLineItemsUpdate(_WriteModel):
    """What UPDATE takes for hs.invoice_line_items; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    invoice_id: _Omittable[_Uuid] = _OMITTED
    item_type: _Omittable[_hs_LineItemTypeEnum] = _OMITTED
    description: _Omittable[_Text] = _OMITTED
    quantity: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    unit_price: _Omittable[_Annotated[_Numeric, _Digits(12, 2)]] = _OMITTED
    service_id: _Omittable[_Uuid | None] = _OMITTED
    part_id: _Omittable[_Uuid | None] = _OMITTED
