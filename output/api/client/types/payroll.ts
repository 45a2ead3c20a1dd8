// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema payroll, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * What the pay is counted by.
 *
 * payroll.compensation_kind_enum · enum
 */
export type CompensationKindEnum = (typeof compensationKindEnumLabels)[number];

/** The labels of CompensationKindEnum in their order, which comparisons follow. */
export const compensationKindEnumLabels = [
  "HOURLY",
  "SALARY",
  "COMMISSION",
] as const;

/**
 * How often somebody is paid.
 *
 * payroll.pay_frequency_enum · enum
 */
export type PayFrequencyEnum = (typeof payFrequencyEnumLabels)[number];

/** The labels of PayFrequencyEnum in their order, which comparisons follow. */
export const payFrequencyEnumLabels = [
  "WEEKLY",
  "BIWEEKLY",
  "SEMIMONTHLY",
  "MONTHLY",
] as const;

/**
 * Way of a pay run. From APPROVED on its slips stay as they are.
 *
 * payroll.pay_run_status_enum · enum
 */
export type PayRunStatusEnum = (typeof payRunStatusEnumLabels)[number];

/** The labels of PayRunStatusEnum in their order, which comparisons follow. */
export const payRunStatusEnumLabels = [
  "DRAFT",
  "APPROVED",
  "PAID",
  "REVERSED",
] as const;

/**
 * What a line of a pay slip is for. Only TAX and DEDUCTION take away.
 *
 * payroll.slip_line_kind_enum · enum
 */
export type SlipLineKindEnum = (typeof slipLineKindEnumLabels)[number];

/** The labels of SlipLineKindEnum in their order, which comparisons follow. */
export const slipLineKindEnumLabels = [
  "EARNING",
  "BONUS",
  "TAX",
  "DEDUCTION",
  "REIMBURSEMENT",
] as const;

/**
 * What an employee is paid, from when until when. A raise adds a row.
 *
 * payroll.compensations · table · owner payroll-team · audited · retention 7 years · compliance GDPR, SOX
 */
export interface CompensationsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that pays.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Who is paid.
   *
   * uuid · → payroll.employees.id
   */
  employee_id: string;
  /**
   * What the pay is counted by.
   *
   * payroll.compensation_kind_enum
   */
  compensation_kind: CompensationKindEnum;
  /**
   * Currency of the rate.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * How often it is paid.
   *
   * payroll.pay_frequency_enum · default 'BIWEEKLY'::payroll.pay_frequency_enum
   */
  pay_frequency: PayFrequencyEnum;
  /**
   * First day, and the day after the last; without an end for what holds now.
   *
   * daterange · check (NOT isempty(effective_during))
   */
  effective_during: string;
  /**
   * Member who agreed; NULL for what was agreed in the contract.
   *
   * uuid · → user_mgmt.users.id
   */
  approved_by: string | null;
  /**
   * Why it changed; NULL when nothing has to be explained.
   *
   * text · classification CONFIDENTIAL
   */
  note: string | null;
}

/** What can be given for a new row of {@link CompensationsRow}. */
export interface CompensationsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that pays. */
  business_id: string;
  /** Who is paid. */
  employee_id: string;
  /** What the pay is counted by. */
  compensation_kind: CompensationKindEnum;
  /** Currency of the rate. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** How often it is paid. · default 'BIWEEKLY'::payroll.pay_frequency_enum */
  pay_frequency?: PayFrequencyEnum;
  /** First day, and the day after the last; without an end for what holds now. · check (NOT isempty(effective_during)) */
  effective_during: string;
  /** Member who agreed; NULL for what was agreed in the contract. */
  approved_by?: string | null;
  /** Why it changed; NULL when nothing has to be explained. */
  note?: string | null;
}

/** What can be changed in a {@link CompensationsRow}. */
export type CompensationsUpdate = pg.Changes<CompensationsInsert>;

/** Where a {@link CompensationsRow} leads. */
export const compensationsRelations = [
  {
    kind: "foreign key",
    name: "compensations_approved_by_fkey",
    columns: ["approved_by"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "compensations_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "compensations_employee_id_fkey",
    columns: ["employee_id"],
    target: {
      schema: "payroll",
      relation: "employees",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * History of compensations: the row before and after each change. Written by a trigger, changed by nobody.
 *
 * payroll.compensations_audit · table · check (((action = 'INSERT'::system_core.audit_action_enum) = (old_row IS NULL)) AND ((action = 'DELETE'::system_core.audit_action_enum) = (new_row IS NULL))) · owner payroll-team · retention 7 years · compliance GDPR, SOX
 */
export interface CompensationsAuditRow {
  /**
   * Surrogate key. Not a running number, which would tell a tenant how busy the others are.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * What happened to the row.
   *
   * system_core.audit_action_enum
   */
  action: _system_core.AuditActionEnum;
  /**
   * The tenant whose row it is.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * The row of compensations that changed. No foreign key: the history outlives it.
   *
   * uuid
   */
  row_id: string;
  /**
   * Names of the columns whose value changed.
   *
   * text[] · default '{}'::text[]
   */
  changed_columns: pg.ArrayOf<string>;
  /**
   * The row before the change, NULL for an insert. The value of the rate is masked.
   *
   * jsonb · classification CONFIDENTIAL
   */
  old_row: pg.JsonValue | null;
  /**
   * The row after the change, NULL for a delete. The value of the rate is masked.
   *
   * jsonb · classification CONFIDENTIAL
   */
  new_row: pg.JsonValue | null;
  /**
   * Person the session acted for; NULL for a change by a migration.
   *
   * uuid · classification INTERNAL
   */
  changed_by: string | null;
  /**
   * When the change was made.
   *
   * timestamp with time zone · default now()
   */
  changed_at: string;
}

/** What can be given for a new row of {@link CompensationsAuditRow}. */
export interface CompensationsAuditInsert {
  /** Surrogate key. Not a running number, which would tell a tenant how busy the others are. · default gen_random_uuid() */
  id?: string;
  /** What happened to the row. */
  action: _system_core.AuditActionEnum;
  /** The tenant whose row it is. */
  tenant_id: string;
  /** The row of compensations that changed. No foreign key: the history outlives it. */
  row_id: string;
  /** Names of the columns whose value changed. · default '{}'::text[] */
  changed_columns?: pg.ArrayOf<string>;
  /** The row before the change, NULL for an insert. The value of the rate is masked. */
  old_row?: pg.JsonValue | null;
  /** The row after the change, NULL for a delete. The value of the rate is masked. */
  new_row?: pg.JsonValue | null;
  /** Person the session acted for; NULL for a change by a migration. */
  changed_by?: string | null;
  /** When the change was made. · default now() */
  changed_at?: string;
}

/** What can be changed in a {@link CompensationsAuditRow}. */
export type CompensationsAuditUpdate = pg.Changes<CompensationsAuditInsert>;

/** Where a {@link CompensationsAuditRow} leads. */
export const compensationsAuditRelations = [
  {
    kind: "foreign key",
    name: "compensations_audit_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * People on the payroll.
 *
 * payroll.employees · table · unique (business_id, id) · unique (business_id, employee_number) · check (manager_id <> id) · check ((employment_status <> 'TERMINATED'::system_core.employment_status_enum) OR (NOT upper_inf(employed_during))) · owner payroll-team · businessKey business_id, employee_number · retention 7 years after they left · compliance GDPR, CCPA, SOX
 */
export interface EmployeesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · part of unique key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant they work for.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id · → payroll.employees.business_id
   */
  business_id: string;
  /**
   * The member that it is; NULL for those who don't use the platform.
   *
   * uuid · → user_mgmt.users.id
   */
  user_id: string | null;
  /**
   * Employee they report to; NULL at the top.
   *
   * uuid · → payroll.employees.id
   */
  manager_id: string | null;
  /**
   * Number on the pay slip.
   *
   * character varying(30) · part of unique key
   */
  employee_number: string;
  /**
   * Name on the contract.
   *
   * character varying(255) · classification CONFIDENTIAL · compliance GDPR
   */
  full_name: string;
  /**
   * Where they live; NULL until it was handed in.
   *
   * system_core.postal_address · classification CONFIDENTIAL · encryption Column-level · compliance GDPR
   */
  home_address: _system_core.PostalAddress | null;
  /**
   * How they are employed.
   *
   * system_core.employment_status_enum · default 'ACTIVE'::system_core.employment_status_enum
   */
  employment_status: _system_core.EmploymentStatusEnum;
  /**
   * First day, and the day after the last; without an end for those who stay.
   *
   * daterange
   */
  employed_during: string;
  /**
   * When the row was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link EmployeesRow}. */
export interface EmployeesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant they work for. */
  business_id: string;
  /** The member that it is; NULL for those who don't use the platform. */
  user_id?: string | null;
  /** Employee they report to; NULL at the top. */
  manager_id?: string | null;
  /** Number on the pay slip. */
  employee_number: string;
  /** Name on the contract. */
  full_name: string;
  /** Where they live; NULL until it was handed in. */
  home_address?: _system_core.PostalAddress | null;
  /** How they are employed. · default 'ACTIVE'::system_core.employment_status_enum */
  employment_status?: _system_core.EmploymentStatusEnum;
  /** First day, and the day after the last; without an end for those who stay. */
  employed_during: string;
  /** When the row was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link EmployeesRow}. */
export type EmployeesUpdate = pg.Changes<EmployeesInsert>;

/** Where a {@link EmployeesRow} leads. */
export const employeesRelations = [
  {
    kind: "foreign key",
    name: "employees_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "employees_manager_fkey",
    columns: ["business_id", "manager_id"],
    target: {
      schema: "payroll",
      relation: "employees",
      columns: ["business_id", "id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "employees_user_id_fkey",
    columns: ["user_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * What each run costs. Runs with the rights of the reader.
 *
 * payroll.pay_run_totals · view · owner payroll-team
 */
export interface PayRunTotalsRow {
  /**
   * The run.
   *
   * uuid
   */
  pay_run_id: string;
  /**
   * The tenant that pays.
   *
   * uuid
   */
  business_id: string;
  /**
   * Number of the run.
   *
   * character varying(100)
   */
  run_number: string;
  /**
   * First day, and the day after the last.
   *
   * daterange
   */
  pay_period: string;
  /**
   * How far the run has come.
   *
   * payroll.pay_run_status_enum
   */
  status: PayRunStatusEnum;
  /**
   * How many are paid.
   *
   * bigint
   */
  slip_count: string;
  /**
   * What they earned together.
   *
   * numeric · classification CONFIDENTIAL · compliance SOX
   */
  gross_amount: string;
  /**
   * What is paid out.
   *
   * numeric · classification CONFIDENTIAL · compliance SOX
   */
  net_amount: string;
}

/**
 * Pay for one period, for all who are paid as often.
 *
 * payroll.pay_runs · table · unique (business_id, run_number) · check ((status = ANY (ARRAY['PAID'::payroll.pay_run_status_enum, 'REVERSED'::payroll.pay_run_status_enum])) = (paid_at IS NOT NULL)) · owner payroll-team · businessKey business_id, run_number · retention 7 years · compliance SOX
 */
export interface PayRunsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that pays.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Number of the run, given by a trigger when it is left out.
   *
   * character varying(100) · part of unique key · default ''::character varying
   */
  run_number: string;
  /**
   * Whose pay it is.
   *
   * payroll.pay_frequency_enum
   */
  pay_frequency: PayFrequencyEnum;
  /**
   * First day, and the day after the last.
   *
   * daterange
   */
  pay_period: string;
  /**
   * How far the run has come.
   *
   * payroll.pay_run_status_enum · default 'DRAFT'::payroll.pay_run_status_enum
   */
  status: PayRunStatusEnum;
  /**
   * Member who approved it; NULL before.
   *
   * uuid · → user_mgmt.users.id
   */
  approved_by: string | null;
  /**
   * When the money was sent; NULL before.
   *
   * timestamp with time zone
   */
  paid_at: string | null;
  /**
   * The account it is paid from; NULL until one is chosen.
   *
   * uuid · → banking.accounts.id
   */
  banking_account_id: string | null;
}

/** What can be given for a new row of {@link PayRunsRow}. */
export interface PayRunsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that pays. */
  business_id: string;
  /** Number of the run, given by a trigger when it is left out. · default ''::character varying */
  run_number?: string;
  /** Whose pay it is. */
  pay_frequency: PayFrequencyEnum;
  /** First day, and the day after the last. */
  pay_period: string;
  /** How far the run has come. · default 'DRAFT'::payroll.pay_run_status_enum */
  status?: PayRunStatusEnum;
  /** Member who approved it; NULL before. */
  approved_by?: string | null;
  /** When the money was sent; NULL before. */
  paid_at?: string | null;
  /** The account it is paid from; NULL until one is chosen. */
  banking_account_id?: string | null;
}

/** What can be changed in a {@link PayRunsRow}. */
export type PayRunsUpdate = pg.Changes<PayRunsInsert>;

/** Where a {@link PayRunsRow} leads. */
export const payRunsRelations = [
  {
    kind: "foreign key",
    name: "pay_runs_approved_by_fkey",
    columns: ["approved_by"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "pay_runs_banking_account_id_fkey",
    columns: ["banking_account_id"],
    target: {
      schema: "banking",
      relation: "accounts",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "pay_runs_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * How the amounts of a slip come about.
 *
 * payroll.pay_slip_lines · table · primary key (pay_slip_id, line_number) · owner payroll-team · retention 7 years · compliance SOX
 */
export interface PaySlipLinesRow {
  /**
   * The slip.
   *
   * uuid · part of primary key · → payroll.pay_slips.id
   */
  pay_slip_id: string;
  /**
   * Where the line stands, from 1.
   *
   * smallint · part of primary key · check (line_number > 0)
   */
  line_number: number;
  /**
   * What the line is for.
   *
   * payroll.slip_line_kind_enum
   */
  line_kind: SlipLineKindEnum;
  /**
   * What the employee reads.
   *
   * character varying(200) · classification CONFIDENTIAL
   */
  description: string;
  /**
   * Hours or pieces; NULL for a lump sum.
   *
   * numeric(10,3)
   */
  quantity: string | null;
  /**
   * How much, never negative; the kind says which way.
   *
   * system_core.amount · classification CONFIDENTIAL · encryption Column-level · compliance SOX, GDPR
   */
  amount: _system_core.Amount;
}

/** What can be given for a new row of {@link PaySlipLinesRow}. */
export interface PaySlipLinesInsert {
  /** The slip. */
  pay_slip_id: string;
  /** Where the line stands, from 1. · check (line_number > 0) */
  line_number: number;
  /** What the line is for. */
  line_kind: SlipLineKindEnum;
  /** What the employee reads. */
  description: string;
  /** Hours or pieces; NULL for a lump sum. */
  quantity?: string | null;
  /** How much, never negative; the kind says which way. */
  amount: _system_core.Amount;
}

/** What can be changed in a {@link PaySlipLinesRow}. */
export type PaySlipLinesUpdate = pg.Changes<PaySlipLinesInsert>;

/** Where a {@link PaySlipLinesRow} leads. */
export const paySlipLinesRelations = [
  {
    kind: "foreign key",
    name: "pay_slip_lines_pay_slip_id_fkey",
    columns: ["pay_slip_id"],
    target: {
      schema: "payroll",
      relation: "pay_slips",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What one employee gets in one run.
 *
 * payroll.pay_slips · table · unique (pay_run_id, employee_id) · check ((deduction_amount)::numeric <= (gross_amount)::numeric) · owner payroll-team · businessKey pay_run_id, employee_id · retention 7 years · compliance SOX, GDPR
 */
export interface PaySlipsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that pays.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The run.
   *
   * uuid · part of unique key · → payroll.pay_runs.id
   */
  pay_run_id: string;
  /**
   * Who is paid.
   *
   * uuid · part of unique key · → payroll.employees.id
   */
  employee_id: string;
  /**
   * What was earned.
   *
   * system_core.amount · classification CONFIDENTIAL · encryption Column-level · compliance SOX, GDPR
   */
  gross_amount: _system_core.Amount;
  /**
   * What is taken away, taxes among it.
   *
   * system_core.amount · default 0 · classification CONFIDENTIAL · encryption Column-level · compliance SOX, GDPR
   */
  deduction_amount: _system_core.Amount;
  /**
   * What is paid out.
   *
   * numeric(12,2) · generated, stored: ((gross_amount)::numeric - (deduction_amount)::numeric) · classification CONFIDENTIAL · encryption Column-level · compliance SOX, GDPR
   */
  net_amount: string;
  /**
   * Currency of the amounts.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * When the employee was told; NULL before.
   *
   * timestamp with time zone
   */
  delivered_at: string | null;
  /**
   * A word to the employee; NULL for none.
   *
   * text · classification CONFIDENTIAL
   */
  remark: string | null;
}

/** What can be given for a new row of {@link PaySlipsRow}. */
export interface PaySlipsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that pays. */
  business_id: string;
  /** The run. */
  pay_run_id: string;
  /** Who is paid. */
  employee_id: string;
  /** What was earned. */
  gross_amount: _system_core.Amount;
  /** What is taken away, taxes among it. · default 0 */
  deduction_amount?: _system_core.Amount;
  /** Currency of the amounts. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** When the employee was told; NULL before. */
  delivered_at?: string | null;
  /** A word to the employee; NULL for none. */
  remark?: string | null;
}

/** What can be changed in a {@link PaySlipsRow}. */
export type PaySlipsUpdate = pg.Changes<PaySlipsInsert>;

/** Where a {@link PaySlipsRow} leads. */
export const paySlipsRelations = [
  {
    kind: "foreign key",
    name: "pay_slips_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "pay_slips_employee_id_fkey",
    columns: ["employee_id"],
    target: {
      schema: "payroll",
      relation: "employees",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "pay_slips_pay_run_id_fkey",
    columns: ["pay_run_id"],
    target: {
      schema: "payroll",
      relation: "pay_runs",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Who reports to whom, over all levels. Runs with the rights of the reader.
 *
 * payroll.reporting_lines · view · owner payroll-team
 */
export interface ReportingLinesRow {
  /**
   * The tenant they work for.
   *
   * uuid
   */
  business_id: string;
  /**
   * The employee.
   *
   * uuid
   */
  employee_id: string;
  /**
   * Name on the contract.
   *
   * character varying(255) · classification CONFIDENTIAL · compliance GDPR
   */
  full_name: string;
  /**
   * How many stand above; 0 at the top.
   *
   * integer
   */
  level: number;
  /**
   * Numbers of those who stand above, from the top, and the employee's own.
   *
   * text[]
   */
  path: pg.ArrayOf<string> | null;
}

/**
 * Hours that were worked, by quarter.
 *
 * payroll.time_entries · partitioned table · primary key (id, started_at) · check (ended_at > started_at) · owner payroll-team · retention 3 years · compliance FLSA
 */
export interface TimeEntriesRow {
  /**
   * Identity of the entry; with started_at the primary key, which has to contain the partition key.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that was worked for.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Who worked.
   *
   * uuid · → payroll.employees.id
   */
  employee_id: string;
  /**
   * When the shift began; decides on the partition.
   *
   * timestamp with time zone · part of primary key
   */
  started_at: string;
  /**
   * When it ended; NULL while it lasts.
   *
   * timestamp with time zone
   */
  ended_at: string | null;
  /**
   * Breaks that are not paid.
   *
   * smallint · default 0 · check ((break_minutes >= 0) AND (break_minutes <= 480))
   */
  break_minutes: number;
  /**
   * Hours that are paid; NULL while the shift lasts.
   *
   * numeric(6,2) · generated, stored: round(((EXTRACT(epoch FROM (ended_at - started_at)) / (3600)::numeric) - ((break_minutes)::numeric / 60.0)), 2)
   */
  worked_hours: string | null;
  /**
   * Where the app was when the shift began; NULL for the clock at the door.
   *
   * point · classification CONFIDENTIAL · compliance GDPR
   */
  clocked_at: string | null;
  /**
   * Member who confirmed it; NULL before.
   *
   * uuid · → user_mgmt.users.id
   */
  approved_by: string | null;
}

/** What can be given for a new row of {@link TimeEntriesRow}. */
export interface TimeEntriesInsert {
  /** Identity of the entry; with started_at the primary key, which has to contain the partition key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that was worked for. */
  business_id: string;
  /** Who worked. */
  employee_id: string;
  /** When the shift began; decides on the partition. */
  started_at: string;
  /** When it ended; NULL while it lasts. */
  ended_at?: string | null;
  /** Breaks that are not paid. · default 0 · check ((break_minutes >= 0) AND (break_minutes <= 480)) */
  break_minutes?: number;
  /** Where the app was when the shift began; NULL for the clock at the door. */
  clocked_at?: string | null;
  /** Member who confirmed it; NULL before. */
  approved_by?: string | null;
}

/** What can be changed in a {@link TimeEntriesRow}. */
export type TimeEntriesUpdate = pg.Changes<TimeEntriesInsert>;

/** Where a {@link TimeEntriesRow} leads. */
export const timeEntriesRelations = [
  {
    kind: "foreign key",
    name: "time_entries_approved_by_fkey",
    columns: ["approved_by"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "time_entries_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "time_entries_employee_id_fkey",
    columns: ["employee_id"],
    target: {
      schema: "payroll",
      relation: "employees",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;
