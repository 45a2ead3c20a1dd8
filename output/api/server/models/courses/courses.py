# table courses.courses
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from .course_level_enum import CourseLevelEnum as _courses_CourseLevelEnum


class CoursesRow(_RowModel):
    """What can be learnt."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that offers it.")]
    course_code: _Annotated[
        _Text, _Field(max_length=30), _Field(description="Short name in the catalog.")
    ]
    title: _Annotated[_Text, _Field(max_length=255), _Field(description="Name in the catalog.")]
    description: _Annotated[
        _Text | None, _Field(description="What is learnt; NULL while it is being written.")
    ]
    course_level: _Annotated[
        _courses_CourseLevelEnum, _Field(description="What it takes for granted.")
    ]
    topics: _Annotated[_Array[_Text], _Field(description="Words it is found by.")]
    price: _Annotated[
        _system_core_Amount | None,
        _Field(description="What taking part costs; NULL for what only employees may take."),
    ]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the price.")]
    seat_count: _Annotated[
        _Annotated[_Int4, _Field(ge=1)] | None,
        _Field(description="How many can take part; NULL for as many as like."),
    ]
    author_id: _Annotated[
        _Uuid | None, _Field(description="Member who wrote it; NULL for bought ones.")
    ]
    published_at: _Annotated[
        _Timestamptz | None, _Field(description="From when it is in the catalog; NULL for drafts.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the row was entered.")]


class CoursesInsert(_WriteModel):
    """What INSERT takes for courses.courses; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    course_code: _Annotated[_Text, _Field(max_length=30)]
    title: _Annotated[_Text, _Field(max_length=255)]
    description: _Omittable[_Text | None] = _OMITTED
    course_level: _Omittable[_courses_CourseLevelEnum] = _OMITTED
    topics: _Omittable[_Array[_Text]] = _OMITTED
    price: _Omittable[_system_core_Amount | None] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    seat_count: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    author_id: _Omittable[_Uuid | None] = _OMITTED
    published_at: _Omittable[_Timestamptz | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class CoursesUpdate(_WriteModel):
    """What UPDATE takes for courses.courses; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    course_code: _Omittable[_Annotated[_Text, _Field(max_length=30)]] = _OMITTED
    title: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    course_level: _Omittable[_courses_CourseLevelEnum] = _OMITTED
    topics: _Omittable[_Array[_Text]] = _OMITTED
    price: _Omittable[_system_core_Amount | None] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    seat_count: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    author_id: _Omittable[_Uuid | None] = _OMITTED
    published_at: _Omittable[_Timestamptz | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
