# table auto.person
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class PersonRow(_RowModel):
    """A row of auto.person."""

    first_name: _Text
    last_name: _Text | None
    full_name: _Annotated[_Text | None, _Field(description="Made of the two others.")]
    short_name: _Text
    words: _Text | None


class PersonInsert(_WriteModel):
    """What INSERT takes for auto.person; what is left out gets its default."""

    first_name: _Text
    last_name: _Omittable[_Text | None] = _OMITTED


class PersonUpdate(_WriteModel):
    """What UPDATE takes for auto.person; what is left out stays as it is."""

    first_name: _Omittable[_Text] = _OMITTED
    last_name: _Omittable[_Text | None] = _OMITTED
