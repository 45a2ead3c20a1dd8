# partitioned table payroll.time_entries
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
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class TimeEntriesRow(_RowModel):
    """Hours that were worked, by quarter."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the entry; with started_at the primary key, which has to contain the partition key."
        ),
    ]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that was worked for.")]
    employee_id: _Annotated[_Uuid, _Field(description="Who worked.")]
    started_at: _Annotated[
        _Timestamptz, _Field(description="When the shift began; decides on the partition.")
    ]
    ended_at: _Annotated[
        _Timestamptz | None, _Field(description="When it ended; NULL while it lasts.")
    ]
    break_minutes: _Annotated[
        _Int2, _Field(ge=0, le=480), _Field(description="Breaks that are not paid.")
    ]
    worked_hours: _Annotated[
        _Annotated[_Numeric, _Digits(6, 2)] | None,
        _Field(description="Hours that are paid; NULL while the shift lasts."),
    ]
    clocked_at: _Annotated[
        _Text | None,
        _Field(
            description="Where the app was when the shift began; NULL for the clock at the door."
        ),
    ]
    approved_by: _Annotated[
        _Uuid | None, _Field(description="Member who confirmed it; NULL before.")
    ]


class TimeEntriesInsert(_WriteModel):
    """What INSERT takes for payroll.time_entries; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    employee_id: _Uuid
    started_at: _Timestamptz
    ended_at: _Omittable[_Timestamptz | None] = _OMITTED
    break_minutes: _Omittable[_Annotated[_Int2, _Field(ge=0, le=480)]] = _OMITTED
    clocked_at: _Omittable[_Text | None] = _OMITTED
    approved_by: _Omittable[_Uuid | None] = _OMITTED


class TimeEntriesUpdate(_WriteModel):
    """What UPDATE takes for payroll.time_entries; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    employee_id: _Omittable[_Uuid] = _OMITTED
    started_at: _Omittable[_Timestamptz] = _OMITTED
    ended_at: _Omittable[_Timestamptz | None] = _OMITTED
    break_minutes: _Omittable[_Annotated[_Int2, _Field(ge=0, le=480)]] = _OMITTED
    clocked_at: _Omittable[_Text | None] = _OMITTED
    approved_by: _Omittable[_Uuid | None] = _OMITTED
