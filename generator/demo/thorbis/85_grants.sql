-- Thorbis Business OS: who may do what.
--
-- Nothing is granted on a partition, and nothing on a column classified RESTRICTED to a role of the API
-- (authenticated_users, technician_role): where a table has such a column, the other columns are granted one by
-- one. Rows are then narrowed by the policies.

-- Schemas -----------------------------------------------------------------------------------------------------

GRANT USAGE
  ON SCHEMA auth, system_core, tenant_mgmt, user_mgmt, security_mgmt, monitoring_obs, perf_mgmt, security_hardening,
     hs, auto, rest, banking, ret, courses, payroll, investigations
  TO authenticated_users;
GRANT USAGE ON SCHEMA auth, system_core, tenant_mgmt, hs TO technician_role;
GRANT USAGE ON SCHEMA auth, system_core, tenant_mgmt, user_mgmt, hs, auto, rest, banking, payroll
  TO payment_service_role;
GRANT USAGE ON SCHEMA auth, system_core, tenant_mgmt, user_mgmt, investigations TO case_service_role;
GRANT USAGE
  ON SCHEMA auth, system_core, tenant_mgmt, user_mgmt, security_mgmt, monitoring_obs, perf_mgmt, security_hardening
  TO platform_admin_role;

-- authenticated_users: the platform ---------------------------------------------------------------------------

GRANT SELECT (id) ON auth.users TO authenticated_users;

GRANT
  SELECT (id, event_type, event_subtype, event_data, severity, created_at, tenant_id, user_id, correlation_id,
          source_system, ip_address, user_agent, event_date),
  INSERT (id, event_type, event_subtype, event_data, severity, created_at, tenant_id, user_id, correlation_id,
          source_system, ip_address, user_agent)
  ON system_core.system_events TO authenticated_users;
GRANT SELECT ON system_core.api_endpoints TO authenticated_users;
GRANT SELECT ON system_core.active_feature_flags TO authenticated_users, technician_role;

GRANT SELECT, UPDATE (name, settings, registered_address) ON tenant_mgmt.tenants TO authenticated_users;
GRANT SELECT ON tenant_mgmt.tenant_subscriptions, tenant_mgmt.tenant_usage_metrics, tenant_mgmt.number_sequences
  TO authenticated_users;
GRANT
  SELECT (id, tenant_id, subscription_id, amount_charged, currency, charge_type, charge_date, charge_details)
  ON tenant_mgmt.tenant_billing_history TO authenticated_users;

GRANT
  SELECT (id, username, profile_data, status, last_login_at, tenant_id, auth_user_id, created_at),
  UPDATE (username, profile_data, status)
  ON user_mgmt.users TO authenticated_users;
GRANT SELECT, INSERT, UPDATE, DELETE
  ON user_mgmt.roles, user_mgmt.user_roles, user_mgmt.user_preferences TO authenticated_users;
GRANT
  SELECT (id, user_id, client_ip, user_agent, created_at, expires_at, is_active),
  UPDATE (is_active),
  DELETE
  ON user_mgmt.user_sessions TO authenticated_users;

GRANT SELECT, INSERT, UPDATE (is_enforced, effective_to)
  ON security_mgmt.security_policies TO authenticated_users;
GRANT SELECT ON security_mgmt.security_policies_audit TO authenticated_users;
GRANT
  SELECT (id, tenant_id, key_name, key_prefix, scopes, allowed_networks, owner_user_id, created_at, last_used_at,
          expires_at, revoked_at),
  UPDATE (key_name, owner_user_id, revoked_at)
  ON security_mgmt.api_keys TO authenticated_users;
GRANT SELECT, INSERT, UPDATE, DELETE
  ON security_mgmt.access_reviews, security_mgmt.access_review_items TO authenticated_users;
GRANT SELECT, INSERT, UPDATE ON security_mgmt.security_incidents TO authenticated_users;
GRANT SELECT, INSERT ON security_mgmt.incident_events TO authenticated_users;
GRANT SELECT (id, attempted_at, tenant_id, user_id, client_ip, outcome, user_agent)
  ON security_mgmt.login_attempts TO authenticated_users;

GRANT SELECT ON monitoring_obs.metric_definitions, monitoring_obs.metric_samples TO authenticated_users;
GRANT SELECT, INSERT, UPDATE, DELETE ON monitoring_obs.alert_rules TO authenticated_users;
GRANT SELECT, UPDATE (status, acknowledged_at, acknowledged_by, resolved_at)
  ON monitoring_obs.alerts TO authenticated_users;

GRANT SELECT ON perf_mgmt.query_samples, perf_mgmt.cache_policies, perf_mgmt.tenant_quotas TO authenticated_users;

GRANT SELECT ON security_hardening.hardening_controls, security_hardening.vulnerability_findings
  TO authenticated_users;
GRANT SELECT, INSERT, UPDATE ON security_hardening.control_assessments TO authenticated_users;
GRANT SELECT, INSERT, UPDATE, DELETE ON security_hardening.control_waivers TO authenticated_users;

-- authenticated_users: the industries -------------------------------------------------------------------------

GRANT SELECT, INSERT, UPDATE, DELETE
  ON hs.customers, hs.services, hs.inventory_items, hs.service_parts, hs.technicians, hs.technician_availability,
     hs.work_orders, hs.work_order_assignments, hs.invoices, hs.invoice_line_items
  TO authenticated_users;
GRANT SELECT ON hs.work_orders_audit, hs.work_order_dashboard TO authenticated_users;
GRANT SELECT, INSERT, UPDATE, DELETE ON hs.active_technicians TO authenticated_users;

GRANT SELECT, INSERT, UPDATE, DELETE
  ON auto.customers, auto.vehicles, auto.technicians, auto.parts_inventory, auto.service_appointments,
     auto.repair_orders, auto.repair_tasks, auto.parts_used
  TO authenticated_users;
GRANT SELECT ON auto.vehicle_service_history TO authenticated_users;

GRANT SELECT, INSERT, UPDATE, DELETE
  ON rest.menu_categories, rest.menu_items, rest.tables, rest.orders, rest.order_items, rest.kitchen_queue
  TO authenticated_users;
GRANT SELECT ON rest.kitchen_board TO authenticated_users;
GRANT
  SELECT (id, business_id, order_id, payment_method, amount, currency, status, processed_at, payment_details),
  INSERT (id, business_id, order_id, payment_method, amount, currency, status, processed_at, payment_details),
  UPDATE (status, processed_at, payment_details)
  ON rest.payments TO authenticated_users;

GRANT
  SELECT (id, business_id, account_type, financial_institution, currency, current_balance, available_balance,
          status, account_details, created_at, account_number_masked)
  ON banking.accounts TO authenticated_users;
GRANT
  SELECT (id, business_id, customer_schema, customer_id, method_type, is_default, status, created_at, expires_at),
  UPDATE (is_default, status),
  DELETE
  ON banking.payment_methods TO authenticated_users;
GRANT SELECT ON banking.transactions, banking.invoices_integration, banking.account_overview
  TO authenticated_users;

GRANT SELECT, INSERT, UPDATE, DELETE
  ON ret.stores, ret.customers, ret.product_categories, ret.products, ret.product_prices, ret.stock_levels, ret.sales,
     ret.sale_items
  TO authenticated_users;
GRANT SELECT ON ret.stock_overview TO authenticated_users;

GRANT SELECT, INSERT, UPDATE, DELETE
  ON courses.courses, courses.course_prerequisites, courses.lessons, courses.enrollments, courses.lesson_progress,
     courses.assessments, courses.assessment_attempts
  TO authenticated_users;
GRANT
  SELECT (id, business_id, user_id, full_name, email, locale, created_at),
  INSERT (id, business_id, user_id, full_name, email, locale, created_at),
  UPDATE (user_id, full_name, email, locale),
  DELETE
  ON courses.learners TO authenticated_users;
GRANT SELECT ON courses.course_catalog TO authenticated_users;

GRANT
  SELECT (id, business_id, user_id, manager_id, employee_number, full_name, home_address, employment_status,
          employed_during, created_at),
  INSERT (id, business_id, user_id, manager_id, employee_number, full_name, home_address, employment_status,
          employed_during, created_at),
  UPDATE (user_id, manager_id, employee_number, full_name, home_address, employment_status, employed_during)
  ON payroll.employees TO authenticated_users;
GRANT
  SELECT (id, business_id, employee_id, compensation_kind, currency, pay_frequency, effective_during, approved_by,
          note)
  ON payroll.compensations TO authenticated_users;
GRANT SELECT, INSERT, UPDATE, DELETE ON payroll.time_entries TO authenticated_users;
GRANT SELECT, INSERT, UPDATE ON payroll.pay_runs TO authenticated_users;
GRANT SELECT
  ON payroll.pay_slips, payroll.pay_slip_lines, payroll.compensations_audit, payroll.reporting_lines,
     payroll.pay_run_totals
  TO authenticated_users;

GRANT
  SELECT (id, business_id, case_number, parent_case_id, title, case_kind, status, priority, lead_id, opened_at,
          closed_at, destroy_after),
  INSERT (id, business_id, case_number, parent_case_id, title, case_kind, status, priority, lead_id, opened_at,
          closed_at, destroy_after),
  UPDATE (title, case_kind, status, priority, lead_id, closed_at, destroy_after)
  ON investigations.cases TO authenticated_users;
GRANT
  SELECT (id, case_id, subject_alias, subject_role, known_addresses, last_seen_at, last_seen_near),
  INSERT (id, case_id, subject_alias, subject_role, known_addresses, last_seen_at, last_seen_near),
  UPDATE (subject_alias, subject_role, known_addresses, last_seen_at, last_seen_near),
  DELETE
  ON investigations.case_subjects TO authenticated_users;
GRANT SELECT, INSERT, UPDATE, DELETE
  ON investigations.case_assignments, investigations.evidence_items, investigations.case_notes,
     investigations.case_reports
  TO authenticated_users;
GRANT SELECT, INSERT ON investigations.custody_transfers TO authenticated_users;
GRANT SELECT ON investigations.evidence_items_audit, investigations.open_cases TO authenticated_users;

-- technician_role ---------------------------------------------------------------------------------------------

GRANT SELECT, UPDATE (current_location) ON hs.technicians TO technician_role;
GRANT SELECT ON hs.technician_availability, hs.work_orders TO technician_role;
GRANT SELECT, UPDATE (assignment_status, started_at, completed_at, notes)
  ON hs.work_order_assignments TO technician_role;
GRANT SELECT (id, business_id, first_name, last_name, phone, address_info, customer_type)
  ON hs.customers TO technician_role;

-- payment_service_role ----------------------------------------------------------------------------------------

GRANT SELECT, INSERT, UPDATE
  ON rest.payments, banking.accounts, banking.payment_methods, banking.transactions, banking.invoices_integration
  TO payment_service_role;
GRANT SELECT ON rest.orders, hs.invoices, auto.repair_orders, banking.account_overview TO payment_service_role;
GRANT SELECT (id, business_id) ON hs.customers, auto.customers TO payment_service_role;

GRANT SELECT (id, tenant_id) ON user_mgmt.users TO payment_service_role;
GRANT SELECT, INSERT, UPDATE
  ON payroll.employees, payroll.compensations, payroll.pay_runs, payroll.pay_slips, payroll.pay_slip_lines
  TO payment_service_role;
GRANT SELECT ON payroll.time_entries, payroll.pay_run_totals TO payment_service_role;

-- case_service_role -------------------------------------------------------------------------------------------

GRANT SELECT (id, tenant_id) ON user_mgmt.users TO case_service_role;
GRANT SELECT, INSERT, UPDATE ON investigations.cases, investigations.case_subjects TO case_service_role;

-- platform_admin_role -----------------------------------------------------------------------------------------

GRANT SELECT, INSERT, UPDATE, DELETE
  ON auth.users,
     system_core.system_config, system_core.api_endpoints, system_core.feature_flags,
     tenant_mgmt.tenants, tenant_mgmt.tenant_subscriptions, tenant_mgmt.tenant_billing_history,
     user_mgmt.users, user_mgmt.roles, user_mgmt.user_roles, user_mgmt.user_sessions, user_mgmt.user_preferences
  TO platform_admin_role;
GRANT SELECT, INSERT ON system_core.system_events, tenant_mgmt.tenant_usage_metrics TO platform_admin_role;
GRANT SELECT ON system_core.system_config_audit, system_core.active_feature_flags, tenant_mgmt.monthly_revenue
  TO platform_admin_role;
GRANT SELECT ON security_mgmt.security_policies, security_mgmt.security_policies_audit TO platform_admin_role;
GRANT SELECT, INSERT, UPDATE, DELETE
  ON security_mgmt.api_keys, security_mgmt.access_reviews, security_mgmt.access_review_items,
     security_mgmt.security_incidents,
     monitoring_obs.monitored_services, monitoring_obs.service_dependencies, monitoring_obs.metric_definitions,
     monitoring_obs.alert_rules, monitoring_obs.alerts,
     perf_mgmt.query_patterns, perf_mgmt.index_recommendations, perf_mgmt.cache_policies, perf_mgmt.tenant_quotas,
     security_hardening.hardening_controls, security_hardening.control_assessments,
     security_hardening.control_waivers, security_hardening.vulnerability_findings,
     security_hardening.encryption_keys, security_hardening.encrypted_columns
  TO platform_admin_role;
GRANT SELECT, INSERT
  ON security_mgmt.incident_events, security_mgmt.login_attempts, monitoring_obs.health_checks,
     monitoring_obs.metric_samples, perf_mgmt.query_samples
  TO platform_admin_role;
GRANT SELECT ON monitoring_obs.service_health TO platform_admin_role;

-- Functions ---------------------------------------------------------------------------------------------------
-- Anybody may execute a new function. That stays so for the small ones that the policies call; what writes, or
-- runs with the rights of its owner, is taken back. Trigger functions need no privilege to fire.

REVOKE EXECUTE ON FUNCTION
  tenant_mgmt.next_document_number(uuid, text, integer),
  tenant_mgmt.assign_document_number(),
  hs.record_work_order_change(),
  system_core.record_system_config_change(),
  rest.advance_kitchen_item(uuid, uuid),
  banking.account_balance(uuid, timestamptz),
  system_core.record_row_change(),
  security_mgmt.recent_failure_count(uuid, interval),
  perf_mgmt.duration_percentiles(uuid, timestamptz),
  ret.current_price(uuid, date),
  courses.progress_share(uuid),
  payroll.hours_worked(uuid, daterange)
  FROM PUBLIC;
REVOKE EXECUTE ON PROCEDURE
  hs.complete_work_order(uuid, numeric, timestamptz, integer),
  banking.transfer(uuid, uuid, numeric, text, uuid, uuid),
  courses.move_lesson(uuid, integer)
  FROM PUBLIC;

GRANT EXECUTE ON FUNCTION rest.advance_kitchen_item(uuid, uuid) TO authenticated_users;
GRANT EXECUTE ON FUNCTION banking.account_balance(uuid, timestamptz) TO authenticated_users, payment_service_role;
GRANT EXECUTE ON PROCEDURE hs.complete_work_order(uuid, numeric, timestamptz, integer) TO authenticated_users;
GRANT EXECUTE ON PROCEDURE banking.transfer(uuid, uuid, numeric, text, uuid, uuid) TO payment_service_role;
GRANT EXECUTE ON FUNCTION security_mgmt.recent_failure_count(uuid, interval) TO platform_admin_role;
GRANT EXECUTE ON FUNCTION perf_mgmt.duration_percentiles(uuid, timestamptz)
  TO authenticated_users, platform_admin_role;
GRANT EXECUTE ON FUNCTION ret.current_price(uuid, date), courses.progress_share(uuid) TO authenticated_users;
GRANT EXECUTE ON FUNCTION payroll.hours_worked(uuid, daterange) TO authenticated_users, payment_service_role;
GRANT EXECUTE ON PROCEDURE courses.move_lesson(uuid, integer) TO authenticated_users;
