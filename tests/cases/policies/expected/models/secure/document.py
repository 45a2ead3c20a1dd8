# table secure.document
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Bool as _Bool,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class DocumentRow(_RowModel):
    """A row of secure.document."""

    id: _Int4
    tenant_id: _Int4
    title: _Text | None
    hidden: _Bool | None


class DocumentInsert(_WriteModel):
    """What INSERT takes for secure.document; what is left out gets its default."""

    id: _Int4
    tenant_id: _Int4
    title: _Omittable[_Text | None] = _OMITTED
    hidden: _Omittable[_Bool | None] = _OMITTED


class DocumentUpdate(_WriteModel):
    """What UPDATE takes for secure.document; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    tenant_id: _Omittable[_Int4] = _OMITTED
    title: _Omittable[_Text | None] = _OMITTED
    hidden: _Omittable[_Bool | None] = _OMITTED
