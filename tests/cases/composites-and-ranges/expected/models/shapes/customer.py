# table shapes.customer
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)
from .contact import Contact as _shapes_Contact
from .level_box import LevelBox as _shapes_LevelBox
from .money_amount import MoneyAmount as _shapes_MoneyAmount
from .shrunk import Shrunk as _shapes_Shrunk


class CustomerRow(_RowModel):
    """A row of shapes.customer."""

    id: _Int4
    who: _shapes_Contact
    archive: _Array[_shapes_Contact] | None
    worth: _shapes_MoneyAmount | None
    span: _Text | None
    spans: _Text | None
    letters: _Text | None
    many: _Text | None
    levels: _Text | None
    boxed: _shapes_LevelBox | None
    cut: _shapes_Shrunk | None


class CustomerInsert(_WriteModel):
    """What INSERT takes for shapes.customer; what is left out gets its default."""

    id: _Int4
    who: _shapes_Contact
    archive: _Omittable[_Array[_shapes_Contact] | None] = _OMITTED
    worth: _Omittable[_shapes_MoneyAmount | None] = _OMITTED
    span: _Omittable[_Text | None] = _OMITTED
    spans: _Omittable[_Text | None] = _OMITTED
    letters: _Omittable[_Text | None] = _OMITTED
    many: _Omittable[_Text | None] = _OMITTED
    levels: _Omittable[_Text | None] = _OMITTED
    boxed: _Omittable[_shapes_LevelBox | None] = _OMITTED
    cut: _Omittable[_shapes_Shrunk | None] = _OMITTED


class CustomerUpdate(_WriteModel):
    """What UPDATE takes for shapes.customer; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    who: _Omittable[_shapes_Contact] = _OMITTED
    archive: _Omittable[_Array[_shapes_Contact] | None] = _OMITTED
    worth: _Omittable[_shapes_MoneyAmount | None] = _OMITTED
    span: _Omittable[_Text | None] = _OMITTED
    spans: _Omittable[_Text | None] = _OMITTED
    letters: _Omittable[_Text | None] = _OMITTED
    many: _Omittable[_Text | None] = _OMITTED
    levels: _Omittable[_Text | None] = _OMITTED
    boxed: _Omittable[_shapes_LevelBox | None] = _OMITTED
    cut: _Omittable[_shapes_Shrunk | None] = _OMITTED
