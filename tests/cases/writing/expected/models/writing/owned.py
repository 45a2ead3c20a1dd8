# table writing.owned
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class OwnedRow(_RowModel):
    """A row of writing.owned."""

    id: _Int8
    tenant_id: _Uuid
    note: _Text | None


class OwnedInsert(_WriteModel):
    """What INSERT takes for writing.owned; what is left out gets its default."""

    tenant_id: _Omittable[_Uuid] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED


class OwnedUpdate(_WriteModel):
    """What UPDATE takes for writing.owned; what is left out stays as it is."""

    tenant_id: _Omittable[_Uuid] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
