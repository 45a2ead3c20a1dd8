# table auto.profiles
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


class ProfilesRow(_RowModel):
    """A row of auto.profiles."""

    customer_id: _Int4
    bio: _Text | None


class ProfilesInsert(_WriteModel):
    """What INSERT takes for auto.profiles; what is left out gets its default."""

    customer_id: _Int4
    bio: _Omittable[_Text | None] = _OMITTED


class ProfilesUpdate(_WriteModel):
    """What UPDATE takes for auto.profiles; what is left out stays as it is."""

    customer_id: _Omittable[_Int4] = _OMITTED
    bio: _Omittable[_Text | None] = _OMITTED
