# enum investigations.case_kind_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class CaseKindEnum(_StrEnum):
    """What a case is about."""

    FRAUD = "FRAUD"
    THEFT = "THEFT"
    BACKGROUND_CHECK = "BACKGROUND_CHECK"
    MISSING_PERSON = "MISSING_PERSON"
    COMPLIANCE = "COMPLIANCE"
