# table west.alike
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class AlikeRow(_RowModel):
    """A row of west.alike."""

    alike: _Annotated[_Int4, _Field(ge=1)] | None


class AlikeInsert(_WriteModel):
    """What INSERT takes for west.alike; what is left out gets its default."""

    alike: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED


class AlikeUpdate(_WriteModel):
    """What UPDATE takes for west.alike; what is left out stays as it is."""

    alike: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
