# table people.person
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


class PersonRow(_RowModel):
    """A row of people.person."""

    id: _Int4
    email: _Text
    boss_id: _Int4 | None
    home_order: _Int4 | None


class PersonInsert(_WriteModel):
    """What INSERT takes for people.person; what is left out gets its default."""

    id: _Int4
    email: _Text
    boss_id: _Omittable[_Int4 | None] = _OMITTED
    home_order: _Omittable[_Int4 | None] = _OMITTED


class PersonUpdate(_WriteModel):
    """What UPDATE takes for people.person; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    email: _Omittable[_Text] = _OMITTED
    boss_id: _Omittable[_Int4 | None] = _OMITTED
    home_order: _Omittable[_Int4 | None] = _OMITTED
