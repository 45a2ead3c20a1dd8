# table investigations.case_notes
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class CaseNotesRow(_RowModel):
    """What those who work on a case write down."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    case_id: _Annotated[_Uuid, _Field(description="The case.")]
    author_id: _Annotated[_Uuid, _Field(description="Member who wrote it.")]
    subject_id: _Annotated[
        _Uuid | None, _Field(description="Whom it is about; NULL for the case as a whole.")
    ]
    note: _Annotated[_Text, _Field(description="What was written.")]
    is_privileged: _Annotated[
        _Bool,
        _Field(description="Whether it falls under a lawyer's privilege and stays out of reports."),
    ]
    search_document: _Annotated[_Text, _Field(description="Words of the note, for the search.")]
    written_at: _Annotated[_Timestamptz, _Field(description="When it was written.")]


class CaseNotesInsert(_WriteModel):
    """What INSERT takes for investigations.case_notes; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    case_id: _Uuid
    author_id: _Uuid
    subject_id: _Omittable[_Uuid | None] = _OMITTED
    note: _Text
    is_privileged: _Omittable[_Bool] = _OMITTED
    written_at: _Omittable[_Timestamptz] = _OMITTED


class CaseNotesUpdate(_WriteModel):
    """What UPDATE takes for investigations.case_notes; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    case_id: _Omittable[_Uuid] = _OMITTED
    author_id: _Omittable[_Uuid] = _OMITTED
    subject_id: _Omittable[_Uuid | None] = _OMITTED
    note: _Omittable[_Text] = _OMITTED
    is_privileged: _Omittable[_Bool] = _OMITTED
    written_at: _Omittable[_Timestamptz] = _OMITTED
