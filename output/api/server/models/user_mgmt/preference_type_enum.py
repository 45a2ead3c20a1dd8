# enum user_mgmt.preference_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class PreferenceTypeEnum(_StrEnum):
    """What part of the app a preference is about."""

    UI = "UI"
    NOTIFICATION = "NOTIFICATION"
    LOCALE = "LOCALE"
    ACCESSIBILITY = "ACCESSIBILITY"
