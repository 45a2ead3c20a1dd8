# composite type alike.User_Role
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Int4 as _Int4


class UserRole_xd896ac(_CompositeModel):
    """A value of alike.User_Role."""

    id: _Int4 | None = None
