# table investigations.case_reports
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class CaseReportsRow(_RowModel):
    """What the client gets, by version."""

    case_id: _Annotated[_Uuid, _Field(description="The case.")]
    version_number: _Annotated[
        _Int4, _Field(ge=1), _Field(description="Counts the versions, from 1.")
    ]
    title: _Annotated[_Text, _Field(max_length=255), _Field(description="Heading.")]
    sections: _Annotated[
        _Json | None,
        _Field(description="Headings and text of the report; NULL while only its title stands."),
    ]
    written_by: _Annotated[
        _Uuid | None, _Field(description="Member who wrote it; NULL when the platform drafted it.")
    ]
    delivered_at: _Annotated[
        _Timestamptz | None, _Field(description="When the client got it; NULL before.")
    ]


class CaseReportsInsert(_WriteModel):
    """What INSERT takes for investigations.case_reports; what is left out gets its default."""

    case_id: _Uuid
    version_number: _Annotated[_Int4, _Field(ge=1)]
    title: _Annotated[_Text, _Field(max_length=255)]
    sections: _Omittable[_Json | None] = _OMITTED
    written_by: _Omittable[_Uuid | None] = _OMITTED
    delivered_at: _Omittable[_Timestamptz | None] = _OMITTED


class CaseReportsUpdate(_WriteModel):
    """What UPDATE takes for investigations.case_reports; what is left out stays as it is."""

    case_id: _Omittable[_Uuid] = _OMITTED
    version_number: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    title: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    sections: _Omittable[_Json | None] = _OMITTED
    written_by: _Omittable[_Uuid | None] = _OMITTED
    delivered_at: _Omittable[_Timestamptz | None] = _OMITTED
