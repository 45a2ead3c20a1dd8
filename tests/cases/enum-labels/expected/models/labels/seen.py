# view labels.seen
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel
from .only_in_view import OnlyInView as _labels_OnlyInView


class SeenRow(_RowModel):
    """A row of labels.seen."""

    id: _Int4
    kind: _labels_OnlyInView
