# table secure.member
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class MemberRow(_RowModel):
    """A row of secure.member."""

    person: _Int4 | None
    tenant_id: _Int4 | None


class MemberInsert(_WriteModel):
    """What INSERT takes for secure.member; what is left out gets its default."""

    person: _Omittable[_Int4 | None] = _OMITTED
    tenant_id: _Omittable[_Int4 | None] = _OMITTED


class MemberUpdate(_WriteModel):
    """What UPDATE takes for secure.member; what is left out stays as it is."""

    person: _Omittable[_Int4 | None] = _OMITTED
    tenant_id: _Omittable[_Int4 | None] = _OMITTED
