# table payroll.pay_slips
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode


class PaySlipsRow(_RowModel):
    """What one employee gets in one run."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that pays.")]
    pay_run_id: _Annotated[_Uuid, _Field(description="The run.")]
    employee_id: _Annotated[_Uuid, _Field(description="Who is paid.")]
    gross_amount: _Annotated[_system_core_Amount, _Field(description="What was earned.")]
    deduction_amount: _Annotated[
        _system_core_Amount, _Field(description="What is taken away, taxes among it.")
    ]
    net_amount: _Annotated[_Numeric, _Digits(12, 2), _Field(description="What is paid out.")]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the amounts.")]
    delivered_at: _Annotated[
        _Timestamptz | None, _Field(description="When the employee was told; NULL before.")
    ]
    remark: _Annotated[_Text | None, _Field(description="A word to the employee; NULL for none.")]


class PaySlipsInsert(_WriteModel):
    """What INSERT takes for payroll.pay_slips; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    pay_run_id: _Uuid
    employee_id: _Uuid
    gross_amount: _system_core_Amount
    deduction_amount: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    delivered_at: _Omittable[_Timestamptz | None] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED


class PaySlipsUpdate(_WriteModel):
    """What UPDATE takes for payroll.pay_slips; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    pay_run_id: _Omittable[_Uuid] = _OMITTED
    employee_id: _Omittable[_Uuid] = _OMITTED
    gross_amount: _Omittable[_system_core_Amount] = _OMITTED
    deduction_amount: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    delivered_at: _Omittable[_Timestamptz | None] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED
