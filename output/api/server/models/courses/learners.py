# table courses.learners
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.email_address import EmailAddress as _system_core_EmailAddress


class LearnersRow(_RowModel):
    """People who take courses: customers, and members of the business."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose courses they take.")]
    user_id: _Annotated[
        _Uuid | None, _Field(description="The member that it is; NULL for customers.")
    ]
    full_name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Name on the certificate.")
    ]
    email: _Annotated[_system_core_EmailAddress, _Field(description="Where invitations go.")]
    locale: _Annotated[
        _Annotated[_Text, _Field(max_length=20)] | None,
        _Field(description="Language of mails; NULL for that of the business."),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the row was entered.")]


class LearnersInsert(_WriteModel):
    """What INSERT takes for courses.learners; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    user_id: _Omittable[_Uuid | None] = _OMITTED
    full_name: _Annotated[_Text, _Field(max_length=255)]
    email: _system_core_EmailAddress
    locale: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class LearnersUpdate(_WriteModel):
    """What UPDATE takes for courses.learners; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid | None] = _OMITTED
    full_name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    email: _Omittable[_system_core_EmailAddress] = _OMITTED
    locale: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
