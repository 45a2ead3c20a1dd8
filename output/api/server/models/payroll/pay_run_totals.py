# view payroll.pay_run_totals
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int8 as _Int8,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
)
from .pay_run_status_enum import PayRunStatusEnum as _payroll_PayRunStatusEnum


class PayRunTotalsRow(_RowModel):
    """What each run costs. Runs with the rights of the reader."""

    pay_run_id: _Annotated[_Uuid, _Field(description="The run.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that pays.")]
    run_number: _Annotated[_Text, _Field(max_length=100), _Field(description="Number of the run.")]
    pay_period: _Annotated[_Text, _Field(description="First day, and the day after the last.")]
    status: _Annotated[_payroll_PayRunStatusEnum, _Field(description="How far the run has come.")]
    slip_count: _Annotated[_Int8, _Field(description="How many are paid.")]
    gross_amount: _Annotated[_Numeric, _Field(description="What they earned together.")]
    net_amount: _Annotated[_Numeric, _Field(description="What is paid out.")]
