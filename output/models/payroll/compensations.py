# table payroll.compensations
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from .compensation_kind_enum import CompensationKindEnum as _payroll_CompensationKindEnum
from .pay_frequency_enum import PayFrequencyEnum as _payroll_PayFrequencyEnum


class CompensationsRow(_RowModel):
    """What an employee is paid, from when until when. A raise adds a row."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that pays.")]
    employee_id: _Annotated[_Uuid, _Field(description="Who is paid.")]
    compensation_kind: _Annotated[
        _payroll_CompensationKindEnum, _Field(description="What the pay is counted by.")
    ]
    rate: _Annotated[
        _system_core_Amount,
        _Field(
            description="Per hour, per year, or in per cent of the sales. Not readable through the API."
        ),
    ]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the rate.")]
    pay_frequency: _Annotated[
        _payroll_PayFrequencyEnum, _Field(description="How often it is paid.")
    ]
    effective_during: _Annotated[
        _Text,
        _Field(
            description="First day, and the day after the last; without an end for what holds now."
        ),
    ]
    approved_by: _Annotated[
        _Uuid | None,
        _Field(description="Member who agreed; NULL for what was agreed in the contract."),
    ]
    note: _Annotated[
        _Text | None, _Field(description="Why it changed; NULL when nothing has to be explained.")
    ]


class CompensationsInsert(_WriteModel):
    """What INSERT takes for payroll.compensations; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    employee_id: _Uuid
    compensation_kind: _payroll_CompensationKindEnum
    rate: _system_core_Amount
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    pay_frequency: _Omittable[_payroll_PayFrequencyEnum] = _OMITTED
    effective_during: _Text
    approved_by: _Omittable[_Uuid | None] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED


class CompensationsUpdate(_WriteModel):
    """What UPDATE takes for payroll.compensations; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    employee_id: _Omittable[_Uuid] = _OMITTED
    compensation_kind: _Omittable[_payroll_CompensationKindEnum] = _OMITTED
    rate: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    pay_frequency: _Omittable[_payroll_PayFrequencyEnum] = _OMITTED
    effective_during: _Omittable[_Text] = _OMITTED
    approved_by: _Omittable[_Uuid | None] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
