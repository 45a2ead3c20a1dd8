# table schema.table
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from ..weird_schema_v1_x541ad6.table import Table as _weird_schema_v1_x541ad6_Table


class TableRow(_RowModel):
    """A row of schema.table."""

    column: _Int4 | None
    type: _weird_schema_v1_x541ad6_Table | None


class TableInsert(_WriteModel):
    """What INSERT takes for schema.table; what is left out gets its default."""

    column: _Omittable[_Int4 | None] = _OMITTED
    type: _Omittable[_weird_schema_v1_x541ad6_Table | None] = _OMITTED


class TableUpdate(_WriteModel):
    """What UPDATE takes for schema.table; what is left out stays as it is."""

    column: _Omittable[_Int4 | None] = _OMITTED
    type: _Omittable[_weird_schema_v1_x541ad6_Table | None] = _OMITTED
