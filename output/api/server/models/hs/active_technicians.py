# view hs.active_technicians
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Array as _Array, RowModel as _RowModel, Text as _Text, Uuid as _Uuid
from ..system_core.employment_status_enum import (
    EmploymentStatusEnum as _system_core_EmploymentStatusEnum,
)
from .service_type_enum import ServiceTypeEnum as _hs_ServiceTypeEnum


class ActiveTechniciansRow(_RowModel):
    """Technicians who can be sent out now. Can be written through, as long as the row stays in the view. Runs with the rights of the reader."""

    id: _Annotated[_Uuid, _Field(description="The technician.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant they work for.")]
    employee_id: _Annotated[
        _Text, _Field(max_length=50), _Field(description="Number in the payroll of the business.")
    ]
    name: _Annotated[_Text, _Field(max_length=255), _Field(description="Full name.")]
    skills: _Annotated[_Array[_Text], _Field(description="What they are good at.")]
    service_types: _Annotated[
        _Array[_hs_ServiceTypeEnum], _Field(description="Trades they are sent to.")
    ]
    employment_status: _Annotated[
        _system_core_EmploymentStatusEnum, _Field(description="ACTIVE or CONTRACTOR.")
    ]
    current_location: _Annotated[
        _Text | None, _Field(description="Where they last were: longitude, latitude.")
    ]
