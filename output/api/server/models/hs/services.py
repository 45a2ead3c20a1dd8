# table hs.services
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Interval as _Interval,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from .service_type_enum import ServiceTypeEnum as _hs_ServiceTypeEnum


class ServicesRow(_RowModel):
    """What a business offers at which flat price. Lines of an invoice refer to it."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that offers it.")]
    service_code: _Annotated[
        _Text,
        _Field(max_length=50),
        _Field(description="Short code on quotes and invoices, such as PLB-001."),
    ]
    name: _Annotated[_Text, _Field(max_length=255), _Field(description="Name shown to customers.")]
    description: _Annotated[
        _Text | None, _Field(description="What is included; NULL when the name says it.")
    ]
    service_type: _Annotated[_hs_ServiceTypeEnum, _Field(description="Trade it belongs to.")]
    base_price: _Annotated[
        _system_core_Amount, _Field(description="Flat price before tax, in the tenant's currency.")
    ]
    usual_duration: _Annotated[
        _Interval | None,
        _Field(description="How long it usually takes; NULL when that can't be told."),
    ]
    is_active: _Annotated[_Bool, _Field(description="Whether it can still be ordered.")]
    created_at: _Annotated[_Timestamptz, _Field(description="When it was added to the catalog.")]


class ServicesInsert(_WriteModel):
    """What INSERT takes for hs.services; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    service_code: _Annotated[_Text, _Field(max_length=50)]
    name: _Annotated[_Text, _Field(max_length=255)]
    description: _Omittable[_Text | None] = _OMITTED
    service_type: _hs_ServiceTypeEnum
    base_price: _system_core_Amount
    usual_duration: _Omittable[_Interval | None] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class ServicesUpdate(_WriteModel):
    """What UPDATE takes for hs.services; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    service_code: _Omittable[_Annotated[_Text, _Field(max_length=50)]] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    service_type: _Omittable[_hs_ServiceTypeEnum] = _OMITTED
    base_price: _Omittable[_system_core_Amount] = _OMITTED
    usual_duration: _Omittable[_Interval | None] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
