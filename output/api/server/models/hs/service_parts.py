# table hs.service_parts
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class ServicePartsRow(_RowModel):
    """Which parts a service usually needs, so that the van is loaded right."""

    service_id: _Annotated[_Uuid, _Field(description="The service.")]
    inventory_item_id: _Annotated[_Uuid, _Field(description="The part it needs.")]
    quantity: _Annotated[_Int4, _Field(ge=1), _Field(description="How many pieces of it.")]


class ServicePartsInsert(_WriteModel):
    """What INSERT takes for hs.service_parts; what is left out gets its default."""

    service_id: _Uuid
    inventory_item_id: _Uuid
    quantity: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED


class ServicePartsUpdate(_WriteModel):
    """What UPDATE takes for hs.service_parts; what is left out stays as it is."""

    service_id: _Omittable[_Uuid] = _OMITTED
    inventory_item_id: _Omittable[_Uuid] = _OMITTED
    quantity: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
