# schema investigations
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema investigations. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        case_assignments CaseAssignmentsInsert CaseAssignmentsRow CaseAssignmentsUpdate
        case_kind_enum CaseKindEnum
        case_notes CaseNotesInsert CaseNotesRow CaseNotesUpdate
        case_reports CaseReportsInsert CaseReportsRow CaseReportsUpdate
        case_status_enum CaseStatusEnum
        case_subjects CaseSubjectsInsert CaseSubjectsRow CaseSubjectsUpdate
        cases CasesInsert CasesRow CasesUpdate
        custody_action_enum CustodyActionEnum
        custody_transfers CustodyTransfersInsert CustodyTransfersRow CustodyTransfersUpdate
        evidence_items EvidenceItemsInsert EvidenceItemsRow EvidenceItemsUpdate
        evidence_items_audit EvidenceItemsAuditInsert EvidenceItemsAuditRow EvidenceItemsAuditUpdate
        evidence_kind_enum EvidenceKindEnum
        open_cases OpenCasesRow
        subject_role_enum SubjectRoleEnum
        """.strip().splitlines(),
    )
    for name in names
}

# Set this way, since type checkers want a list that they can read.
globals()["__all__"] = sorted(_MODULES)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
