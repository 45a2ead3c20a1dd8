-- Thorbis Business OS, schema payroll: who works here, what they are paid and from when, the hours they worked, and
-- the pay slips that come of it.
--
-- The audit of compensations is in 51_audit_rows.sql.

CREATE SCHEMA payroll;

CREATE TYPE payroll.pay_frequency_enum AS ENUM ('WEEKLY', 'BIWEEKLY', 'SEMIMONTHLY', 'MONTHLY');

CREATE TYPE payroll.compensation_kind_enum AS ENUM ('HOURLY', 'SALARY', 'COMMISSION');

CREATE TYPE payroll.pay_run_status_enum AS ENUM ('DRAFT', 'APPROVED', 'PAID', 'REVERSED');

CREATE TYPE payroll.slip_line_kind_enum AS ENUM ('EARNING', 'BONUS', 'TAX', 'DEDUCTION', 'REIMBURSEMENT');

-- A range over the enum, for the exclusion constraint on pay runs, as hs.uuid_range is one over uuid.
CREATE TYPE payroll.frequency_range AS RANGE (
  SUBTYPE = payroll.pay_frequency_enum,
  MULTIRANGE_TYPE_NAME = payroll.frequency_multirange
);

-- Employees ---------------------------------------------------------------------------------------------------

CREATE TABLE payroll.employees (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id         uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  user_id             uuid REFERENCES user_mgmt.users (id),
  manager_id          uuid,
  employee_number     varchar(30) NOT NULL,
  full_name           varchar(255) NOT NULL,
  tax_identifier      varchar(20),
  bank_account_number varchar(34),
  home_address        system_core.postal_address,
  employment_status   system_core.employment_status_enum NOT NULL DEFAULT 'ACTIVE',
  employed_during     daterange NOT NULL,
  created_at          timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_payroll_employees_number UNIQUE (business_id, employee_number),
  CONSTRAINT uk_payroll_employees_business_id UNIQUE (business_id, id),
  -- both columns: nobody reports to somebody of another business
  CONSTRAINT employees_manager_fkey
    FOREIGN KEY (business_id, manager_id) REFERENCES payroll.employees (business_id, id),
  CONSTRAINT chk_payroll_employees_not_own_manager CHECK (manager_id <> id),
  CONSTRAINT chk_payroll_employees_terminated CHECK (
    employment_status <> 'TERMINATED' OR NOT upper_inf(employed_during)
  )
);

CREATE UNIQUE INDEX uk_payroll_employees_user ON payroll.employees (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX idx_payroll_employees_business_manager ON payroll.employees (business_id, manager_id);
CREATE INDEX idx_payroll_employees_employed_during_gist ON payroll.employees USING gist (employed_during);

CREATE TABLE payroll.compensations (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id       uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  employee_id       uuid NOT NULL REFERENCES payroll.employees (id) ON DELETE CASCADE,
  compensation_kind payroll.compensation_kind_enum NOT NULL,
  rate              system_core.amount NOT NULL,
  currency          system_core.currency_code NOT NULL DEFAULT 'USD',
  pay_frequency     payroll.pay_frequency_enum NOT NULL DEFAULT 'BIWEEKLY',
  effective_during  daterange NOT NULL,
  approved_by       uuid REFERENCES user_mgmt.users (id),
  note              text,

  CONSTRAINT chk_payroll_compensations_not_empty CHECK (NOT isempty(effective_during)),
  CONSTRAINT ex_payroll_compensations_no_overlap EXCLUDE USING gist (
    hs.uuid_range(employee_id, employee_id, '[]') WITH &&,
    effective_during WITH &&
  )
);

CREATE INDEX idx_payroll_compensations_employee ON payroll.compensations (employee_id);
CREATE INDEX idx_payroll_compensations_business ON payroll.compensations (business_id);
CREATE INDEX idx_payroll_compensations_approved_by ON payroll.compensations (approved_by);

-- Hours -------------------------------------------------------------------------------------------------------

CREATE TABLE payroll.time_entries (
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  business_id   uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  employee_id   uuid NOT NULL REFERENCES payroll.employees (id),
  started_at    timestamptz NOT NULL,
  ended_at      timestamptz,
  break_minutes smallint NOT NULL DEFAULT 0,
  worked_hours  numeric(6,2) GENERATED ALWAYS AS (
    round((extract(epoch FROM ended_at - started_at) / 3600 - break_minutes / 60.0)::numeric, 2)
  ) STORED,
  clocked_at    point,
  approved_by   uuid REFERENCES user_mgmt.users (id),

  PRIMARY KEY (id, started_at),
  CONSTRAINT chk_payroll_time_entries_order CHECK (ended_at > started_at),
  CONSTRAINT chk_payroll_time_entries_break CHECK (break_minutes BETWEEN 0 AND 480)
) PARTITION BY RANGE (started_at);

CREATE TABLE payroll.time_entries_2026_q1 PARTITION OF payroll.time_entries
  FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-04-01 00:00:00+00');
CREATE TABLE payroll.time_entries_2026_q2 PARTITION OF payroll.time_entries
  FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');
CREATE TABLE payroll.time_entries_default PARTITION OF payroll.time_entries DEFAULT;

CREATE INDEX idx_payroll_time_entries_employee_started_desc ON payroll.time_entries (employee_id, started_at DESC);
CREATE INDEX idx_payroll_time_entries_business_started ON payroll.time_entries (business_id, started_at);
CREATE INDEX idx_payroll_time_entries_approved_by ON payroll.time_entries (approved_by);

-- Pay ---------------------------------------------------------------------------------------------------------

CREATE TABLE payroll.pay_runs (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id        uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  run_number         varchar(100) NOT NULL DEFAULT '',
  pay_frequency      payroll.pay_frequency_enum NOT NULL,
  pay_period         daterange NOT NULL,
  status             payroll.pay_run_status_enum NOT NULL DEFAULT 'DRAFT',
  approved_by        uuid REFERENCES user_mgmt.users (id),
  paid_at            timestamptz,
  banking_account_id uuid REFERENCES banking.accounts (id),

  CONSTRAINT uk_payroll_pay_runs_number UNIQUE (business_id, run_number),
  CONSTRAINT chk_payroll_pay_runs_paid CHECK ((status IN ('PAID', 'REVERSED')) = (paid_at IS NOT NULL)),
  CONSTRAINT ex_payroll_pay_runs_no_overlap EXCLUDE USING gist (
    hs.uuid_range(business_id, business_id, '[]') WITH &&,
    payroll.frequency_range(pay_frequency, pay_frequency, '[]') WITH &&,
    pay_period WITH &&
  ) WHERE (status <> 'REVERSED')
);

CREATE INDEX idx_payroll_pay_runs_approved_by ON payroll.pay_runs (approved_by);
CREATE INDEX idx_payroll_pay_runs_banking_account ON payroll.pay_runs (banking_account_id);
CREATE INDEX idx_payroll_pay_runs_pay_period_gist ON payroll.pay_runs USING gist (pay_period);

CREATE TRIGGER assign_run_number
  BEFORE INSERT ON payroll.pay_runs
  FOR EACH ROW EXECUTE FUNCTION tenant_mgmt.assign_document_number('run_number', 'PAY');

CREATE TABLE payroll.pay_slips (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id      uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  pay_run_id       uuid NOT NULL REFERENCES payroll.pay_runs (id),
  employee_id      uuid NOT NULL REFERENCES payroll.employees (id),
  gross_amount     system_core.amount NOT NULL,
  deduction_amount system_core.amount NOT NULL DEFAULT 0,
  net_amount       numeric(12,2) NOT NULL GENERATED ALWAYS AS (gross_amount - deduction_amount) STORED,
  currency         system_core.currency_code NOT NULL DEFAULT 'USD',
  delivered_at     timestamptz,
  remark           text,

  CONSTRAINT uk_payroll_pay_slips_run_employee UNIQUE (pay_run_id, employee_id),
  CONSTRAINT chk_payroll_pay_slips_net CHECK (deduction_amount <= gross_amount)
);

CREATE INDEX idx_payroll_pay_slips_employee ON payroll.pay_slips (employee_id);
CREATE INDEX idx_payroll_pay_slips_business ON payroll.pay_slips (business_id) INCLUDE (pay_run_id, net_amount);

CREATE TABLE payroll.pay_slip_lines (
  pay_slip_id uuid NOT NULL REFERENCES payroll.pay_slips (id) ON DELETE CASCADE,
  line_number smallint NOT NULL,
  line_kind   payroll.slip_line_kind_enum NOT NULL,
  description varchar(200) NOT NULL,
  quantity    numeric(10,3),
  amount      system_core.amount NOT NULL,

  PRIMARY KEY (pay_slip_id, line_number),
  CONSTRAINT chk_payroll_pay_slip_lines_number CHECK (line_number > 0)
);

-- Functions ---------------------------------------------------------------------------------------------------

CREATE FUNCTION payroll.hours_worked(p_employee_id uuid, p_during daterange)
  RETURNS numeric
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT coalesce(sum(te.worked_hours), 0)
  FROM payroll.time_entries AS te
  WHERE te.employee_id = p_employee_id AND (te.started_at AT TIME ZONE 'UTC')::date <@ p_during
$function$;
