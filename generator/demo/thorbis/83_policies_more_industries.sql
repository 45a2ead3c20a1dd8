-- Thorbis Business OS: row-level security of ret, courses, payroll and investigations. How policies are made is said
-- at the top of 80_policies_core.sql.

-- ret --------------------------------------------------------------------------------------------------------

ALTER TABLE ret.stores ENABLE ROW LEVEL SECURITY;
ALTER TABLE ret.stores FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON ret.stores
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (stores.manager_id IS NULL OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = stores.manager_id))
  );

ALTER TABLE ret.customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE ret.customers FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON ret.customers
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE ret.product_categories ENABLE ROW LEVEL SECURITY;
ALTER TABLE ret.product_categories FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON ret.product_categories
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE ret.products ENABLE ROW LEVEL SECURITY;
ALTER TABLE ret.products FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON ret.products
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM ret.product_categories AS p WHERE p.id = products.product_category_id)
  );

ALTER TABLE ret.product_prices ENABLE ROW LEVEL SECURITY;
ALTER TABLE ret.product_prices FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON ret.product_prices
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM ret.products AS p WHERE p.id = product_prices.product_id)
  );

ALTER TABLE ret.stock_levels ENABLE ROW LEVEL SECURITY;
ALTER TABLE ret.stock_levels FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON ret.stock_levels
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM ret.stores AS p WHERE p.id = stock_levels.store_id))
  WITH CHECK (
    EXISTS (SELECT FROM ret.stores AS p WHERE p.id = stock_levels.store_id)
    AND EXISTS (SELECT FROM ret.products AS p WHERE p.id = stock_levels.product_id)
  );

ALTER TABLE ret.sales ENABLE ROW LEVEL SECURITY;
ALTER TABLE ret.sales FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON ret.sales
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM ret.stores AS p WHERE p.id = sales.store_id)
    AND (sales.customer_id IS NULL OR EXISTS (SELECT FROM ret.customers AS p WHERE p.id = sales.customer_id))
    AND (sales.cashier_id IS NULL OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = sales.cashier_id))
  );

ALTER TABLE ret.sale_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE ret.sale_items FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON ret.sale_items
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM ret.sales AS p WHERE p.id = sale_items.sale_id))
  WITH CHECK (
    EXISTS (SELECT FROM ret.sales AS p WHERE p.id = sale_items.sale_id)
    AND EXISTS (SELECT FROM ret.products AS p WHERE p.id = sale_items.product_id)
  );

-- courses ----------------------------------------------------------------------------------------------------

ALTER TABLE courses.courses ENABLE ROW LEVEL SECURITY;
ALTER TABLE courses.courses FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON courses.courses
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (courses.author_id IS NULL OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = courses.author_id))
  );

ALTER TABLE courses.course_prerequisites ENABLE ROW LEVEL SECURITY;
ALTER TABLE courses.course_prerequisites FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON courses.course_prerequisites
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM courses.courses AS p WHERE p.id = course_prerequisites.course_id))
  WITH CHECK (
    EXISTS (SELECT FROM courses.courses AS p WHERE p.id = course_prerequisites.course_id)
    AND EXISTS (SELECT FROM courses.courses AS p WHERE p.id = course_prerequisites.required_course_id)
  );

ALTER TABLE courses.lessons ENABLE ROW LEVEL SECURITY;
ALTER TABLE courses.lessons FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON courses.lessons
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM courses.courses AS p WHERE p.id = lessons.course_id))
  WITH CHECK (EXISTS (SELECT FROM courses.courses AS p WHERE p.id = lessons.course_id));

ALTER TABLE courses.learners ENABLE ROW LEVEL SECURITY;
ALTER TABLE courses.learners FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON courses.learners
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (learners.user_id IS NULL OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = learners.user_id))
  );

ALTER TABLE courses.enrollments ENABLE ROW LEVEL SECURITY;
ALTER TABLE courses.enrollments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON courses.enrollments
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM courses.courses AS p WHERE p.id = enrollments.course_id)
    AND EXISTS (SELECT FROM courses.learners AS p WHERE p.id = enrollments.learner_id)
  );

ALTER TABLE courses.lesson_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE courses.lesson_progress FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON courses.lesson_progress
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM courses.enrollments AS p WHERE p.id = lesson_progress.enrollment_id))
  WITH CHECK (
    EXISTS (SELECT FROM courses.enrollments AS p WHERE p.id = lesson_progress.enrollment_id)
    AND EXISTS (SELECT FROM courses.lessons AS p WHERE p.id = lesson_progress.lesson_id)
  );

ALTER TABLE courses.assessments ENABLE ROW LEVEL SECURITY;
ALTER TABLE courses.assessments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON courses.assessments
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM courses.courses AS p WHERE p.id = assessments.course_id))
  WITH CHECK (EXISTS (SELECT FROM courses.courses AS p WHERE p.id = assessments.course_id));

ALTER TABLE courses.assessment_attempts ENABLE ROW LEVEL SECURITY;
ALTER TABLE courses.assessment_attempts FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON courses.assessment_attempts
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM courses.enrollments AS p WHERE p.id = assessment_attempts.enrollment_id))
  WITH CHECK (
    EXISTS (SELECT FROM courses.enrollments AS p WHERE p.id = assessment_attempts.enrollment_id)
    AND EXISTS (SELECT FROM courses.assessments AS p WHERE p.id = assessment_attempts.assessment_id)
    AND (
      assessment_attempts.graded_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = assessment_attempts.graded_by)
    )
  );

-- payroll ----------------------------------------------------------------------------------------------------

ALTER TABLE payroll.employees ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.employees FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON payroll.employees
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (employees.user_id IS NULL OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = employees.user_id))
  );

ALTER TABLE payroll.compensations ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.compensations FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON payroll.compensations
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM payroll.employees AS p WHERE p.id = compensations.employee_id)
    AND (
      compensations.approved_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = compensations.approved_by)
    )
  );

ALTER TABLE payroll.time_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.time_entries FORCE ROW LEVEL SECURITY;
ALTER TABLE payroll.time_entries_2026_q1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.time_entries_2026_q1 FORCE ROW LEVEL SECURITY;
ALTER TABLE payroll.time_entries_2026_q2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.time_entries_2026_q2 FORCE ROW LEVEL SECURITY;
ALTER TABLE payroll.time_entries_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.time_entries_default FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON payroll.time_entries
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM payroll.employees AS p WHERE p.id = time_entries.employee_id)
    AND (
      time_entries.approved_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = time_entries.approved_by)
    )
  );

ALTER TABLE payroll.pay_runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.pay_runs FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON payroll.pay_runs
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (pay_runs.approved_by IS NULL OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = pay_runs.approved_by))
    AND (
      pay_runs.banking_account_id IS NULL
      OR EXISTS (SELECT FROM banking.accounts AS p WHERE p.id = pay_runs.banking_account_id)
    )
  );

ALTER TABLE payroll.pay_slips ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.pay_slips FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON payroll.pay_slips
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM payroll.pay_runs AS p WHERE p.id = pay_slips.pay_run_id)
    AND EXISTS (SELECT FROM payroll.employees AS p WHERE p.id = pay_slips.employee_id)
  );

ALTER TABLE payroll.pay_slip_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.pay_slip_lines FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON payroll.pay_slip_lines
  FOR ALL TO authenticated_users, payment_service_role
  USING (EXISTS (SELECT FROM payroll.pay_slips AS p WHERE p.id = pay_slip_lines.pay_slip_id))
  WITH CHECK (EXISTS (SELECT FROM payroll.pay_slips AS p WHERE p.id = pay_slip_lines.pay_slip_id));

ALTER TABLE payroll.compensations_audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll.compensations_audit FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON payroll.compensations_audit
  FOR SELECT TO authenticated_users, payment_service_role
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

-- For everybody, since record_row_change() runs as the owner of the database; no API role may insert.
CREATE POLICY append_history ON payroll.compensations_audit
  FOR INSERT TO PUBLIC
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

-- investigations ---------------------------------------------------------------------------------------------

ALTER TABLE investigations.cases ENABLE ROW LEVEL SECURITY;
ALTER TABLE investigations.cases FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON investigations.cases
  FOR ALL TO authenticated_users, case_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (cases.lead_id IS NULL OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = cases.lead_id))
  );

ALTER TABLE investigations.case_assignments ENABLE ROW LEVEL SECURITY;
ALTER TABLE investigations.case_assignments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON investigations.case_assignments
  FOR ALL TO authenticated_users, case_service_role
  USING (EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = case_assignments.case_id))
  WITH CHECK (
    EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = case_assignments.case_id)
    AND EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = case_assignments.user_id)
    AND (
      case_assignments.assigned_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = case_assignments.assigned_by)
    )
  );

ALTER TABLE investigations.case_subjects ENABLE ROW LEVEL SECURITY;
ALTER TABLE investigations.case_subjects FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON investigations.case_subjects
  FOR ALL TO authenticated_users, case_service_role
  USING (EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = case_subjects.case_id))
  WITH CHECK (EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = case_subjects.case_id));

ALTER TABLE investigations.evidence_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE investigations.evidence_items FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON investigations.evidence_items
  FOR ALL TO authenticated_users, case_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = evidence_items.case_id)
    AND (
      evidence_items.collected_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = evidence_items.collected_by)
    )
  );

-- Restrictive: it narrows what the policy above allows, for every role.
CREATE POLICY legal_hold ON investigations.evidence_items
  AS RESTRICTIVE FOR DELETE TO PUBLIC
  USING (NOT is_under_legal_hold);

ALTER TABLE investigations.custody_transfers ENABLE ROW LEVEL SECURITY;
ALTER TABLE investigations.custody_transfers FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON investigations.custody_transfers
  FOR ALL TO authenticated_users, case_service_role
  USING (EXISTS (SELECT FROM investigations.evidence_items AS p WHERE p.id = custody_transfers.evidence_item_id))
  WITH CHECK (
    EXISTS (SELECT FROM investigations.evidence_items AS p WHERE p.id = custody_transfers.evidence_item_id)
    AND (
      custody_transfers.from_user_id IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = custody_transfers.from_user_id)
    )
    AND (
      custody_transfers.to_user_id IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = custody_transfers.to_user_id)
    )
  );

ALTER TABLE investigations.case_notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE investigations.case_notes FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON investigations.case_notes
  FOR ALL TO authenticated_users, case_service_role
  USING (EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = case_notes.case_id))
  WITH CHECK (
    EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = case_notes.case_id)
    AND EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = case_notes.author_id)
    AND (
      case_notes.subject_id IS NULL
      OR EXISTS (SELECT FROM investigations.case_subjects AS p WHERE p.id = case_notes.subject_id)
    )
  );

ALTER TABLE investigations.case_reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE investigations.case_reports FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON investigations.case_reports
  FOR ALL TO authenticated_users, case_service_role
  USING (EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = case_reports.case_id))
  WITH CHECK (
    EXISTS (SELECT FROM investigations.cases AS p WHERE p.id = case_reports.case_id)
    AND (
      case_reports.written_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = case_reports.written_by)
    )
  );

ALTER TABLE investigations.evidence_items_audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE investigations.evidence_items_audit FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON investigations.evidence_items_audit
  FOR SELECT TO authenticated_users, case_service_role
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

-- For everybody, since record_row_change() runs as the owner of the database; no API role may insert.
CREATE POLICY append_history ON investigations.evidence_items_audit
  FOR INSERT TO PUBLIC
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));
