// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema hs.

import * as client from "../client.js";
import type * as _auth from "../types/auth.js";
import type * as _hs from "../types/hs.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";

/** Technicians who can be sent out now. Can be written through, as long as the row stays in the view. Runs with the rights of the reader. (view hs.active_technicians) */
export interface ActiveTechniciansTable
  extends client.Lists<_hs.ActiveTechniciansRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link CustomersTable}. */
export interface CustomersWhere {
  readonly id?: client.Filter<_hs.CustomersRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_hs.CustomersRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link CustomersTable} lead to. */
export interface CustomersReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** People and companies that order home services. (table hs.customers) */
export interface CustomersTable
  extends client.Lists<_hs.CustomersRow, CustomersWhere, client.Order<"id" | "business_id">, CustomersReferences>,
    client.Creates<_hs.CustomersInsert, client.Tagged<_hs.CustomersRow>>,
    client.Gets<_hs.CustomersRow, client.Value<_hs.CustomersRow, "id">, CustomersReferences>,
    client.Updates<_hs.CustomersRow, client.Value<_hs.CustomersRow, "id">, _hs.CustomersUpdate>,
    client.Upserts<_hs.CustomersRow, client.Value<_hs.CustomersRow, "id">, _hs.CustomersInsert>,
    client.Deletes<client.Value<_hs.CustomersRow, "id">> {}

/** The filters of {@link InventoryItemsTable}. */
export interface InventoryItemsWhere {
  readonly id?: client.Filter<_hs.InventoryItemsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_hs.InventoryItemsRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link InventoryItemsTable} lead to. */
export interface InventoryItemsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Parts and material in stock. (table hs.inventory_items) */
export interface InventoryItemsTable
  extends client.Lists<_hs.InventoryItemsRow, InventoryItemsWhere, client.Order<"id" | "business_id">, InventoryItemsReferences>,
    client.Creates<_hs.InventoryItemsInsert, client.Tagged<_hs.InventoryItemsRow>>,
    client.Gets<_hs.InventoryItemsRow, client.Value<_hs.InventoryItemsRow, "id">, InventoryItemsReferences>,
    client.Updates<_hs.InventoryItemsRow, client.Value<_hs.InventoryItemsRow, "id">, _hs.InventoryItemsUpdate>,
    client.Upserts<_hs.InventoryItemsRow, client.Value<_hs.InventoryItemsRow, "id">, _hs.InventoryItemsInsert>,
    client.Deletes<client.Value<_hs.InventoryItemsRow, "id">> {}

/** The filters of {@link InvoiceLineItemsTable}. */
export interface InvoiceLineItemsWhere {
  readonly id?: client.Filter<_hs.InvoiceLineItemsRow, "id", "eq" | "in" | "ne">;
  readonly invoice_id?: client.Filter<_hs.InvoiceLineItemsRow, "invoice_id", "eq" | "in" | "ne">;
  readonly service_id?: client.Filter<_hs.InvoiceLineItemsRow, "service_id", "eq" | "in" | "isnull" | "ne">;
  readonly part_id?: client.Filter<_hs.InvoiceLineItemsRow, "part_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link InvoiceLineItemsTable} lead to. */
export interface InvoiceLineItemsReferences {
  readonly invoice_id: _hs.InvoicesRow;
  readonly part_id: _hs.InventoryItemsRow;
  readonly service_id: _hs.ServicesRow;
}

/** The lines of an invoice: labor, parts, fees, discounts. (table hs.invoice_line_items) */
export interface InvoiceLineItemsTable
  extends client.Lists<_hs.InvoiceLineItemsRow, InvoiceLineItemsWhere, client.Order<"id" | "invoice_id" | "service_id" | "part_id">, InvoiceLineItemsReferences>,
    client.Creates<_hs.InvoiceLineItemsInsert, client.Tagged<_hs.InvoiceLineItemsRow>>,
    client.Gets<_hs.InvoiceLineItemsRow, client.Value<_hs.InvoiceLineItemsRow, "id">, InvoiceLineItemsReferences>,
    client.Updates<_hs.InvoiceLineItemsRow, client.Value<_hs.InvoiceLineItemsRow, "id">, _hs.InvoiceLineItemsUpdate>,
    client.Upserts<_hs.InvoiceLineItemsRow, client.Value<_hs.InvoiceLineItemsRow, "id">, _hs.InvoiceLineItemsInsert>,
    client.Deletes<client.Value<_hs.InvoiceLineItemsRow, "id">> {}

/** The filters of {@link InvoicesTable}. */
export interface InvoicesWhere {
  readonly id?: client.Filter<_hs.InvoicesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_hs.InvoicesRow, "business_id", "eq" | "in" | "ne">;
  readonly work_order_id?: client.Filter<_hs.InvoicesRow, "work_order_id", "eq" | "in" | "ne">;
  readonly customer_id?: client.Filter<_hs.InvoicesRow, "customer_id", "eq" | "in" | "ne">;
}

/** What the references of {@link InvoicesTable} lead to. */
export interface InvoicesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly customer_id: _hs.CustomersRow;
  readonly work_order_id: _hs.WorkOrdersRow;
}

/** What a customer owes for a work order: exactly one invoice for each work order that is billed. (table hs.invoices) */
export interface InvoicesTable
  extends client.Lists<_hs.InvoicesRow, InvoicesWhere, client.Order<"id" | "business_id" | "work_order_id" | "customer_id">, InvoicesReferences>,
    client.Creates<_hs.InvoicesInsert, client.Tagged<_hs.InvoicesRow>>,
    client.Gets<_hs.InvoicesRow, client.Value<_hs.InvoicesRow, "id">, InvoicesReferences>,
    client.Updates<_hs.InvoicesRow, client.Value<_hs.InvoicesRow, "id">, _hs.InvoicesUpdate>,
    client.Upserts<_hs.InvoicesRow, client.Value<_hs.InvoicesRow, "id">, _hs.InvoicesInsert>,
    client.Deletes<client.Value<_hs.InvoicesRow, "id">> {}

/** The filters of {@link ServicePartsTable}. */
export interface ServicePartsWhere {
  readonly service_id?: client.Filter<_hs.ServicePartsRow, "service_id", "eq" | "in" | "ne">;
  readonly inventory_item_id?: client.Filter<_hs.ServicePartsRow, "inventory_item_id", "eq" | "in" | "ne">;
}

/** What the references of {@link ServicePartsTable} lead to. */
export interface ServicePartsReferences {
  readonly inventory_item_id: _hs.InventoryItemsRow;
  readonly service_id: _hs.ServicesRow;
}

/** Which parts a service usually needs, so that the van is loaded right. (table hs.service_parts) */
export interface ServicePartsTable
  extends client.Lists<_hs.ServicePartsRow, ServicePartsWhere, client.Order<"service_id" | "inventory_item_id">, ServicePartsReferences>,
    client.Creates<_hs.ServicePartsInsert, client.Tagged<_hs.ServicePartsRow>>,
    client.Gets<_hs.ServicePartsRow, client.Key<_hs.ServicePartsRow, "service_id" | "inventory_item_id">, ServicePartsReferences>,
    client.Updates<_hs.ServicePartsRow, client.Key<_hs.ServicePartsRow, "service_id" | "inventory_item_id">, _hs.ServicePartsUpdate>,
    client.Upserts<_hs.ServicePartsRow, client.Key<_hs.ServicePartsRow, "service_id" | "inventory_item_id">, _hs.ServicePartsInsert>,
    client.Deletes<client.Key<_hs.ServicePartsRow, "service_id" | "inventory_item_id">> {}

/** The filters of {@link ServicesTable}. */
export interface ServicesWhere {
  readonly id?: client.Filter<_hs.ServicesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_hs.ServicesRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link ServicesTable} lead to. */
export interface ServicesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** What a business offers at which flat price. Lines of an invoice refer to it. (table hs.services) */
export interface ServicesTable
  extends client.Lists<_hs.ServicesRow, ServicesWhere, client.Order<"id" | "business_id">, ServicesReferences>,
    client.Creates<_hs.ServicesInsert, client.Tagged<_hs.ServicesRow>>,
    client.Gets<_hs.ServicesRow, client.Value<_hs.ServicesRow, "id">, ServicesReferences>,
    client.Updates<_hs.ServicesRow, client.Value<_hs.ServicesRow, "id">, _hs.ServicesUpdate>,
    client.Upserts<_hs.ServicesRow, client.Value<_hs.ServicesRow, "id">, _hs.ServicesInsert>,
    client.Deletes<client.Value<_hs.ServicesRow, "id">> {}

/** The filters of {@link TechnicianAvailabilityTable}. */
export interface TechnicianAvailabilityWhere {
  readonly id?: client.Filter<_hs.TechnicianAvailabilityRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_hs.TechnicianAvailabilityRow, "business_id", "eq" | "in" | "ne">;
  readonly technician_id?: client.Filter<_hs.TechnicianAvailabilityRow, "technician_id", "eq" | "in" | "ne">;
}

/** What the references of {@link TechnicianAvailabilityTable} lead to. */
export interface TechnicianAvailabilityReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly technician_id: _hs.TechniciansRow;
}

/** When a technician can be booked and where. Spans of one technician never overlap. (table hs.technician_availability) */
export interface TechnicianAvailabilityTable
  extends client.Lists<_hs.TechnicianAvailabilityRow, TechnicianAvailabilityWhere, client.Order<"id" | "business_id" | "technician_id">, TechnicianAvailabilityReferences>,
    client.Creates<_hs.TechnicianAvailabilityInsert, client.Tagged<_hs.TechnicianAvailabilityRow>>,
    client.Gets<_hs.TechnicianAvailabilityRow, client.Value<_hs.TechnicianAvailabilityRow, "id">, TechnicianAvailabilityReferences>,
    client.Updates<_hs.TechnicianAvailabilityRow, client.Value<_hs.TechnicianAvailabilityRow, "id">, _hs.TechnicianAvailabilityUpdate>,
    client.Upserts<_hs.TechnicianAvailabilityRow, client.Value<_hs.TechnicianAvailabilityRow, "id">, _hs.TechnicianAvailabilityInsert>,
    client.Deletes<client.Value<_hs.TechnicianAvailabilityRow, "id">> {}

/** The filters of {@link TechniciansTable}. */
export interface TechniciansWhere {
  readonly id?: client.Filter<_hs.TechniciansRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_hs.TechniciansRow, "business_id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_hs.TechniciansRow, "user_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link TechniciansTable} lead to. */
export interface TechniciansReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly user_id: _auth.UsersRow;
}

/** People who do the work at the customer's. (table hs.technicians) */
export interface TechniciansTable
  extends client.Lists<_hs.TechniciansRow, TechniciansWhere, client.Order<"id" | "business_id" | "user_id">, TechniciansReferences>,
    client.Creates<_hs.TechniciansInsert, client.Tagged<_hs.TechniciansRow>>,
    client.Gets<_hs.TechniciansRow, client.Value<_hs.TechniciansRow, "id">, TechniciansReferences>,
    client.Updates<_hs.TechniciansRow, client.Value<_hs.TechniciansRow, "id">, _hs.TechniciansUpdate>,
    client.Upserts<_hs.TechniciansRow, client.Value<_hs.TechniciansRow, "id">, _hs.TechniciansInsert>,
    client.Deletes<client.Value<_hs.TechniciansRow, "id">> {}

/** The filters of {@link WorkOrderAssignmentsTable}. */
export interface WorkOrderAssignmentsWhere {
  readonly id?: client.Filter<_hs.WorkOrderAssignmentsRow, "id", "eq" | "in" | "ne">;
  readonly work_order_id?: client.Filter<_hs.WorkOrderAssignmentsRow, "work_order_id", "eq" | "in" | "ne">;
  readonly technician_id?: client.Filter<_hs.WorkOrderAssignmentsRow, "technician_id", "eq" | "in" | "ne">;
  readonly assigned_by?: client.Filter<_hs.WorkOrderAssignmentsRow, "assigned_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link WorkOrderAssignmentsTable} lead to. */
export interface WorkOrderAssignmentsReferences {
  readonly assigned_by: _auth.UsersRow;
  readonly technician_id: _hs.TechniciansRow;
  readonly work_order_id: _hs.WorkOrdersRow;
}

/** Which technician is sent to which work order, and what became of it. (table hs.work_order_assignments) */
export interface WorkOrderAssignmentsTable
  extends client.Lists<_hs.WorkOrderAssignmentsRow, WorkOrderAssignmentsWhere, client.Order<"id" | "work_order_id" | "technician_id" | "assigned_by">, WorkOrderAssignmentsReferences>,
    client.Creates<_hs.WorkOrderAssignmentsInsert, client.Tagged<_hs.WorkOrderAssignmentsRow>>,
    client.Gets<_hs.WorkOrderAssignmentsRow, client.Value<_hs.WorkOrderAssignmentsRow, "id">, WorkOrderAssignmentsReferences>,
    client.Updates<_hs.WorkOrderAssignmentsRow, client.Value<_hs.WorkOrderAssignmentsRow, "id">, _hs.WorkOrderAssignmentsUpdate>,
    client.Upserts<_hs.WorkOrderAssignmentsRow, client.Value<_hs.WorkOrderAssignmentsRow, "id">, _hs.WorkOrderAssignmentsInsert>,
    client.Deletes<client.Value<_hs.WorkOrderAssignmentsRow, "id">> {}

/** Work orders with the name of the customer and of the technicians who have not declined: what the dashboard shows. Runs with the rights of the reader. (view hs.work_order_dashboard) */
export interface WorkOrderDashboardTable
  extends client.Lists<_hs.WorkOrderDashboardRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link WorkOrdersTable}. */
export interface WorkOrdersWhere {
  readonly id?: client.Filter<_hs.WorkOrdersRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_hs.WorkOrdersRow, "business_id", "eq" | "in" | "ne">;
  readonly customer_id?: client.Filter<_hs.WorkOrdersRow, "customer_id", "eq" | "in" | "ne">;
  readonly work_order_number?: client.Filter<_hs.WorkOrdersRow, "work_order_number", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
  readonly status?: client.Filter<_hs.WorkOrdersRow, "status", "eq" | "in" | "ne">;
  readonly scheduled_at?: client.Filter<_hs.WorkOrdersRow, "scheduled_at", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "isnull" | "ne">;
  readonly created_by?: client.Filter<_hs.WorkOrdersRow, "created_by", "eq" | "in" | "isnull" | "ne">;
  readonly updated_by?: client.Filter<_hs.WorkOrdersRow, "updated_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link WorkOrdersTable} lead to. */
export interface WorkOrdersReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly created_by: _auth.UsersRow;
  readonly customer_id: _hs.CustomersRow;
  readonly updated_by: _auth.UsersRow;
}

/** Central management of the work a home services business is asked to do: what, where, when, for whom and at what price. (table hs.work_orders) */
export interface WorkOrdersTable
  extends client.Lists<_hs.WorkOrdersRow, WorkOrdersWhere, client.Order<"id" | "business_id" | "customer_id" | "work_order_number" | "status" | "scheduled_at" | "created_by" | "updated_by">, WorkOrdersReferences>,
    client.Creates<_hs.WorkOrdersInsert, client.Tagged<_hs.WorkOrdersRow>>,
    client.Gets<_hs.WorkOrdersRow, client.Value<_hs.WorkOrdersRow, "id">, WorkOrdersReferences>,
    client.Updates<_hs.WorkOrdersRow, client.Value<_hs.WorkOrdersRow, "id">, _hs.WorkOrdersUpdate>,
    client.Upserts<_hs.WorkOrdersRow, client.Value<_hs.WorkOrdersRow, "id">, _hs.WorkOrdersInsert>,
    client.Deletes<client.Value<_hs.WorkOrdersRow, "id">> {}

/** The filters of {@link WorkOrdersAuditTable}. */
export interface WorkOrdersAuditWhere {
  readonly id?: client.Filter<_hs.WorkOrdersAuditRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_hs.WorkOrdersAuditRow, "business_id", "eq" | "in" | "ne">;
  readonly work_order_id?: client.Filter<_hs.WorkOrdersAuditRow, "work_order_id", "eq" | "in" | "ne">;
}

/** What the references of {@link WorkOrdersAuditTable} lead to. */
export interface WorkOrdersAuditReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Every change to a work order: the row before and after it. Written by a trigger and changed by nobody; in partitions by kind of change, because inserts may be dropped sooner than deletes. (partitioned table hs.work_orders_audit) */
export interface WorkOrdersAuditTable
  extends client.Lists<_hs.WorkOrdersAuditRow, WorkOrdersAuditWhere, client.Order<"id" | "business_id" | "work_order_id">, WorkOrdersAuditReferences>,
    client.Creates<_hs.WorkOrdersAuditInsert, client.Tagged<_hs.WorkOrdersAuditRow>>,
    client.Gets<_hs.WorkOrdersAuditRow, client.Key<_hs.WorkOrdersAuditRow, "id" | "action">, WorkOrdersAuditReferences>,
    client.Updates<_hs.WorkOrdersAuditRow, client.Key<_hs.WorkOrdersAuditRow, "id" | "action">, _hs.WorkOrdersAuditUpdate>,
    client.Upserts<_hs.WorkOrdersAuditRow, client.Key<_hs.WorkOrdersAuditRow, "id" | "action">, _hs.WorkOrdersAuditInsert>,
    client.Deletes<client.Key<_hs.WorkOrdersAuditRow, "id" | "action">> {}

/** The relations of the schema. */
export interface Tables {
  readonly activeTechnicians: ActiveTechniciansTable;
  readonly customers: CustomersTable;
  readonly inventoryItems: InventoryItemsTable;
  readonly invoiceLineItems: InvoiceLineItemsTable;
  readonly invoices: InvoicesTable;
  readonly serviceParts: ServicePartsTable;
  readonly services: ServicesTable;
  readonly technicianAvailability: TechnicianAvailabilityTable;
  readonly technicians: TechniciansTable;
  readonly workOrderAssignments: WorkOrderAssignmentsTable;
  readonly workOrderDashboard: WorkOrderDashboardTable;
  readonly workOrders: WorkOrdersTable;
  readonly workOrdersAudit: WorkOrdersAuditTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    activeTechnicians: client.relation<ActiveTechniciansTable>(
      transport,
      "/api/hs/active-technicians",
      [],
      ["list"],
    ),
    customers: client.relation<CustomersTable>(
      transport,
      "/api/hs/customers",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    inventoryItems: client.relation<InventoryItemsTable>(
      transport,
      "/api/hs/inventory-items",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    invoiceLineItems: client.relation<InvoiceLineItemsTable>(
      transport,
      "/api/hs/invoice-line-items",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    invoices: client.relation<InvoicesTable>(
      transport,
      "/api/hs/invoices",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    serviceParts: client.relation<ServicePartsTable>(
      transport,
      "/api/hs/service-parts",
      ["service_id", "inventory_item_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    services: client.relation<ServicesTable>(
      transport,
      "/api/hs/services",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    technicianAvailability: client.relation<TechnicianAvailabilityTable>(
      transport,
      "/api/hs/technician-availability",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    technicians: client.relation<TechniciansTable>(
      transport,
      "/api/hs/technicians",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    workOrderAssignments: client.relation<WorkOrderAssignmentsTable>(
      transport,
      "/api/hs/work-order-assignments",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    workOrderDashboard: client.relation<WorkOrderDashboardTable>(
      transport,
      "/api/hs/work-order-dashboard",
      [],
      ["list"],
    ),
    workOrders: client.relation<WorkOrdersTable>(
      transport,
      "/api/hs/work-orders",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    workOrdersAudit: client.relation<WorkOrdersAuditTable>(
      transport,
      "/api/hs/work-orders-audit",
      ["id", "action"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
