# enum investigations.subject_role_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class SubjectRoleEnum(_StrEnum):
    """What somebody is in a case. An INFORMANT's name is known to few."""

    SUSPECT = "SUSPECT"
    WITNESS = "WITNESS"
    VICTIM = "VICTIM"
    INFORMANT = "INFORMANT"
