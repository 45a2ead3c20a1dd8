# table hs.customers
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
from ..system_core.customer_type_enum import CustomerTypeEnum as _system_core_CustomerTypeEnum
from ..system_core.email_address import EmailAddress as _system_core_EmailAddress
from ..system_core.phone_number import PhoneNumber as _system_core_PhoneNumber


class CustomersRow(_RowModel):
    """People and companies that order home services."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose customer it is.")]
    first_name: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="Given name, or the contact's where the customer is a company."),
    ]
    last_name: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Family name, or the company's.")
    ]
    email: _Annotated[
        _system_core_EmailAddress | None,
        _Field(
            description="Where offers, reminders and invoices go; NULL when the customer prefers the telephone."
        ),
    ]
    phone: _Annotated[
        _system_core_PhoneNumber | None,
        _Field(
            description="Number to call before the visit; NULL when the customer prefers e-mail."
        ),
    ]
    address_info: _Annotated[
        _Json | None,
        _Field(
            description="Address as JSON: street, city, region, postal_code, country_code; NULL until the first visit."
        ),
    ]
    customer_type: _Annotated[
        _system_core_CustomerTypeEnum, _Field(description="Decides on tax and on terms of payment.")
    ]
    preferences: _Annotated[
        _Json | None,
        _Field(
            description="How the customer likes to be dealt with: contact_by, has_pets; NULL when never asked."
        ),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the customer was entered.")]


class CustomersInsert(_WriteModel):
    """What INSERT takes for hs.customers; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    first_name: _Annotated[_Text, _Field(max_length=100)]
    last_name: _Annotated[_Text, _Field(max_length=100)]
    email: _Omittable[_system_core_EmailAddress | None] = _OMITTED
    phone: _Omittable[_system_core_PhoneNumber | None] = _OMITTED
    address_info: _Omittable[_Json | None] = _OMITTED
    customer_type: _Omittable[_system_core_CustomerTypeEnum] = _OMITTED
    preferences: _Omittable[_Json | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class CustomersUpdate(_WriteModel):
    """What UPDATE takes for hs.customers; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    first_name: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    last_name: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    email: _Omittable[_system_core_EmailAddress | None] = _OMITTED
    phone: _Omittable[_system_core_PhoneNumber | None] = _OMITTED
    address_info: _Omittable[_Json | None] = _OMITTED
    customer_type: _Omittable[_system_core_CustomerTypeEnum] = _OMITTED
    preferences: _Omittable[_Json | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
