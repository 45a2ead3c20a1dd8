-- Thorbis Business OS: comments on payroll and investigations.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

-- payroll ====================================================================================================

COMMENT ON SCHEMA payroll IS
  'Payroll: employees, what they are paid, hours, pay runs and pay slips.
@owner payroll-team
@compliance SOX, GDPR';
COMMENT ON TYPE payroll.pay_frequency_enum IS 'How often somebody is paid.';
COMMENT ON TYPE payroll.compensation_kind_enum IS 'What the pay is counted by.';
COMMENT ON TYPE payroll.pay_run_status_enum IS 'Way of a pay run. From APPROVED on its slips stay as they are.';
COMMENT ON TYPE payroll.slip_line_kind_enum IS 'What a line of a pay slip is for. Only TAX and DEDUCTION take away.';
COMMENT ON TYPE payroll.frequency_range IS
  'A range over the frequencies. [x, x] overlaps [y, y] exactly when x = y, for the exclusion constraint on pay '
  'runs.';

-- Employees ---------------------------------------------------------------------------------------------------

COMMENT ON TABLE payroll.employees IS
  'People on the payroll.
@owner payroll-team
@businessKey business_id, employee_number
@retention 7 years after they left
@compliance GDPR, CCPA, SOX';
COMMENT ON COLUMN payroll.employees.id IS 'Surrogate key.';
COMMENT ON COLUMN payroll.employees.business_id IS 'The tenant they work for.';
COMMENT ON COLUMN payroll.employees.user_id IS 'The member that it is; NULL for those who don''t use the platform.';
COMMENT ON COLUMN payroll.employees.manager_id IS 'Employee they report to; NULL at the top.';
COMMENT ON COLUMN payroll.employees.employee_number IS 'Number on the pay slip.';
COMMENT ON COLUMN payroll.employees.full_name IS
  'Name on the contract.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN payroll.employees.tax_identifier IS
  'Social security or tax number; NULL until it was handed in. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR, CCPA';
COMMENT ON COLUMN payroll.employees.bank_account_number IS
  'Where the pay goes; NULL for checks. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR, PCI DSS';
COMMENT ON COLUMN payroll.employees.home_address IS
  'Where they live; NULL until it was handed in.
@classification CONFIDENTIAL
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN payroll.employees.employment_status IS 'How they are employed.';
COMMENT ON COLUMN payroll.employees.employed_during IS
  'First day, and the day after the last; without an end for those who stay.';
COMMENT ON COLUMN payroll.employees.created_at IS 'When the row was entered.';
COMMENT ON CONSTRAINT uk_payroll_employees_number ON payroll.employees IS 'Unique within a business.';
COMMENT ON CONSTRAINT uk_payroll_employees_business_id ON payroll.employees IS
  'What the key to the manager refers to.';
COMMENT ON CONSTRAINT employees_manager_fkey ON payroll.employees IS
  'Over two columns, so that nobody reports to somebody of another business.';
COMMENT ON CONSTRAINT chk_payroll_employees_not_own_manager ON payroll.employees IS 'Nobody reports to themselves.';
COMMENT ON CONSTRAINT chk_payroll_employees_terminated ON payroll.employees IS 'Who left has a last day.';
COMMENT ON INDEX payroll.uk_payroll_employees_user IS 'A member is one employee; covers the foreign key.';
COMMENT ON INDEX payroll.idx_payroll_employees_business_manager IS 'Who reports to somebody; covers the foreign key.';
COMMENT ON INDEX payroll.idx_payroll_employees_employed_during_gist IS 'Who was employed on a day.';

COMMENT ON TABLE payroll.compensations IS
  'What an employee is paid, from when until when. A raise adds a row.
@owner payroll-team
@audited
@retention 7 years
@compliance GDPR, SOX';
COMMENT ON COLUMN payroll.compensations.id IS 'Surrogate key.';
COMMENT ON COLUMN payroll.compensations.business_id IS 'The tenant that pays.';
COMMENT ON COLUMN payroll.compensations.employee_id IS 'Who is paid.';
COMMENT ON COLUMN payroll.compensations.compensation_kind IS 'What the pay is counted by.';
COMMENT ON COLUMN payroll.compensations.rate IS
  'Per hour, per year, or in per cent of the sales. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR, SOX';
COMMENT ON COLUMN payroll.compensations.currency IS 'Currency of the rate.';
COMMENT ON COLUMN payroll.compensations.pay_frequency IS 'How often it is paid.';
COMMENT ON COLUMN payroll.compensations.effective_during IS
  'First day, and the day after the last; without an end for what holds now.';
COMMENT ON COLUMN payroll.compensations.approved_by IS 'Member who agreed; NULL for what was agreed in the contract.';
COMMENT ON COLUMN payroll.compensations.note IS
  'Why it changed; NULL when nothing has to be explained.
@classification CONFIDENTIAL';
COMMENT ON CONSTRAINT chk_payroll_compensations_not_empty ON payroll.compensations IS
  'A rate holds for a day at least.';
COMMENT ON CONSTRAINT ex_payroll_compensations_no_overlap ON payroll.compensations IS
  'Nobody has two rates on one day.';
COMMENT ON INDEX payroll.idx_payroll_compensations_employee IS 'Covers the foreign key to payroll.employees.';
COMMENT ON INDEX payroll.idx_payroll_compensations_business IS 'Covers the foreign key to tenant_mgmt.tenants.';
COMMENT ON INDEX payroll.idx_payroll_compensations_approved_by IS 'Covers the foreign key to user_mgmt.users.';

-- Hours -------------------------------------------------------------------------------------------------------

COMMENT ON TABLE payroll.time_entries IS
  'Hours that were worked, by quarter.
@owner payroll-team
@retention 3 years
@compliance FLSA';
COMMENT ON COLUMN payroll.time_entries.id IS
  'Identity of the entry; with started_at the primary key, which has to contain the partition key.';
COMMENT ON COLUMN payroll.time_entries.business_id IS 'The tenant that was worked for.';
COMMENT ON COLUMN payroll.time_entries.employee_id IS 'Who worked.';
COMMENT ON COLUMN payroll.time_entries.started_at IS 'When the shift began; decides on the partition.';
COMMENT ON COLUMN payroll.time_entries.ended_at IS 'When it ended; NULL while it lasts.';
COMMENT ON COLUMN payroll.time_entries.break_minutes IS 'Breaks that are not paid.';
COMMENT ON COLUMN payroll.time_entries.worked_hours IS 'Hours that are paid; NULL while the shift lasts.';
COMMENT ON COLUMN payroll.time_entries.clocked_at IS
  'Where the app was when the shift began; NULL for the clock at the door.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN payroll.time_entries.approved_by IS 'Member who confirmed it; NULL before.';
COMMENT ON CONSTRAINT chk_payroll_time_entries_order ON payroll.time_entries IS 'A shift ends after it began.';
COMMENT ON CONSTRAINT chk_payroll_time_entries_break ON payroll.time_entries IS
  'No break is longer than a day''s work.';

COMMENT ON TABLE payroll.time_entries_2026_q1 IS 'Shifts of January to March 2026 (UTC).';

COMMENT ON TABLE payroll.time_entries_2026_q2 IS 'Shifts of April to June 2026 (UTC).';

COMMENT ON TABLE payroll.time_entries_default IS 'Shifts of a time that has no partition yet.';
COMMENT ON INDEX payroll.idx_payroll_time_entries_employee_started_desc IS
  'The latest shifts of an employee; covers the foreign key.';
COMMENT ON INDEX payroll.idx_payroll_time_entries_business_started IS
  'The shifts of a business within a pay period; covers the foreign key and the policy.';
COMMENT ON INDEX payroll.idx_payroll_time_entries_approved_by IS 'Covers the foreign key to user_mgmt.users.';

-- Pay ---------------------------------------------------------------------------------------------------------

COMMENT ON TABLE payroll.pay_runs IS
  'Pay for one period, for all who are paid as often.
@owner payroll-team
@businessKey business_id, run_number
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN payroll.pay_runs.id IS 'Surrogate key.';
COMMENT ON COLUMN payroll.pay_runs.business_id IS 'The tenant that pays.';
COMMENT ON COLUMN payroll.pay_runs.run_number IS 'Number of the run, given by a trigger when it is left out.';
COMMENT ON COLUMN payroll.pay_runs.pay_frequency IS 'Whose pay it is.';
COMMENT ON COLUMN payroll.pay_runs.pay_period IS 'First day, and the day after the last.';
COMMENT ON COLUMN payroll.pay_runs.status IS 'How far the run has come.';
COMMENT ON COLUMN payroll.pay_runs.approved_by IS 'Member who approved it; NULL before.';
COMMENT ON COLUMN payroll.pay_runs.paid_at IS 'When the money was sent; NULL before.';
COMMENT ON COLUMN payroll.pay_runs.banking_account_id IS 'The account it is paid from; NULL until one is chosen.';
COMMENT ON CONSTRAINT uk_payroll_pay_runs_number ON payroll.pay_runs IS 'Unique within a business.';
COMMENT ON CONSTRAINT chk_payroll_pay_runs_paid ON payroll.pay_runs IS
  'What was paid, or paid and taken back, has a time.';
COMMENT ON CONSTRAINT ex_payroll_pay_runs_no_overlap ON payroll.pay_runs IS
  'No day is paid twice, unless the first run was taken back.';
COMMENT ON INDEX payroll.idx_payroll_pay_runs_approved_by IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX payroll.idx_payroll_pay_runs_banking_account IS 'Covers the foreign key to banking.accounts.';
COMMENT ON INDEX payroll.idx_payroll_pay_runs_pay_period_gist IS 'The runs that a day belongs to.';
COMMENT ON TRIGGER assign_run_number ON payroll.pay_runs IS 'Gives the run its number when it comes without one.';

COMMENT ON TABLE payroll.pay_slips IS
  'What one employee gets in one run.
@owner payroll-team
@businessKey pay_run_id, employee_id
@retention 7 years
@compliance SOX, GDPR';
COMMENT ON COLUMN payroll.pay_slips.id IS 'Surrogate key.';
COMMENT ON COLUMN payroll.pay_slips.business_id IS 'The tenant that pays.';
COMMENT ON COLUMN payroll.pay_slips.pay_run_id IS 'The run.';
COMMENT ON COLUMN payroll.pay_slips.employee_id IS 'Who is paid.';
COMMENT ON COLUMN payroll.pay_slips.gross_amount IS
  'What was earned.
@classification CONFIDENTIAL
@encryption Column-level
@compliance SOX, GDPR';
COMMENT ON COLUMN payroll.pay_slips.deduction_amount IS
  'What is taken away, taxes among it.
@classification CONFIDENTIAL
@encryption Column-level
@compliance SOX, GDPR';
COMMENT ON COLUMN payroll.pay_slips.net_amount IS
  'What is paid out.
@classification CONFIDENTIAL
@encryption Column-level
@compliance SOX, GDPR';
COMMENT ON COLUMN payroll.pay_slips.currency IS 'Currency of the amounts.';
COMMENT ON COLUMN payroll.pay_slips.delivered_at IS 'When the employee was told; NULL before.';
COMMENT ON COLUMN payroll.pay_slips.remark IS
  'A word to the employee; NULL for none.
@classification CONFIDENTIAL';
COMMENT ON CONSTRAINT uk_payroll_pay_slips_run_employee ON payroll.pay_slips IS 'One slip for each in a run.';
COMMENT ON CONSTRAINT chk_payroll_pay_slips_net ON payroll.pay_slips IS 'Nobody pays to have worked.';
COMMENT ON INDEX payroll.idx_payroll_pay_slips_employee IS 'Covers the foreign key to payroll.employees.';
COMMENT ON INDEX payroll.idx_payroll_pay_slips_business IS
  'What a business pays by run, answered from the index alone; covers the foreign key and the policy.';

COMMENT ON TABLE payroll.pay_slip_lines IS
  'How the amounts of a slip come about.
@owner payroll-team
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN payroll.pay_slip_lines.pay_slip_id IS 'The slip.';
COMMENT ON COLUMN payroll.pay_slip_lines.line_number IS 'Where the line stands, from 1.';
COMMENT ON COLUMN payroll.pay_slip_lines.line_kind IS 'What the line is for.';
COMMENT ON COLUMN payroll.pay_slip_lines.description IS
  'What the employee reads.
@classification CONFIDENTIAL';
COMMENT ON COLUMN payroll.pay_slip_lines.quantity IS 'Hours or pieces; NULL for a lump sum.';
COMMENT ON COLUMN payroll.pay_slip_lines.amount IS
  'How much, never negative; the kind says which way.
@classification CONFIDENTIAL
@encryption Column-level
@compliance SOX, GDPR';
COMMENT ON CONSTRAINT chk_payroll_pay_slip_lines_number ON payroll.pay_slip_lines IS 'Lines are counted from 1.';

-- Functions ---------------------------------------------------------------------------------------------------

COMMENT ON FUNCTION payroll.hours_worked(uuid, daterange) IS
  'Hours of an employee in the shifts that began within a period (UTC), confirmed or not.';

-- Views and histories --------------------------------------------------------------------------------------

COMMENT ON VIEW payroll.reporting_lines IS
  'Who reports to whom, over all levels. Runs with the rights of the reader.
@owner payroll-team';
COMMENT ON COLUMN payroll.reporting_lines.business_id IS 'The tenant they work for.';
COMMENT ON COLUMN payroll.reporting_lines.employee_id IS 'The employee.';
COMMENT ON COLUMN payroll.reporting_lines.full_name IS
  'Name on the contract.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN payroll.reporting_lines.level IS 'How many stand above; 0 at the top.';
COMMENT ON COLUMN payroll.reporting_lines.path IS
  'Numbers of those who stand above, from the top, and the employee''s own.';

COMMENT ON VIEW payroll.pay_run_totals IS
  'What each run costs. Runs with the rights of the reader.
@owner payroll-team';
COMMENT ON COLUMN payroll.pay_run_totals.pay_run_id IS 'The run.';
COMMENT ON COLUMN payroll.pay_run_totals.business_id IS 'The tenant that pays.';
COMMENT ON COLUMN payroll.pay_run_totals.run_number IS 'Number of the run.';
COMMENT ON COLUMN payroll.pay_run_totals.pay_period IS 'First day, and the day after the last.';
COMMENT ON COLUMN payroll.pay_run_totals.status IS 'How far the run has come.';
COMMENT ON COLUMN payroll.pay_run_totals.slip_count IS 'How many are paid.';
COMMENT ON COLUMN payroll.pay_run_totals.gross_amount IS
  'What they earned together.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN payroll.pay_run_totals.net_amount IS
  'What is paid out.
@classification CONFIDENTIAL
@compliance SOX';

COMMENT ON TABLE payroll.compensations_audit IS
  'History of compensations: the row before and after each change. Written by a trigger, changed by nobody.
@owner payroll-team
@retention 7 years
@compliance GDPR, SOX';
COMMENT ON COLUMN payroll.compensations_audit.id IS
  'Surrogate key. Not a running number, which would tell a tenant how busy the others are.';
COMMENT ON COLUMN payroll.compensations_audit.action IS 'What happened to the row.';
COMMENT ON COLUMN payroll.compensations_audit.tenant_id IS 'The tenant whose row it is.';
COMMENT ON COLUMN payroll.compensations_audit.row_id IS
  'The row of compensations that changed. No foreign key: the history outlives it.';
COMMENT ON COLUMN payroll.compensations_audit.changed_columns IS 'Names of the columns whose value changed.';
COMMENT ON COLUMN payroll.compensations_audit.old_row IS
  'The row before the change, NULL for an insert. The value of the rate is masked.
@classification CONFIDENTIAL';
COMMENT ON COLUMN payroll.compensations_audit.new_row IS
  'The row after the change, NULL for a delete. The value of the rate is masked.
@classification CONFIDENTIAL';
COMMENT ON COLUMN payroll.compensations_audit.changed_by IS
  'Person the session acted for; NULL for a change by a migration.
@classification INTERNAL';
COMMENT ON COLUMN payroll.compensations_audit.changed_at IS 'When the change was made.';
COMMENT ON CONSTRAINT chk_payroll_compensations_audit_rows ON payroll.compensations_audit IS
  'An insert has no row before it, a delete none after it, an update has both.';
COMMENT ON INDEX payroll.idx_payroll_compensations_audit_tenant_changed_at_desc IS
  'The latest changes of a tenant; covers the foreign key and the policy.';
COMMENT ON INDEX payroll.idx_payroll_compensations_audit_row_changed_at IS 'The history of one row in order.';
COMMENT ON TRIGGER record_change ON payroll.compensations IS
  'Writes each insert, update and delete to compensations_audit.';

-- investigations =============================================================================================

COMMENT ON SCHEMA investigations IS
  'Investigations: cases, the people they are about, evidence and its chain of custody, notes, reports.
@owner investigations-team
@compliance GDPR';
COMMENT ON TYPE investigations.case_status_enum IS 'Way of a case.';
COMMENT ON TYPE investigations.case_kind_enum IS 'What a case is about.';
COMMENT ON TYPE investigations.subject_role_enum IS
  'What somebody is in a case. An INFORMANT''s name is known to few.';
COMMENT ON TYPE investigations.evidence_kind_enum IS 'What a piece of evidence is.';
COMMENT ON TYPE investigations.custody_action_enum IS 'What was done with a piece of evidence.';

-- Cases -------------------------------------------------------------------------------------------------------

COMMENT ON TABLE investigations.cases IS
  'What a client asked to be looked into.
@owner investigations-team
@businessKey business_id, case_number
@retention 10 years after closing
@compliance GDPR';
COMMENT ON COLUMN investigations.cases.id IS 'Surrogate key.';
COMMENT ON COLUMN investigations.cases.business_id IS 'The tenant that looks into it.';
COMMENT ON COLUMN investigations.cases.case_number IS 'Number of the file, given by a trigger when it is left out.';
COMMENT ON COLUMN investigations.cases.parent_case_id IS 'The case it grew out of; NULL for most.';
COMMENT ON COLUMN investigations.cases.title IS
  'What it is about, in a line.
@classification CONFIDENTIAL';
COMMENT ON COLUMN investigations.cases.case_kind IS 'What it is about.';
COMMENT ON COLUMN investigations.cases.status IS 'How far it has come.';
COMMENT ON COLUMN investigations.cases.priority IS 'How soon it is to be worked on.';
COMMENT ON COLUMN investigations.cases.client_name IS
  'Who asked; NULL for what the business looks into for itself.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN investigations.cases.lead_id IS 'Member who answers for it; NULL until somebody does.';
COMMENT ON COLUMN investigations.cases.opened_at IS 'When the file was opened.';
COMMENT ON COLUMN investigations.cases.closed_at IS 'When it was closed; NULL before.';
COMMENT ON COLUMN investigations.cases.destroy_after IS 'When the file is to be destroyed; NULL while it is open.';
COMMENT ON CONSTRAINT uk_investigations_cases_number ON investigations.cases IS 'Unique within a business.';
COMMENT ON CONSTRAINT uk_investigations_cases_business_id ON investigations.cases IS
  'What the key to the parent refers to.';
COMMENT ON CONSTRAINT cases_parent_case_fkey ON investigations.cases IS
  'Over two columns, so that a case can''t grow out of one of another business.';
COMMENT ON CONSTRAINT chk_investigations_cases_closing ON investigations.cases IS
  'Closed cases have an end, open ones have none.';
COMMENT ON CONSTRAINT chk_investigations_cases_destruction ON investigations.cases IS
  'An open file is not destroyed.';
COMMENT ON INDEX investigations.idx_investigations_cases_business_parent IS
  'What grew out of a case; covers the foreign key.';
COMMENT ON INDEX investigations.idx_investigations_cases_lead IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX investigations.idx_investigations_cases_open_partial IS 'Open cases, most urgent first.';
COMMENT ON INDEX investigations.idx_investigations_cases_destroy_after_partial IS
  'Files that are to be destroyed next.';
COMMENT ON TRIGGER assign_case_number ON investigations.cases IS
  'Gives the case its number when it comes without one.';

COMMENT ON TABLE investigations.case_assignments IS
  'Who works on a case besides its lead.
@owner investigations-team';
COMMENT ON COLUMN investigations.case_assignments.case_id IS 'The case.';
COMMENT ON COLUMN investigations.case_assignments.user_id IS 'The member who works on it.';
COMMENT ON COLUMN investigations.case_assignments.assigned_by IS 'Member who said so; NULL for the lead''s own team.';
COMMENT ON COLUMN investigations.case_assignments.assigned_at IS 'When it began.';
COMMENT ON COLUMN investigations.case_assignments.released_at IS 'When it ended; NULL while it lasts.';
COMMENT ON COLUMN investigations.case_assignments.duties IS 'What the member does, such as interviews.';
COMMENT ON CONSTRAINT chk_investigations_case_assignments_order ON investigations.case_assignments IS
  'It ends after it began.';
COMMENT ON INDEX investigations.idx_investigations_case_assignments_user IS
  'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX investigations.idx_investigations_case_assignments_assigned_by IS
  'Covers the foreign key to user_mgmt.users.';

COMMENT ON TABLE investigations.case_subjects IS
  'People a case is about.
@owner investigations-team
@retention 10 years after closing
@compliance GDPR';
COMMENT ON COLUMN investigations.case_subjects.id IS 'Surrogate key.';
COMMENT ON COLUMN investigations.case_subjects.case_id IS 'The case.';
COMMENT ON COLUMN investigations.case_subjects.subject_alias IS
  'Name they go by in the file, such as Subject A.
@classification CONFIDENTIAL';
COMMENT ON COLUMN investigations.case_subjects.legal_name IS
  'Their name; NULL while it is not known. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN investigations.case_subjects.born_on IS
  'Date of birth; NULL while it is not known. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN investigations.case_subjects.identity_numbers IS
  'Numbers of passports and the like; NULL when none is known. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN investigations.case_subjects.subject_role IS 'What they are in the case.';
COMMENT ON COLUMN investigations.case_subjects.known_addresses IS
  'Where they live or lived; NULL when nothing is known.
@classification CONFIDENTIAL
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN investigations.case_subjects.last_seen_at IS
  'When they were last seen; NULL when nobody knows.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN investigations.case_subjects.last_seen_near IS
  'Where that was, and how exactly it is known; NULL when nobody knows.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON CONSTRAINT uk_investigations_case_subjects_alias ON investigations.case_subjects IS
  'Unique within a case.';
COMMENT ON INDEX investigations.idx_investigations_case_subjects_last_seen_near_gist IS 'Who was seen near a point.';

-- Evidence ----------------------------------------------------------------------------------------------------

COMMENT ON TABLE investigations.evidence_items IS
  'Pieces of evidence. Those under legal hold can''t be deleted, whoever asks.
@owner investigations-team
@businessKey business_id, evidence_tag
@audited
@retention 10 years after closing
@compliance GDPR';
COMMENT ON COLUMN investigations.evidence_items.id IS 'Surrogate key.';
COMMENT ON COLUMN investigations.evidence_items.business_id IS 'The tenant that keeps it.';
COMMENT ON COLUMN investigations.evidence_items.case_id IS 'The case.';
COMMENT ON COLUMN investigations.evidence_items.parent_evidence_id IS
  'The piece it was taken from, such as the telephone of a picture; NULL for what was found by itself.';
COMMENT ON COLUMN investigations.evidence_items.evidence_tag IS 'Number on its bag.';
COMMENT ON COLUMN investigations.evidence_items.evidence_kind IS 'What it is.';
COMMENT ON COLUMN investigations.evidence_items.description IS
  'What it looks like and where it was found.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN investigations.evidence_items.sha256 IS
  'Digest of the file; NULL for things.
@classification INTERNAL';
COMMENT ON COLUMN investigations.evidence_items.storage_location IS
  'Where it lies, from the building to the shelf; NULL once it is gone.
@classification INTERNAL';
COMMENT ON COLUMN investigations.evidence_items.is_under_legal_hold IS 'Whether a court asked to keep it.';
COMMENT ON COLUMN investigations.evidence_items.collected_at IS 'When it was found.';
COMMENT ON COLUMN investigations.evidence_items.collected_by IS
  'Member who found it; NULL for what the client brought.';
COMMENT ON COLUMN investigations.evidence_items.disposed_at IS
  'When it was given back or destroyed; NULL while it is kept.';
COMMENT ON CONSTRAINT uk_investigations_evidence_items_tag ON investigations.evidence_items IS
  'Unique within a business.';
COMMENT ON CONSTRAINT uk_investigations_evidence_items_business_id ON investigations.evidence_items IS
  'What the key to the parent refers to.';
COMMENT ON CONSTRAINT evidence_items_parent_evidence_fkey ON investigations.evidence_items IS
  'Over two columns, so that a piece is taken from one of the same business.';
COMMENT ON CONSTRAINT chk_investigations_evidence_items_sha256 ON investigations.evidence_items IS
  'SHA-256 has 32 bytes.';
COMMENT ON CONSTRAINT chk_investigations_evidence_items_hold ON investigations.evidence_items IS
  'What a court asked for is kept.';
COMMENT ON INDEX investigations.idx_investigations_evidence_items_case IS
  'Covers the foreign key to investigations.cases.';
COMMENT ON INDEX investigations.idx_investigations_evidence_items_business_parent IS
  'What was taken from a piece; covers the foreign key.';
COMMENT ON INDEX investigations.idx_investigations_evidence_items_collected_by IS
  'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX investigations.idx_investigations_evidence_items_sha256_hash IS
  'Whether a file was seen before, in whichever case.';

COMMENT ON TABLE investigations.custody_transfers IS
  'Through whose hands a piece of evidence went. Entries are added, never changed.
@owner investigations-team
@retention 10 years after closing';
COMMENT ON COLUMN investigations.custody_transfers.id IS
  'Surrogate key. Not a running number, which would tell a tenant how busy the others are.';
COMMENT ON COLUMN investigations.custody_transfers.evidence_item_id IS 'The piece.';
COMMENT ON COLUMN investigations.custody_transfers.action IS 'What was done with it.';
COMMENT ON COLUMN investigations.custody_transfers.from_user_id IS
  'Member who gave it; NULL when it came from outside.';
COMMENT ON COLUMN investigations.custody_transfers.to_user_id IS
  'Member who took it; NULL when it left the business.';
COMMENT ON COLUMN investigations.custody_transfers.transferred_at IS 'When.';
COMMENT ON COLUMN investigations.custody_transfers.seal_number IS
  'Number of the seal on the bag; NULL for files.
@classification INTERNAL';
COMMENT ON COLUMN investigations.custody_transfers.remark IS
  'What was noticed; NULL when nothing was.
@classification CONFIDENTIAL';
COMMENT ON CONSTRAINT chk_investigations_custody_transfers_hands ON investigations.custody_transfers IS
  'It passes from one to another.';
COMMENT ON INDEX investigations.idx_investigations_custody_transfers_evidence_transferred IS
  'The chain of custody of a piece in order; covers the foreign key.';
COMMENT ON INDEX investigations.idx_investigations_custody_transfers_from_user IS
  'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX investigations.idx_investigations_custody_transfers_to_user IS
  'Covers the foreign key to user_mgmt.users.';

-- Notes and reports -------------------------------------------------------------------------------------------

COMMENT ON TABLE investigations.case_notes IS
  'What those who work on a case write down.
@owner investigations-team
@retention 10 years after closing
@compliance GDPR';
COMMENT ON COLUMN investigations.case_notes.id IS 'Surrogate key.';
COMMENT ON COLUMN investigations.case_notes.case_id IS 'The case.';
COMMENT ON COLUMN investigations.case_notes.author_id IS 'Member who wrote it.';
COMMENT ON COLUMN investigations.case_notes.subject_id IS 'Whom it is about; NULL for the case as a whole.';
COMMENT ON COLUMN investigations.case_notes.note IS
  'What was written.
@classification CONFIDENTIAL
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN investigations.case_notes.is_privileged IS
  'Whether it falls under a lawyer''s privilege and stays out of reports.';
COMMENT ON COLUMN investigations.case_notes.search_document IS
  'Words of the note, for the search.
@classification CONFIDENTIAL';
COMMENT ON COLUMN investigations.case_notes.written_at IS 'When it was written.';
COMMENT ON INDEX investigations.idx_investigations_case_notes_case_written IS
  'The notes of a case in order; covers the foreign key.';
COMMENT ON INDEX investigations.idx_investigations_case_notes_author IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX investigations.idx_investigations_case_notes_subject IS
  'Covers the foreign key to investigations.case_subjects.';
COMMENT ON INDEX investigations.idx_investigations_case_notes_search_document_gin IS 'Notes by the words in them.';

COMMENT ON TABLE investigations.case_reports IS
  'What the client gets, by version.
@owner investigations-team
@businessKey case_id, version_number
@retention 10 years after closing';
COMMENT ON COLUMN investigations.case_reports.case_id IS 'The case.';
COMMENT ON COLUMN investigations.case_reports.version_number IS 'Counts the versions, from 1.';
COMMENT ON COLUMN investigations.case_reports.title IS
  'Heading.
@classification CONFIDENTIAL';
COMMENT ON COLUMN investigations.case_reports.sections IS
  'Headings and text of the report; NULL while only its title stands.
@classification CONFIDENTIAL
@encryption Column-level';
COMMENT ON COLUMN investigations.case_reports.written_by IS 'Member who wrote it; NULL when the platform drafted it.';
COMMENT ON COLUMN investigations.case_reports.delivered_at IS 'When the client got it; NULL before.';
COMMENT ON CONSTRAINT chk_investigations_case_reports_version ON investigations.case_reports IS
  'The first version is 1.';
COMMENT ON INDEX investigations.idx_investigations_case_reports_written_by IS
  'Covers the foreign key to user_mgmt.users.';

-- Views and histories --------------------------------------------------------------------------------------

COMMENT ON VIEW investigations.open_cases IS
  'Open cases with what is in their files, most urgent first. Runs with the rights of the reader.
@owner investigations-team';
COMMENT ON COLUMN investigations.open_cases.case_id IS 'The case.';
COMMENT ON COLUMN investigations.open_cases.business_id IS 'The tenant that looks into it.';
COMMENT ON COLUMN investigations.open_cases.case_number IS 'Number of the file.';
COMMENT ON COLUMN investigations.open_cases.title IS
  'What it is about, in a line.
@classification CONFIDENTIAL';
COMMENT ON COLUMN investigations.open_cases.case_kind IS 'What it is about.';
COMMENT ON COLUMN investigations.open_cases.status IS 'How far it has come.';
COMMENT ON COLUMN investigations.open_cases.priority IS 'How soon it is to be worked on.';
COMMENT ON COLUMN investigations.open_cases.opened_at IS 'When the file was opened.';
COMMENT ON COLUMN investigations.open_cases.subject_count IS 'How many people it is about.';
COMMENT ON COLUMN investigations.open_cases.evidence_count IS 'How many pieces of evidence are kept.';

COMMENT ON TABLE investigations.evidence_items_audit IS
  'History of evidence_items: the row before and after each change. Written by a trigger, changed by nobody.
@owner investigations-team
@retention 10 years after closing
@compliance GDPR';
COMMENT ON COLUMN investigations.evidence_items_audit.id IS
  'Surrogate key. Not a running number, which would tell a tenant how busy the others are.';
COMMENT ON COLUMN investigations.evidence_items_audit.action IS 'What happened to the row.';
COMMENT ON COLUMN investigations.evidence_items_audit.tenant_id IS 'The tenant whose row it is.';
COMMENT ON COLUMN investigations.evidence_items_audit.row_id IS
  'The row of evidence_items that changed. No foreign key: the history outlives it.';
COMMENT ON COLUMN investigations.evidence_items_audit.changed_columns IS 'Names of the columns whose value changed.';
COMMENT ON COLUMN investigations.evidence_items_audit.old_row IS
  'The row before the change, NULL for an insert.
@classification CONFIDENTIAL';
COMMENT ON COLUMN investigations.evidence_items_audit.new_row IS
  'The row after the change, NULL for a delete.
@classification CONFIDENTIAL';
COMMENT ON COLUMN investigations.evidence_items_audit.changed_by IS
  'Person the session acted for; NULL for a change by a migration.
@classification INTERNAL';
COMMENT ON COLUMN investigations.evidence_items_audit.changed_at IS 'When the change was made.';
COMMENT ON CONSTRAINT chk_investigations_evidence_items_audit_rows ON investigations.evidence_items_audit IS
  'An insert has no row before it, a delete none after it, an update has both.';
COMMENT ON INDEX investigations.idx_investigations_evidence_items_audit_tenant_changed_at_desc IS
  'The latest changes of a tenant; covers the foreign key and the policy.';
COMMENT ON INDEX investigations.idx_investigations_evidence_items_audit_row_changed_at IS
  'The history of one row in order.';
COMMENT ON TRIGGER record_change ON investigations.evidence_items IS
  'Writes each insert, update and delete to evidence_items_audit.';
