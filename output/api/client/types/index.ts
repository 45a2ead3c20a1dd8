// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _auth from "./auth.js";
import * as _auto from "./auto.js";
import * as _banking from "./banking.js";
import * as _hs from "./hs.js";
import * as _rest from "./rest.js";
import * as _system_core from "./system_core.js";
import * as _tenant_mgmt from "./tenant_mgmt.js";
import * as _user_mgmt from "./user_mgmt.js";

export type * as pg from "./_support.js";
export { _auth as auth };
export { _auto as auto };
export { _banking as banking };
export { _hs as hs };
export { _rest as rest };
export { _system_core as system_core };
export { _tenant_mgmt as tenant_mgmt };
export { _user_mgmt as user_mgmt };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  auth: {
    Tables: {
      users: {
        Row: _auth.UsersRow;
        Insert: _auth.UsersInsert;
        Update: _auth.UsersUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  auto: {
    Tables: {
      customers: {
        Row: _auto.CustomersRow;
        Insert: _auto.CustomersInsert;
        Update: _auto.CustomersUpdate;
        Relations: typeof _auto.customersRelations;
      };
      parts_inventory: {
        Row: _auto.PartsInventoryRow;
        Insert: _auto.PartsInventoryInsert;
        Update: _auto.PartsInventoryUpdate;
        Relations: typeof _auto.partsInventoryRelations;
      };
      parts_used: {
        Row: _auto.PartsUsedRow;
        Insert: _auto.PartsUsedInsert;
        Update: _auto.PartsUsedUpdate;
        Relations: typeof _auto.partsUsedRelations;
      };
      repair_orders: {
        Row: _auto.RepairOrdersRow;
        Insert: _auto.RepairOrdersInsert;
        Update: _auto.RepairOrdersUpdate;
        Relations: typeof _auto.repairOrdersRelations;
      };
      repair_tasks: {
        Row: _auto.RepairTasksRow;
        Insert: _auto.RepairTasksInsert;
        Update: _auto.RepairTasksUpdate;
        Relations: typeof _auto.repairTasksRelations;
      };
      service_appointments: {
        Row: _auto.ServiceAppointmentsRow;
        Insert: _auto.ServiceAppointmentsInsert;
        Update: _auto.ServiceAppointmentsUpdate;
        Relations: typeof _auto.serviceAppointmentsRelations;
      };
      technicians: {
        Row: _auto.TechniciansRow;
        Insert: _auto.TechniciansInsert;
        Update: _auto.TechniciansUpdate;
        Relations: typeof _auto.techniciansRelations;
      };
      vehicles: {
        Row: _auto.VehiclesRow;
        Insert: _auto.VehiclesInsert;
        Update: _auto.VehiclesUpdate;
        Relations: typeof _auto.vehiclesRelations;
      };
    };
    Views: {
      vehicle_service_history: {
        Row: _auto.VehicleServiceHistoryRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  banking: {
    Tables: {
      accounts: {
        Row: _banking.AccountsRow;
        Insert: _banking.AccountsInsert;
        Update: _banking.AccountsUpdate;
        Relations: typeof _banking.accountsRelations;
      };
      invoices_integration: {
        Row: _banking.InvoicesIntegrationRow;
        Insert: _banking.InvoicesIntegrationInsert;
        Update: _banking.InvoicesIntegrationUpdate;
        Relations: typeof _banking.invoicesIntegrationRelations;
      };
      payment_methods: {
        Row: _banking.PaymentMethodsRow;
        Insert: _banking.PaymentMethodsInsert;
        Update: _banking.PaymentMethodsUpdate;
        Relations: typeof _banking.paymentMethodsRelations;
      };
      transactions: {
        Row: _banking.TransactionsRow;
        Insert: _banking.TransactionsInsert;
        Update: _banking.TransactionsUpdate;
        Relations: typeof _banking.transactionsRelations;
      };
    };
    Views: {
      account_overview: {
        Row: _banking.AccountOverviewRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  hs: {
    Tables: {
      customers: {
        Row: _hs.CustomersRow;
        Insert: _hs.CustomersInsert;
        Update: _hs.CustomersUpdate;
        Relations: typeof _hs.customersRelations;
      };
      inventory_items: {
        Row: _hs.InventoryItemsRow;
        Insert: _hs.InventoryItemsInsert;
        Update: _hs.InventoryItemsUpdate;
        Relations: typeof _hs.inventoryItemsRelations;
      };
      invoice_line_items: {
        Row: _hs.InvoiceLineItemsRow;
        Insert: _hs.InvoiceLineItemsInsert;
        Update: _hs.InvoiceLineItemsUpdate;
        Relations: typeof _hs.invoiceLineItemsRelations;
      };
      invoices: {
        Row: _hs.InvoicesRow;
        Insert: _hs.InvoicesInsert;
        Update: _hs.InvoicesUpdate;
        Relations: typeof _hs.invoicesRelations;
      };
      service_parts: {
        Row: _hs.ServicePartsRow;
        Insert: _hs.ServicePartsInsert;
        Update: _hs.ServicePartsUpdate;
        Relations: typeof _hs.servicePartsRelations;
      };
      services: {
        Row: _hs.ServicesRow;
        Insert: _hs.ServicesInsert;
        Update: _hs.ServicesUpdate;
        Relations: typeof _hs.servicesRelations;
      };
      technician_availability: {
        Row: _hs.TechnicianAvailabilityRow;
        Insert: _hs.TechnicianAvailabilityInsert;
        Update: _hs.TechnicianAvailabilityUpdate;
        Relations: typeof _hs.technicianAvailabilityRelations;
      };
      technicians: {
        Row: _hs.TechniciansRow;
        Insert: _hs.TechniciansInsert;
        Update: _hs.TechniciansUpdate;
        Relations: typeof _hs.techniciansRelations;
      };
      work_order_assignments: {
        Row: _hs.WorkOrderAssignmentsRow;
        Insert: _hs.WorkOrderAssignmentsInsert;
        Update: _hs.WorkOrderAssignmentsUpdate;
        Relations: typeof _hs.workOrderAssignmentsRelations;
      };
      work_orders: {
        Row: _hs.WorkOrdersRow;
        Insert: _hs.WorkOrdersInsert;
        Update: _hs.WorkOrdersUpdate;
        Relations: typeof _hs.workOrdersRelations;
      };
      work_orders_audit: {
        Row: _hs.WorkOrdersAuditRow;
        Insert: _hs.WorkOrdersAuditInsert;
        Update: _hs.WorkOrdersAuditUpdate;
        Relations: typeof _hs.workOrdersAuditRelations;
      };
    };
    Views: {
      active_technicians: {
        Row: _hs.ActiveTechniciansRow;
        Insert: _hs.ActiveTechniciansInsert;
        Update: _hs.ActiveTechniciansUpdate;
        Relations: readonly [];
      };
      work_order_dashboard: {
        Row: _hs.WorkOrderDashboardRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  rest: {
    Tables: {
      kitchen_queue: {
        Row: _rest.KitchenQueueRow;
        Insert: _rest.KitchenQueueInsert;
        Update: _rest.KitchenQueueUpdate;
        Relations: typeof _rest.kitchenQueueRelations;
      };
      menu_categories: {
        Row: _rest.MenuCategoriesRow;
        Insert: _rest.MenuCategoriesInsert;
        Update: _rest.MenuCategoriesUpdate;
        Relations: typeof _rest.menuCategoriesRelations;
      };
      menu_items: {
        Row: _rest.MenuItemsRow;
        Insert: _rest.MenuItemsInsert;
        Update: _rest.MenuItemsUpdate;
        Relations: typeof _rest.menuItemsRelations;
      };
      order_items: {
        Row: _rest.OrderItemsRow;
        Insert: _rest.OrderItemsInsert;
        Update: _rest.OrderItemsUpdate;
        Relations: typeof _rest.orderItemsRelations;
      };
      orders: {
        Row: _rest.OrdersRow;
        Insert: _rest.OrdersInsert;
        Update: _rest.OrdersUpdate;
        Relations: typeof _rest.ordersRelations;
      };
      payments: {
        Row: _rest.PaymentsRow;
        Insert: _rest.PaymentsInsert;
        Update: _rest.PaymentsUpdate;
        Relations: typeof _rest.paymentsRelations;
      };
      tables: {
        Row: _rest.TablesRow;
        Insert: _rest.TablesInsert;
        Update: _rest.TablesUpdate;
        Relations: typeof _rest.tablesRelations;
      };
    };
    Views: {
      kitchen_board: {
        Row: _rest.KitchenBoardRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  system_core: {
    Tables: {
      api_endpoints: {
        Row: _system_core.ApiEndpointsRow;
        Insert: _system_core.ApiEndpointsInsert;
        Update: _system_core.ApiEndpointsUpdate;
        Relations: readonly [];
      };
      feature_flags: {
        Row: _system_core.FeatureFlagsRow;
        Insert: _system_core.FeatureFlagsInsert;
        Update: _system_core.FeatureFlagsUpdate;
        Relations: readonly [];
      };
      system_config: {
        Row: _system_core.SystemConfigRow;
        Insert: _system_core.SystemConfigInsert;
        Update: _system_core.SystemConfigUpdate;
        Relations: typeof _system_core.systemConfigRelations;
      };
      system_config_audit: {
        Row: _system_core.SystemConfigAuditRow;
        Insert: _system_core.SystemConfigAuditInsert;
        Update: _system_core.SystemConfigAuditUpdate;
        Relations: readonly [];
      };
      system_events: {
        Row: _system_core.SystemEventsRow;
        Insert: _system_core.SystemEventsInsert;
        Update: _system_core.SystemEventsUpdate;
        Relations: typeof _system_core.systemEventsRelations;
      };
    };
    Views: {
      active_feature_flags: {
        Row: _system_core.ActiveFeatureFlagsRow;
        Insert: _system_core.ActiveFeatureFlagsInsert;
        Update: _system_core.ActiveFeatureFlagsUpdate;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  tenant_mgmt: {
    Tables: {
      number_sequences: {
        Row: _tenant_mgmt.NumberSequencesRow;
        Insert: _tenant_mgmt.NumberSequencesInsert;
        Update: _tenant_mgmt.NumberSequencesUpdate;
        Relations: typeof _tenant_mgmt.numberSequencesRelations;
      };
      tenant_billing_history: {
        Row: _tenant_mgmt.TenantBillingHistoryRow;
        Insert: _tenant_mgmt.TenantBillingHistoryInsert;
        Update: _tenant_mgmt.TenantBillingHistoryUpdate;
        Relations: typeof _tenant_mgmt.tenantBillingHistoryRelations;
      };
      tenant_subscriptions: {
        Row: _tenant_mgmt.TenantSubscriptionsRow;
        Insert: _tenant_mgmt.TenantSubscriptionsInsert;
        Update: _tenant_mgmt.TenantSubscriptionsUpdate;
        Relations: typeof _tenant_mgmt.tenantSubscriptionsRelations;
      };
      tenant_usage_metrics: {
        Row: _tenant_mgmt.TenantUsageMetricsRow;
        Insert: _tenant_mgmt.TenantUsageMetricsInsert;
        Update: _tenant_mgmt.TenantUsageMetricsUpdate;
        Relations: typeof _tenant_mgmt.tenantUsageMetricsRelations;
      };
      tenants: {
        Row: _tenant_mgmt.TenantsRow;
        Insert: _tenant_mgmt.TenantsInsert;
        Update: _tenant_mgmt.TenantsUpdate;
        Relations: typeof _tenant_mgmt.tenantsRelations;
      };
    };
    Views: {
      monthly_revenue: {
        Row: _tenant_mgmt.MonthlyRevenueRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  user_mgmt: {
    Tables: {
      roles: {
        Row: _user_mgmt.RolesRow;
        Insert: _user_mgmt.RolesInsert;
        Update: _user_mgmt.RolesUpdate;
        Relations: typeof _user_mgmt.rolesRelations;
      };
      user_preferences: {
        Row: _user_mgmt.UserPreferencesRow;
        Insert: _user_mgmt.UserPreferencesInsert;
        Update: _user_mgmt.UserPreferencesUpdate;
        Relations: typeof _user_mgmt.userPreferencesRelations;
      };
      user_roles: {
        Row: _user_mgmt.UserRolesRow;
        Insert: _user_mgmt.UserRolesInsert;
        Update: _user_mgmt.UserRolesUpdate;
        Relations: typeof _user_mgmt.userRolesRelations;
      };
      user_sessions: {
        Row: _user_mgmt.UserSessionsRow;
        Insert: _user_mgmt.UserSessionsInsert;
        Update: _user_mgmt.UserSessionsUpdate;
        Relations: typeof _user_mgmt.userSessionsRelations;
      };
      users: {
        Row: _user_mgmt.UsersRow;
        Insert: _user_mgmt.UsersInsert;
        Update: _user_mgmt.UsersUpdate;
        Relations: typeof _user_mgmt.usersRelations;
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
