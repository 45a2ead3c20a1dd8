# schema payroll
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema payroll. A module is loaded when one of its names is used."""

from .compensation_kind_enum import CompensationKindEnum as CompensationKindEnum
from .compensations import (
    CompensationsInsert as CompensationsInsert,
    CompensationsRow as CompensationsRow,
    CompensationsUpdate as CompensationsUpdate,
)
from .compensations_audit import (
    CompensationsAuditInsert as CompensationsAuditInsert,
    CompensationsAuditRow as CompensationsAuditRow,
    CompensationsAuditUpdate as CompensationsAuditUpdate,
)
from .employees import (
    EmployeesInsert as EmployeesInsert,
    EmployeesRow as EmployeesRow,
    EmployeesUpdate as EmployeesUpdate,
)
from .pay_frequency_enum import PayFrequencyEnum as PayFrequencyEnum
from .pay_run_status_enum import PayRunStatusEnum as PayRunStatusEnum
from .pay_run_totals import PayRunTotalsRow as PayRunTotalsRow
from .pay_runs import (
    PayRunsInsert as PayRunsInsert,
    PayRunsRow as PayRunsRow,
    PayRunsUpdate as PayRunsUpdate,
)
from .pay_slip_lines import (
    PaySlipLinesInsert as PaySlipLinesInsert,
    PaySlipLinesRow as PaySlipLinesRow,
    PaySlipLinesUpdate as PaySlipLinesUpdate,
)
from .pay_slips import (
    PaySlipsInsert as PaySlipsInsert,
    PaySlipsRow as PaySlipsRow,
    PaySlipsUpdate as PaySlipsUpdate,
)
from .reporting_lines import ReportingLinesRow as ReportingLinesRow
from .slip_line_kind_enum import SlipLineKindEnum as SlipLineKindEnum
from .time_entries import (
    TimeEntriesInsert as TimeEntriesInsert,
    TimeEntriesRow as TimeEntriesRow,
    TimeEntriesUpdate as TimeEntriesUpdate,
)
