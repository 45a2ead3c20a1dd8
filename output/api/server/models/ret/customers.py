# table ret.customers
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.email_address import EmailAddress as _system_core_EmailAddress
from ..system_core.phone_number import PhoneNumber as _system_core_PhoneNumber
from .loyalty_tier_enum import LoyaltyTierEnum as _ret_LoyaltyTierEnum


class CustomersRow(_RowModel):
    """Customers with a loyalty card; the others stay unknown."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose customer it is.")]
    card_number: _Annotated[
        _Text, _Field(max_length=30), _Field(description="Number of the loyalty card.")
    ]
    first_name: _Annotated[
        _Annotated[_Text, _Field(max_length=100)] | None,
        _Field(description="Given name; NULL when the card was issued without."),
    ]
    last_name: _Annotated[
        _Annotated[_Text, _Field(max_length=100)] | None,
        _Field(description="Family name; NULL when the card was issued without."),
    ]
    email: _Annotated[
        _system_core_EmailAddress | None,
        _Field(description="Where receipts go; NULL for paper ones."),
    ]
    phone: _Annotated[
        _system_core_PhoneNumber | None,
        _Field(description="Number for pick-ups; NULL when none was given."),
    ]
    loyalty_tier: _Annotated[
        _ret_LoyaltyTierEnum, _Field(description="What the customer has earned.")
    ]
    points_count: _Annotated[_Int4, _Field(ge=0), _Field(description="Points that can be spent.")]
    created_at: _Annotated[_Timestamptz, _Field(description="When the card was issued.")]


class CustomersInsert(_WriteModel):
    """What INSERT takes for ret.customers; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    card_number: _Annotated[_Text, _Field(max_length=30)]
    first_name: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    last_name: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    email: _Omittable[_system_core_EmailAddress | None] = _OMITTED
    phone: _Omittable[_system_core_PhoneNumber | None] = _OMITTED
    loyalty_tier: _Omittable[_ret_LoyaltyTierEnum] = _OMITTED
    points_count: _Omittable[_Annotated[_Int4, _Field(ge=0)]] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class CustomersUpdate(_WriteModel):
    """What UPDATE takes for ret.customers; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    card_number: _Omittable[_Annotated[_Text, _Field(max_length=30)]] = _OMITTED
    first_name: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    last_name: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    email: _Omittable[_system_core_EmailAddress | None] = _OMITTED
    phone: _Omittable[_system_core_PhoneNumber | None] = _OMITTED
    loyalty_tier: _Omittable[_ret_LoyaltyTierEnum] = _OMITTED
    points_count: _Omittable[_Annotated[_Int4, _Field(ge=0)]] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
