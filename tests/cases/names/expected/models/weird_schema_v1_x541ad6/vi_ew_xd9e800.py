# view Weird "Schema".v1.vi "ew
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import RowModel as _RowModel, Text as _Text


class ViEw_xd9e800Row(_RowModel):
    """A row of Weird "Schema".v1.vi "ew."""

    x_y_x1f9f31: _Annotated[_Text | None, _Field(alias='x"y')]
    it_s_x24ceef: _Annotated[_Text | None, _Field(alias="it's")]
    two_lines_xedc8c1: _Annotated[_Text | None, _Field(alias="two\nlines")]
