# table rest.menu_items
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Bool as _Bool,
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from .portion import Portion as _rest_Portion


class MenuItemsRow(_RowModel):
    """Dishes and drinks."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that serves it.")]
    category_id: _Annotated[_Uuid, _Field(description="The section it stands in.")]
    name: _Annotated[_Text, _Field(max_length=255), _Field(description="Name on the menu.")]
    description: _Annotated[
        _Text | None, _Field(description="Text below the name; NULL when there is none.")
    ]
    price: _Annotated[
        _system_core_Amount, _Field(description="Price with tax, in the currency beside it.")
    ]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the price.")]
    allergens: _Annotated[
        _Array[_Text], _Field(description="What guests can be allergic to; empty when nothing.")
    ]
    dietary_restrictions: _Annotated[
        _Array[_Text], _Field(description="Diets it suits, such as vegan.")
    ]
    is_available: _Annotated[
        _Bool, _Field(description="Whether it can be ordered now; false when it has run out.")
    ]
    prep_time_minutes: _Annotated[
        _Annotated[_Int4, _Field(ge=1)] | None,
        _Field(description="How long the kitchen takes, in minutes; NULL for what is only poured."),
    ]
    nutritional_info: _Annotated[
        _Json | None,
        _Field(description="Energy and nutrients of a serving; NULL when they were not measured."),
    ]
    portions: _Annotated[
        _Array[_rest_Portion] | None,
        _Field(description="Sizes in which it is sold; NULL when there is only one."),
    ]
    search_document: _Annotated[
        _Text,
        _Field(description="Name and description for full-text search, the name weighing more."),
    ]


class MenuItemsInsert(_WriteModel):
    """What INSERT takes for rest.menu_items; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    category_id: _Uuid
    name: _Annotated[_Text, _Field(max_length=255)]
    description: _Omittable[_Text | None] = _OMITTED
    price: _system_core_Amount
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    allergens: _Omittable[_Array[_Text]] = _OMITTED
    dietary_restrictions: _Omittable[_Array[_Text]] = _OMITTED
    is_available: _Omittable[_Bool] = _OMITTED
    prep_time_minutes: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    nutritional_info: _Omittable[_Json | None] = _OMITTED
    portions: _Omittable[_Array[_rest_Portion] | None] = _OMITTED


class MenuItemsUpdate(_WriteModel):
    """What UPDATE takes for rest.menu_items; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    category_id: _Omittable[_Uuid] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    price: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    allergens: _Omittable[_Array[_Text]] = _OMITTED
    dietary_restrictions: _Omittable[_Array[_Text]] = _OMITTED
    is_available: _Omittable[_Bool] = _OMITTED
    prep_time_minutes: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    nutritional_info: _Omittable[_Json | None] = _OMITTED
    portions: _Omittable[_Array[_rest_Portion] | None] = _OMITTED
