# enum system_core.industry_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class IndustryEnum(_StrEnum):
    """An industry module of the platform, named like its schema."""

    hs = "hs"
    auto = "auto"
    rest = "rest"
    banking = "banking"
    ret = "ret"
    courses = "courses"
    payroll = "payroll"
    investigations = "investigations"
