-- Thorbis Business OS: comments on the policies, which exist only once 80 to 83 are loaded.

-- auth -------------------------------------------------------------------------------------------------------

COMMENT ON POLICY own_identity_and_colleagues ON auth.users IS
  'A person sees their own identity and those of the members of the current tenant.';
COMMENT ON POLICY platform_admin_access ON auth.users IS 'Administrators of the platform read and write every row.';

-- system_core ------------------------------------------------------------------------------------------------

COMMENT ON POLICY platform_admin_access ON system_core.system_config IS
  'Only administrators of the platform read and write the table.';
COMMENT ON POLICY platform_admin_access ON system_core.system_config_audit IS
  'Only administrators of the platform read the table.';
COMMENT ON POLICY tenant_isolation ON system_core.system_events IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by user_id.';
COMMENT ON POLICY platform_admin_access ON system_core.system_events IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY read_active_endpoints ON system_core.api_endpoints IS
  'Every member of a tenant may read which endpoints are served.';
COMMENT ON POLICY platform_admin_access ON system_core.api_endpoints IS
  'Administrators of the platform read and write every row.';

-- tenant_mgmt ------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON tenant_mgmt.tenants IS
  'A tenant sees itself, not its branches and not its parent.';
COMMENT ON POLICY platform_admin_access ON tenant_mgmt.tenants IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON tenant_mgmt.tenant_subscriptions IS
  'A tenant reads and writes its own rows only.';
COMMENT ON POLICY platform_admin_access ON tenant_mgmt.tenant_subscriptions IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON tenant_mgmt.tenant_billing_history IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by subscription_id.';
COMMENT ON POLICY platform_admin_access ON tenant_mgmt.tenant_billing_history IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON tenant_mgmt.tenant_usage_metrics IS
  'A tenant reads and writes its own rows only.';
COMMENT ON POLICY platform_admin_access ON tenant_mgmt.tenant_usage_metrics IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON tenant_mgmt.number_sequences IS
  'Counters of the current tenant. For every role, since next_document_number() runs as the owner of the database; '
  'the grants say who may do what.';

-- user_mgmt --------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON user_mgmt.users IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY platform_admin_access ON user_mgmt.users IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_and_system_roles ON user_mgmt.roles IS
  'A tenant sees its own roles and the system roles that all share.';
COMMENT ON POLICY tenant_isolation_insert ON user_mgmt.roles IS
  'A tenant adds roles for itself only, never a system role.';
COMMENT ON POLICY tenant_isolation_update ON user_mgmt.roles IS 'A tenant changes its own roles only.';
COMMENT ON POLICY tenant_isolation_delete ON user_mgmt.roles IS 'A tenant deletes its own roles only.';
COMMENT ON POLICY platform_admin_access ON user_mgmt.roles IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation_through_parent ON user_mgmt.user_roles IS
  'A row belongs to the tenant that sees its parent in user_mgmt.users; what it refers to by role_id and '
  'assigned_by must be visible as well.';
COMMENT ON POLICY platform_admin_access ON user_mgmt.user_roles IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation_through_parent ON user_mgmt.user_sessions IS
  'A row belongs to the tenant that sees its parent in user_mgmt.users.';
COMMENT ON POLICY platform_admin_access ON user_mgmt.user_sessions IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation_through_parent ON user_mgmt.user_preferences IS
  'A row belongs to the tenant that sees its parent in user_mgmt.users.';
COMMENT ON POLICY platform_admin_access ON user_mgmt.user_preferences IS
  'Administrators of the platform read and write the rows of all tenants.';

-- hs ---------------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON hs.technicians IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by user_id.';
COMMENT ON POLICY technician_self ON hs.technicians IS 'Technicians see their own row within the current tenant.';
COMMENT ON POLICY technician_moves ON hs.technicians IS
  'Technicians update their own row; the grant narrows that to where they are.';
COMMENT ON POLICY tenant_isolation ON hs.customers IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY technician_customers ON hs.customers IS
  'Technicians see the customers of the work orders they see.';
COMMENT ON POLICY tenant_isolation ON hs.services IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation ON hs.inventory_items IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation_through_parent ON hs.service_parts IS
  'A row belongs to the tenant that sees its parent in hs.services; what it refers to by inventory_item_id must be '
  'visible as well.';
COMMENT ON POLICY tenant_isolation ON hs.technician_availability IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by technician_id.';
COMMENT ON POLICY technician_own_availability ON hs.technician_availability IS 'Technicians see their own calendar.';
COMMENT ON POLICY tenant_isolation ON hs.work_orders IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by customer_id, created_by and '
  'updated_by.';
COMMENT ON POLICY technician_work_orders ON hs.work_orders IS
  'Technicians see only the work orders assigned to them.';
COMMENT ON POLICY tenant_isolation_through_parent ON hs.work_order_assignments IS
  'A row belongs to the tenant that sees its parent in hs.technicians; what it refers to by work_order_id and '
  'assigned_by must be visible as well.';
COMMENT ON POLICY technician_own_assignments ON hs.work_order_assignments IS 'Technicians see their own assignments.';
COMMENT ON POLICY technician_reports_progress ON hs.work_order_assignments IS
  'Technicians report on their own assignments; the grant narrows that to status, times and notes.';
COMMENT ON POLICY tenant_isolation ON hs.invoices IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by work_order_id and '
  'customer_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON hs.invoice_line_items IS
  'A row belongs to the tenant that sees its parent in hs.invoices; what it refers to by service_id and part_id '
  'must be visible as well.';
COMMENT ON POLICY tenant_isolation ON hs.work_orders_audit IS 'A tenant reads the history of its own work orders.';
COMMENT ON POLICY append_history ON hs.work_orders_audit IS
  'Lets the trigger function append, which runs as the owner of the database. No API role holds INSERT on the '
  'table.';

-- auto -------------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON auto.customers IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation ON auto.vehicles IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by customer_id.';
COMMENT ON POLICY tenant_isolation ON auto.technicians IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by user_id.';
COMMENT ON POLICY tenant_isolation ON auto.parts_inventory IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation ON auto.service_appointments IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by customer_id, vehicle_id and '
  'technician_id.';
COMMENT ON POLICY tenant_isolation ON auto.repair_orders IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by appointment_id, customer_id '
  'and vehicle_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON auto.repair_tasks IS
  'A row belongs to the tenant that sees its parent in auto.repair_orders; what it refers to by technician_id must '
  'be visible as well.';
COMMENT ON POLICY tenant_isolation_through_parent ON auto.parts_used IS
  'A row belongs to the tenant that sees its parent in auto.repair_orders; what it refers to by part_id must be '
  'visible as well.';

-- rest -------------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON rest.menu_categories IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation ON rest.menu_items IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by category_id.';
COMMENT ON POLICY tenant_isolation ON rest.tables IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation ON rest.orders IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by table_id and server_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON rest.order_items IS
  'A row belongs to the tenant that sees its parent in rest.orders; what it refers to by menu_item_id must be '
  'visible as well.';
COMMENT ON POLICY tenant_isolation ON rest.kitchen_queue IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by order_id, order_item_id and '
  'chef_id.';
COMMENT ON POLICY tenant_isolation ON rest.payments IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by order_id.';

-- banking ----------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON banking.accounts IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation ON banking.payment_methods IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by customer_id.';
COMMENT ON POLICY tenant_isolation ON banking.transactions IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by account_id and '
  'payment_method_id.';
COMMENT ON POLICY tenant_isolation ON banking.invoices_integration IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by banking_account_id, '
  'banking_transaction_id and industry_invoice_id.';

-- security_mgmt ---------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON security_mgmt.security_policies IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by approved_by.';
COMMENT ON POLICY platform_admin_access ON security_mgmt.security_policies IS
  'Administrators of the platform read the rules of all tenants.';
COMMENT ON POLICY tenant_isolation ON security_mgmt.api_keys IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by owner_user_id.';
COMMENT ON POLICY platform_admin_access ON security_mgmt.api_keys IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON security_mgmt.access_reviews IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by reviewer_id.';
COMMENT ON POLICY platform_admin_access ON security_mgmt.access_reviews IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation_through_parent ON security_mgmt.access_review_items IS
  'A row belongs to the tenant that sees its parent in security_mgmt.access_reviews; what it refers to by user_id '
  'and role_id must be visible as well.';
COMMENT ON POLICY platform_admin_access ON security_mgmt.access_review_items IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON security_mgmt.security_incidents IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by reported_by and assigned_to.';
COMMENT ON POLICY platform_admin_access ON security_mgmt.security_incidents IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation_through_parent ON security_mgmt.incident_events IS
  'A row belongs to the tenant that sees its parent in security_mgmt.security_incidents; what it refers to by '
  'written_by must be visible as well.';
COMMENT ON POLICY platform_admin_access ON security_mgmt.incident_events IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON security_mgmt.login_attempts IS 'A tenant reads the attempts that named it.';
COMMENT ON POLICY platform_admin_access ON security_mgmt.login_attempts IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON security_mgmt.security_policies_audit IS
  'A tenant reads the history of its own rows.';
COMMENT ON POLICY append_history ON security_mgmt.security_policies_audit IS
  'Lets the trigger function append, which runs as the owner of the database. No API role holds INSERT on the '
  'table.';
COMMENT ON POLICY platform_admin_access ON security_mgmt.security_policies_audit IS
  'Administrators of the platform read the history of all tenants.';

-- monitoring_obs --------------------------------------------------------------------------------------------

COMMENT ON POLICY platform_admin_access ON monitoring_obs.monitored_services IS
  'Only administrators of the platform read and write the table.';
COMMENT ON POLICY platform_admin_access ON monitoring_obs.service_dependencies IS
  'Only administrators of the platform read and write the table.';
COMMENT ON POLICY platform_admin_access ON monitoring_obs.health_checks IS
  'Only administrators of the platform read and write the table.';
COMMENT ON POLICY read_definitions ON monitoring_obs.metric_definitions IS
  'Every member of a tenant may read what is measured.';
COMMENT ON POLICY platform_admin_access ON monitoring_obs.metric_definitions IS
  'Administrators of the platform read and write every row.';
COMMENT ON POLICY tenant_isolation ON monitoring_obs.metric_samples IS
  'A tenant reads its own samples, not those of the platform.';
COMMENT ON POLICY platform_admin_access ON monitoring_obs.metric_samples IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON monitoring_obs.alert_rules IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by metric_definition_id.';
COMMENT ON POLICY platform_admin_access ON monitoring_obs.alert_rules IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON monitoring_obs.alerts IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by alert_rule_id and '
  'acknowledged_by.';
COMMENT ON POLICY platform_admin_access ON monitoring_obs.alerts IS
  'Administrators of the platform read and write the rows of all tenants.';

-- perf_mgmt -------------------------------------------------------------------------------------------------

COMMENT ON POLICY platform_admin_access ON perf_mgmt.query_patterns IS
  'Only administrators of the platform read and write the table.';
COMMENT ON POLICY tenant_isolation ON perf_mgmt.query_samples IS 'A tenant reads its own runs.';
COMMENT ON POLICY platform_admin_access ON perf_mgmt.query_samples IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY platform_admin_access ON perf_mgmt.index_recommendations IS
  'Only administrators of the platform read and write the table.';
COMMENT ON POLICY read_cache_policies ON perf_mgmt.cache_policies IS
  'Every member of a tenant may read how long answers are kept.';
COMMENT ON POLICY platform_admin_access ON perf_mgmt.cache_policies IS
  'Administrators of the platform read and write every row.';
COMMENT ON POLICY tenant_isolation ON perf_mgmt.tenant_quotas IS 'A tenant reads its own quotas.';
COMMENT ON POLICY platform_admin_access ON perf_mgmt.tenant_quotas IS
  'Administrators of the platform read and write the rows of all tenants.';

-- security_hardening ----------------------------------------------------------------------------------------

COMMENT ON POLICY read_controls ON security_hardening.hardening_controls IS
  'Every member of a tenant may read what is asked for.';
COMMENT ON POLICY platform_admin_access ON security_hardening.hardening_controls IS
  'Administrators of the platform read and write every row.';
COMMENT ON POLICY tenant_isolation ON security_hardening.control_assessments IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by hardening_control_id and '
  'assessed_by.';
COMMENT ON POLICY platform_admin_access ON security_hardening.control_assessments IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON security_hardening.control_waivers IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by requested_by and approved_by.';
COMMENT ON POLICY platform_admin_access ON security_hardening.control_waivers IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY tenant_isolation ON security_hardening.vulnerability_findings IS
  'A tenant reads its own weaknesses, not those of the platform.';
COMMENT ON POLICY platform_admin_access ON security_hardening.vulnerability_findings IS
  'Administrators of the platform read and write the rows of all tenants.';
COMMENT ON POLICY platform_admin_access ON security_hardening.encryption_keys IS
  'Only administrators of the platform read and write the table.';
COMMENT ON POLICY platform_admin_access ON security_hardening.encrypted_columns IS
  'Only administrators of the platform read and write the table.';

-- ret -------------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON ret.stores IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by manager_id.';
COMMENT ON POLICY tenant_isolation ON ret.customers IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation ON ret.product_categories IS 'A tenant reads and writes its own rows only.';
COMMENT ON POLICY tenant_isolation ON ret.products IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by product_category_id.';
COMMENT ON POLICY tenant_isolation ON ret.product_prices IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by product_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON ret.stock_levels IS
  'A row belongs to the tenant that sees its parent in ret.stores; what it refers to by product_id must be visible '
  'as well.';
COMMENT ON POLICY tenant_isolation ON ret.sales IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by store_id, customer_id and '
  'cashier_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON ret.sale_items IS
  'A row belongs to the tenant that sees its parent in ret.sales; what it refers to by product_id must be visible '
  'as well.';

-- courses ---------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON courses.courses IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by author_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON courses.course_prerequisites IS
  'A row belongs to the tenant that sees its parent in courses.courses; what it refers to by required_course_id '
  'must be visible as well.';
COMMENT ON POLICY tenant_isolation_through_parent ON courses.lessons IS
  'A row belongs to the tenant that sees its parent in courses.courses.';
COMMENT ON POLICY tenant_isolation ON courses.learners IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by user_id.';
COMMENT ON POLICY tenant_isolation ON courses.enrollments IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by course_id and learner_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON courses.lesson_progress IS
  'A row belongs to the tenant that sees its parent in courses.enrollments; what it refers to by lesson_id must be '
  'visible as well.';
COMMENT ON POLICY tenant_isolation_through_parent ON courses.assessments IS
  'A row belongs to the tenant that sees its parent in courses.courses.';
COMMENT ON POLICY tenant_isolation_through_parent ON courses.assessment_attempts IS
  'A row belongs to the tenant that sees its parent in courses.enrollments; what it refers to by assessment_id and '
  'graded_by must be visible as well.';

-- payroll ---------------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON payroll.employees IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by user_id.';
COMMENT ON POLICY tenant_isolation ON payroll.compensations IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by employee_id and approved_by.';
COMMENT ON POLICY tenant_isolation ON payroll.time_entries IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by employee_id and approved_by.';
COMMENT ON POLICY tenant_isolation ON payroll.pay_runs IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by approved_by and '
  'banking_account_id.';
COMMENT ON POLICY tenant_isolation ON payroll.pay_slips IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by pay_run_id and employee_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON payroll.pay_slip_lines IS
  'A row belongs to the tenant that sees its parent in payroll.pay_slips.';
COMMENT ON POLICY tenant_isolation ON payroll.compensations_audit IS 'A tenant reads the history of its own rows.';
COMMENT ON POLICY append_history ON payroll.compensations_audit IS
  'Lets the trigger function append, which runs as the owner of the database. No API role holds INSERT on the '
  'table.';

-- investigations --------------------------------------------------------------------------------------------

COMMENT ON POLICY tenant_isolation ON investigations.cases IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by lead_id.';
COMMENT ON POLICY tenant_isolation_through_parent ON investigations.case_assignments IS
  'A row belongs to the tenant that sees its parent in investigations.cases; what it refers to by user_id and '
  'assigned_by must be visible as well.';
COMMENT ON POLICY tenant_isolation_through_parent ON investigations.case_subjects IS
  'A row belongs to the tenant that sees its parent in investigations.cases.';
COMMENT ON POLICY tenant_isolation ON investigations.evidence_items IS
  'A tenant reads and writes its own rows only, and refers only to rows it can see by case_id and collected_by.';
COMMENT ON POLICY legal_hold ON investigations.evidence_items IS
  'Nobody deletes what a court asked to keep, whatever other policies allow.';
COMMENT ON POLICY tenant_isolation_through_parent ON investigations.custody_transfers IS
  'A row belongs to the tenant that sees its parent in investigations.evidence_items; what it refers to by '
  'from_user_id and to_user_id must be visible as well.';
COMMENT ON POLICY tenant_isolation_through_parent ON investigations.case_notes IS
  'A row belongs to the tenant that sees its parent in investigations.cases; what it refers to by author_id and '
  'subject_id must be visible as well.';
COMMENT ON POLICY tenant_isolation_through_parent ON investigations.case_reports IS
  'A row belongs to the tenant that sees its parent in investigations.cases; what it refers to by written_by must '
  'be visible as well.';
COMMENT ON POLICY tenant_isolation ON investigations.evidence_items_audit IS
  'A tenant reads the history of its own rows.';
COMMENT ON POLICY append_history ON investigations.evidence_items_audit IS
  'Lets the trigger function append, which runs as the owner of the database. No API role holds INSERT on the '
  'table.';
