# table rules.promoted
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class PromotedRow(_RowModel):
    """A row of rules.promoted."""

    id: _Int8
    code: _Text | None


class PromotedInsert(_WriteModel):
    """What INSERT takes for rules.promoted; what is left out gets its default."""

    id: _Int8
    code: _Omittable[_Text | None] = _OMITTED


class PromotedUpdate(_WriteModel):
    """What UPDATE takes for rules.promoted; what is left out stays as it is."""

    id: _Omittable[_Int8] = _OMITTED
    code: _Omittable[_Text | None] = _OMITTED
