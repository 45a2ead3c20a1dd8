# enum investigations.evidence_kind_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class EvidenceKindEnum(_StrEnum):
    """What a piece of evidence is."""

    DOCUMENT = "DOCUMENT"
    PHOTOGRAPH = "PHOTOGRAPH"
    RECORDING = "RECORDING"
    DEVICE = "DEVICE"
    OBJECT = "OBJECT"
