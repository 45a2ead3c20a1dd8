# table documents.document
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)
from .settings import Settings as _documents_Settings
from .sure import Sure as _documents_Sure


class DocumentRow(_RowModel):
    """A row of documents.document."""

    id: _Int4
    body: _Annotated[_Json, _Field(description="Whatever was sent.")]
    maybe: _Json | None
    as_text: _Json
    as_text_maybe: _Json | None
    none: _Json
    list: _Array[_Json]
    texts: _Array[_Json] | None
    preferences: _documents_Settings
    certain: _documents_Sure | None
    numbers: _Json | None
    path: _Text | None
    made: _Text | None


class DocumentInsert(_WriteModel):
    """What INSERT takes for documents.document; what is left out gets its default."""

    id: _Int4
    body: _Json
    maybe: _Omittable[_Json | None] = _OMITTED
    as_text: _Omittable[_Json] = _OMITTED
    as_text_maybe: _Omittable[_Json | None] = _OMITTED
    none: _Omittable[_Json] = _OMITTED
    list: _Omittable[_Array[_Json]] = _OMITTED
    texts: _Omittable[_Array[_Json] | None] = _OMITTED
    preferences: _Omittable[_documents_Settings] = _OMITTED
    certain: _Omittable[_documents_Sure] = _OMITTED
    numbers: _Omittable[_Json | None] = _OMITTED
    path: _Omittable[_Text | None] = _OMITTED


class DocumentUpdate(_WriteModel):
    """What UPDATE takes for documents.document; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    body: _Omittable[_Json] = _OMITTED
    maybe: _Omittable[_Json | None] = _OMITTED
    as_text: _Omittable[_Json] = _OMITTED
    as_text_maybe: _Omittable[_Json | None] = _OMITTED
    none: _Omittable[_Json] = _OMITTED
    list: _Omittable[_Array[_Json]] = _OMITTED
    texts: _Omittable[_Array[_Json] | None] = _OMITTED
    preferences: _Omittable[_documents_Settings] = _OMITTED
    certain: _Omittable[_documents_Sure] = _OMITTED
    numbers: _Omittable[_Json | None] = _OMITTED
    path: _Omittable[_Text | None] = _OMITTED
