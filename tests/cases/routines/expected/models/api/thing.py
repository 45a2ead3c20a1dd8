# table api.thing
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)
from .status import Status as _api_Status


class ThingRow(_RowModel):
    """A row of api.thing."""

    id: _Int4
    name: _Text
    state: _api_Status | None


class ThingInsert(_WriteModel):
    """What INSERT takes for api.thing; what is left out gets its default."""

    id: _Int4
    name: _Text
    state: _Omittable[_api_Status | None] = _OMITTED


class ThingUpdate(_WriteModel):
    """What UPDATE takes for api.thing; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text] = _OMITTED
    state: _Omittable[_api_Status | None] = _OMITTED
