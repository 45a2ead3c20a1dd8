# table naïve 🙂.naïve 🙂
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


class NaVe_x7ffe2fRow(_RowModel):
    """A row of naïve 🙂.naïve 🙂."""

    na_ve_x7ffe2f: _Annotated[_Int4 | None, _Field(alias="naïve 🙂")]


class NaVe_x7ffe2fInsert(_WriteModel):
    """What INSERT takes for naïve 🙂.naïve 🙂; what is left out gets its default."""

    na_ve_x7ffe2f: _Annotated[_Omittable[_Int4 | None], _Field(alias="naïve 🙂")] = _OMITTED


class NaVe_x7ffe2fUpdate(_WriteModel):
    """What UPDATE takes for naïve 🙂.naïve 🙂; what is left out stays as it is."""

    na_ve_x7ffe2f: _Annotated[_Omittable[_Int4 | None], _Field(alias="naïve 🙂")] = _OMITTED
