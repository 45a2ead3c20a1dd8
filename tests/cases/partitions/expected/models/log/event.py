# partitioned table log.event
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class EventRow(_RowModel):
    """What happened, by month."""

    id: _Int8
    happened_at: _Timestamptz
    kind: _Annotated[_Text, _Field(description="What sort of event.")]
    amount: _Annotated[_Int4, _Field(ge=0)] | None
    doubled: _Int4 | None
    source_id: _Int4 | None


class EventInsert(_WriteModel):
    """What INSERT takes for log.event; what is left out gets its default."""

    id: _Omittable[_Int8] = _OMITTED
    happened_at: _Timestamptz
    kind: _Omittable[_Text] = _OMITTED
    amount: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    source_id: _Omittable[_Int4 | None] = _OMITTED


class EventUpdate(_WriteModel):
    """What UPDATE takes for log.event; what is left out stays as it is."""

    id: _Omittable[_Int8] = _OMITTED
    happened_at: _Omittable[_Timestamptz] = _OMITTED
    kind: _Omittable[_Text] = _OMITTED
    amount: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    source_id: _Omittable[_Int4 | None] = _OMITTED
