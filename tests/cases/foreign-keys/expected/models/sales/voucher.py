# table sales.voucher
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class VoucherRow(_RowModel):
    """A row of sales.voucher."""

    code: _Text


class VoucherInsert(_WriteModel):
    """What INSERT takes for sales.voucher; what is left out gets its default."""

    code: _Text


class VoucherUpdate(_WriteModel):
    """What UPDATE takes for sales.voucher; what is left out stays as it is."""

    code: _Omittable[_Text] = _OMITTED
