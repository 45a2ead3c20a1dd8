# partitioned table log.sample
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class SampleRow(_RowModel):
    """A row of log.sample."""

    id: _Int4 | None
    label: _Text | None
    taken: _Date | None


class SampleInsert(_WriteModel):
    """What INSERT takes for log.sample; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED
    label: _Omittable[_Text | None] = _OMITTED
    taken: _Omittable[_Date | None] = _OMITTED


class SampleUpdate(_WriteModel):
    """What UPDATE takes for log.sample; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
    label: _Omittable[_Text | None] = _OMITTED
    taken: _Omittable[_Date | None] = _OMITTED
