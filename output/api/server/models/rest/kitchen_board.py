# view rest.kitchen_board
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    Int8 as _Int8,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
)
from ..system_core.task_status_enum import TaskStatusEnum as _system_core_TaskStatusEnum


class KitchenBoardRow(_RowModel):
    """What the kitchen still has to prepare, with dish and order, numbered within each station. Runs with the rights of the reader."""

    kitchen_queue_id: _Annotated[_Uuid, _Field(description="The entry of the queue.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose kitchen it is.")]
    station: _Annotated[_Text, _Field(max_length=50), _Field(description="Where it is prepared.")]
    status: _Annotated[_system_core_TaskStatusEnum, _Field(description="PENDING or IN_PROGRESS.")]
    order_number: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Number on the ticket.")
    ]
    item_name: _Annotated[_Text, _Field(max_length=255), _Field(description="Name of the dish.")]
    quantity: _Annotated[_Int4, _Field(description="How many of it.")]
    special_instructions: _Annotated[
        _Text | None, _Field(description="What the guest wants different; NULL for as it is.")
    ]
    started_at: _Annotated[
        _Timestamptz | None, _Field(description="When the station began; NULL before.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When it came into the queue.")]
    station_position: _Annotated[
        _Int8, _Field(description="Place in the queue of the station; 1 waits longest.")
    ]
