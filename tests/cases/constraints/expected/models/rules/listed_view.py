# view rules.listed_view
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Bool as _Bool, RowModel as _RowModel, Text as _Text


class ListedViewRow(_RowModel):
    """A row of rules.listed_view."""

    kind: _Annotated[_Text, _Field(max_length=20)]
    early: _Bool
