# table ret.stores
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Date as _Date,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.postal_address import PostalAddress as _system_core_PostalAddress
from .store_status_enum import StoreStatusEnum as _ret_StoreStatusEnum


class StoresRow(_RowModel):
    """Shops of a business."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose shop it is.")]
    store_code: _Annotated[
        _Text, _Field(max_length=20), _Field(description="Short name on labels and receipts.")
    ]
    name: _Annotated[_Text, _Field(max_length=255), _Field(description="Name over the door.")]
    address: _Annotated[
        _system_core_PostalAddress | None,
        _Field(description="Where it is; NULL for the shop on the web."),
    ]
    location: _Annotated[
        _Text | None, _Field(description="Longitude and latitude; NULL for the shop on the web.")
    ]
    status: _Annotated[_ret_StoreStatusEnum, _Field(description="Whether it sells.")]
    manager_id: _Annotated[
        _Uuid | None, _Field(description="Member who runs it; NULL while nobody does.")
    ]
    opened_on: _Annotated[_Date | None, _Field(description="First day of business; NULL before.")]
    created_at: _Annotated[_Timestamptz, _Field(description="When the row was entered.")]


class StoresInsert(_WriteModel):
    """What INSERT takes for ret.stores; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    store_code: _Annotated[_Text, _Field(max_length=20)]
    name: _Annotated[_Text, _Field(max_length=255)]
    address: _Omittable[_system_core_PostalAddress | None] = _OMITTED
    location: _Omittable[_Text | None] = _OMITTED
    status: _Omittable[_ret_StoreStatusEnum] = _OMITTED
    manager_id: _Omittable[_Uuid | None] = _OMITTED
    opened_on: _Omittable[_Date | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class StoresUpdate(_WriteModel):
    """What UPDATE takes for ret.stores; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    store_code: _Omittable[_Annotated[_Text, _Field(max_length=20)]] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    address: _Omittable[_system_core_PostalAddress | None] = _OMITTED
    location: _Omittable[_Text | None] = _OMITTED
    status: _Omittable[_ret_StoreStatusEnum] = _OMITTED
    manager_id: _Omittable[_Uuid | None] = _OMITTED
    opened_on: _Omittable[_Date | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
