# enum investigations.custody_action_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class CustodyActionEnum(_StrEnum):
    """What was done with a piece of evidence."""

    COLLECTED = "COLLECTED"
    TRANSFERRED = "TRANSFERRED"
    ANALYSED = "ANALYSED"
    STORED = "STORED"
    RELEASED = "RELEASED"
    DESTROYED = "DESTROYED"
