# view remote.large
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import RowModel as _RowModel, Text as _Text


class LargeRow(_RowModel):
    """A row of remote.large."""

    name: _Annotated[_Text, _Field(max_length=40)] | None
