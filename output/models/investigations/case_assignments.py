# table investigations.case_assignments
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class CaseAssignmentsRow(_RowModel):
    """Who works on a case besides its lead."""

    case_id: _Annotated[_Uuid, _Field(description="The case.")]
    user_id: _Annotated[_Uuid, _Field(description="The member who works on it.")]
    assigned_by: _Annotated[
        _Uuid | None, _Field(description="Member who said so; NULL for the lead's own team.")
    ]
    assigned_at: _Annotated[_Timestamptz, _Field(description="When it began.")]
    released_at: _Annotated[
        _Timestamptz | None, _Field(description="When it ended; NULL while it lasts.")
    ]
    duties: _Annotated[
        _Array[_Text], _Field(description="What the member does, such as interviews.")
    ]


class CaseAssignmentsInsert(_WriteModel):
    """What INSERT takes for investigations.case_assignments; what is left out gets its default."""

    case_id: _Uuid
    user_id: _Uuid
    assigned_by: _Omittable[_Uuid | None] = _OMITTED
    assigned_at: _Omittable[_Timestamptz] = _OMITTED
    released_at: _Omittable[_Timestamptz | None] = _OMITTED
    duties: _Omittable[_Array[_Text]] = _OMITTED


class CaseAssignmentsUpdate(_WriteModel):
    """What UPDATE takes for investigations.case_assignments; what is left out stays as it is."""

    case_id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid] = _OMITTED
    assigned_by: _Omittable[_Uuid | None] = _OMITTED
    assigned_at: _Omittable[_Timestamptz] = _OMITTED
    released_at: _Omittable[_Timestamptz | None] = _OMITTED
    duties: _Omittable[_Array[_Text]] = _OMITTED
