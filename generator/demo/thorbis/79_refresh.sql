-- Thorbis Business OS: fills the materialized view and gathers statistics, so that plans are the same on every
-- machine. Comes before the policies: once they are forced, only a role that bypasses them could do it.

REFRESH MATERIALIZED VIEW tenant_mgmt.monthly_revenue;

ANALYZE auth.users,
  system_core.system_config, system_core.system_config_audit, system_core.system_events,
  system_core.api_endpoints, system_core.feature_flags,
  tenant_mgmt.tenants, tenant_mgmt.tenant_subscriptions, tenant_mgmt.tenant_billing_history,
  tenant_mgmt.tenant_usage_metrics, tenant_mgmt.number_sequences, tenant_mgmt.monthly_revenue,
  user_mgmt.users, user_mgmt.roles, user_mgmt.user_roles, user_mgmt.user_sessions, user_mgmt.user_preferences,
  hs.customers, hs.services, hs.inventory_items, hs.service_parts, hs.technicians, hs.technician_availability,
  hs.work_orders, hs.work_order_assignments, hs.invoices, hs.invoice_line_items, hs.work_orders_audit,
  auto.customers, auto.vehicles, auto.technicians, auto.parts_inventory, auto.service_appointments,
  auto.repair_orders, auto.repair_tasks, auto.parts_used,
  rest.menu_categories, rest.menu_items, rest.tables, rest.orders, rest.order_items, rest.kitchen_queue,
  rest.payments,
  banking.accounts, banking.payment_methods, banking.transactions, banking.invoices_integration;
