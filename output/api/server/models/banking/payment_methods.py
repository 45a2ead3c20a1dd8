# table banking.payment_methods
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.industry_enum import IndustryEnum as _system_core_IndustryEnum
from ..system_core.payment_method_enum import PaymentMethodEnum as _system_core_PaymentMethodEnum
from .payment_method_status_enum import PaymentMethodStatusEnum as _banking_PaymentMethodStatusEnum


class PaymentMethodsRow(_RowModel):
    """Means by which customers pay, and those of the business itself."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that may charge it.")]
    customer_schema: _Annotated[
        _Literal[_system_core_IndustryEnum.hs, _system_core_IndustryEnum.auto] | None,
        _Field(
            description="Which industry's customer it belongs to; NULL for the business itself."
        ),
    ]
    customer_id: _Annotated[
        _Uuid | None,
        _Field(
            description="The customer, in hs.customers or auto.customers as customer_schema says; NULL for the business itself. No foreign key, because it has two targets."
        ),
    ]
    method_type: _Annotated[_system_core_PaymentMethodEnum, _Field(description="By what means.")]
    is_default: _Annotated[
        _Bool, _Field(description="Whether it is charged when nothing else is said.")
    ]
    status: _Annotated[
        _banking_PaymentMethodStatusEnum, _Field(description="Whether it can be charged.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When it was entered.")]
    expires_at: _Annotated[
        _Timestamptz | None, _Field(description="When the card runs out; NULL for what doesn't.")
    ]


class PaymentMethodsInsert(_WriteModel):
    """What INSERT takes for banking.payment_methods; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    customer_schema: _Omittable[
        _Literal[_system_core_IndustryEnum.hs, _system_core_IndustryEnum.auto] | None
    ] = _OMITTED
    customer_id: _Omittable[_Uuid | None] = _OMITTED
    method_type: _system_core_PaymentMethodEnum
    is_default: _Omittable[_Bool] = _OMITTED
    status: _Omittable[_banking_PaymentMethodStatusEnum] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED


class PaymentMethodsUpdate(_WriteModel):
    """What UPDATE takes for banking.payment_methods; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    customer_schema: _Omittable[
        _Literal[_system_core_IndustryEnum.hs, _system_core_IndustryEnum.auto] | None
    ] = _OMITTED
    customer_id: _Omittable[_Uuid | None] = _OMITTED
    method_type: _Omittable[_system_core_PaymentMethodEnum] = _OMITTED
    is_default: _Omittable[_Bool] = _OMITTED
    status: _Omittable[_banking_PaymentMethodStatusEnum] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED
