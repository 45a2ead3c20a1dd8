# enum security_hardening.key_purpose_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class KeyPurposeEnum(_StrEnum):
    """What a key encrypts."""

    COLUMN = "COLUMN"
    BACKUP = "BACKUP"
    TOKEN = "TOKEN"
    TRANSPORT = "TRANSPORT"
