# table rules.circles
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class CirclesRow(_RowModel):
    """A row of rules.circles."""

    area: _Text | None


class CirclesInsert(_WriteModel):
    """What INSERT takes for rules.circles; what is left out gets its default."""

    area: _Omittable[_Text | None] = _OMITTED


class CirclesUpdate(_WriteModel):
    """What UPDATE takes for rules.circles; what is left out stays as it is."""

    area: _Omittable[_Text | None] = _OMITTED
