# table rest.tables
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .table_status_enum import TableStatusEnum as _rest_TableStatusEnum


class TablesRow(_RowModel):
    """Tables of a restaurant and where they stand."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose table it is.")]
    table_number: _Annotated[
        _Text, _Field(max_length=20), _Field(description="Number on the table.")
    ]
    capacity: _Annotated[
        _Int4, _Field(ge=1, le=100), _Field(description="How many guests it seats.")
    ]
    status: _Annotated[_rest_TableStatusEnum, _Field(description="What it is at this moment.")]
    section: _Annotated[
        _Annotated[_Text, _Field(max_length=50)] | None,
        _Field(description="Part of the house, such as Terrace; NULL when it has no name."),
    ]
    location_coordinates: _Annotated[
        _Text | None,
        _Field(
            description="Where it stands on the floor plan, in metres from the entrance; NULL when not drawn."
        ),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When it was entered.")]


class TablesInsert(_WriteModel):
    """What INSERT takes for rest.tables; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    table_number: _Annotated[_Text, _Field(max_length=20)]
    capacity: _Annotated[_Int4, _Field(ge=1, le=100)]
    status: _Omittable[_rest_TableStatusEnum] = _OMITTED
    section: _Omittable[_Annotated[_Text, _Field(max_length=50)] | None] = _OMITTED
    location_coordinates: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class TablesUpdate(_WriteModel):
    """What UPDATE takes for rest.tables; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    table_number: _Omittable[_Annotated[_Text, _Field(max_length=20)]] = _OMITTED
    capacity: _Omittable[_Annotated[_Int4, _Field(ge=1, le=100)]] = _OMITTED
    status: _Omittable[_rest_TableStatusEnum] = _OMITTED
    section: _Omittable[_Annotated[_Text, _Field(max_length=50)] | None] = _OMITTED
    location_coordinates: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
