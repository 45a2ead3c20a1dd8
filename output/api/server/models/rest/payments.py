# table rest.payments
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from ..system_core.payment_method_enum import PaymentMethodEnum as _system_core_PaymentMethodEnum
from ..system_core.payment_status_enum import PaymentStatusEnum as _system_core_PaymentStatusEnum


class PaymentsRow(_RowModel):
    """What guests paid for an order, and how."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that was paid.")]
    order_id: _Annotated[
        _Uuid, _Field(description="The order that was paid for; several payments can split it.")
    ]
    payment_method: _Annotated[_system_core_PaymentMethodEnum, _Field(description="By what means.")]
    amount: _Annotated[
        _system_core_Amount, _Field(description="How much, with tip, in the currency beside it.")
    ]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the amount.")]
    status: _Annotated[
        _system_core_PaymentStatusEnum, _Field(description="How far the payment has come.")
    ]
    processed_at: _Annotated[
        _Timestamptz | None, _Field(description="When the processor confirmed it; NULL before.")
    ]
    payment_details: _Annotated[
        _Json | None,
        _Field(
            description="Terminal and kind of entry; NULL when nothing was reported. Holds no number of a card."
        ),
    ]


class PaymentsInsert(_WriteModel):
    """What INSERT takes for rest.payments; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    order_id: _Uuid
    payment_method: _system_core_PaymentMethodEnum
    amount: _system_core_Amount
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    status: _Omittable[_system_core_PaymentStatusEnum] = _OMITTED
    processed_at: _Omittable[_Timestamptz | None] = _OMITTED
    payment_details: _Omittable[_Json | None] = _OMITTED


class PaymentsUpdate(_WriteModel):
    """What UPDATE takes for rest.payments; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    order_id: _Omittable[_Uuid] = _OMITTED
    payment_method: _Omittable[_system_core_PaymentMethodEnum] = _OMITTED
    amount: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    status: _Omittable[_system_core_PaymentStatusEnum] = _OMITTED
    processed_at: _Omittable[_Timestamptz | None] = _OMITTED
    payment_details: _Omittable[_Json | None] = _OMITTED
