# table rest.menu_categories
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class MenuCategoriesRow(_RowModel):
    """Sections of the menu, which can have sections of their own."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose menu it is.")]
    name: _Annotated[_Text, _Field(max_length=255), _Field(description="Heading on the menu.")]
    description: _Annotated[
        _Text | None, _Field(description="Text below the heading; NULL when there is none.")
    ]
    sort_order: _Annotated[_Int4, _Field(description="Place on the menu, counted in tens.")]
    is_active: _Annotated[_Bool, _Field(description="Whether it is on the menu now.")]
    created_at: _Annotated[_Timestamptz, _Field(description="When it was added.")]
    parent_category_id: _Annotated[
        _Uuid | None, _Field(description="The section it is part of; NULL at the top.")
    ]
    served_during: _Annotated[
        _Text | None, _Field(description="Hours in which it is served; NULL for the whole day.")
    ]


class MenuCategoriesInsert(_WriteModel):
    """What INSERT takes for rest.menu_categories; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    name: _Annotated[_Text, _Field(max_length=255)]
    description: _Omittable[_Text | None] = _OMITTED
    sort_order: _Omittable[_Int4] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    parent_category_id: _Omittable[_Uuid | None] = _OMITTED
    served_during: _Omittable[_Text | None] = _OMITTED


class MenuCategoriesUpdate(_WriteModel):
    """What UPDATE takes for rest.menu_categories; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    sort_order: _Omittable[_Int4] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    parent_category_id: _Omittable[_Uuid | None] = _OMITTED
    served_during: _Omittable[_Text | None] = _OMITTED
