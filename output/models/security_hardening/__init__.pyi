# schema security_hardening
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema security_hardening. A module is loaded when one of its names is used."""

from .control_assessments import (
    ControlAssessmentsInsert as ControlAssessmentsInsert,
    ControlAssessmentsRow as ControlAssessmentsRow,
    ControlAssessmentsUpdate as ControlAssessmentsUpdate,
)
from .control_state_enum import ControlStateEnum as ControlStateEnum
from .control_waivers import (
    ControlWaiversInsert as ControlWaiversInsert,
    ControlWaiversRow as ControlWaiversRow,
    ControlWaiversUpdate as ControlWaiversUpdate,
)
from .cve_identifier import CveIdentifier as CveIdentifier
from .cvss_score import CvssScore as CvssScore
from .encrypted_columns import (
    EncryptedColumnsInsert as EncryptedColumnsInsert,
    EncryptedColumnsRow as EncryptedColumnsRow,
    EncryptedColumnsUpdate as EncryptedColumnsUpdate,
)
from .encryption_keys import (
    EncryptionKeysInsert as EncryptionKeysInsert,
    EncryptionKeysRow as EncryptionKeysRow,
    EncryptionKeysUpdate as EncryptionKeysUpdate,
)
from .finding_status_enum import FindingStatusEnum as FindingStatusEnum
from .hardening_controls import (
    HardeningControlsInsert as HardeningControlsInsert,
    HardeningControlsRow as HardeningControlsRow,
    HardeningControlsUpdate as HardeningControlsUpdate,
)
from .key_purpose_enum import KeyPurposeEnum as KeyPurposeEnum
from .vulnerability_findings import (
    VulnerabilityFindingsInsert as VulnerabilityFindingsInsert,
    VulnerabilityFindingsRow as VulnerabilityFindingsRow,
    VulnerabilityFindingsUpdate as VulnerabilityFindingsUpdate,
)
