# table shapes.audit
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from .change import Change as _shapes_Change
from .known_customer import KnownCustomer as _shapes_KnownCustomer


class AuditRow(_RowModel):
    """A row of shapes.audit."""

    entry: _shapes_Change | None
    whose: _shapes_KnownCustomer | None


class AuditInsert(_WriteModel):
    """What INSERT takes for shapes.audit; what is left out gets its default."""

    entry: _Omittable[_shapes_Change | None] = _OMITTED
    whose: _Omittable[_shapes_KnownCustomer | None] = _OMITTED


class AuditUpdate(_WriteModel):
    """What UPDATE takes for shapes.audit; what is left out stays as it is."""

    entry: _Omittable[_shapes_Change | None] = _OMITTED
    whose: _Omittable[_shapes_KnownCustomer | None] = _OMITTED
