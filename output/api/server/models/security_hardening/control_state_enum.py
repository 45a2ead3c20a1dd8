# enum security_hardening.control_state_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ControlStateEnum(_StrEnum):
    """What an assessment of a control found."""

    NOT_ASSESSED = "NOT_ASSESSED"
    COMPLIANT = "COMPLIANT"
    NON_COMPLIANT = "NON_COMPLIANT"
    WAIVED = "WAIVED"
    NOT_APPLICABLE = "NOT_APPLICABLE"
