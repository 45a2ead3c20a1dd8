# table writing.tenants
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class TenantsRow(_RowModel):
    """A row of writing.tenants."""

    id: _Uuid


class TenantsInsert(_WriteModel):
    """What INSERT takes for writing.tenants; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED


class TenantsUpdate(_WriteModel):
    """What UPDATE takes for writing.tenants; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
