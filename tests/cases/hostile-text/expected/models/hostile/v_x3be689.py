# view hostile.v */
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class V_x3be689Row(_RowModel):
    """A row of hostile.v */."""

    x_xed9623: _Annotated[_Int4, _Field(alias="*/", description='*/ """')]
    text: _Text
