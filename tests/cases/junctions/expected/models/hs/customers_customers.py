# table hs.customers_customers
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class CustomersCustomersRow(_RowModel):
    """A row of hs.customers_customers."""

    a: _Int4
    b: _Int4


class CustomersCustomersInsert(_WriteModel):
    """What INSERT takes for hs.customers_customers; what is left out gets its default."""

    a: _Int4
    b: _Int4


class CustomersCustomersUpdate(_WriteModel):
    """What UPDATE takes for hs.customers_customers; what is left out stays as it is."""

    a: _Omittable[_Int4] = _OMITTED
    b: _Omittable[_Int4] = _OMITTED
