# table tenant_mgmt.tenant_subscriptions
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from .billing_cycle_enum import BillingCycleEnum as _tenant_mgmt_BillingCycleEnum
from .subscription_status_enum import SubscriptionStatusEnum as _tenant_mgmt_SubscriptionStatusEnum


class TenantSubscriptionsRow(_RowModel):
    """What a tenant is subscribed to: exactly one row for each tenant."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[_Uuid, _Field(description="The subscriber.")]
    plan_id: _Annotated[
        _Text,
        _Field(max_length=50),
        _Field(description="Plan in the price list of the billing service, such as growth."),
    ]
    billing_cycle: _Annotated[
        _tenant_mgmt_BillingCycleEnum, _Field(description="How often the amount is charged.")
    ]
    amount: _Annotated[_system_core_Amount, _Field(description="Price for one cycle.")]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the amount.")]
    status: _Annotated[
        _tenant_mgmt_SubscriptionStatusEnum,
        _Field(description="Whether the subscription is paid for."),
    ]
    current_period_start: _Annotated[_Timestamptz, _Field(description="Start of the paid period.")]
    current_period_end: _Annotated[
        _Timestamptz,
        _Field(description="End of the paid period; the moment itself is no longer in it."),
    ]
    feature_limits: _Annotated[
        _Json | None,
        _Field(
            description="What the plan allows: users, work_orders_per_month; NULL for no limits."
        ),
    ]
    current_period: _Annotated[
        _Text,
        _Field(
            description="The paid period as a range, derived from its two ends: start included, end not."
        ),
    ]


class TenantSubscriptionsInsert(_WriteModel):
    """What INSERT takes for tenant_mgmt.tenant_subscriptions; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    plan_id: _Annotated[_Text, _Field(max_length=50)]
    billing_cycle: _Omittable[_tenant_mgmt_BillingCycleEnum] = _OMITTED
    amount: _system_core_Amount
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    status: _Omittable[_tenant_mgmt_SubscriptionStatusEnum] = _OMITTED
    current_period_start: _Timestamptz
    current_period_end: _Timestamptz
    feature_limits: _Omittable[_Json | None] = _OMITTED


class TenantSubscriptionsUpdate(_WriteModel):
    """What UPDATE takes for tenant_mgmt.tenant_subscriptions; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    plan_id: _Omittable[_Annotated[_Text, _Field(max_length=50)]] = _OMITTED
    billing_cycle: _Omittable[_tenant_mgmt_BillingCycleEnum] = _OMITTED
    amount: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    status: _Omittable[_tenant_mgmt_SubscriptionStatusEnum] = _OMITTED
    current_period_start: _Omittable[_Timestamptz] = _OMITTED
    current_period_end: _Omittable[_Timestamptz] = _OMITTED
    feature_limits: _Omittable[_Json | None] = _OMITTED
