# table documents.held
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from .pair import Pair as _documents_Pair


class HeldRow(_RowModel):
    """A row of documents.held."""

    one: _documents_Pair | None
    many: _Array[_documents_Pair] | None


class HeldInsert(_WriteModel):
    """What INSERT takes for documents.held; what is left out gets its default."""

    one: _Omittable[_documents_Pair | None] = _OMITTED
    many: _Omittable[_Array[_documents_Pair] | None] = _OMITTED


class HeldUpdate(_WriteModel):
    """What UPDATE takes for documents.held; what is left out stays as it is."""

    one: _Omittable[_documents_Pair | None] = _OMITTED
    many: _Omittable[_Array[_documents_Pair] | None] = _OMITTED
