# table auto.service_appointments
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
from .appointment_status_enum import AppointmentStatusEnum as _auto_AppointmentStatusEnum
from .appointment_type_enum import AppointmentTypeEnum as _auto_AppointmentTypeEnum


class ServiceAppointmentsRow(_RowModel):
    """When which vehicle is brought in, for what and to whom."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant it is made with.")]
    customer_id: _Annotated[_Uuid, _Field(description="Who made it.")]
    vehicle_id: _Annotated[_Uuid, _Field(description="The vehicle that is brought in.")]
    appointment_type: _Annotated[
        _auto_AppointmentTypeEnum, _Field(description="What it is brought in for.")
    ]
    description: _Annotated[
        _Text | None,
        _Field(description="What the customer says is wrong; NULL for plain maintenance."),
    ]
    scheduled_at: _Annotated[_Timestamptz, _Field(description="When it is brought in.")]
    estimated_duration: _Annotated[
        _Int4, _Field(ge=15, le=1440), _Field(description="How long the bay is taken, in minutes.")
    ]
    status: _Annotated[
        _auto_AppointmentStatusEnum, _Field(description="Where the appointment stands.")
    ]
    technician_id: _Annotated[
        _Uuid | None, _Field(description="Who is to look at it; NULL until that is decided.")
    ]
    bay_assignment: _Annotated[
        _Annotated[_Text, _Field(max_length=20)] | None,
        _Field(description="Which bay is kept free; NULL until that is decided."),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the appointment was made.")]


class ServiceAppointmentsInsert(_WriteModel):
    """What INSERT takes for auto.service_appointments; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    customer_id: _Uuid
    vehicle_id: _Uuid
    appointment_type: _auto_AppointmentTypeEnum
    description: _Omittable[_Text | None] = _OMITTED
    scheduled_at: _Timestamptz
    estimated_duration: _Omittable[_Annotated[_Int4, _Field(ge=15, le=1440)]] = _OMITTED
    status: _Omittable[_auto_AppointmentStatusEnum] = _OMITTED
    technician_id: _Omittable[_Uuid | None] = _OMITTED
    bay_assignment: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class ServiceAppointmentsUpdate(_WriteModel):
    """What UPDATE takes for auto.service_appointments; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    customer_id: _Omittable[_Uuid] = _OMITTED
    vehicle_id: _Omittable[_Uuid] = _OMITTED
    appointment_type: _Omittable[_auto_AppointmentTypeEnum] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    scheduled_at: _Omittable[_Timestamptz] = _OMITTED
    estimated_duration: _Omittable[_Annotated[_Int4, _Field(ge=15, le=1440)]] = _OMITTED
    status: _Omittable[_auto_AppointmentStatusEnum] = _OMITTED
    technician_id: _Omittable[_Uuid | None] = _OMITTED
    bay_assignment: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
