# table alike.uses_them
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from .order_x6be090 import Order_x6be090 as _alike_Order_x6be090
from .status_ import Status_xd2f36a as _alike_Status_xd2f36a
from .status_x920e41 import Status_x920e41 as _alike_Status_x920e41
from .user_role_xd896ac import UserRole_xd896ac as _alike_UserRole_xd896ac


class UsesThemRow(_RowModel):
    """A row of alike.uses_them."""

    a: _alike_Status_x920e41 | None
    b: _alike_Status_xd2f36a | None
    c: _alike_Order_x6be090 | None
    d: _alike_UserRole_xd896ac | None


class UsesThemInsert(_WriteModel):
    """What INSERT takes for alike.uses_them; what is left out gets its default."""

    a: _Omittable[_alike_Status_x920e41 | None] = _OMITTED
    b: _Omittable[_alike_Status_xd2f36a | None] = _OMITTED
    c: _Omittable[_alike_Order_x6be090 | None] = _OMITTED
    d: _Omittable[_alike_UserRole_xd896ac | None] = _OMITTED


class UsesThemUpdate(_WriteModel):
    """What UPDATE takes for alike.uses_them; what is left out stays as it is."""

    a: _Omittable[_alike_Status_x920e41 | None] = _OMITTED
    b: _Omittable[_alike_Status_xd2f36a | None] = _OMITTED
    c: _Omittable[_alike_Order_x6be090 | None] = _OMITTED
    d: _Omittable[_alike_UserRole_xd896ac | None] = _OMITTED
