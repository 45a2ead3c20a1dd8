-- Thorbis Business OS: who may do what.
--
-- Nothing is granted on a partition, and nothing on a column classified RESTRICTED to a role of the API
-- (authenticated_users, technician_role): where a table has such a column, the other columns are granted one by
-- one. Rows are then narrowed by the policies.

-- Schemas -----------------------------------------------------------------------------------------------------

GRANT USAGE ON SCHEMA auth, system_core, tenant_mgmt, user_mgmt, hs, auto, rest, banking TO authenticated_users;
GRANT USAGE ON SCHEMA auth, system_core, tenant_mgmt, hs TO technician_role;
GRANT USAGE ON SCHEMA auth, system_core, tenant_mgmt, hs, auto, rest, banking TO payment_service_role;
GRANT USAGE ON SCHEMA auth, system_core, tenant_mgmt, user_mgmt TO platform_admin_role;

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

-- Functions ---------------------------------------------------------------------------------------------------
-- Anybody may execute a new function. That stays so for the small ones that the policies call; what writes, or
-- runs with the rights of its owner, is taken back. Trigger functions need no privilege to fire.

REVOKE EXECUTE ON FUNCTION
  tenant_mgmt.next_document_number(uuid, text, integer),
  tenant_mgmt.assign_document_number(),
  hs.record_work_order_change(),
  system_core.record_system_config_change(),
  rest.advance_kitchen_item(uuid, uuid),
  banking.account_balance(uuid, timestamptz)
  FROM PUBLIC;
REVOKE EXECUTE ON PROCEDURE
  hs.complete_work_order(uuid, numeric, timestamptz, integer),
  banking.transfer(uuid, uuid, numeric, text, uuid, uuid)
  FROM PUBLIC;

GRANT EXECUTE ON FUNCTION rest.advance_kitchen_item(uuid, uuid) TO authenticated_users;
GRANT EXECUTE ON FUNCTION banking.account_balance(uuid, timestamptz) TO authenticated_users, payment_service_role;
GRANT EXECUTE ON PROCEDURE hs.complete_work_order(uuid, numeric, timestamptz, integer) TO authenticated_users;
GRANT EXECUTE ON PROCEDURE banking.transfer(uuid, uuid, numeric, text, uuid, uuid) TO payment_service_role;
