# table shadow.Array
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class Array_xf0cf39Row(_RowModel):
    """A row of shadow.Array."""

    length: _Int4 | None
    Array: _Array[_Int4] | None


class Array_xf0cf39Insert(_WriteModel):
    """What INSERT takes for shadow.Array; what is left out gets its default."""

    length: _Omittable[_Int4 | None] = _OMITTED
    Array: _Omittable[_Array[_Int4] | None] = _OMITTED


class Array_xf0cf39Update(_WriteModel):
    """What UPDATE takes for shadow.Array; what is left out stays as it is."""

    length: _Omittable[_Int4 | None] = _OMITTED
    Array: _Omittable[_Array[_Int4] | None] = _OMITTED
