# table rest.kitchen_queue
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.task_status_enum import TaskStatusEnum as _system_core_TaskStatusEnum


class KitchenQueueRow(_RowModel):
    """What each station of the kitchen has to prepare, in which order."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[
        _Uuid,
        _Field(
            description="The tenant whose kitchen it is; kept here so that the queue is read without a join."
        ),
    ]
    order_id: _Annotated[_Uuid, _Field(description="The order it belongs to.")]
    order_item_id: _Annotated[_Uuid, _Field(description="The dish to be prepared.")]
    station: _Annotated[
        _Literal["GRILL", "FRYER", "SALAD", "PASTRY", "BAR", "EXPEDITE"],
        _Field(description="Where it is prepared: GRILL, FRYER, SALAD, PASTRY, BAR or EXPEDITE."),
    ]
    status: _Annotated[_system_core_TaskStatusEnum, _Field(description="Where it stands.")]
    prep_time_estimated: _Annotated[
        _Annotated[_Int4, _Field(ge=1)] | None,
        _Field(description="How long it should take, in minutes; NULL when unknown."),
    ]
    prep_time_actual: _Annotated[
        _Annotated[_Int4, _Field(ge=0)] | None,
        _Field(description="How long it took, in minutes; NULL until it is done."),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When it came into the queue.")]
    started_at: _Annotated[
        _Timestamptz | None, _Field(description="When the station began; NULL before.")
    ]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was done; NULL before.")
    ]
    chef_id: _Annotated[
        _Uuid | None, _Field(description="Who prepares it; NULL until somebody takes it.")
    ]


class KitchenQueueInsert(_WriteModel):
    """What INSERT takes for rest.kitchen_queue; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    order_id: _Uuid
    order_item_id: _Uuid
    station: _Literal["GRILL", "FRYER", "SALAD", "PASTRY", "BAR", "EXPEDITE"]
    status: _Omittable[_system_core_TaskStatusEnum] = _OMITTED
    prep_time_estimated: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    prep_time_actual: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    started_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    chef_id: _Omittable[_Uuid | None] = _OMITTED


class KitchenQueueUpdate(_WriteModel):
    """What UPDATE takes for rest.kitchen_queue; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    order_id: _Omittable[_Uuid] = _OMITTED
    order_item_id: _Omittable[_Uuid] = _OMITTED
    station: _Omittable[_Literal["GRILL", "FRYER", "SALAD", "PASTRY", "BAR", "EXPEDITE"]] = _OMITTED
    status: _Omittable[_system_core_TaskStatusEnum] = _OMITTED
    prep_time_estimated: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    prep_time_actual: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    started_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    chef_id: _Omittable[_Uuid | None] = _OMITTED
