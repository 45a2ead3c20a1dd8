# composite type shapes.contact
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Array as _Array, CompositeModel as _CompositeModel, Text as _Text
from .address import Address as _shapes_Address
from .money_amount import MoneyAmount as _shapes_MoneyAmount


class Contact(_CompositeModel):
    """A value of shapes.contact."""

    name: _Text | None = None
    home: _shapes_Address | None = None
    others: _Array[_shapes_Address] | None = None
    budget: _shapes_MoneyAmount | None = None
