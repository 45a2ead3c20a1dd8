# table security_mgmt.access_reviews
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
from .review_status_enum import ReviewStatusEnum as _security_mgmt_ReviewStatusEnum


class AccessReviewsRow(_RowModel):
    """Reviews of who may do what, once a quarter."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant under review.")]
    review_title: _Annotated[
        _Text, _Field(max_length=200), _Field(description="Name of the review, such as Q1 2026.")
    ]
    reviewer_id: _Annotated[
        _Uuid | None, _Field(description="Member who reviews; NULL until somebody is named.")
    ]
    status: _Annotated[
        _security_mgmt_ReviewStatusEnum, _Field(description="How far the review has come.")
    ]
    due_at: _Annotated[_Timestamptz, _Field(description="When it has to be finished.")]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was finished; NULL before.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the row was entered.")]


class AccessReviewsInsert(_WriteModel):
    """What INSERT takes for security_mgmt.access_reviews; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    review_title: _Annotated[_Text, _Field(max_length=200)]
    reviewer_id: _Omittable[_Uuid | None] = _OMITTED
    status: _Omittable[_security_mgmt_ReviewStatusEnum] = _OMITTED
    due_at: _Timestamptz
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class AccessReviewsUpdate(_WriteModel):
    """What UPDATE takes for security_mgmt.access_reviews; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    review_title: _Omittable[_Annotated[_Text, _Field(max_length=200)]] = _OMITTED
    reviewer_id: _Omittable[_Uuid | None] = _OMITTED
    status: _Omittable[_security_mgmt_ReviewStatusEnum] = _OMITTED
    due_at: _Omittable[_Timestamptz] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
