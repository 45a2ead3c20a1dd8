// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema auto.

import * as client from "../client.js";
import type * as _auth from "../types/auth.js";
import type * as _auto from "../types/auto.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";

/** The filters of {@link CustomersTable}. */
export interface CustomersWhere {
  readonly id?: client.Filter<_auto.CustomersRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_auto.CustomersRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link CustomersTable} lead to. */
export interface CustomersReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** People and companies that own vehicles. (table auto.customers) */
export interface CustomersTable
  extends client.Lists<_auto.CustomersRow, CustomersWhere, client.Order<"id" | "business_id">, CustomersReferences>,
    client.Creates<_auto.CustomersInsert, client.Tagged<_auto.CustomersRow>>,
    client.Gets<_auto.CustomersRow, client.Value<_auto.CustomersRow, "id">, CustomersReferences>,
    client.Updates<_auto.CustomersRow, client.Value<_auto.CustomersRow, "id">, _auto.CustomersUpdate>,
    client.Upserts<_auto.CustomersRow, client.Value<_auto.CustomersRow, "id">, _auto.CustomersInsert>,
    client.Deletes<client.Value<_auto.CustomersRow, "id">> {}

/** The filters of {@link PartsInventoryTable}. */
export interface PartsInventoryWhere {
  readonly id?: client.Filter<_auto.PartsInventoryRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_auto.PartsInventoryRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link PartsInventoryTable} lead to. */
export interface PartsInventoryReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Parts in stock. (table auto.parts_inventory) */
export interface PartsInventoryTable
  extends client.Lists<_auto.PartsInventoryRow, PartsInventoryWhere, client.Order<"id" | "business_id">, PartsInventoryReferences>,
    client.Creates<_auto.PartsInventoryInsert, client.Tagged<_auto.PartsInventoryRow>>,
    client.Gets<_auto.PartsInventoryRow, client.Value<_auto.PartsInventoryRow, "id">, PartsInventoryReferences>,
    client.Updates<_auto.PartsInventoryRow, client.Value<_auto.PartsInventoryRow, "id">, _auto.PartsInventoryUpdate>,
    client.Upserts<_auto.PartsInventoryRow, client.Value<_auto.PartsInventoryRow, "id">, _auto.PartsInventoryInsert>,
    client.Deletes<client.Value<_auto.PartsInventoryRow, "id">> {}

/** The filters of {@link PartsUsedTable}. */
export interface PartsUsedWhere {
  readonly id?: client.Filter<_auto.PartsUsedRow, "id", "eq" | "in" | "ne">;
  readonly repair_order_id?: client.Filter<_auto.PartsUsedRow, "repair_order_id", "eq" | "in" | "ne">;
  readonly part_id?: client.Filter<_auto.PartsUsedRow, "part_id", "eq" | "in" | "ne">;
}

/** What the references of {@link PartsUsedTable} lead to. */
export interface PartsUsedReferences {
  readonly part_id: _auto.PartsInventoryRow;
  readonly repair_order_id: _auto.RepairOrdersRow;
}

/** Which parts went into a repair, at the cost of that day. (table auto.parts_used) */
export interface PartsUsedTable
  extends client.Lists<_auto.PartsUsedRow, PartsUsedWhere, client.Order<"id" | "repair_order_id" | "part_id">, PartsUsedReferences>,
    client.Creates<_auto.PartsUsedInsert, client.Tagged<_auto.PartsUsedRow>>,
    client.Gets<_auto.PartsUsedRow, client.Value<_auto.PartsUsedRow, "id">, PartsUsedReferences>,
    client.Updates<_auto.PartsUsedRow, client.Value<_auto.PartsUsedRow, "id">, _auto.PartsUsedUpdate>,
    client.Upserts<_auto.PartsUsedRow, client.Value<_auto.PartsUsedRow, "id">, _auto.PartsUsedInsert>,
    client.Deletes<client.Value<_auto.PartsUsedRow, "id">> {}

/** The filters of {@link RepairOrdersTable}. */
export interface RepairOrdersWhere {
  readonly id?: client.Filter<_auto.RepairOrdersRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_auto.RepairOrdersRow, "business_id", "eq" | "in" | "ne">;
  readonly appointment_id?: client.Filter<_auto.RepairOrdersRow, "appointment_id", "eq" | "in" | "ne">;
  readonly customer_id?: client.Filter<_auto.RepairOrdersRow, "customer_id", "eq" | "in" | "ne">;
  readonly vehicle_id?: client.Filter<_auto.RepairOrdersRow, "vehicle_id", "eq" | "in" | "ne">;
}

/** What the references of {@link RepairOrdersTable} lead to. */
export interface RepairOrdersReferences {
  readonly appointment_id: _auto.ServiceAppointmentsRow;
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly customer_id: _auto.CustomersRow;
  readonly vehicle_id: _auto.VehiclesRow;
}

/** What is done to a vehicle after an appointment: exactly one for each appointment that leads to work. (table auto.repair_orders) */
export interface RepairOrdersTable
  extends client.Lists<_auto.RepairOrdersRow, RepairOrdersWhere, client.Order<"id" | "business_id" | "appointment_id" | "customer_id" | "vehicle_id">, RepairOrdersReferences>,
    client.Creates<_auto.RepairOrdersInsert, client.Tagged<_auto.RepairOrdersRow>>,
    client.Gets<_auto.RepairOrdersRow, client.Value<_auto.RepairOrdersRow, "id">, RepairOrdersReferences>,
    client.Updates<_auto.RepairOrdersRow, client.Value<_auto.RepairOrdersRow, "id">, _auto.RepairOrdersUpdate>,
    client.Upserts<_auto.RepairOrdersRow, client.Value<_auto.RepairOrdersRow, "id">, _auto.RepairOrdersInsert>,
    client.Deletes<client.Value<_auto.RepairOrdersRow, "id">> {}

/** The filters of {@link RepairTasksTable}. */
export interface RepairTasksWhere {
  readonly id?: client.Filter<_auto.RepairTasksRow, "id", "eq" | "in" | "ne">;
  readonly repair_order_id?: client.Filter<_auto.RepairTasksRow, "repair_order_id", "eq" | "in" | "ne">;
  readonly technician_id?: client.Filter<_auto.RepairTasksRow, "technician_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link RepairTasksTable} lead to. */
export interface RepairTasksReferences {
  readonly repair_order_id: _auto.RepairOrdersRow;
  readonly technician_id: _auto.TechniciansRow;
}

/** Single steps of a repair, each with its labor. (table auto.repair_tasks) */
export interface RepairTasksTable
  extends client.Lists<_auto.RepairTasksRow, RepairTasksWhere, client.Order<"id" | "repair_order_id" | "technician_id">, RepairTasksReferences>,
    client.Creates<_auto.RepairTasksInsert, client.Tagged<_auto.RepairTasksRow>>,
    client.Gets<_auto.RepairTasksRow, client.Value<_auto.RepairTasksRow, "id">, RepairTasksReferences>,
    client.Updates<_auto.RepairTasksRow, client.Value<_auto.RepairTasksRow, "id">, _auto.RepairTasksUpdate>,
    client.Upserts<_auto.RepairTasksRow, client.Value<_auto.RepairTasksRow, "id">, _auto.RepairTasksInsert>,
    client.Deletes<client.Value<_auto.RepairTasksRow, "id">> {}

/** The filters of {@link ServiceAppointmentsTable}. */
export interface ServiceAppointmentsWhere {
  readonly id?: client.Filter<_auto.ServiceAppointmentsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_auto.ServiceAppointmentsRow, "business_id", "eq" | "in" | "ne">;
  readonly customer_id?: client.Filter<_auto.ServiceAppointmentsRow, "customer_id", "eq" | "in" | "ne">;
  readonly vehicle_id?: client.Filter<_auto.ServiceAppointmentsRow, "vehicle_id", "eq" | "in" | "ne">;
  readonly technician_id?: client.Filter<_auto.ServiceAppointmentsRow, "technician_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link ServiceAppointmentsTable} lead to. */
export interface ServiceAppointmentsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly customer_id: _auto.CustomersRow;
  readonly technician_id: _auto.TechniciansRow;
  readonly vehicle_id: _auto.VehiclesRow;
}

/** When which vehicle is brought in, for what and to whom. (table auto.service_appointments) */
export interface ServiceAppointmentsTable
  extends client.Lists<_auto.ServiceAppointmentsRow, ServiceAppointmentsWhere, client.Order<"id" | "business_id" | "customer_id" | "vehicle_id" | "technician_id">, ServiceAppointmentsReferences>,
    client.Creates<_auto.ServiceAppointmentsInsert, client.Tagged<_auto.ServiceAppointmentsRow>>,
    client.Gets<_auto.ServiceAppointmentsRow, client.Value<_auto.ServiceAppointmentsRow, "id">, ServiceAppointmentsReferences>,
    client.Updates<_auto.ServiceAppointmentsRow, client.Value<_auto.ServiceAppointmentsRow, "id">, _auto.ServiceAppointmentsUpdate>,
    client.Upserts<_auto.ServiceAppointmentsRow, client.Value<_auto.ServiceAppointmentsRow, "id">, _auto.ServiceAppointmentsInsert>,
    client.Deletes<client.Value<_auto.ServiceAppointmentsRow, "id">> {}

/** The filters of {@link TechniciansTable}. */
export interface TechniciansWhere {
  readonly id?: client.Filter<_auto.TechniciansRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_auto.TechniciansRow, "business_id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_auto.TechniciansRow, "user_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link TechniciansTable} lead to. */
export interface TechniciansReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly user_id: _auth.UsersRow;
}

/** Mechanics of a garage. (table auto.technicians) */
export interface TechniciansTable
  extends client.Lists<_auto.TechniciansRow, TechniciansWhere, client.Order<"id" | "business_id" | "user_id">, TechniciansReferences>,
    client.Creates<_auto.TechniciansInsert, client.Tagged<_auto.TechniciansRow>>,
    client.Gets<_auto.TechniciansRow, client.Value<_auto.TechniciansRow, "id">, TechniciansReferences>,
    client.Updates<_auto.TechniciansRow, client.Value<_auto.TechniciansRow, "id">, _auto.TechniciansUpdate>,
    client.Upserts<_auto.TechniciansRow, client.Value<_auto.TechniciansRow, "id">, _auto.TechniciansInsert>,
    client.Deletes<client.Value<_auto.TechniciansRow, "id">> {}

/** What was done to each vehicle and what it came to. Runs with the rights of the reader. (view auto.vehicle_service_history) */
export interface VehicleServiceHistoryTable
  extends client.Lists<_auto.VehicleServiceHistoryRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link VehiclesTable}. */
export interface VehiclesWhere {
  readonly id?: client.Filter<_auto.VehiclesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_auto.VehiclesRow, "business_id", "eq" | "in" | "ne">;
  readonly customer_id?: client.Filter<_auto.VehiclesRow, "customer_id", "eq" | "in" | "ne">;
}

/** What the references of {@link VehiclesTable} lead to. */
export interface VehiclesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly customer_id: _auto.CustomersRow;
}

/** Vehicles that are or were looked after. (table auto.vehicles) */
export interface VehiclesTable
  extends client.Lists<_auto.VehiclesRow, VehiclesWhere, client.Order<"id" | "business_id" | "customer_id">, VehiclesReferences>,
    client.Creates<_auto.VehiclesInsert, client.Tagged<_auto.VehiclesRow>>,
    client.Gets<_auto.VehiclesRow, client.Value<_auto.VehiclesRow, "id">, VehiclesReferences>,
    client.Updates<_auto.VehiclesRow, client.Value<_auto.VehiclesRow, "id">, _auto.VehiclesUpdate>,
    client.Upserts<_auto.VehiclesRow, client.Value<_auto.VehiclesRow, "id">, _auto.VehiclesInsert>,
    client.Deletes<client.Value<_auto.VehiclesRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly customers: CustomersTable;
  readonly partsInventory: PartsInventoryTable;
  readonly partsUsed: PartsUsedTable;
  readonly repairOrders: RepairOrdersTable;
  readonly repairTasks: RepairTasksTable;
  readonly serviceAppointments: ServiceAppointmentsTable;
  readonly technicians: TechniciansTable;
  readonly vehicleServiceHistory: VehicleServiceHistoryTable;
  readonly vehicles: VehiclesTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    customers: client.relation<CustomersTable>(
      transport,
      "/api/auto/customers",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    partsInventory: client.relation<PartsInventoryTable>(
      transport,
      "/api/auto/parts-inventory",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    partsUsed: client.relation<PartsUsedTable>(
      transport,
      "/api/auto/parts-used",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    repairOrders: client.relation<RepairOrdersTable>(
      transport,
      "/api/auto/repair-orders",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    repairTasks: client.relation<RepairTasksTable>(
      transport,
      "/api/auto/repair-tasks",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    serviceAppointments: client.relation<ServiceAppointmentsTable>(
      transport,
      "/api/auto/service-appointments",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    technicians: client.relation<TechniciansTable>(
      transport,
      "/api/auto/technicians",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    vehicleServiceHistory: client.relation<VehicleServiceHistoryTable>(
      transport,
      "/api/auto/vehicle-service-history",
      [],
      ["list"],
    ),
    vehicles: client.relation<VehiclesTable>(
      transport,
      "/api/auto/vehicles",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
