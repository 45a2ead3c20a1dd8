# table security_hardening.encrypted_columns
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class EncryptedColumnsRow(_RowModel):
    """Which column is encrypted with which key; held against the tags of the columns by the nightly check."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    schema_name: _Annotated[_Text, _Field(description="Schema of the table.")]
    table_name: _Annotated[_Text, _Field(description="The table.")]
    column_name: _Annotated[_Text, _Field(description="The column.")]
    encryption_key_id: _Annotated[
        _Uuid, _Field(description="The key that new values are encrypted with.")
    ]
    is_searchable: _Annotated[
        _Bool,
        _Field(
            description="Whether equal values encrypt to the same, so that they can be looked up."
        ),
    ]
    reencrypted_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When all rows had the key; NULL while that goes on."),
    ]


class EncryptedColumnsInsert(_WriteModel):
    """What INSERT takes for security_hardening.encrypted_columns; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    schema_name: _Text
    table_name: _Text
    column_name: _Text
    encryption_key_id: _Uuid
    is_searchable: _Omittable[_Bool] = _OMITTED
    reencrypted_at: _Omittable[_Timestamptz | None] = _OMITTED


class EncryptedColumnsUpdate(_WriteModel):
    """What UPDATE takes for security_hardening.encrypted_columns; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    schema_name: _Omittable[_Text] = _OMITTED
    table_name: _Omittable[_Text] = _OMITTED
    column_name: _Omittable[_Text] = _OMITTED
    encryption_key_id: _Omittable[_Uuid] = _OMITTED
    is_searchable: _Omittable[_Bool] = _OMITTED
    reencrypted_at: _Omittable[_Timestamptz | None] = _OMITTED
