# table auto.technicians
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.employment_status_enum import (
    EmploymentStatusEnum as _system_core_EmploymentStatusEnum,
)


class TechniciansRow(_RowModel):
    """Mechanics of a garage."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant they work for.")]
    user_id: _Annotated[
        _Uuid | None, _Field(description="Identity they sign in with; NULL when they don't.")
    ]
    employee_id: _Annotated[
        _Text, _Field(max_length=50), _Field(description="Number in the payroll of the business.")
    ]
    name: _Annotated[_Text, _Field(max_length=255), _Field(description="Full name.")]
    specialties: _Annotated[_Array[_Text], _Field(description="What they are best at.")]
    employment_status: _Annotated[
        _system_core_EmploymentStatusEnum, _Field(description="How they are employed.")
    ]
    hourly_rate: _Annotated[
        _system_core_Amount, _Field(description="What an hour costs the business.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When they were entered.")]


class TechniciansInsert(_WriteModel):
    """What INSERT takes for auto.technicians; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    user_id: _Omittable[_Uuid | None] = _OMITTED
    employee_id: _Annotated[_Text, _Field(max_length=50)]
    name: _Annotated[_Text, _Field(max_length=255)]
    specialties: _Omittable[_Array[_Text]] = _OMITTED
    employment_status: _Omittable[_system_core_EmploymentStatusEnum] = _OMITTED
    hourly_rate: _system_core_Amount
    created_at: _Omittable[_Timestamptz] = _OMITTED


class TechniciansUpdate(_WriteModel):
    """What UPDATE takes for auto.technicians; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid | None] = _OMITTED
    employee_id: _Omittable[_Annotated[_Text, _Field(max_length=50)]] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    specialties: _Omittable[_Array[_Text]] = _OMITTED
    employment_status: _Omittable[_system_core_EmploymentStatusEnum] = _OMITTED
    hourly_rate: _Omittable[_system_core_Amount] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
