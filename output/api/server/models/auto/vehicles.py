# table auto.vehicles
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .vin import Vin as _auto_Vin


class VehiclesRow(_RowModel):
    """Vehicles that are or were looked after."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that looks after it.")]
    customer_id: _Annotated[_Uuid, _Field(description="Who owns it now.")]
    vin: _Annotated[_auto_Vin, _Field(description="Vehicle identification number.")]
    make: _Annotated[_Text, _Field(max_length=100), _Field(description="Who built it.")]
    model: _Annotated[_Text, _Field(max_length=100), _Field(description="Which model it is.")]
    year: _Annotated[_Int4, _Field(ge=1886, le=2100), _Field(description="Model year.")]
    engine_type: _Annotated[
        _Annotated[_Text, _Field(max_length=50)] | None,
        _Field(description="Engine in words, such as 2.0L I4; NULL when unknown."),
    ]
    transmission: _Annotated[
        _Literal["MANUAL", "AUTOMATIC", "CVT", "DIRECT_DRIVE"] | None,
        _Field(description="MANUAL, AUTOMATIC, CVT or DIRECT_DRIVE; NULL when unknown."),
    ]
    mileage: _Annotated[
        _Annotated[_Int4, _Field(ge=0)] | None,
        _Field(
            description="Distance on the clock at the last visit, in miles; NULL when it was not read."
        ),
    ]
    license_plate: _Annotated[
        _Annotated[_Text, _Field(max_length=20)] | None,
        _Field(description="State and number; NULL when it is not registered."),
    ]
    vehicle_specs: _Annotated[
        _Json | None,
        _Field(
            description="What the workshop wants to know: tires, oil; NULL when nothing is noted."
        ),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the vehicle was entered.")]


class VehiclesInsert(_WriteModel):
    """What INSERT takes for auto.vehicles; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    customer_id: _Uuid
    vin: _auto_Vin
    make: _Annotated[_Text, _Field(max_length=100)]
    model: _Annotated[_Text, _Field(max_length=100)]
    year: _Annotated[_Int4, _Field(ge=1886, le=2100)]
    engine_type: _Omittable[_Annotated[_Text, _Field(max_length=50)] | None] = _OMITTED
    transmission: _Omittable[_Literal["MANUAL", "AUTOMATIC", "CVT", "DIRECT_DRIVE"] | None] = (
        _OMITTED
    )
    mileage: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    license_plate: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    vehicle_specs: _Omittable[_Json | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class VehiclesUpdate(_WriteModel):
    """What UPDATE takes for auto.vehicles; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    customer_id: _Omittable[_Uuid] = _OMITTED
    vin: _Omittable[_auto_Vin] = _OMITTED
    make: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    model: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    year: _Omittable[_Annotated[_Int4, _Field(ge=1886, le=2100)]] = _OMITTED
    engine_type: _Omittable[_Annotated[_Text, _Field(max_length=50)] | None] = _OMITTED
    transmission: _Omittable[_Literal["MANUAL", "AUTOMATIC", "CVT", "DIRECT_DRIVE"] | None] = (
        _OMITTED
    )
    mileage: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    license_plate: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    vehicle_specs: _Omittable[_Json | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
