# table kinds.use_them
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from .code import Code as _kinds_Code
from .email import Email as _kinds_Email
from .good_mood import GoodMood as _kinds_GoodMood
from .mood import Mood as _kinds_Mood
from .moods import Moods as _kinds_Moods
from .nothing import Nothing as _kinds_Nothing
from .odd import Odd as _kinds_Odd
from .odd_domain_x863cd4 import OddDomain_x863cd4 as _kinds_OddDomain_x863cd4
from .ordered_pair import OrderedPair as _kinds_OrderedPair
from .positives import Positives as _kinds_Positives
from .price import Price as _kinds_Price
from .size import Size as _kinds_Size
from .small_positive import SmallPositive as _kinds_SmallPositive
from .tags import Tags as _kinds_Tags
from .working_days import WorkingDays as _kinds_WorkingDays


class UseThemRow(_RowModel):
    """A row of kinds.use_them."""

    feeling: _kinds_Mood
    feelings: _Array[_kinds_Mood] | None
    matrix: _Array[_kinds_Mood] | None
    nobody: _kinds_Nothing | None
    strange: _kinds_Odd | None
    fits: _kinds_Size | None
    address: _kinds_Email | None
    amount: _kinds_SmallPositive | None
    amounts: _Array[_kinds_SmallPositive] | None
    airport: _kinds_Code | None
    cost: _kinds_Price | None
    better: _kinds_GoodMood | None
    many: _kinds_Moods | None
    labels: _kinds_Tags | None
    numbers: _kinds_Positives | None
    days: _kinds_WorkingDays | None
    span: _kinds_OrderedPair | None
    spans: _Array[_kinds_OrderedPair] | None
    in_x582967: _Annotated[_kinds_OddDomain_x863cd4 | None, _Field(alias="in")]


class UseThemInsert(_WriteModel):
    """What INSERT takes for kinds.use_them; what is left out gets its default."""

    feeling: _Omittable[_kinds_Mood] = _OMITTED
    feelings: _Omittable[_Array[_kinds_Mood] | None] = _OMITTED
    matrix: _Omittable[_Array[_kinds_Mood] | None] = _OMITTED
    nobody: _Omittable[_kinds_Nothing | None] = _OMITTED
    strange: _Omittable[_kinds_Odd | None] = _OMITTED
    fits: _Omittable[_kinds_Size | None] = _OMITTED
    address: _Omittable[_kinds_Email] = _OMITTED
    amount: _Omittable[_kinds_SmallPositive | None] = _OMITTED
    amounts: _Omittable[_Array[_kinds_SmallPositive] | None] = _OMITTED
    airport: _Omittable[_kinds_Code | None] = _OMITTED
    cost: _Omittable[_kinds_Price | None] = _OMITTED
    better: _Omittable[_kinds_GoodMood | None] = _OMITTED
    many: _Omittable[_kinds_Moods | None] = _OMITTED
    labels: _Omittable[_kinds_Tags | None] = _OMITTED
    numbers: _kinds_Positives
    days: _Omittable[_kinds_WorkingDays | None] = _OMITTED
    span: _Omittable[_kinds_OrderedPair | None] = _OMITTED
    spans: _Omittable[_Array[_kinds_OrderedPair] | None] = _OMITTED
    in_x582967: _Annotated[_Omittable[_kinds_OddDomain_x863cd4 | None], _Field(alias="in")] = (
        _OMITTED
    )


class UseThemUpdate(_WriteModel):
    """What UPDATE takes for kinds.use_them; what is left out stays as it is."""

    feeling: _Omittable[_kinds_Mood] = _OMITTED
    feelings: _Omittable[_Array[_kinds_Mood] | None] = _OMITTED
    matrix: _Omittable[_Array[_kinds_Mood] | None] = _OMITTED
    nobody: _Omittable[_kinds_Nothing | None] = _OMITTED
    strange: _Omittable[_kinds_Odd | None] = _OMITTED
    fits: _Omittable[_kinds_Size | None] = _OMITTED
    address: _Omittable[_kinds_Email] = _OMITTED
    amount: _Omittable[_kinds_SmallPositive | None] = _OMITTED
    amounts: _Omittable[_Array[_kinds_SmallPositive] | None] = _OMITTED
    airport: _Omittable[_kinds_Code | None] = _OMITTED
    cost: _Omittable[_kinds_Price | None] = _OMITTED
    better: _Omittable[_kinds_GoodMood | None] = _OMITTED
    many: _Omittable[_kinds_Moods | None] = _OMITTED
    labels: _Omittable[_kinds_Tags | None] = _OMITTED
    numbers: _Omittable[_kinds_Positives] = _OMITTED
    days: _Omittable[_kinds_WorkingDays | None] = _OMITTED
    span: _Omittable[_kinds_OrderedPair | None] = _OMITTED
    spans: _Omittable[_Array[_kinds_OrderedPair] | None] = _OMITTED
    in_x582967: _Annotated[_Omittable[_kinds_OddDomain_x863cd4 | None], _Field(alias="in")] = (
        _OMITTED
    )
