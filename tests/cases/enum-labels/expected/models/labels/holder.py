# composite type labels.holder
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Array as _Array, CompositeModel as _CompositeModel
from .in_composite import InComposite as _labels_InComposite


class Holder(_CompositeModel):
    """A value of labels.holder."""

    one: _labels_InComposite | None = None
    more: _Array[_labels_InComposite] | None = None
