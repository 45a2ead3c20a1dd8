# table hs.friends
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class FriendsRow(_RowModel):
    """A row of hs.friends."""

    customer_id: _Int4
    friend_id: _Int4


class FriendsInsert(_WriteModel):
    """What INSERT takes for hs.friends; what is left out gets its default."""

    customer_id: _Int4
    friend_id: _Int4


class FriendsUpdate(_WriteModel):
    """What UPDATE takes for hs.friends; what is left out stays as it is."""

    customer_id: _Omittable[_Int4] = _OMITTED
    friend_id: _Omittable[_Int4] = _OMITTED
