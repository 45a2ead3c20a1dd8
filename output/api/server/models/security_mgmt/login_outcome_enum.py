# enum security_mgmt.login_outcome_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class LoginOutcomeEnum(_StrEnum):
    """How an attempt to sign in ended."""

    SUCCESS = "SUCCESS"
    WRONG_PASSWORD = "WRONG_PASSWORD"
    SECOND_STEP_FAILED = "SECOND_STEP_FAILED"
    LOCKED_OUT = "LOCKED_OUT"
    BLOCKED_NETWORK = "BLOCKED_NETWORK"
