# table hostile.</script>
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)
from .pwned_x988476 import Pwned_x988476 as _hostile_Pwned_x988476
from .pwned_xefec05 import Pwned_xefec05 as _hostile_Pwned_xefec05


class Script_x6c9656Row(_RowModel):
    """A row of hostile.</script>."""

    x_x1ebcc8: _Annotated[_Text | None, _Field(alias='""""')]
    x_xed9623: _Annotated[_hostile_Pwned_xefec05 | None, _Field(alias="*/")]
    x_x328199: _Annotated[_hostile_Pwned_x988476 | None, _Field(alias="'); --")]
    x_x4364f7: _Annotated[_Text | None, _Field(alias="${x}")]
    x_x5556b1: _Annotated[_Text | None, _Field(alias="` + x + `")]
    x_xe52c73: _Annotated[_Text | None, _Field(alias="{{ x }}")]
    a_PK_x2cc25e: _Annotated[_Text | None, _Field(alias='a" PK')]
    init_x638afc: _Annotated[_Int4 | None, _Field(alias="%%{init}%%")]


class Script_x6c9656Insert(_WriteModel):
    """What INSERT takes for hostile.</script>; what is left out gets its default."""

    x_x1ebcc8: _Annotated[_Omittable[_Text | None], _Field(alias='""""')] = _OMITTED
    x_xed9623: _Annotated[_Omittable[_hostile_Pwned_xefec05 | None], _Field(alias="*/")] = _OMITTED
    x_x328199: _Annotated[_Omittable[_hostile_Pwned_x988476 | None], _Field(alias="'); --")] = (
        _OMITTED
    )
    x_x4364f7: _Annotated[_Omittable[_Text | None], _Field(alias="${x}")] = _OMITTED
    x_x5556b1: _Annotated[_Omittable[_Text | None], _Field(alias="` + x + `")] = _OMITTED
    x_xe52c73: _Annotated[_Omittable[_Text | None], _Field(alias="{{ x }}")] = _OMITTED
    a_PK_x2cc25e: _Annotated[_Omittable[_Text | None], _Field(alias='a" PK')] = _OMITTED
    init_x638afc: _Annotated[_Omittable[_Int4 | None], _Field(alias="%%{init}%%")] = _OMITTED


class Script_x6c9656Update(_WriteModel):
    """What UPDATE takes for hostile.</script>; what is left out stays as it is."""

    x_x1ebcc8: _Annotated[_Omittable[_Text | None], _Field(alias='""""')] = _OMITTED
    x_xed9623: _Annotated[_Omittable[_hostile_Pwned_xefec05 | None], _Field(alias="*/")] = _OMITTED
    x_x328199: _Annotated[_Omittable[_hostile_Pwned_x988476 | None], _Field(alias="'); --")] = (
        _OMITTED
    )
    x_x4364f7: _Annotated[_Omittable[_Text | None], _Field(alias="${x}")] = _OMITTED
    x_x5556b1: _Annotated[_Omittable[_Text | None], _Field(alias="` + x + `")] = _OMITTED
    x_xe52c73: _Annotated[_Omittable[_Text | None], _Field(alias="{{ x }}")] = _OMITTED
    a_PK_x2cc25e: _Annotated[_Omittable[_Text | None], _Field(alias='a" PK')] = _OMITTED
    init_x638afc: _Annotated[_Omittable[_Int4 | None], _Field(alias="%%{init}%%")] = _OMITTED
