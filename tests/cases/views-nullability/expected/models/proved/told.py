# view proved.told
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class ToldRow(_RowModel):
    """A row of proved.told."""

    id: _Int4
    name: _Text | None
    note: _Annotated[_Text, _Field(description="Filled in by everybody.")]
