# table auto.parts_used
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from .part_condition_enum import PartConditionEnum as _auto_PartConditionEnum


class PartsUsedRow(_RowModel):
    """Which parts went into a repair, at the cost of that day."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    repair_order_id: _Annotated[_Uuid, _Field(description="The repair they went into.")]
    part_id: _Annotated[_Uuid, _Field(description="The part.")]
    quantity_used: _Annotated[_Int4, _Field(ge=1), _Field(description="How many pieces.")]
    unit_cost: _Annotated[
        _system_core_Amount, _Field(description="What one piece cost when it was used.")
    ]
    total_cost: _Annotated[_Numeric, _Digits(14, 2), _Field(description="Quantity times cost.")]
    part_condition: _Annotated[_auto_PartConditionEnum, _Field(description="Whether it was new.")]
    used_at: _Annotated[_Timestamptz, _Field(description="When it was built in.")]


class PartsUsedInsert(_WriteModel):
    """What INSERT takes for auto.parts_used; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    repair_order_id: _Uuid
    part_id: _Uuid
    quantity_used: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    unit_cost: _system_core_Amount
    part_condition: _Omittable[_auto_PartConditionEnum] = _OMITTED
    used_at: _Omittable[_Timestamptz] = _OMITTED


class PartsUsedUpdate(_WriteModel):
    """What UPDATE takes for auto.parts_used; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    repair_order_id: _Omittable[_Uuid] = _OMITTED
    part_id: _Omittable[_Uuid] = _OMITTED
    quantity_used: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    unit_cost: _Omittable[_system_core_Amount] = _OMITTED
    part_condition: _Omittable[_auto_PartConditionEnum] = _OMITTED
    used_at: _Omittable[_Timestamptz] = _OMITTED
