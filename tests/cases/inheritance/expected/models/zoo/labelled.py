# table zoo.labelled
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._limits import Bounds as _Bounds
from .._types import (
    Float as _Float,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class LabelledRow(_RowModel):
    """A row of zoo.labelled."""

    x: _Float
    y: _Annotated[_Float, _Bounds(ge="0")] | None
    label: _Text


class LabelledInsert(_WriteModel):
    """What INSERT takes for zoo.labelled; what is left out gets its default."""

    x: _Omittable[_Float] = _OMITTED
    y: _Omittable[_Annotated[_Float, _Bounds(ge="0")] | None] = _OMITTED
    label: _Text


class LabelledUpdate(_WriteModel):
    """What UPDATE takes for zoo.labelled; what is left out stays as it is."""

    x: _Omittable[_Float] = _OMITTED
    y: _Omittable[_Annotated[_Float, _Bounds(ge="0")] | None] = _OMITTED
    label: _Omittable[_Text] = _OMITTED
