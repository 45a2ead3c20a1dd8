# table ret.sales
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.payment_method_enum import PaymentMethodEnum as _system_core_PaymentMethodEnum
from .sale_status_enum import SaleStatusEnum as _ret_SaleStatusEnum


class SalesRow(_RowModel):
    """Receipts."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that sold.")]
    store_id: _Annotated[_Uuid, _Field(description="The shop.")]
    customer_id: _Annotated[
        _Uuid | None, _Field(description="Holder of the card that was shown; NULL when none was.")
    ]
    cashier_id: _Annotated[_Uuid | None, _Field(description="Member at the till; NULL on the web.")]
    sale_number: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="Number on the receipt, given by a trigger when it is left out."),
    ]
    status: _Annotated[_ret_SaleStatusEnum, _Field(description="How far the sale has come.")]
    payment_method: _Annotated[
        _system_core_PaymentMethodEnum | None,
        _Field(description="By what means it was paid; NULL before."),
    ]
    subtotal: _Annotated[_system_core_Amount, _Field(description="Sum of the lines, before tax.")]
    tax_amount: _Annotated[_system_core_Amount, _Field(description="Sales tax.")]
    total_amount: _Annotated[
        _Numeric, _Digits(12, 2), _Field(description="What the customer pays.")
    ]
    sold_at: _Annotated[_Timestamptz, _Field(description="When the first piece was scanned.")]


class SalesInsert(_WriteModel):
    """What INSERT takes for ret.sales; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    store_id: _Uuid
    customer_id: _Omittable[_Uuid | None] = _OMITTED
    cashier_id: _Omittable[_Uuid | None] = _OMITTED
    sale_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    status: _Omittable[_ret_SaleStatusEnum] = _OMITTED
    payment_method: _Omittable[_system_core_PaymentMethodEnum | None] = _OMITTED
    subtotal: _Omittable[_system_core_Amount] = _OMITTED
    tax_amount: _Omittable[_system_core_Amount] = _OMITTED
    sold_at: _Omittable[_Timestamptz] = _OMITTED


class SalesUpdate(_WriteModel):
    """What UPDATE takes for ret.sales; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    store_id: _Omittable[_Uuid] = _OMITTED
    customer_id: _Omittable[_Uuid | None] = _OMITTED
    cashier_id: _Omittable[_Uuid | None] = _OMITTED
    sale_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    status: _Omittable[_ret_SaleStatusEnum] = _OMITTED
    payment_method: _Omittable[_system_core_PaymentMethodEnum | None] = _OMITTED
    subtotal: _Omittable[_system_core_Amount] = _OMITTED
    tax_amount: _Omittable[_system_core_Amount] = _OMITTED
    sold_at: _Omittable[_Timestamptz] = _OMITTED
