# table writing.combinations
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)
from .fills import Fills as _writing_Fills
from .refuses import Refuses as _writing_Refuses
from .refuses_and_fills import RefusesAndFills as _writing_RefusesAndFills


class CombinationsRow(_RowModel):
    """A row of writing.combinations."""

    always: _Int4
    made: _Text | None
    made_not_null: _Text
    by_default: _Int8
    counted: _Int4
    defaulted: _Text
    moment: _Timestamptz
    must: _Text
    must_list: _Array[_Int4]
    may: _Text | None
    may_defaulted: _Text | None
    null_default: _Text | None
    refused: _writing_Refuses | None
    filled: _writing_Fills | None
    held: _writing_RefusesAndFills | None
    filled_here: _writing_Refuses | None
    not_null_fills: _writing_Fills
    Insert: _Text | None
    Update: _Text


class CombinationsInsert(_WriteModel):
    """What INSERT takes for writing.combinations; what is left out gets its default."""

    by_default: _Omittable[_Int8] = _OMITTED
    counted: _Omittable[_Int4] = _OMITTED
    defaulted: _Omittable[_Text] = _OMITTED
    moment: _Omittable[_Timestamptz] = _OMITTED
    must: _Text
    must_list: _Array[_Int4]
    may: _Omittable[_Text | None] = _OMITTED
    may_defaulted: _Omittable[_Text | None] = _OMITTED
    null_default: _Omittable[_Text | None] = _OMITTED
    refused: _writing_Refuses
    filled: _Omittable[_writing_Fills | None] = _OMITTED
    held: _Omittable[_writing_RefusesAndFills] = _OMITTED
    filled_here: _Omittable[_writing_Refuses] = _OMITTED
    not_null_fills: _Omittable[_writing_Fills] = _OMITTED
    Insert: _Omittable[_Text | None] = _OMITTED
    Update: _Omittable[_Text] = _OMITTED


class CombinationsUpdate(_WriteModel):
    """What UPDATE takes for writing.combinations; what is left out stays as it is."""

    by_default: _Omittable[_Int8] = _OMITTED
    counted: _Omittable[_Int4] = _OMITTED
    defaulted: _Omittable[_Text] = _OMITTED
    moment: _Omittable[_Timestamptz] = _OMITTED
    must: _Omittable[_Text] = _OMITTED
    must_list: _Omittable[_Array[_Int4]] = _OMITTED
    may: _Omittable[_Text | None] = _OMITTED
    may_defaulted: _Omittable[_Text | None] = _OMITTED
    null_default: _Omittable[_Text | None] = _OMITTED
    refused: _Omittable[_writing_Refuses] = _OMITTED
    filled: _Omittable[_writing_Fills | None] = _OMITTED
    held: _Omittable[_writing_RefusesAndFills] = _OMITTED
    filled_here: _Omittable[_writing_Refuses] = _OMITTED
    not_null_fills: _Omittable[_writing_Fills] = _OMITTED
    Insert: _Omittable[_Text | None] = _OMITTED
    Update: _Omittable[_Text] = _OMITTED
