# table hs.memberships
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class MembershipsRow(_RowModel):
    """A row of hs.memberships."""

    customer_id: _Int4
    tag_id: _Int4
    since: _Date


class MembershipsInsert(_WriteModel):
    """What INSERT takes for hs.memberships; what is left out gets its default."""

    customer_id: _Int4
    tag_id: _Int4
    since: _Omittable[_Date] = _OMITTED


class MembershipsUpdate(_WriteModel):
    """What UPDATE takes for hs.memberships; what is left out stays as it is."""

    customer_id: _Omittable[_Int4] = _OMITTED
    tag_id: _Omittable[_Int4] = _OMITTED
    since: _Omittable[_Date] = _OMITTED
