# table security_hardening.encryption_keys
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .key_purpose_enum import KeyPurposeEnum as _security_hardening_KeyPurposeEnum


class EncryptionKeysRow(_RowModel):
    """Keys that data are encrypted with. The keys themselves are in the key store; here is where they are found and how old they are."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    key_alias: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Name that the code asks for.")
    ]
    key_version: _Annotated[_Int4, _Field(description="Counts the keys that had the name, from 1.")]
    key_purpose: _Annotated[
        _security_hardening_KeyPurposeEnum, _Field(description="What it encrypts.")
    ]
    algorithm: _Annotated[_Text, _Field(max_length=40), _Field(description="How it encrypts.")]
    replaces_key_id: _Annotated[
        _Uuid | None,
        _Field(description="The key that it took over from; NULL for the first of a name."),
    ]
    activated_at: _Annotated[_Timestamptz, _Field(description="From when it encrypts.")]
    rotate_at: _Annotated[_Timestamptz, _Field(description="When another has to take over.")]
    destroyed_at: _Annotated[
        _Timestamptz | None,
        _Field(
            description="When it was destroyed, and with it what it encrypted; NULL while it exists."
        ),
    ]


class EncryptionKeysInsert(_WriteModel):
    """What INSERT takes for security_hardening.encryption_keys; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    key_alias: _Annotated[_Text, _Field(max_length=100)]
    key_version: _Omittable[_Int4] = _OMITTED
    key_purpose: _security_hardening_KeyPurposeEnum
    algorithm: _Annotated[_Text, _Field(max_length=40)]
    replaces_key_id: _Omittable[_Uuid | None] = _OMITTED
    activated_at: _Omittable[_Timestamptz] = _OMITTED
    rotate_at: _Timestamptz
    destroyed_at: _Omittable[_Timestamptz | None] = _OMITTED


class EncryptionKeysUpdate(_WriteModel):
    """What UPDATE takes for security_hardening.encryption_keys; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    key_alias: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    key_version: _Omittable[_Int4] = _OMITTED
    key_purpose: _Omittable[_security_hardening_KeyPurposeEnum] = _OMITTED
    algorithm: _Omittable[_Annotated[_Text, _Field(max_length=40)]] = _OMITTED
    replaces_key_id: _Omittable[_Uuid | None] = _OMITTED
    activated_at: _Omittable[_Timestamptz] = _OMITTED
    rotate_at: _Omittable[_Timestamptz] = _OMITTED
    destroyed_at: _Omittable[_Timestamptz | None] = _OMITTED
