# foreign table remote.city
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Int4 as _Int4, Int8 as _Int8, RowModel as _RowModel, Text as _Text


class CityRow(_RowModel):
    """A row of remote.city."""

    id: _Int4
    name: _Annotated[_Text, _Field(max_length=40)] | None
    size: _Int8 | None
