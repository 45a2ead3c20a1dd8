# table investigations.evidence_items
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Bytea as _Bytea,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .evidence_kind_enum import EvidenceKindEnum as _investigations_EvidenceKindEnum


class EvidenceItemsRow(_RowModel):
    """Pieces of evidence. Those under legal hold can't be deleted, whoever asks."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that keeps it.")]
    case_id: _Annotated[_Uuid, _Field(description="The case.")]
    parent_evidence_id: _Annotated[
        _Uuid | None,
        _Field(
            description="The piece it was taken from, such as the telephone of a picture; NULL for what was found by itself."
        ),
    ]
    evidence_tag: _Annotated[_Text, _Field(max_length=40), _Field(description="Number on its bag.")]
    evidence_kind: _Annotated[_investigations_EvidenceKindEnum, _Field(description="What it is.")]
    description: _Annotated[_Text, _Field(description="What it looks like and where it was found.")]
    sha256: _Annotated[_Bytea | None, _Field(description="Digest of the file; NULL for things.")]
    storage_location: _Annotated[
        _Annotated[_Text, _Field(max_length=120)] | None,
        _Field(description="Where it lies, from the building to the shelf; NULL once it is gone."),
    ]
    is_under_legal_hold: _Annotated[_Bool, _Field(description="Whether a court asked to keep it.")]
    collected_at: _Annotated[_Timestamptz, _Field(description="When it was found.")]
    collected_by: _Annotated[
        _Uuid | None, _Field(description="Member who found it; NULL for what the client brought.")
    ]
    disposed_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When it was given back or destroyed; NULL while it is kept."),
    ]


class EvidenceItemsInsert(_WriteModel):
    """What INSERT takes for investigations.evidence_items; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    case_id: _Uuid
    parent_evidence_id: _Omittable[_Uuid | None] = _OMITTED
    evidence_tag: _Annotated[_Text, _Field(max_length=40)]
    evidence_kind: _investigations_EvidenceKindEnum
    description: _Text
    sha256: _Omittable[_Bytea | None] = _OMITTED
    storage_location: _Omittable[_Annotated[_Text, _Field(max_length=120)] | None] = _OMITTED
    is_under_legal_hold: _Omittable[_Bool] = _OMITTED
    collected_at: _Timestamptz
    collected_by: _Omittable[_Uuid | None] = _OMITTED
    disposed_at: _Omittable[_Timestamptz | None] = _OMITTED


class EvidenceItemsUpdate(_WriteModel):
    """What UPDATE takes for investigations.evidence_items; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    case_id: _Omittable[_Uuid] = _OMITTED
    parent_evidence_id: _Omittable[_Uuid | None] = _OMITTED
    evidence_tag: _Omittable[_Annotated[_Text, _Field(max_length=40)]] = _OMITTED
    evidence_kind: _Omittable[_investigations_EvidenceKindEnum] = _OMITTED
    description: _Omittable[_Text] = _OMITTED
    sha256: _Omittable[_Bytea | None] = _OMITTED
    storage_location: _Omittable[_Annotated[_Text, _Field(max_length=120)] | None] = _OMITTED
    is_under_legal_hold: _Omittable[_Bool] = _OMITTED
    collected_at: _Omittable[_Timestamptz] = _OMITTED
    collected_by: _Omittable[_Uuid | None] = _OMITTED
    disposed_at: _Omittable[_Timestamptz | None] = _OMITTED
