-- Thorbis Business OS: sample data of payroll and investigations. How the values are made is said in
-- 70_sample_core.sql and, of the fourth tenant, in 77_sample_ret_and_courses.sql.

-- The audit of the sample rows is given below, with fixed times; the trigger would write its own.
ALTER TABLE payroll.compensations DISABLE TRIGGER record_change;
ALTER TABLE investigations.evidence_items DISABLE TRIGGER record_change;

-- payroll -----------------------------------------------------------------------------------------------------

-- The first of each tenant reports to nobody, the next two to the first, the others to one of these two.
INSERT INTO payroll.employees
  (id, business_id, user_id, manager_id, employee_number, full_name, tax_identifier, bank_account_number,
   home_address, employment_status, employed_during, created_at)
SELECT
  md5('payroll.employees/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  CASE WHEN i < 5 THEN CASE WHEN slot < 4 THEN md5('user_mgmt.users/' || t + 3 * i)::uuid
    WHEN i < 2 THEN md5('user_mgmt.users/' || 35 + 4 * i)::uuid END END,
  CASE WHEN i IN (1, 2) THEN md5('payroll.employees/' || slot)::uuid
    WHEN i > 2 THEN md5('payroll.employees/' || slot + 4 * (1 + i % 2))::uuid END,
  -- the same number in every tenant: it is unique within one
  'E-' || lpad((i + 1)::text, 3, '0'),
  (ARRAY['Rosa', 'Stefan', 'Tariq', 'Una', 'Viktor', 'Wanjiru', 'Ximena'])[1 + n % 7] || ' ' ||
    (ARRAY['Kowalski', 'Larsen', 'Mbeki', 'Novak', 'Ortiz'])[1 + n % 5],
  CASE WHEN i % 5 <> 4 THEN lpad((900000000 + n * 7331)::text, 9, '0') END,
  CASE WHEN i % 4 <> 3 THEN 'US' || lpad((8120000 + n * 4271)::text, 14, '0') END,
  CASE WHEN i % 3 <> 2 THEN
    ROW(n || ' Elm Street', NULL, 'Springfield', 'IL', 62700 + n, 'US')::system_core.postal_address END,
  status::system_core.employment_status_enum,
  daterange(date '2021-05-01' + 100 * i, CASE WHEN status = 'TERMINATED' THEN date '2026-03-01' END),
  timestamptz '2026-01-02 07:00:00+00' + n * interval '1 hour'
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 19])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i,
         (ARRAY['ACTIVE', 'ACTIVE', 'ACTIVE', 'ON_LEAVE', 'CONTRACTOR', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'TERMINATED',
           'ACTIVE', 'ACTIVE', 'ACTIVE'])[1 + (n - 1) / 4] AS status
) AS k
ORDER BY n;

-- What was agreed in the contract, and a raise in 2026.
INSERT INTO payroll.compensations
  (id, business_id, employee_id, compensation_kind, rate, currency, pay_frequency, effective_during, approved_by,
   note)
SELECT
  md5('payroll.compensations/' || n)::uuid,
  e.business_id,
  e.id,
  kind::payroll.compensation_kind_enum,
  (CASE kind WHEN 'HOURLY' THEN 24.50 WHEN 'SALARY' THEN 61000.00 ELSE 7.50 END) + turn * 2 + i,
  (ARRAY['USD', 'USD', 'CAD', 'USD'])[slot],
  (ARRAY['BIWEEKLY', 'MONTHLY', 'WEEKLY', 'SEMIMONTHLY'])[1 + i % 4]::payroll.pay_frequency_enum,
  CASE turn WHEN 0 THEN daterange(lower(e.employed_during), '2026-02-01')
    ELSE daterange('2026-02-01', upper(e.employed_during)) END,
  CASE WHEN turn = 1 AND slot < 4 THEN md5('user_mgmt.users/' || slot)::uuid END,
  CASE WHEN turn = 1 AND i % 3 = 0 THEN 'Yearly review.' END
FROM generate_series(1, 96) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (n - 1) % 48 / 4 AS i, (n - 1) / 48 AS turn,
         (ARRAY['SALARY', 'HOURLY', 'HOURLY', 'COMMISSION'])[1 + (n - 1) % 48 / 4 % 4] AS kind
) AS k
JOIN payroll.employees AS e ON e.id = md5('payroll.employees/' || 1 + (n - 1) % 48)::uuid
ORDER BY n;

INSERT INTO payroll.compensations_audit
  (id, action, tenant_id, row_id, changed_columns, old_row, new_row, changed_by, changed_at)
SELECT
  md5('payroll.compensations_audit/' || n)::uuid,
  action,
  md5('tenant_mgmt.tenants/' || (ARRAY[1, 2, 3, 19])[slot])::uuid,
  md5('payroll.compensations/' || n)::uuid,
  CASE WHEN action = 'UPDATE' THEN '{effective_during}'::text[] ELSE '{effective_during,id,rate}'::text[] END,
  CASE WHEN action <> 'INSERT' THEN '{"rate": "********", "effective_during": "[2025-01-01,)"}'::jsonb END,
  CASE WHEN action <> 'DELETE' THEN '{"rate": "********", "effective_during": "[2025-01-01,2026-02-01)"}'::jsonb END,
  CASE WHEN slot < 4 THEN md5('auth.users/' || slot)::uuid END,
  timestamptz '2026-01-28 16:00:00+00' + n * interval '20 minutes'
FROM generate_series(1, 96) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot,
         CASE WHEN n <= 48 THEN 'UPDATE' WHEN n > 92 THEN 'DELETE' ELSE 'INSERT' END::system_core.audit_action_enum
           AS action
) AS k
ORDER BY n;

-- January to July: July lands in the default partition. The last shift of each tenant still goes on.
INSERT INTO payroll.time_entries
  (id, business_id, employee_id, started_at, ended_at, break_minutes, clocked_at, approved_by)
SELECT
  md5('payroll.time_entries/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('payroll.employees/' || slot + 4 * (i % 8))::uuid,
  timestamptz '2026-01-05 08:00:00+00' + i * interval '48 hours' + n % 5 * interval '15 minutes',
  CASE WHEN i < 89 THEN
    timestamptz '2026-01-05 16:30:00+00' + i * interval '48 hours' + n % 7 * interval '10 minutes' END,
  CASE WHEN i % 4 = 0 THEN 0 ELSE 30 END,
  CASE WHEN i % 3 <> 1 THEN point(-89.65 + n * 0.001, 39.78) END,
  CASE WHEN i < 80 AND i % 5 <> 4 AND slot < 4 THEN md5('user_mgmt.users/' || t)::uuid END
FROM generate_series(1, 360) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 19])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i
) AS k;

-- Three periods for each frequency. The second run of those who are paid by the week was taken back and made anew.
INSERT INTO payroll.pay_runs
  (id, business_id, run_number, pay_frequency, pay_period, status, approved_by, paid_at, banking_account_id)
SELECT
  md5('payroll.pay_runs/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  'PAY-2026-' || lpad((i + 1)::text, 6, '0'),
  frequency::payroll.pay_frequency_enum,
  CASE frequency
    WHEN 'WEEKLY' THEN daterange(date '2026-05-04' + 7 * (turn - turn / 2), date '2026-05-11' + 7 * (turn - turn / 2))
    WHEN 'BIWEEKLY' THEN daterange(date '2026-05-04' + 14 * turn, date '2026-05-18' + 14 * turn)
    WHEN 'SEMIMONTHLY' THEN daterange(date '2026-05-01' + 15 * turn, date '2026-05-16' + 15 * turn)
    ELSE daterange((date '2026-03-01' + turn * interval '1 month')::date,
                   (date '2026-04-01' + turn * interval '1 month')::date)
  END,
  status::payroll.pay_run_status_enum,
  CASE WHEN status <> 'DRAFT' AND slot < 4 THEN md5('user_mgmt.users/' || t)::uuid END,
  CASE WHEN status IN ('PAID', 'REVERSED') THEN timestamptz '2026-06-01 12:00:00+00' + n * interval '1 hour' END,
  CASE WHEN status <> 'DRAFT' AND slot < 4 THEN md5('banking.accounts/' || t)::uuid END
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 19])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i,
         (n - 1) / 4 / 4 AS turn,
         (ARRAY['BIWEEKLY', 'MONTHLY', 'WEEKLY', 'SEMIMONTHLY'])[1 + (n - 1) / 4 % 4] AS frequency
) AS k
CROSS JOIN LATERAL (
  SELECT CASE WHEN frequency = 'WEEKLY' AND turn = 1 THEN 'REVERSED'
    ELSE (ARRAY['PAID', 'APPROVED', 'DRAFT'])[1 + turn] END AS status
) AS s;

-- A slip for each who is paid as often as the run is for.
INSERT INTO payroll.pay_slips
  (id, business_id, pay_run_id, employee_id, gross_amount, deduction_amount, currency, delivered_at, remark)
SELECT
  md5('payroll.pay_slips/' || run || '/' || employee)::uuid,
  pr.business_id,
  pr.id,
  md5('payroll.employees/' || employee)::uuid,
  2400.00 + employee * 10,
  round((2400.00 + employee * 10) * 0.245, 2) + 60,
  (ARRAY['USD', 'USD', 'CAD', 'USD'])[1 + (employee - 1) % 4],
  pr.paid_at + interval '30 minutes',
  CASE WHEN employee % 6 = 0 THEN 'With the yearly raise.' END
FROM generate_series(1, 48) AS run
JOIN payroll.pay_runs AS pr ON pr.id = md5('payroll.pay_runs/' || run)::uuid
CROSS JOIN generate_series(1, 48) AS employee
WHERE (run - 1) % 4 = (employee - 1) % 4 AND (run - 1) / 4 % 4 = (employee - 1) / 4 % 4
ORDER BY run, employee;

INSERT INTO payroll.pay_slip_lines (pay_slip_id, line_number, line_kind, description, quantity, amount)
SELECT
  ps.id,
  line,
  kind::payroll.slip_line_kind_enum,
  description,
  CASE WHEN kind = 'EARNING' THEN 80.000 END,
  CASE line WHEN 1 THEN ps.gross_amount - 150 WHEN 2 THEN 150 WHEN 3 THEN ps.deduction_amount - 60 WHEN 4 THEN 60
    ELSE 12.40 END
FROM payroll.pay_slips AS ps
CROSS JOIN (VALUES
  (1, 'EARNING', 'Regular hours'), (2, 'BONUS', 'Weekend bonus'), (3, 'TAX', 'Taxes withheld'),
  (4, 'DEDUCTION', 'Health plan'), (5, 'REIMBURSEMENT', 'Work shoes')
) AS lines (line, kind, description)
WHERE line < 5 OR ps.remark IS NOT NULL
ORDER BY ps.id, line;

ALTER TABLE payroll.compensations ENABLE TRIGGER record_change;

-- investigations ----------------------------------------------------------------------------------------------

INSERT INTO investigations.cases
  (id, business_id, case_number, parent_case_id, title, case_kind, status, priority, client_name, lead_id, opened_at,
   closed_at, destroy_after)
SELECT
  md5('investigations.cases/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  'CASE-2026-' || lpad((i + 1)::text, 6, '0'),
  CASE WHEN i IN (5, 8) THEN md5('investigations.cases/' || slot + 4 * (i - 4))::uuid END,
  (ARRAY['Missing stock in the back room', 'Invoices paid twice', 'New cook, references', 'Tools gone from the van',
    'Heir sought', 'Supplier of the double invoices', 'Tips not handed on', 'Hours that nobody worked',
    'Second heir sought', 'Licences of subcontractors', 'Card used after it was lost', 'Water in the archive'])[1 + i],
  (ARRAY['THEFT', 'FRAUD', 'BACKGROUND_CHECK', 'THEFT', 'MISSING_PERSON',
    'COMPLIANCE'])[1 + i % 6]::investigations.case_kind_enum,
  status::investigations.case_status_enum,
  (ARRAY['MEDIUM', 'HIGH', 'LOW', 'URGENT', 'EMERGENCY'])[1 + i % 5]::system_core.priority_enum,
  CASE WHEN i % 3 <> 1 THEN (ARRAY['Prairie Insurance', 'Estate of J. Bell', 'Lakes Savings'])[1 + n % 3] END,
  CASE WHEN status <> 'INTAKE' THEN md5('user_mgmt.users/' || CASE WHEN slot < 4 THEN t ELSE 33 END)::uuid END,
  timestamptz '2026-01-06 10:00:00+00' + n * interval '60 hours',
  CASE WHEN status IN ('CLOSED', 'ARCHIVED') THEN timestamptz '2026-05-20 16:00:00+00' + n * interval '3 hours' END,
  CASE WHEN status = 'ARCHIVED' THEN date '2036-05-31' END
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 9])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i,
         (ARRAY['ACTIVE', 'CLOSED', 'ARCHIVED', 'ACTIVE', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'ACTIVE', 'INTAKE',
           'ARCHIVED', 'ACTIVE', 'INTAKE'])[1 + (n - 1) / 4] AS status
) AS k
ORDER BY n;

INSERT INTO investigations.case_assignments (case_id, user_id, assigned_by, assigned_at, released_at, duties)
SELECT
  c.id,
  md5('user_mgmt.users/' || CASE WHEN slot < 4 THEN slot + 3 * (1 + (i + helper) % 4) ELSE 33 + 4 * helper END)::uuid,
  CASE WHEN i % 3 <> 0 THEN c.lead_id END,
  c.opened_at + helper * interval '20 hours',
  CASE WHEN c.closed_at IS NOT NULL THEN c.closed_at END,
  (ARRAY['{interviews}', '{documents,interviews}', '{}'])[1 + (i + helper) % 3]::text[]
FROM generate_series(1, 48) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 4 AS slot, (n - 1) / 4 AS i) AS k
CROSS JOIN generate_series(0, 1) AS helper
JOIN investigations.cases AS c ON c.id = md5('investigations.cases/' || n)::uuid
WHERE c.status <> 'INTAKE'
ORDER BY n, helper;

INSERT INTO investigations.case_subjects
  (id, case_id, subject_alias, legal_name, born_on, identity_numbers, subject_role, known_addresses, last_seen_at,
   last_seen_near)
SELECT
  md5('investigations.case_subjects/' || n)::uuid,
  md5('investigations.cases/' || 1 + (n - 1) % 48)::uuid,
  'Subject ' || chr(65 + (n - 1) / 48),
  CASE WHEN i % 4 <> 3 THEN (ARRAY['Casey Stone', 'Dana Rivers', 'Evan Field', 'Fran Marsh'])[1 + n % 4] END,
  CASE WHEN i % 4 <> 2 THEN date '1961-02-03' + n * 173 END,
  CASE WHEN i % 3 = 0 THEN jsonb_build_object('passport', 'X' || 1000000 + n) END,
  (ARRAY['SUSPECT', 'WITNESS', 'VICTIM', 'SUSPECT', 'INFORMANT'])[1 + i % 5]::investigations.subject_role_enum,
  CASE WHEN i % 3 <> 1 THEN
    ARRAY[ROW(n || ' River Road', NULL, 'Springfield', 'IL', '62701', 'US')]::system_core.postal_address[] END,
  CASE WHEN i % 2 = 0 THEN timestamptz '2026-02-01 20:00:00+00' + n * interval '15 hours' END,
  CASE WHEN i % 2 = 0 THEN circle(point(-89.6 - n * 0.002, 39.8), 0.05) END
FROM generate_series(1, 96) AS n
CROSS JOIN LATERAL (SELECT (n - 1) / 4 AS i) AS k;

-- Every fifth piece was taken from the one before it in the same case.
INSERT INTO investigations.evidence_items
  (id, business_id, case_id, parent_evidence_id, evidence_tag, evidence_kind, description, sha256, storage_location,
   is_under_legal_hold, collected_at, collected_by, disposed_at)
SELECT
  md5('investigations.evidence_items/' || n)::uuid,
  md5('tenant_mgmt.tenants/' || t)::uuid,
  md5('investigations.cases/' || slot + 4 * (i / 3))::uuid,
  CASE WHEN i % 3 = 2 THEN md5('investigations.evidence_items/' || n - 4)::uuid END,
  'EV-' || lpad((i + 1)::text, 4, '0'),
  (ARRAY['DOCUMENT', 'DEVICE', 'PHOTOGRAPH', 'RECORDING', 'OBJECT'])[1 + i % 5]::investigations.evidence_kind_enum,
  (ARRAY['Delivery note with two signatures', 'Telephone, screen broken', 'Picture of the back door',
    'Message on the answering machine', 'Key without a label'])[1 + i % 5],
  CASE WHEN i % 5 IN (0, 2, 3) THEN decode(md5('file/' || n) || md5('file/b/' || n), 'hex') END,
  CASE WHEN i NOT IN (3, 18) THEN 'Safe ' || slot || ' / shelf ' || 1 + i % 6 END,
  i % 4 = 3 AND i <> 3,
  timestamptz '2026-01-10 11:00:00+00' + n * interval '18 hours',
  CASE WHEN i % 4 <> 3 THEN md5('user_mgmt.users/' || CASE WHEN slot < 4 THEN t + 3 ELSE 33 END)::uuid END,
  CASE WHEN i IN (3, 18) THEN timestamptz '2026-06-10 11:00:00+00' + n * interval '1 hour' END
FROM generate_series(1, 144) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot, (ARRAY[1, 2, 3, 9])[1 + (n - 1) % 4] AS t, (n - 1) / 4 AS i
) AS k
ORDER BY n;

INSERT INTO investigations.evidence_items_audit
  (id, action, tenant_id, row_id, changed_columns, old_row, new_row, changed_by, changed_at)
SELECT
  md5('investigations.evidence_items_audit/' || n)::uuid,
  action,
  md5('tenant_mgmt.tenants/' || (ARRAY[1, 2, 3, 9])[slot])::uuid,
  md5('investigations.evidence_items/' || n)::uuid,
  CASE WHEN action = 'UPDATE' THEN '{storage_location}'::text[]
    ELSE '{description,evidence_tag,id,storage_location}'::text[] END,
  CASE WHEN action <> 'INSERT' THEN jsonb_build_object('storage_location', 'Safe ' || slot) END,
  CASE WHEN action <> 'DELETE' THEN jsonb_build_object('storage_location', 'Safe ' || slot || ' / shelf 2') END,
  CASE WHEN n % 6 <> 0 THEN md5('auth.users/' || 1 + (slot - 1) % 3)::uuid END,
  timestamptz '2026-02-10 11:00:00+00' + n * interval '9 hours'
FROM generate_series(1, 60) AS n
CROSS JOIN LATERAL (
  SELECT 1 + (n - 1) % 4 AS slot,
         (ARRAY['INSERT', 'UPDATE', 'UPDATE', 'UPDATE', 'DELETE'])[1 + (n - 1) / 4 % 5]::system_core.audit_action_enum
           AS action
) AS k
ORDER BY n;

-- Two entries for each piece: how it came, and where it went then.
INSERT INTO investigations.custody_transfers
  (id, evidence_item_id, action, from_user_id, to_user_id, transferred_at, seal_number, remark)
SELECT
  md5('investigations.custody_transfers/' || n || '/' || step)::uuid,
  e.id,
  action::investigations.custody_action_enum,
  CASE WHEN step = 1 THEN keeper END,
  CASE WHEN step = 0 THEN keeper WHEN action NOT IN ('RELEASED', 'DESTROYED') AND slot < 4 THEN
    md5('user_mgmt.users/' || slot + 6)::uuid END,
  e.collected_at + (1 + step * 30) * interval '1 hour',
  CASE WHEN e.sha256 IS NULL THEN 'S-' || 70000 + n END,
  CASE WHEN n % 7 = 0 THEN 'Seal was loose.' END
FROM generate_series(1, 144) AS n
CROSS JOIN generate_series(0, 1) AS step
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 4 AS slot, (n - 1) / 4 AS i) AS k
JOIN investigations.evidence_items AS e ON e.id = md5('investigations.evidence_items/' || n)::uuid
CROSS JOIN LATERAL (
  SELECT CASE WHEN step = 0 THEN 'COLLECTED' WHEN i = 3 THEN 'RELEASED' WHEN i = 18 THEN 'DESTROYED'
           ELSE (ARRAY['STORED', 'ANALYSED', 'TRANSFERRED'])[1 + i % 3] END AS action,
         md5('user_mgmt.users/' || CASE WHEN slot < 4 THEN slot + 3 ELSE 33 END)::uuid AS keeper
) AS s
ORDER BY n, step;

INSERT INTO investigations.case_notes (id, case_id, author_id, subject_id, note, is_privileged, written_at)
SELECT
  md5('investigations.case_notes/' || n)::uuid,
  md5('investigations.cases/' || 1 + (n - 1) % 48)::uuid,
  md5('user_mgmt.users/' || CASE WHEN slot < 4 THEN slot + 3 * (n % 3) ELSE 37 END)::uuid,
  CASE WHEN n % 3 <> 0 THEN md5('investigations.case_subjects/' || 1 + (n - 1) % 48)::uuid END,
  (ARRAY['Spoke to the night watch, who saw nothing.', 'Numbers on the note do not match the register.',
    'Asked counsel what may be kept.', 'Called again tomorrow at ten.'])[1 + n % 4],
  n % 4 = 2,
  timestamptz '2026-02-15 09:00:00+00' + n * interval '14 hours'
FROM generate_series(1, 120) AS n
CROSS JOIN LATERAL (SELECT 1 + (n - 1) % 4 AS slot) AS k;

INSERT INTO investigations.case_reports (case_id, version_number, title, sections, written_by, delivered_at)
SELECT
  c.id,
  version,
  'Report on ' || lower(c.title),
  CASE WHEN c.status <> 'SUSPENDED' OR version = 1 THEN
    jsonb_build_array(jsonb_build_object('heading', 'Facts', 'text', 'What was found until now.')) END,
  CASE WHEN version > 1 THEN c.lead_id END,
  CASE WHEN c.closed_at IS NOT NULL AND version = 2 THEN c.closed_at END
FROM investigations.cases AS c
CROSS JOIN generate_series(1, 2) AS version
WHERE c.status <> 'INTAKE'
ORDER BY c.business_id, c.case_number, version;

ALTER TABLE investigations.evidence_items ENABLE TRIGGER record_change;
