# enum Weird "Schema".v1.select
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Select(_StrEnum):
    """The labels of Weird "Schema".v1.select."""

    from_x75857a = "from"
    where = "where"
