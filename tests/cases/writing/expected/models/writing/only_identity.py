# table writing.only_identity
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, WriteModel as _WriteModel


class OnlyIdentityRow(_RowModel):
    """A row of writing.only_identity."""

    id: _Int4


class OnlyIdentityInsert(_WriteModel):
    """What INSERT takes for writing.only_identity; what is left out gets its default."""


class OnlyIdentityUpdate(_WriteModel):
    """What UPDATE takes for writing.only_identity; what is left out stays as it is."""
