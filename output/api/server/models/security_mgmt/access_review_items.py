# table security_mgmt.access_review_items
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
from .review_decision_enum import ReviewDecisionEnum as _security_mgmt_ReviewDecisionEnum


class AccessReviewItemsRow(_RowModel):
    """One member's role within one review, and what was decided about it."""

    access_review_id: _Annotated[_Uuid, _Field(description="The review.")]
    user_id: _Annotated[_Uuid, _Field(description="The member.")]
    role_id: _Annotated[
        _Uuid, _Field(description="The role that the member held when the review began.")
    ]
    decision: _Annotated[
        _security_mgmt_ReviewDecisionEnum | None,
        _Field(description="What was decided; NULL while it is open."),
    ]
    decided_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was decided; NULL while it is open.")
    ]
    remark: _Annotated[
        _Text | None, _Field(description="Why; NULL when nothing has to be explained.")
    ]


class AccessReviewItemsInsert(_WriteModel):
    """What INSERT takes for security_mgmt.access_review_items; what is left out gets its default."""

    access_review_id: _Uuid
    user_id: _Uuid
    role_id: _Uuid
    decision: _Omittable[_security_mgmt_ReviewDecisionEnum | None] = _OMITTED
    decided_at: _Omittable[_Timestamptz | None] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED


class AccessReviewItemsUpdate(_WriteModel):
    """What UPDATE takes for security_mgmt.access_review_items; what is left out stays as it is."""

    access_review_id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid] = _OMITTED
    role_id: _Omittable[_Uuid] = _OMITTED
    decision: _Omittable[_security_mgmt_ReviewDecisionEnum | None] = _OMITTED
    decided_at: _Omittable[_Timestamptz | None] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED
