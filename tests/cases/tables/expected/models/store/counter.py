# table store.counter
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class CounterRow(_RowModel):
    """A row of store.counter."""

    value: _Int8 | None


class CounterInsert(_WriteModel):
    """What INSERT takes for store.counter; what is left out gets its default."""

    value: _Omittable[_Int8 | None] = _OMITTED


class CounterUpdate(_WriteModel):
    """What UPDATE takes for store.counter; what is left out stays as it is."""

    value: _Omittable[_Int8 | None] = _OMITTED
