# table store.nothing
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import RowModel as _RowModel, WriteModel as _WriteModel


class NothingRow(_RowModel):
    """A row of store.nothing."""


class NothingInsert(_WriteModel):
    """What INSERT takes for store.nothing; what is left out gets its default."""


class NothingUpdate(_WriteModel):
    """What UPDATE takes for store.nothing; what is left out stays as it is."""
