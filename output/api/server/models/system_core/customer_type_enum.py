# enum system_core.customer_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class CustomerTypeEnum(_StrEnum):
    """What kind of customer it is, which decides on tax and on terms of payment."""

    RESIDENTIAL = "RESIDENTIAL"
    COMMERCIAL = "COMMERCIAL"
    FLEET = "FLEET"
    GOVERNMENT = "GOVERNMENT"
