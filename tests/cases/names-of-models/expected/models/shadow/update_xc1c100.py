# table shadow.Update
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class Update_xc1c100Row(_RowModel):
    """A row of shadow.Update."""

    id: _Int4


class Update_xc1c100Insert(_WriteModel):
    """What INSERT takes for shadow.Update; what is left out gets its default."""

    id: _Int4


class Update_xc1c100Update(_WriteModel):
    """What UPDATE takes for shadow.Update; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
