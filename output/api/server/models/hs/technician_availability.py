# table hs.technician_availability
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .availability_status_enum import AvailabilityStatusEnum as _hs_AvailabilityStatusEnum


class TechnicianAvailabilityRow(_RowModel):
    """When a technician can be booked and where. Spans of one technician never overlap."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant they work for.")]
    technician_id: _Annotated[_Uuid, _Field(description="Whose time it is.")]
    available_during: _Annotated[
        _Text, _Field(description="The span of time: start included, end not.")
    ]
    availability_status: _Annotated[
        _hs_AvailabilityStatusEnum, _Field(description="What the time is set aside for.")
    ]
    service_area: _Annotated[
        _Text | None,
        _Field(
            description="Where they can be sent in that time: centre as longitude and latitude, radius in degrees; NULL for anywhere."
        ),
    ]
    notes: _Annotated[
        _Text | None, _Field(description="Remark for the dispatcher; NULL when there is none.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the span was entered.")]


class TechnicianAvailabilityInsert(_WriteModel):
    """What INSERT takes for hs.technician_availability; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    technician_id: _Uuid
    available_during: _Text
    availability_status: _Omittable[_hs_AvailabilityStatusEnum] = _OMITTED
    service_area: _Omittable[_Text | None] = _OMITTED
    notes: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class TechnicianAvailabilityUpdate(_WriteModel):
    """What UPDATE takes for hs.technician_availability; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    technician_id: _Omittable[_Uuid] = _OMITTED
    available_during: _Omittable[_Text] = _OMITTED
    availability_status: _Omittable[_hs_AvailabilityStatusEnum] = _OMITTED
    service_area: _Omittable[_Text | None] = _OMITTED
    notes: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
