# table payroll.pay_runs
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
from .pay_frequency_enum import PayFrequencyEnum as _payroll_PayFrequencyEnum
from .pay_run_status_enum import PayRunStatusEnum as _payroll_PayRunStatusEnum


class PayRunsRow(_RowModel):
    """Pay for one period, for all who are paid as often."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that pays.")]
    run_number: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="Number of the run, given by a trigger when it is left out."),
    ]
    pay_frequency: _Annotated[_payroll_PayFrequencyEnum, _Field(description="Whose pay it is.")]
    pay_period: _Annotated[_Text, _Field(description="First day, and the day after the last.")]
    status: _Annotated[_payroll_PayRunStatusEnum, _Field(description="How far the run has come.")]
    approved_by: _Annotated[
        _Uuid | None, _Field(description="Member who approved it; NULL before.")
    ]
    paid_at: _Annotated[
        _Timestamptz | None, _Field(description="When the money was sent; NULL before.")
    ]
    banking_account_id: _Annotated[
        _Uuid | None, _Field(description="The account it is paid from; NULL until one is chosen.")
    ]


class PayRunsInsert(_WriteModel):
    """What INSERT takes for payroll.pay_runs; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    run_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    pay_frequency: _payroll_PayFrequencyEnum
    pay_period: _Text
    status: _Omittable[_payroll_PayRunStatusEnum] = _OMITTED
    approved_by: _Omittable[_Uuid | None] = _OMITTED
    paid_at: _Omittable[_Timestamptz | None] = _OMITTED
    banking_account_id: _Omittable[_Uuid | None] = _OMITTED


class PayRunsUpdate(_WriteModel):
    """What UPDATE takes for payroll.pay_runs; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    run_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    pay_frequency: _Omittable[_payroll_PayFrequencyEnum] = _OMITTED
    pay_period: _Omittable[_Text] = _OMITTED
    status: _Omittable[_payroll_PayRunStatusEnum] = _OMITTED
    approved_by: _Omittable[_Uuid | None] = _OMITTED
    paid_at: _Omittable[_Timestamptz | None] = _OMITTED
    banking_account_id: _Omittable[_Uuid | None] = _OMITTED
