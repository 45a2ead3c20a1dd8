# schema payroll
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema payroll. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        compensation_kind_enum CompensationKindEnum
        compensations CompensationsInsert CompensationsRow CompensationsUpdate
        compensations_audit CompensationsAuditInsert CompensationsAuditRow CompensationsAuditUpdate
        employees EmployeesInsert EmployeesRow EmployeesUpdate
        pay_frequency_enum PayFrequencyEnum
        pay_run_status_enum PayRunStatusEnum
        pay_run_totals PayRunTotalsRow
        pay_runs PayRunsInsert PayRunsRow PayRunsUpdate
        pay_slip_lines PaySlipLinesInsert PaySlipLinesRow PaySlipLinesUpdate
        pay_slips PaySlipsInsert PaySlipsRow PaySlipsUpdate
        reporting_lines ReportingLinesRow
        slip_line_kind_enum SlipLineKindEnum
        time_entries TimeEntriesInsert TimeEntriesRow TimeEntriesUpdate
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
