# table tenant_mgmt.tenant_billing_history
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from .charge_type_enum import ChargeTypeEnum as _tenant_mgmt_ChargeTypeEnum


class TenantBillingHistoryRow(_RowModel):
    """Every charge to a tenant, kept as it was made."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[_Uuid, _Field(description="Who was charged.")]
    subscription_id: _Annotated[
        _Uuid,
        _Field(description="The subscription it was charged for, always one of the same tenant."),
    ]
    amount_charged: _Annotated[
        _Numeric,
        _Digits(12, 2),
        _Field(description="Amount in the currency beside it; negative for money given back."),
    ]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the charge.")]
    charge_type: _Annotated[
        _tenant_mgmt_ChargeTypeEnum, _Field(description="What the charge is for.")
    ]
    charge_date: _Annotated[_Timestamptz, _Field(description="When it was charged.")]
    charge_details: _Annotated[
        _Json | None,
        _Field(description="What the processor answered; NULL when it answered nothing."),
    ]


class TenantBillingHistoryInsert(_WriteModel):
    """What INSERT takes for tenant_mgmt.tenant_billing_history; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    subscription_id: _Uuid
    amount_charged: _Annotated[_Numeric, _Digits(12, 2)]
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    charge_type: _Omittable[_tenant_mgmt_ChargeTypeEnum] = _OMITTED
    charge_date: _Timestamptz
    charge_details: _Omittable[_Json | None] = _OMITTED


class TenantBillingHistoryUpdate(_WriteModel):
    """What UPDATE takes for tenant_mgmt.tenant_billing_history; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    subscription_id: _Omittable[_Uuid] = _OMITTED
    amount_charged: _Omittable[_Annotated[_Numeric, _Digits(12, 2)]] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    charge_type: _Omittable[_tenant_mgmt_ChargeTypeEnum] = _OMITTED
    charge_date: _Omittable[_Timestamptz] = _OMITTED
    charge_details: _Omittable[_Json | None] = _OMITTED
