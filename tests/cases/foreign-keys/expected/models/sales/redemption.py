# table sales.redemption
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


class RedemptionRow(_RowModel):
    """A row of sales.redemption."""

    code: _Text
    person_id: _Int4


class RedemptionInsert(_WriteModel):
    """What INSERT takes for sales.redemption; what is left out gets its default."""

    code: _Text
    person_id: _Int4


class RedemptionUpdate(_WriteModel):
    """What UPDATE takes for sales.redemption; what is left out stays as it is."""

    code: _Omittable[_Text] = _OMITTED
    person_id: _Omittable[_Int4] = _OMITTED
