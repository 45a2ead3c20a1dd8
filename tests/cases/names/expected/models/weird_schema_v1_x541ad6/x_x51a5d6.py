# table Weird "Schema".v1.名
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


class X_x51a5d6Row(_RowModel):
    """A row of Weird "Schema".v1.名."""

    x_x51a5d6: _Annotated[_Int4 | None, _Field(alias="名")]
    x_xb6554c: _Annotated[_Int4 | None, _Field(alias="ﬁ")]
    fi: _Int4 | None


class X_x51a5d6Insert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.名; what is left out gets its default."""

    x_x51a5d6: _Annotated[_Omittable[_Int4 | None], _Field(alias="名")] = _OMITTED
    x_xb6554c: _Annotated[_Omittable[_Int4 | None], _Field(alias="ﬁ")] = _OMITTED
    fi: _Omittable[_Int4 | None] = _OMITTED


class X_x51a5d6Update(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.名; what is left out stays as it is."""

    x_x51a5d6: _Annotated[_Omittable[_Int4 | None], _Field(alias="名")] = _OMITTED
    x_xb6554c: _Annotated[_Omittable[_Int4 | None], _Field(alias="ﬁ")] = _OMITTED
    fi: _Omittable[_Int4 | None] = _OMITTED
