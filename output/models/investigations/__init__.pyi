# schema investigations
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema investigations. A module is loaded when one of its names is used."""

from .case_assignments import (
    CaseAssignmentsInsert as CaseAssignmentsInsert,
    CaseAssignmentsRow as CaseAssignmentsRow,
    CaseAssignmentsUpdate as CaseAssignmentsUpdate,
)
from .case_kind_enum import CaseKindEnum as CaseKindEnum
from .case_notes import (
    CaseNotesInsert as CaseNotesInsert,
    CaseNotesRow as CaseNotesRow,
    CaseNotesUpdate as CaseNotesUpdate,
)
from .case_reports import (
    CaseReportsInsert as CaseReportsInsert,
    CaseReportsRow as CaseReportsRow,
    CaseReportsUpdate as CaseReportsUpdate,
)
from .case_status_enum import CaseStatusEnum as CaseStatusEnum
from .case_subjects import (
    CaseSubjectsInsert as CaseSubjectsInsert,
    CaseSubjectsRow as CaseSubjectsRow,
    CaseSubjectsUpdate as CaseSubjectsUpdate,
)
from .cases import CasesInsert as CasesInsert, CasesRow as CasesRow, CasesUpdate as CasesUpdate
from .custody_action_enum import CustodyActionEnum as CustodyActionEnum
from .custody_transfers import (
    CustodyTransfersInsert as CustodyTransfersInsert,
    CustodyTransfersRow as CustodyTransfersRow,
    CustodyTransfersUpdate as CustodyTransfersUpdate,
)
from .evidence_items import (
    EvidenceItemsInsert as EvidenceItemsInsert,
    EvidenceItemsRow as EvidenceItemsRow,
    EvidenceItemsUpdate as EvidenceItemsUpdate,
)
from .evidence_items_audit import (
    EvidenceItemsAuditInsert as EvidenceItemsAuditInsert,
    EvidenceItemsAuditRow as EvidenceItemsAuditRow,
    EvidenceItemsAuditUpdate as EvidenceItemsAuditUpdate,
)
from .evidence_kind_enum import EvidenceKindEnum as EvidenceKindEnum
from .open_cases import OpenCasesRow as OpenCasesRow
from .subject_role_enum import SubjectRoleEnum as SubjectRoleEnum
