# table payroll.employees
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
from ..system_core.employment_status_enum import (
    EmploymentStatusEnum as _system_core_EmploymentStatusEnum,
)
from ..system_core.postal_address import PostalAddress as _system_core_PostalAddress


class EmployeesRow(_RowModel):
    """People on the payroll."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant they work for.")]
    user_id: _Annotated[
        _Uuid | None,
        _Field(description="The member that it is; NULL for those who don't use the platform."),
    ]
    manager_id: _Annotated[
        _Uuid | None, _Field(description="Employee they report to; NULL at the top.")
    ]
    employee_number: _Annotated[
        _Text, _Field(max_length=30), _Field(description="Number on the pay slip.")
    ]
    full_name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Name on the contract.")
    ]
    tax_identifier: _Annotated[
        _Annotated[_Text, _Field(max_length=20)] | None,
        _Field(
            description="Social security or tax number; NULL until it was handed in. Not readable through the API."
        ),
    ]
    bank_account_number: _Annotated[
        _Annotated[_Text, _Field(max_length=34)] | None,
        _Field(description="Where the pay goes; NULL for checks. Not readable through the API."),
    ]
    home_address: _Annotated[
        _system_core_PostalAddress | None,
        _Field(description="Where they live; NULL until it was handed in."),
    ]
    employment_status: _Annotated[
        _system_core_EmploymentStatusEnum, _Field(description="How they are employed.")
    ]
    employed_during: _Annotated[
        _Text,
        _Field(
            description="First day, and the day after the last; without an end for those who stay."
        ),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the row was entered.")]


class EmployeesInsert(_WriteModel):
    """What INSERT takes for payroll.employees; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    user_id: _Omittable[_Uuid | None] = _OMITTED
    manager_id: _Omittable[_Uuid | None] = _OMITTED
    employee_number: _Annotated[_Text, _Field(max_length=30)]
    full_name: _Annotated[_Text, _Field(max_length=255)]
    tax_identifier: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    bank_account_number: _Omittable[_Annotated[_Text, _Field(max_length=34)] | None] = _OMITTED
    home_address: _Omittable[_system_core_PostalAddress | None] = _OMITTED
    employment_status: _Omittable[_system_core_EmploymentStatusEnum] = _OMITTED
    employed_during: _Text
    created_at: _Omittable[_Timestamptz] = _OMITTED


class EmployeesUpdate(_WriteModel):
    """What UPDATE takes for payroll.employees; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid | None] = _OMITTED
    manager_id: _Omittable[_Uuid | None] = _OMITTED
    employee_number: _Omittable[_Annotated[_Text, _Field(max_length=30)]] = _OMITTED
    full_name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    tax_identifier: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    bank_account_number: _Omittable[_Annotated[_Text, _Field(max_length=34)] | None] = _OMITTED
    home_address: _Omittable[_system_core_PostalAddress | None] = _OMITTED
    employment_status: _Omittable[_system_core_EmploymentStatusEnum] = _OMITTED
    employed_during: _Omittable[_Text] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
