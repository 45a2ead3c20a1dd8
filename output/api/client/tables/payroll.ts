// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema payroll.

import * as client from "../client.js";
import type * as _banking from "../types/banking.js";
import type * as _payroll from "../types/payroll.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** The filters of {@link CompensationsTable}. */
export interface CompensationsWhere {
  readonly id?: client.Filter<_payroll.CompensationsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_payroll.CompensationsRow, "business_id", "eq" | "in" | "ne">;
  readonly employee_id?: client.Filter<_payroll.CompensationsRow, "employee_id", "eq" | "in" | "ne">;
  readonly approved_by?: client.Filter<_payroll.CompensationsRow, "approved_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link CompensationsTable} lead to. */
export interface CompensationsReferences {
  readonly approved_by: _user_mgmt.UsersRow;
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly employee_id: _payroll.EmployeesRow;
}

/** What an employee is paid, from when until when. A raise adds a row. (table payroll.compensations) */
export interface CompensationsTable
  extends client.Lists<_payroll.CompensationsRow, CompensationsWhere, client.Order<"id" | "business_id" | "employee_id" | "approved_by">, CompensationsReferences>,
    client.Gets<_payroll.CompensationsRow, client.Value<_payroll.CompensationsRow, "id">, CompensationsReferences>,
    client.Updates<_payroll.CompensationsRow, client.Value<_payroll.CompensationsRow, "id">, _payroll.CompensationsUpdate>,
    client.Deletes<client.Value<_payroll.CompensationsRow, "id">> {}

/** The filters of {@link CompensationsAuditTable}. */
export interface CompensationsAuditWhere {
  readonly id?: client.Filter<_payroll.CompensationsAuditRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_payroll.CompensationsAuditRow, "tenant_id", "eq" | "in" | "ne">;
  readonly row_id?: client.Filter<_payroll.CompensationsAuditRow, "row_id", "eq" | "in" | "ne">;
}

/** What the references of {@link CompensationsAuditTable} lead to. */
export interface CompensationsAuditReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** History of compensations: the row before and after each change. Written by a trigger, changed by nobody. (table payroll.compensations_audit) */
export interface CompensationsAuditTable
  extends client.Lists<_payroll.CompensationsAuditRow, CompensationsAuditWhere, client.Order<"id" | "tenant_id" | "row_id">, CompensationsAuditReferences>,
    client.Creates<_payroll.CompensationsAuditInsert, client.Tagged<_payroll.CompensationsAuditRow>>,
    client.Gets<_payroll.CompensationsAuditRow, client.Value<_payroll.CompensationsAuditRow, "id">, CompensationsAuditReferences>,
    client.Updates<_payroll.CompensationsAuditRow, client.Value<_payroll.CompensationsAuditRow, "id">, _payroll.CompensationsAuditUpdate>,
    client.Upserts<_payroll.CompensationsAuditRow, client.Value<_payroll.CompensationsAuditRow, "id">, _payroll.CompensationsAuditInsert>,
    client.Deletes<client.Value<_payroll.CompensationsAuditRow, "id">> {}

/** The filters of {@link EmployeesTable}. */
export interface EmployeesWhere {
  readonly id?: client.Filter<_payroll.EmployeesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_payroll.EmployeesRow, "business_id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_payroll.EmployeesRow, "user_id", "eq" | "in">;
}

/** What the references of {@link EmployeesTable} lead to. */
export interface EmployeesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly employees_manager_fkey: _payroll.EmployeesRow;
  readonly user_id: _user_mgmt.UsersRow;
}

/** People on the payroll. (table payroll.employees) */
export interface EmployeesTable
  extends client.Lists<_payroll.EmployeesRow, EmployeesWhere, client.Order<"id" | "business_id" | "user_id">, EmployeesReferences>,
    client.Creates<_payroll.EmployeesInsert, client.Tagged<_payroll.EmployeesRow>>,
    client.Gets<_payroll.EmployeesRow, client.Value<_payroll.EmployeesRow, "id">, EmployeesReferences>,
    client.Updates<_payroll.EmployeesRow, client.Value<_payroll.EmployeesRow, "id">, _payroll.EmployeesUpdate>,
    client.Upserts<_payroll.EmployeesRow, client.Value<_payroll.EmployeesRow, "id">, _payroll.EmployeesInsert>,
    client.Deletes<client.Value<_payroll.EmployeesRow, "id">> {}

/** What each run costs. Runs with the rights of the reader. (view payroll.pay_run_totals) */
export interface PayRunTotalsTable
  extends client.Lists<_payroll.PayRunTotalsRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link PayRunsTable}. */
export interface PayRunsWhere {
  readonly id?: client.Filter<_payroll.PayRunsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_payroll.PayRunsRow, "business_id", "eq" | "in" | "ne">;
  readonly approved_by?: client.Filter<_payroll.PayRunsRow, "approved_by", "eq" | "in" | "isnull" | "ne">;
  readonly banking_account_id?: client.Filter<_payroll.PayRunsRow, "banking_account_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link PayRunsTable} lead to. */
export interface PayRunsReferences {
  readonly approved_by: _user_mgmt.UsersRow;
  readonly banking_account_id: _banking.AccountsRow;
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Pay for one period, for all who are paid as often. (table payroll.pay_runs) */
export interface PayRunsTable
  extends client.Lists<_payroll.PayRunsRow, PayRunsWhere, client.Order<"id" | "business_id" | "approved_by" | "banking_account_id">, PayRunsReferences>,
    client.Creates<_payroll.PayRunsInsert, client.Tagged<_payroll.PayRunsRow>>,
    client.Gets<_payroll.PayRunsRow, client.Value<_payroll.PayRunsRow, "id">, PayRunsReferences>,
    client.Updates<_payroll.PayRunsRow, client.Value<_payroll.PayRunsRow, "id">, _payroll.PayRunsUpdate>,
    client.Upserts<_payroll.PayRunsRow, client.Value<_payroll.PayRunsRow, "id">, _payroll.PayRunsInsert>,
    client.Deletes<client.Value<_payroll.PayRunsRow, "id">> {}

/** The filters of {@link PaySlipLinesTable}. */
export interface PaySlipLinesWhere {
  readonly pay_slip_id?: client.Filter<_payroll.PaySlipLinesRow, "pay_slip_id", "eq" | "in" | "ne">;
}

/** What the references of {@link PaySlipLinesTable} lead to. */
export interface PaySlipLinesReferences {
  readonly pay_slip_id: _payroll.PaySlipsRow;
}

/** How the amounts of a slip come about. (table payroll.pay_slip_lines) */
export interface PaySlipLinesTable
  extends client.Lists<_payroll.PaySlipLinesRow, PaySlipLinesWhere, client.Order<"pay_slip_id">, PaySlipLinesReferences>,
    client.Creates<_payroll.PaySlipLinesInsert, client.Tagged<_payroll.PaySlipLinesRow>>,
    client.Gets<_payroll.PaySlipLinesRow, client.Key<_payroll.PaySlipLinesRow, "pay_slip_id" | "line_number">, PaySlipLinesReferences>,
    client.Updates<_payroll.PaySlipLinesRow, client.Key<_payroll.PaySlipLinesRow, "pay_slip_id" | "line_number">, _payroll.PaySlipLinesUpdate>,
    client.Upserts<_payroll.PaySlipLinesRow, client.Key<_payroll.PaySlipLinesRow, "pay_slip_id" | "line_number">, _payroll.PaySlipLinesInsert>,
    client.Deletes<client.Key<_payroll.PaySlipLinesRow, "pay_slip_id" | "line_number">> {}

/** The filters of {@link PaySlipsTable}. */
export interface PaySlipsWhere {
  readonly id?: client.Filter<_payroll.PaySlipsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_payroll.PaySlipsRow, "business_id", "eq" | "in" | "ne">;
  readonly pay_run_id?: client.Filter<_payroll.PaySlipsRow, "pay_run_id", "eq" | "in" | "ne">;
  readonly employee_id?: client.Filter<_payroll.PaySlipsRow, "employee_id", "eq" | "in" | "ne">;
}

/** What the references of {@link PaySlipsTable} lead to. */
export interface PaySlipsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly employee_id: _payroll.EmployeesRow;
  readonly pay_run_id: _payroll.PayRunsRow;
}

/** What one employee gets in one run. (table payroll.pay_slips) */
export interface PaySlipsTable
  extends client.Lists<_payroll.PaySlipsRow, PaySlipsWhere, client.Order<"id" | "business_id" | "pay_run_id" | "employee_id">, PaySlipsReferences>,
    client.Creates<_payroll.PaySlipsInsert, client.Tagged<_payroll.PaySlipsRow>>,
    client.Gets<_payroll.PaySlipsRow, client.Value<_payroll.PaySlipsRow, "id">, PaySlipsReferences>,
    client.Updates<_payroll.PaySlipsRow, client.Value<_payroll.PaySlipsRow, "id">, _payroll.PaySlipsUpdate>,
    client.Upserts<_payroll.PaySlipsRow, client.Value<_payroll.PaySlipsRow, "id">, _payroll.PaySlipsInsert>,
    client.Deletes<client.Value<_payroll.PaySlipsRow, "id">> {}

/** Who reports to whom, over all levels. Runs with the rights of the reader. (view payroll.reporting_lines) */
export interface ReportingLinesTable
  extends client.Lists<_payroll.ReportingLinesRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link TimeEntriesTable}. */
export interface TimeEntriesWhere {
  readonly id?: client.Filter<_payroll.TimeEntriesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_payroll.TimeEntriesRow, "business_id", "eq" | "in" | "ne">;
  readonly employee_id?: client.Filter<_payroll.TimeEntriesRow, "employee_id", "eq" | "in" | "ne">;
  readonly approved_by?: client.Filter<_payroll.TimeEntriesRow, "approved_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link TimeEntriesTable} lead to. */
export interface TimeEntriesReferences {
  readonly approved_by: _user_mgmt.UsersRow;
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly employee_id: _payroll.EmployeesRow;
}

/** Hours that were worked, by quarter. (partitioned table payroll.time_entries) */
export interface TimeEntriesTable
  extends client.Lists<_payroll.TimeEntriesRow, TimeEntriesWhere, client.Order<"id" | "business_id" | "employee_id" | "approved_by">, TimeEntriesReferences>,
    client.Creates<_payroll.TimeEntriesInsert, client.Tagged<_payroll.TimeEntriesRow>>,
    client.Gets<_payroll.TimeEntriesRow, client.Key<_payroll.TimeEntriesRow, "id" | "started_at">, TimeEntriesReferences>,
    client.Updates<_payroll.TimeEntriesRow, client.Key<_payroll.TimeEntriesRow, "id" | "started_at">, _payroll.TimeEntriesUpdate>,
    client.Upserts<_payroll.TimeEntriesRow, client.Key<_payroll.TimeEntriesRow, "id" | "started_at">, _payroll.TimeEntriesInsert>,
    client.Deletes<client.Key<_payroll.TimeEntriesRow, "id" | "started_at">> {}

/** The relations of the schema. */
export interface Tables {
  readonly compensations: CompensationsTable;
  readonly compensationsAudit: CompensationsAuditTable;
  readonly employees: EmployeesTable;
  readonly payRunTotals: PayRunTotalsTable;
  readonly payRuns: PayRunsTable;
  readonly paySlipLines: PaySlipLinesTable;
  readonly paySlips: PaySlipsTable;
  readonly reportingLines: ReportingLinesTable;
  readonly timeEntries: TimeEntriesTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    compensations: client.relation<CompensationsTable>(
      transport,
      "/api/payroll/compensations",
      ["id"],
      ["list", "get", "update", "delete"],
    ),
    compensationsAudit: client.relation<CompensationsAuditTable>(
      transport,
      "/api/payroll/compensations-audit",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    employees: client.relation<EmployeesTable>(
      transport,
      "/api/payroll/employees",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    payRunTotals: client.relation<PayRunTotalsTable>(
      transport,
      "/api/payroll/pay-run-totals",
      [],
      ["list"],
    ),
    payRuns: client.relation<PayRunsTable>(
      transport,
      "/api/payroll/pay-runs",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    paySlipLines: client.relation<PaySlipLinesTable>(
      transport,
      "/api/payroll/pay-slip-lines",
      ["pay_slip_id", "line_number"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    paySlips: client.relation<PaySlipsTable>(
      transport,
      "/api/payroll/pay-slips",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    reportingLines: client.relation<ReportingLinesTable>(
      transport,
      "/api/payroll/reporting-lines",
      [],
      ["list"],
    ),
    timeEntries: client.relation<TimeEntriesTable>(
      transport,
      "/api/payroll/time-entries",
      ["id", "started_at"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
