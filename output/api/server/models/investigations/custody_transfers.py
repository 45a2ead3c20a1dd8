# table investigations.custody_transfers
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .custody_action_enum import CustodyActionEnum as _investigations_CustodyActionEnum


class CustodyTransfersRow(_RowModel):
    """Through whose hands a piece of evidence went. Entries are added, never changed."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Surrogate key. Not a running number, which would tell a tenant how busy the others are."
        ),
    ]
    evidence_item_id: _Annotated[_Uuid, _Field(description="The piece.")]
    action: _Annotated[
        _investigations_CustodyActionEnum, _Field(description="What was done with it.")
    ]
    from_user_id: _Annotated[
        _Uuid | None, _Field(description="Member who gave it; NULL when it came from outside.")
    ]
    to_user_id: _Annotated[
        _Uuid | None, _Field(description="Member who took it; NULL when it left the business.")
    ]
    transferred_at: _Annotated[_Timestamptz, _Field(description="When.")]
    seal_number: _Annotated[
        _Annotated[_Text, _Field(max_length=30)] | None,
        _Field(description="Number of the seal on the bag; NULL for files."),
    ]
    remark: _Annotated[_Text | None, _Field(description="What was noticed; NULL when nothing was.")]


class CustodyTransfersInsert(_WriteModel):
    """What INSERT takes for investigations.custody_transfers; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    evidence_item_id: _Uuid
    action: _investigations_CustodyActionEnum
    from_user_id: _Omittable[_Uuid | None] = _OMITTED
    to_user_id: _Omittable[_Uuid | None] = _OMITTED
    transferred_at: _Omittable[_Timestamptz] = _OMITTED
    seal_number: _Omittable[_Annotated[_Text, _Field(max_length=30)] | None] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED


class CustodyTransfersUpdate(_WriteModel):
    """What UPDATE takes for investigations.custody_transfers; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    evidence_item_id: _Omittable[_Uuid] = _OMITTED
    action: _Omittable[_investigations_CustodyActionEnum] = _OMITTED
    from_user_id: _Omittable[_Uuid | None] = _OMITTED
    to_user_id: _Omittable[_Uuid | None] = _OMITTED
    transferred_at: _Omittable[_Timestamptz] = _OMITTED
    seal_number: _Omittable[_Annotated[_Text, _Field(max_length=30)] | None] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED
