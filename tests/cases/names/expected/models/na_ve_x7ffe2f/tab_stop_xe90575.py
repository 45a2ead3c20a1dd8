# table naïve 🙂.tab stop
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class TabStop_xe90575Row(_RowModel):
    """A row of naïve 🙂.tab	stop."""

    id: _Int4 | None


class TabStop_xe90575Insert(_WriteModel):
    """What INSERT takes for naïve 🙂.tab	stop; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED


class TabStop_xe90575Update(_WriteModel):
    """What UPDATE takes for naïve 🙂.tab	stop; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
