# table hs.triples
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class TriplesRow(_RowModel):
    """A row of hs.triples."""

    one: _Int4
    two: _Int4
    three: _Int4


class TriplesInsert(_WriteModel):
    """What INSERT takes for hs.triples; what is left out gets its default."""

    one: _Int4
    two: _Int4
    three: _Int4


class TriplesUpdate(_WriteModel):
    """What UPDATE takes for hs.triples; what is left out stays as it is."""

    one: _Omittable[_Int4] = _OMITTED
    two: _Omittable[_Int4] = _OMITTED
    three: _Omittable[_Int4] = _OMITTED
