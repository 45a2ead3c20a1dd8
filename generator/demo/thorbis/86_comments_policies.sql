-- Thorbis Business OS: comments on the policies, which exist only once 80 and 81 are loaded.

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
