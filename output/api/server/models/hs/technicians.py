# table hs.technicians
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.employment_status_enum import (
    EmploymentStatusEnum as _system_core_EmploymentStatusEnum,
)
from .service_type_enum import ServiceTypeEnum as _hs_ServiceTypeEnum


class TechniciansRow(_RowModel):
    """People who do the work at the customer's."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant they work for.")]
    user_id: _Annotated[
        _Uuid | None,
        _Field(
            description="Identity they sign in with on the field app; NULL when they don't use it. Their policies compare it with auth.uid()."
        ),
    ]
    employee_id: _Annotated[
        _Text, _Field(max_length=50), _Field(description="Number in the payroll of the business.")
    ]
    name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Full name as customers are told.")
    ]
    skills: _Annotated[_Array[_Text], _Field(description="What they are good at, in free words.")]
    service_types: _Annotated[
        _Array[_hs_ServiceTypeEnum], _Field(description="Trades they are sent to.")
    ]
    certifications: _Annotated[
        _Json | None,
        _Field(description="Certificates with name and valid_until; NULL when none is on file."),
    ]
    employment_status: _Annotated[
        _system_core_EmploymentStatusEnum, _Field(description="How they are employed.")
    ]
    current_location: _Annotated[
        _Text | None,
        _Field(description="Where they last were: longitude, latitude; NULL when the app is off."),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When they were entered.")]


class TechniciansInsert(_WriteModel):
    """What INSERT takes for hs.technicians; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    user_id: _Omittable[_Uuid | None] = _OMITTED
    employee_id: _Annotated[_Text, _Field(max_length=50)]
    name: _Annotated[_Text, _Field(max_length=255)]
    skills: _Omittable[_Array[_Text]] = _OMITTED
    service_types: _Omittable[_Array[_hs_ServiceTypeEnum]] = _OMITTED
    certifications: _Omittable[_Json | None] = _OMITTED
    employment_status: _Omittable[_system_core_EmploymentStatusEnum] = _OMITTED
    current_location: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class TechniciansUpdate(_WriteModel):
    """What UPDATE takes for hs.technicians; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid | None] = _OMITTED
    employee_id: _Omittable[_Annotated[_Text, _Field(max_length=50)]] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    skills: _Omittable[_Array[_Text]] = _OMITTED
    service_types: _Omittable[_Array[_hs_ServiceTypeEnum]] = _OMITTED
    certifications: _Omittable[_Json | None] = _OMITTED
    employment_status: _Omittable[_system_core_EmploymentStatusEnum] = _OMITTED
    current_location: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
