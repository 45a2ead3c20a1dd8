# table payroll.pay_slip_lines
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Int2 as _Int2,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from .slip_line_kind_enum import SlipLineKindEnum as _payroll_SlipLineKindEnum


class PaySlipLinesRow(_RowModel):
    """How the amounts of a slip come about."""

    pay_slip_id: _Annotated[_Uuid, _Field(description="The slip.")]
    line_number: _Annotated[
        _Int2, _Field(ge=1), _Field(description="Where the line stands, from 1.")
    ]
    line_kind: _Annotated[_payroll_SlipLineKindEnum, _Field(description="What the line is for.")]
    description: _Annotated[
        _Text, _Field(max_length=200), _Field(description="What the employee reads.")
    ]
    quantity: _Annotated[
        _Annotated[_Numeric, _Digits(10, 3)] | None,
        _Field(description="Hours or pieces; NULL for a lump sum."),
    ]
    amount: _Annotated[
        _system_core_Amount,
        _Field(description="How much, never negative; the kind says which way."),
    ]


class PaySlipLinesInsert(_WriteModel):
    """What INSERT takes for payroll.pay_slip_lines; what is left out gets its default."""

    pay_slip_id: _Uuid
    line_number: _Annotated[_Int2, _Field(ge=1)]
    line_kind: _payroll_SlipLineKindEnum
    description: _Annotated[_Text, _Field(max_length=200)]
    quantity: _Omittable[_Annotated[_Numeric, _Digits(10, 3)] | None] = _OMITTED
    amount: _system_core_Amount


class PaySlipLinesUpdate(_WriteModel):
    """What UPDATE takes for payroll.pay_slip_lines; what is left out stays as it is."""

    pay_slip_id: _Omittable[_Uuid] = _OMITTED
    line_number: _Omittable[_Annotated[_Int2, _Field(ge=1)]] = _OMITTED
    line_kind: _Omittable[_payroll_SlipLineKindEnum] = _OMITTED
    description: _Omittable[_Annotated[_Text, _Field(max_length=200)]] = _OMITTED
    quantity: _Omittable[_Annotated[_Numeric, _Digits(10, 3)] | None] = _OMITTED
    amount: _Omittable[_system_core_Amount] = _OMITTED
