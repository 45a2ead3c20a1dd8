# table Weird "Schema".v1.a.b
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
from .odd_pair_xadbcf6 import OddPair_xadbcf6 as _weird_schema_v1_x541ad6_OddPair_xadbcf6
from .select import Select as _weird_schema_v1_x541ad6_Select


class AB_x2e7336Row(_RowModel):
    """A row of Weird "Schema".v1.a.b."""

    id: _Int4
    select: _Text | None
    first_name_x1b836d: _Annotated[_Text | None, _Field(alias="first name")]
    first_name_x2362fd: _Annotated[_Text | None, _Field(alias="first-name")]
    First_Name_x96ce6e: _Annotated[_Text | None, _Field(alias="First Name")]
    a_b_x39a012: _Annotated[_Text | None, _Field(alias='a"b', description="A quote in the middle.")]
    it_s_x24ceef: _Annotated[_Text | None, _Field(alias="it's")]
    back_slash_x1498e0: _Annotated[_Text | None, _Field(alias="back\\slash")]
    x2fa_x468975: _Annotated[_Text | None, _Field(alias="2fa")]
    mlaut_xe30af2: _Annotated[_Text | None, _Field(alias="ümlaut")]
    x_xd06f15: _Annotated[_Text | None, _Field(alias="🙂")]
    leading_x006f90: _Annotated[_Text | None, _Field(alias=" leading")]
    trailing_xb1635c: _Annotated[_Text | None, _Field(alias="trailing ")]
    private_x3ce6c2: _Annotated[_Text | None, _Field(alias="_private")]
    dunder_x2e57ad: _Annotated[_Text | None, _Field(alias="__dunder__")]
    x_xe52c73: _Annotated[_Text | None, _Field(alias="{{ x }}")]
    script_x6c9656: _Annotated[_Text | None, _Field(alias="</script>")]
    x_xed9623: _Annotated[_Text | None, _Field(alias="*/")]
    x_xd8156b: _Annotated[_Text | None, _Field(alias="--")]
    x_x523ff5: _Annotated[_Text | None, _Field(alias="$$")]
    s_name_s_xa00270: _Annotated[_Text | None, _Field(alias="%s %(name)s")]
    two_lines_xedc8c1: _Annotated[_Text | None, _Field(alias="two\nlines")]
    class_x088911: _Annotated[_weird_schema_v1_x541ad6_Select | None, _Field(alias="class")]
    pair: _weird_schema_v1_x541ad6_OddPair_xadbcf6 | None
    made: _Text | None


class AB_x2e7336Insert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.a.b; what is left out gets its default."""

    id: _Int4
    select: _Omittable[_Text | None] = _OMITTED
    first_name_x1b836d: _Annotated[_Omittable[_Text | None], _Field(alias="first name")] = _OMITTED
    first_name_x2362fd: _Annotated[_Omittable[_Text | None], _Field(alias="first-name")] = _OMITTED
    First_Name_x96ce6e: _Annotated[_Omittable[_Text | None], _Field(alias="First Name")] = _OMITTED
    a_b_x39a012: _Annotated[_Omittable[_Text | None], _Field(alias='a"b')] = _OMITTED
    it_s_x24ceef: _Annotated[_Omittable[_Text | None], _Field(alias="it's")] = _OMITTED
    back_slash_x1498e0: _Annotated[_Omittable[_Text | None], _Field(alias="back\\slash")] = _OMITTED
    x2fa_x468975: _Annotated[_Omittable[_Text | None], _Field(alias="2fa")] = _OMITTED
    mlaut_xe30af2: _Annotated[_Omittable[_Text | None], _Field(alias="ümlaut")] = _OMITTED
    x_xd06f15: _Annotated[_Omittable[_Text | None], _Field(alias="🙂")] = _OMITTED
    leading_x006f90: _Annotated[_Omittable[_Text | None], _Field(alias=" leading")] = _OMITTED
    trailing_xb1635c: _Annotated[_Omittable[_Text | None], _Field(alias="trailing ")] = _OMITTED
    private_x3ce6c2: _Annotated[_Omittable[_Text | None], _Field(alias="_private")] = _OMITTED
    dunder_x2e57ad: _Annotated[_Omittable[_Text | None], _Field(alias="__dunder__")] = _OMITTED
    x_xe52c73: _Annotated[_Omittable[_Text | None], _Field(alias="{{ x }}")] = _OMITTED
    script_x6c9656: _Annotated[_Omittable[_Text | None], _Field(alias="</script>")] = _OMITTED
    x_xed9623: _Annotated[_Omittable[_Text | None], _Field(alias="*/")] = _OMITTED
    x_xd8156b: _Annotated[_Omittable[_Text | None], _Field(alias="--")] = _OMITTED
    x_x523ff5: _Annotated[_Omittable[_Text | None], _Field(alias="$$")] = _OMITTED
    s_name_s_xa00270: _Annotated[_Omittable[_Text | None], _Field(alias="%s %(name)s")] = _OMITTED
    two_lines_xedc8c1: _Annotated[_Omittable[_Text | None], _Field(alias="two\nlines")] = _OMITTED
    class_x088911: _Annotated[
        _Omittable[_weird_schema_v1_x541ad6_Select | None], _Field(alias="class")
    ] = _OMITTED
    pair: _Omittable[_weird_schema_v1_x541ad6_OddPair_xadbcf6 | None] = _OMITTED


class AB_x2e7336Update(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.a.b; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    select: _Omittable[_Text | None] = _OMITTED
    first_name_x1b836d: _Annotated[_Omittable[_Text | None], _Field(alias="first name")] = _OMITTED
    first_name_x2362fd: _Annotated[_Omittable[_Text | None], _Field(alias="first-name")] = _OMITTED
    First_Name_x96ce6e: _Annotated[_Omittable[_Text | None], _Field(alias="First Name")] = _OMITTED
    a_b_x39a012: _Annotated[_Omittable[_Text | None], _Field(alias='a"b')] = _OMITTED
    it_s_x24ceef: _Annotated[_Omittable[_Text | None], _Field(alias="it's")] = _OMITTED
    back_slash_x1498e0: _Annotated[_Omittable[_Text | None], _Field(alias="back\\slash")] = _OMITTED
    x2fa_x468975: _Annotated[_Omittable[_Text | None], _Field(alias="2fa")] = _OMITTED
    mlaut_xe30af2: _Annotated[_Omittable[_Text | None], _Field(alias="ümlaut")] = _OMITTED
    x_xd06f15: _Annotated[_Omittable[_Text | None], _Field(alias="🙂")] = _OMITTED
    leading_x006f90: _Annotated[_Omittable[_Text | None], _Field(alias=" leading")] = _OMITTED
    trailing_xb1635c: _Annotated[_Omittable[_Text | None], _Field(alias="trailing ")] = _OMITTED
    private_x3ce6c2: _Annotated[_Omittable[_Text | None], _Field(alias="_private")] = _OMITTED
    dunder_x2e57ad: _Annotated[_Omittable[_Text | None], _Field(alias="__dunder__")] = _OMITTED
    x_xe52c73: _Annotated[_Omittable[_Text | None], _Field(alias="{{ x }}")] = _OMITTED
    script_x6c9656: _Annotated[_Omittable[_Text | None], _Field(alias="</script>")] = _OMITTED
    x_xed9623: _Annotated[_Omittable[_Text | None], _Field(alias="*/")] = _OMITTED
    x_xd8156b: _Annotated[_Omittable[_Text | None], _Field(alias="--")] = _OMITTED
    x_x523ff5: _Annotated[_Omittable[_Text | None], _Field(alias="$$")] = _OMITTED
    s_name_s_xa00270: _Annotated[_Omittable[_Text | None], _Field(alias="%s %(name)s")] = _OMITTED
    two_lines_xedc8c1: _Annotated[_Omittable[_Text | None], _Field(alias="two\nlines")] = _OMITTED
    class_x088911: _Annotated[
        _Omittable[_weird_schema_v1_x541ad6_Select | None], _Field(alias="class")
    ] = _OMITTED
    pair: _Omittable[_weird_schema_v1_x541ad6_OddPair_xadbcf6 | None] = _OMITTED
