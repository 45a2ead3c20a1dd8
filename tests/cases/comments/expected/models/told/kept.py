# materialized view told.kept
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Int4 as _Int4, RowModel as _RowModel


class KeptRow(_RowModel):
    """%%{init: {}}%%"""

    id: _Annotated[_Int4, _Field(description="{% raw %}")]
