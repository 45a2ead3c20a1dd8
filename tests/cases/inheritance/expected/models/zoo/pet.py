# table zoo.pet
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._limits import Bounds as _Bounds
from .._types import (
    Date as _Date,
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class PetRow(_RowModel):
    """A row of zoo.pet."""

    id: _Int4
    name: _Text
    weight: _Annotated[_Numeric, _Digits(6, 2), _Bounds(lt="100")] | None
    secret: _Text | None
    owner: _Text
    chip: _Int4 | None
    born: _Date
    since: _Date | None


class PetInsert(_WriteModel):
    """What INSERT takes for zoo.pet; what is left out gets its default."""

    id: _Int4
    name: _Omittable[_Text] = _OMITTED
    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(lt="100")] | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
    owner: _Text
    chip: _Omittable[_Int4 | None] = _OMITTED
    born: _Omittable[_Date] = _OMITTED
    since: _Omittable[_Date | None] = _OMITTED


class PetUpdate(_WriteModel):
    """What UPDATE takes for zoo.pet; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text] = _OMITTED
    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(lt="100")] | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
    owner: _Omittable[_Text] = _OMITTED
    chip: _Omittable[_Int4 | None] = _OMITTED
    born: _Omittable[_Date] = _OMITTED
    since: _Omittable[_Date | None] = _OMITTED
