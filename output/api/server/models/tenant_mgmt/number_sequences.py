# table tenant_mgmt.number_sequences
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int2 as _Int2,
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class NumberSequencesRow(_RowModel):
    """Counters of document numbers, one for each tenant, kind of document and year. Moved on by next_document_number() alone."""

    tenant_id: _Annotated[_Uuid, _Field(description="Whose numbers they are.")]
    sequence_key: _Annotated[
        _Text,
        _Field(max_length=50),
        _Field(description="Kind of document and prefix of its numbers: WO, INV, RO, ORD."),
    ]
    sequence_year: _Annotated[
        _Int2, _Field(description="Calendar year; numbers start again with each.")
    ]
    last_value: _Annotated[
        _Int8, _Field(ge=0), _Field(description="The last number given out; 0 before the first.")
    ]


class NumberSequencesInsert(_WriteModel):
    """What INSERT takes for tenant_mgmt.number_sequences; what is left out gets its default."""

    tenant_id: _Uuid
    sequence_key: _Annotated[_Text, _Field(max_length=50)]
    sequence_year: _Int2
    last_value: _Omittable[_Annotated[_Int8, _Field(ge=0)]] = _OMITTED


class NumberSequencesUpdate(_WriteModel):
    """What UPDATE takes for tenant_mgmt.number_sequences; what is left out stays as it is."""

    tenant_id: _Omittable[_Uuid] = _OMITTED
    sequence_key: _Omittable[_Annotated[_Text, _Field(max_length=50)]] = _OMITTED
    sequence_year: _Omittable[_Int2] = _OMITTED
    last_value: _Omittable[_Annotated[_Int8, _Field(ge=0)]] = _OMITTED
