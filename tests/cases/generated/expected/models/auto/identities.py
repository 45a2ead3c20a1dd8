# table auto.identities
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int2 as _Int2,
    Int4 as _Int4,
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class IdentitiesRow(_RowModel):
    """A row of auto.identities."""

    plain: _Int4
    loose: _Int8
    bounded: _Int2
    backwards: _Int4
    backwards_bounded: _Int8
    named: _Int4


class IdentitiesInsert(_WriteModel):
    """What INSERT takes for auto.identities; what is left out gets its default."""

    loose: _Omittable[_Int8] = _OMITTED
    backwards: _Omittable[_Int4] = _OMITTED


class IdentitiesUpdate(_WriteModel):
    """What UPDATE takes for auto.identities; what is left out stays as it is."""

    loose: _Omittable[_Int8] = _OMITTED
    backwards: _Omittable[_Int4] = _OMITTED
