# table schema.a
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


class ARow(_RowModel):
    """A row of schema.a."""

    b_c_xb476cc: _Annotated[_Int4 | None, _Field(alias="b.c")]


class AInsert(_WriteModel):
    """What INSERT takes for schema.a; what is left out gets its default."""

    b_c_xb476cc: _Annotated[_Omittable[_Int4 | None], _Field(alias="b.c")] = _OMITTED


class AUpdate(_WriteModel):
    """What UPDATE takes for schema.a; what is left out stays as it is."""

    b_c_xb476cc: _Annotated[_Omittable[_Int4 | None], _Field(alias="b.c")] = _OMITTED
