# foreign table remote.odd town
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Int4 as _Int4, RowModel as _RowModel


class OddTown_x0a7cfdRow(_RowModel):
    """A town of another server."""

    in_x582967: _Annotated[_Int4 | None, _Field(alias="in", description="A reserved word.")]
