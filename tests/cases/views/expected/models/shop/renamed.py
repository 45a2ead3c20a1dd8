# view shop.renamed
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class RenamedRow(_RowModel):
    """A row of shop.renamed."""

    id: _Int4
    odd_Note_xa130eb: _Annotated[_Text | None, _Field(alias="odd Note")]
    other: _Text
