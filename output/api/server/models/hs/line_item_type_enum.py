# enum hs.line_item_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class LineItemTypeEnum(_StrEnum):
    """What a line of an invoice is for. Only a DISCOUNT has a negative price."""

    LABOR = "LABOR"
    PART = "PART"
    FEE = "FEE"
    DISCOUNT = "DISCOUNT"
