// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema auto, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * Way of an appointment. COMPLETED, CANCELLED and NO_SHOW are final.
 *
 * auto.appointment_status_enum · enum
 */
export type AppointmentStatusEnum = (typeof appointmentStatusEnumLabels)[number];

/** The labels of AppointmentStatusEnum in their order, which comparisons follow. */
export const appointmentStatusEnumLabels = [
  "REQUESTED",
  "CONFIRMED",
  "CHECKED_IN",
  "COMPLETED",
  "CANCELLED",
  "NO_SHOW",
] as const;

/**
 * What a vehicle is brought in for.
 *
 * auto.appointment_type_enum · enum
 */
export type AppointmentTypeEnum = (typeof appointmentTypeEnumLabels)[number];

/** The labels of AppointmentTypeEnum in their order, which comparisons follow. */
export const appointmentTypeEnumLabels = [
  "DIAGNOSTIC",
  "MAINTENANCE",
  "REPAIR",
  "INSPECTION",
  "RECALL",
] as const;

/**
 * Whether a part was new when it was built in.
 *
 * auto.part_condition_enum · enum
 */
export type PartConditionEnum = (typeof partConditionEnumLabels)[number];

/** The labels of PartConditionEnum in their order, which comparisons follow. */
export const partConditionEnumLabels = [
  "NEW",
  "REMANUFACTURED",
  "USED",
] as const;

/**
 * Way of a repair order. Nothing is started before the customer has APPROVED the estimate; CLOSED ones are paid.
 *
 * auto.repair_order_status_enum · enum
 */
export type RepairOrderStatusEnum = (typeof repairOrderStatusEnumLabels)[number];

/** The labels of RepairOrderStatusEnum in their order, which comparisons follow. */
export const repairOrderStatusEnumLabels = [
  "ESTIMATE",
  "APPROVED",
  "IN_PROGRESS",
  "WAITING_FOR_PARTS",
  "COMPLETED",
  "CLOSED",
] as const;

/**
 * Vehicle identification number of ISO 3779: 17 characters without I, O and Q.
 *
 * auto.vin · domain over character varying(17) · check ((VALUE)::text ~ '^[A-HJ-NPR-Z0-9]{17}$'::text)
 */
export type Vin = string;

/**
 * People and companies that own vehicles.
 *
 * auto.customers · table · check ((email IS NOT NULL) OR (phone IS NOT NULL)) · owner automotive-team · compliance GDPR · retention 7 years after the last repair
 */
export interface CustomersRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose customer it is.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Given name, or the contact's where the customer is a company.
   *
   * character varying(100) · classification CONFIDENTIAL · compliance GDPR
   */
  first_name: string;
  /**
   * Family name, or the company's.
   *
   * character varying(100) · classification CONFIDENTIAL · compliance GDPR
   */
  last_name: string;
  /**
   * Where estimates and reminders go; NULL when there is a telephone number.
   *
   * system_core.email_address · classification CONFIDENTIAL · encryption Column-level · compliance PCI DSS, GDPR
   */
  email: _system_core.EmailAddress | null;
  /**
   * Number to call when the vehicle is ready; NULL when there is an address.
   *
   * system_core.phone_number · classification CONFIDENTIAL · encryption Column-level · compliance PCI DSS, GDPR
   */
  phone: _system_core.PhoneNumber | null;
  /**
   * Address as JSON: street, city, region, postal_code, country_code; NULL until it is needed.
   *
   * jsonb · classification CONFIDENTIAL · encryption Column-level · compliance GDPR
   */
  address_info: pg.JsonValue | null;
  /**
   * Decides on tax and on terms of payment.
   *
   * system_core.customer_type_enum · default 'RESIDENTIAL'::system_core.customer_type_enum
   */
  customer_type: _system_core.CustomerTypeEnum;
  /**
   * When the customer was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link CustomersRow}. */
export interface CustomersInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose customer it is. */
  business_id: string;
  /** Given name, or the contact's where the customer is a company. */
  first_name: string;
  /** Family name, or the company's. */
  last_name: string;
  /** Where estimates and reminders go; NULL when there is a telephone number. */
  email?: _system_core.EmailAddress | null;
  /** Number to call when the vehicle is ready; NULL when there is an address. */
  phone?: _system_core.PhoneNumber | null;
  /** Address as JSON: street, city, region, postal_code, country_code; NULL until it is needed. */
  address_info?: pg.JsonValue | null;
  /** Decides on tax and on terms of payment. · default 'RESIDENTIAL'::system_core.customer_type_enum */
  customer_type?: _system_core.CustomerTypeEnum;
  /** When the customer was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link CustomersRow}. */
export type CustomersUpdate = pg.Changes<CustomersInsert>;

/** Where a {@link CustomersRow} leads. */
export const customersRelations = [
  {
    kind: "foreign key",
    name: "customers_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Parts in stock.
 *
 * auto.parts_inventory · table · unique (business_id, part_number) · owner automotive-team · businessKey part_number
 */
export interface PartsInventoryRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose stock it is.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Number of the manufacturer or the shop.
   *
   * character varying(100) · part of unique key
   */
  part_number: string;
  /**
   * What it is.
   *
   * character varying(255)
   */
  name: string;
  /**
   * More about it, such as what it fits; NULL when there is no more to say.
   *
   * text
   */
  description: string | null;
  /**
   * Who made it; NULL when unknown.
   *
   * character varying(255)
   */
  manufacturer: string | null;
  /**
   * Pieces in stock.
   *
   * system_core.stock_quantity · default 0
   */
  quantity_on_hand: _system_core.StockQuantity;
  /**
   * What one piece costs the business.
   *
   * system_core.amount · classification CONFIDENTIAL
   */
  cost_price: _system_core.Amount;
  /**
   * What one piece is sold for, before tax.
   *
   * system_core.amount
   */
  selling_price: _system_core.Amount;
  /**
   * Rack and shelf, such as R2-S1; NULL when it has no place.
   *
   * character varying(50)
   */
  location: string | null;
  /**
   * At this many pieces or fewer it is ordered again.
   *
   * system_core.stock_quantity · default 0
   */
  reorder_point: _system_core.StockQuantity;
}

/** What can be given for a new row of {@link PartsInventoryRow}. */
export interface PartsInventoryInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose stock it is. */
  business_id: string;
  /** Number of the manufacturer or the shop. */
  part_number: string;
  /** What it is. */
  name: string;
  /** More about it, such as what it fits; NULL when there is no more to say. */
  description?: string | null;
  /** Who made it; NULL when unknown. */
  manufacturer?: string | null;
  /** Pieces in stock. · default 0 */
  quantity_on_hand?: _system_core.StockQuantity;
  /** What one piece costs the business. */
  cost_price: _system_core.Amount;
  /** What one piece is sold for, before tax. */
  selling_price: _system_core.Amount;
  /** Rack and shelf, such as R2-S1; NULL when it has no place. */
  location?: string | null;
  /** At this many pieces or fewer it is ordered again. · default 0 */
  reorder_point?: _system_core.StockQuantity;
}

/** What can be changed in a {@link PartsInventoryRow}. */
export type PartsInventoryUpdate = pg.Changes<PartsInventoryInsert>;

/** Where a {@link PartsInventoryRow} leads. */
export const partsInventoryRelations = [
  {
    kind: "foreign key",
    name: "parts_inventory_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Which parts went into a repair, at the cost of that day.
 *
 * auto.parts_used · table · owner automotive-team
 */
export interface PartsUsedRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The repair they went into.
   *
   * uuid · → auto.repair_orders.id
   */
  repair_order_id: string;
  /**
   * The part.
   *
   * uuid · → auto.parts_inventory.id
   */
  part_id: string;
  /**
   * How many pieces.
   *
   * integer · default 1 · check (quantity_used > 0)
   */
  quantity_used: number;
  /**
   * What one piece cost when it was used.
   *
   * system_core.amount · classification CONFIDENTIAL
   */
  unit_cost: _system_core.Amount;
  /**
   * Quantity times cost.
   *
   * numeric(14,2) · generated, stored: ((quantity_used)::numeric * (unit_cost)::numeric) · classification CONFIDENTIAL
   */
  total_cost: string;
  /**
   * Whether it was new.
   *
   * auto.part_condition_enum · default 'NEW'::auto.part_condition_enum
   */
  part_condition: PartConditionEnum;
  /**
   * When it was built in.
   *
   * timestamp with time zone · default now()
   */
  used_at: string;
}

/** What can be given for a new row of {@link PartsUsedRow}. */
export interface PartsUsedInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The repair they went into. */
  repair_order_id: string;
  /** The part. */
  part_id: string;
  /** How many pieces. · default 1 · check (quantity_used > 0) */
  quantity_used?: number;
  /** What one piece cost when it was used. */
  unit_cost: _system_core.Amount;
  /** Whether it was new. · default 'NEW'::auto.part_condition_enum */
  part_condition?: PartConditionEnum;
  /** When it was built in. · default now() */
  used_at?: string;
}

/** What can be changed in a {@link PartsUsedRow}. */
export type PartsUsedUpdate = pg.Changes<PartsUsedInsert>;

/** Where a {@link PartsUsedRow} leads. */
export const partsUsedRelations = [
  {
    kind: "foreign key",
    name: "parts_used_part_id_fkey",
    columns: ["part_id"],
    target: {
      schema: "auto",
      relation: "parts_inventory",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "parts_used_repair_order_id_fkey",
    columns: ["repair_order_id"],
    target: {
      schema: "auto",
      relation: "repair_orders",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What is done to a vehicle after an appointment: exactly one for each appointment that leads to work.
 *
 * auto.repair_orders · table · unique (business_id, repair_order_number) · check ((status = ANY (ARRAY['COMPLETED'::auto.repair_order_status_enum, 'CLOSED'::auto.repair_order_status_enum])) = (completed_at IS NOT NULL)) · check ((estimated_cost >= (0)::numeric) AND (final_cost >= (0)::numeric)) · owner automotive-team · businessKey repair_order_number · retention 7 years
 */
export interface RepairOrdersRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that does the work.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The appointment it came from.
   *
   * uuid · unique key · → auto.service_appointments.id
   */
  appointment_id: string;
  /**
   * Who pays.
   *
   * uuid · → auto.customers.id
   */
  customer_id: string;
  /**
   * The vehicle that is worked on.
   *
   * uuid · → auto.vehicles.id
   */
  vehicle_id: string;
  /**
   * Number on paper, such as RO-2026-000017. Left empty, the next one is assigned.
   *
   * character varying(100) · part of unique key · default ''::character varying
   */
  repair_order_number: string;
  /**
   * What the customer complained about.
   *
   * text
   */
  problem_description: string;
  /**
   * What was found; NULL until it was looked at.
   *
   * text
   */
  diagnosis: string | null;
  /**
   * Where the work stands.
   *
   * auto.repair_order_status_enum · default 'ESTIMATE'::auto.repair_order_status_enum
   */
  status: RepairOrderStatusEnum;
  /**
   * What the customer was told, before tax; NULL before the estimate.
   *
   * numeric(10,2)
   */
  estimated_cost: string | null;
  /**
   * What it came to, before tax; NULL until it is done.
   *
   * numeric(10,2) · classification CONFIDENTIAL
   */
  final_cost: string | null;
  /**
   * When the work began; NULL before.
   *
   * timestamp with time zone
   */
  started_at: string | null;
  /**
   * When the work was done; set exactly when the status is COMPLETED or CLOSED.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
}

/** What can be given for a new row of {@link RepairOrdersRow}. */
export interface RepairOrdersInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that does the work. */
  business_id: string;
  /** The appointment it came from. */
  appointment_id: string;
  /** Who pays. */
  customer_id: string;
  /** The vehicle that is worked on. */
  vehicle_id: string;
  /** Number on paper, such as RO-2026-000017. Left empty, the next one is assigned. · default ''::character varying */
  repair_order_number?: string;
  /** What the customer complained about. */
  problem_description: string;
  /** What was found; NULL until it was looked at. */
  diagnosis?: string | null;
  /** Where the work stands. · default 'ESTIMATE'::auto.repair_order_status_enum */
  status?: RepairOrderStatusEnum;
  /** What the customer was told, before tax; NULL before the estimate. */
  estimated_cost?: string | null;
  /** What it came to, before tax; NULL until it is done. */
  final_cost?: string | null;
  /** When the work began; NULL before. */
  started_at?: string | null;
  /** When the work was done; set exactly when the status is COMPLETED or CLOSED. */
  completed_at?: string | null;
}

/** What can be changed in a {@link RepairOrdersRow}. */
export type RepairOrdersUpdate = pg.Changes<RepairOrdersInsert>;

/** Where a {@link RepairOrdersRow} leads. */
export const repairOrdersRelations = [
  {
    kind: "foreign key",
    name: "repair_orders_appointment_id_fkey",
    columns: ["appointment_id"],
    target: {
      schema: "auto",
      relation: "service_appointments",
      columns: ["id"],
    },
    cardinality: "one-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "repair_orders_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "repair_orders_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "auto",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "repair_orders_vehicle_id_fkey",
    columns: ["vehicle_id"],
    target: {
      schema: "auto",
      relation: "vehicles",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Single steps of a repair, each with its labor.
 *
 * auto.repair_tasks · table · check (completed_at >= started_at) · owner automotive-team
 */
export interface RepairTasksRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The repair it is a step of.
   *
   * uuid · → auto.repair_orders.id
   */
  repair_order_id: string;
  /**
   * What is to be done.
   *
   * character varying(500)
   */
  task_description: string;
  /**
   * Hours that are billed.
   *
   * numeric(6,2) · default 0 · check (labor_hours >= (0)::numeric)
   */
  labor_hours: string;
  /**
   * Price of an hour, before tax.
   *
   * system_core.amount
   */
  labor_rate: _system_core.Amount;
  /**
   * Where the step stands.
   *
   * system_core.task_status_enum · default 'PENDING'::system_core.task_status_enum
   */
  status: _system_core.TaskStatusEnum;
  /**
   * Who does it; NULL until that is decided.
   *
   * uuid · → auto.technicians.id
   */
  technician_id: string | null;
  /**
   * When it was begun; NULL before.
   *
   * timestamp with time zone
   */
  started_at: string | null;
  /**
   * When it was done; NULL before.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
  /**
   * What the technician wants remembered; NULL when nothing.
   *
   * text
   */
  notes: string | null;
}

/** What can be given for a new row of {@link RepairTasksRow}. */
export interface RepairTasksInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The repair it is a step of. */
  repair_order_id: string;
  /** What is to be done. */
  task_description: string;
  /** Hours that are billed. · default 0 · check (labor_hours >= (0)::numeric) */
  labor_hours?: string;
  /** Price of an hour, before tax. */
  labor_rate: _system_core.Amount;
  /** Where the step stands. · default 'PENDING'::system_core.task_status_enum */
  status?: _system_core.TaskStatusEnum;
  /** Who does it; NULL until that is decided. */
  technician_id?: string | null;
  /** When it was begun; NULL before. */
  started_at?: string | null;
  /** When it was done; NULL before. */
  completed_at?: string | null;
  /** What the technician wants remembered; NULL when nothing. */
  notes?: string | null;
}

/** What can be changed in a {@link RepairTasksRow}. */
export type RepairTasksUpdate = pg.Changes<RepairTasksInsert>;

/** Where a {@link RepairTasksRow} leads. */
export const repairTasksRelations = [
  {
    kind: "foreign key",
    name: "repair_tasks_repair_order_id_fkey",
    columns: ["repair_order_id"],
    target: {
      schema: "auto",
      relation: "repair_orders",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "repair_tasks_technician_id_fkey",
    columns: ["technician_id"],
    target: {
      schema: "auto",
      relation: "technicians",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * When which vehicle is brought in, for what and to whom.
 *
 * auto.service_appointments · table · owner automotive-team
 */
export interface ServiceAppointmentsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant it is made with.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Who made it.
   *
   * uuid · → auto.customers.id
   */
  customer_id: string;
  /**
   * The vehicle that is brought in.
   *
   * uuid · → auto.vehicles.id
   */
  vehicle_id: string;
  /**
   * What it is brought in for.
   *
   * auto.appointment_type_enum
   */
  appointment_type: AppointmentTypeEnum;
  /**
   * What the customer says is wrong; NULL for plain maintenance.
   *
   * text
   */
  description: string | null;
  /**
   * When it is brought in.
   *
   * timestamp with time zone
   */
  scheduled_at: string;
  /**
   * How long the bay is taken, in minutes.
   *
   * integer · default 60 · check ((estimated_duration >= 15) AND (estimated_duration <= 1440))
   */
  estimated_duration: number;
  /**
   * Where the appointment stands.
   *
   * auto.appointment_status_enum · default 'REQUESTED'::auto.appointment_status_enum
   */
  status: AppointmentStatusEnum;
  /**
   * Who is to look at it; NULL until that is decided.
   *
   * uuid · → auto.technicians.id
   */
  technician_id: string | null;
  /**
   * Which bay is kept free; NULL until that is decided.
   *
   * character varying(20)
   */
  bay_assignment: string | null;
  /**
   * When the appointment was made.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link ServiceAppointmentsRow}. */
export interface ServiceAppointmentsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant it is made with. */
  business_id: string;
  /** Who made it. */
  customer_id: string;
  /** The vehicle that is brought in. */
  vehicle_id: string;
  /** What it is brought in for. */
  appointment_type: AppointmentTypeEnum;
  /** What the customer says is wrong; NULL for plain maintenance. */
  description?: string | null;
  /** When it is brought in. */
  scheduled_at: string;
  /** How long the bay is taken, in minutes. · default 60 · check ((estimated_duration >= 15) AND (estimated_duration <= 1440)) */
  estimated_duration?: number;
  /** Where the appointment stands. · default 'REQUESTED'::auto.appointment_status_enum */
  status?: AppointmentStatusEnum;
  /** Who is to look at it; NULL until that is decided. */
  technician_id?: string | null;
  /** Which bay is kept free; NULL until that is decided. */
  bay_assignment?: string | null;
  /** When the appointment was made. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link ServiceAppointmentsRow}. */
export type ServiceAppointmentsUpdate = pg.Changes<ServiceAppointmentsInsert>;

/** Where a {@link ServiceAppointmentsRow} leads. */
export const serviceAppointmentsRelations = [
  {
    kind: "foreign key",
    name: "service_appointments_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "service_appointments_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "auto",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "service_appointments_technician_id_fkey",
    columns: ["technician_id"],
    target: {
      schema: "auto",
      relation: "technicians",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "service_appointments_vehicle_id_fkey",
    columns: ["vehicle_id"],
    target: {
      schema: "auto",
      relation: "vehicles",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Mechanics of a garage.
 *
 * auto.technicians · table · unique (business_id, employee_id) · owner automotive-team · businessKey employee_id · compliance GDPR
 */
export interface TechniciansRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant they work for.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Identity they sign in with; NULL when they don't.
   *
   * uuid · → auth.users.id
   */
  user_id: string | null;
  /**
   * Number in the payroll of the business.
   *
   * character varying(50) · part of unique key
   */
  employee_id: string;
  /**
   * Full name.
   *
   * character varying(255) · classification CONFIDENTIAL · compliance GDPR
   */
  name: string;
  /**
   * What they are best at.
   *
   * text[] · default '{}'::text[]
   */
  specialties: pg.ArrayOf<string>;
  /**
   * How they are employed.
   *
   * system_core.employment_status_enum · default 'ACTIVE'::system_core.employment_status_enum
   */
  employment_status: _system_core.EmploymentStatusEnum;
  /**
   * What an hour costs the business.
   *
   * system_core.amount · classification CONFIDENTIAL
   */
  hourly_rate: _system_core.Amount;
  /**
   * When they were entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link TechniciansRow}. */
export interface TechniciansInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant they work for. */
  business_id: string;
  /** Identity they sign in with; NULL when they don't. */
  user_id?: string | null;
  /** Number in the payroll of the business. */
  employee_id: string;
  /** Full name. */
  name: string;
  /** What they are best at. · default '{}'::text[] */
  specialties?: pg.ArrayOf<string>;
  /** How they are employed. · default 'ACTIVE'::system_core.employment_status_enum */
  employment_status?: _system_core.EmploymentStatusEnum;
  /** What an hour costs the business. */
  hourly_rate: _system_core.Amount;
  /** When they were entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link TechniciansRow}. */
export type TechniciansUpdate = pg.Changes<TechniciansInsert>;

/** Where a {@link TechniciansRow} leads. */
export const techniciansRelations = [
  {
    kind: "foreign key",
    name: "technicians_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "technicians_user_id_fkey",
    columns: ["user_id"],
    target: {
      schema: "auth",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * What was done to each vehicle and what it came to. Runs with the rights of the reader.
 *
 * auto.vehicle_service_history · view · owner automotive-team
 */
export interface VehicleServiceHistoryRow {
  /**
   * The tenant that looks after the vehicle.
   *
   * uuid
   */
  business_id: string;
  /**
   * The vehicle.
   *
   * uuid
   */
  vehicle_id: string;
  /**
   * Who built it.
   *
   * character varying(100)
   */
  make: string;
  /**
   * Which model it is.
   *
   * character varying(100)
   */
  model: string;
  /**
   * Model year.
   *
   * integer
   */
  year: number;
  /**
   * The repair.
   *
   * uuid
   */
  repair_order_id: string;
  /**
   * Its number on paper.
   *
   * character varying(100)
   */
  repair_order_number: string;
  /**
   * Where the repair stands.
   *
   * auto.repair_order_status_enum
   */
  status: RepairOrderStatusEnum;
  /**
   * When it was done; NULL before.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
  /**
   * What it came to; NULL until it is done.
   *
   * numeric(10,2) · classification CONFIDENTIAL
   */
  final_cost: string | null;
  /**
   * How many steps it has.
   *
   * bigint
   */
  task_count: string;
}

/**
 * Vehicles that are or were looked after.
 *
 * auto.vehicles · table · unique (business_id, vin) · owner automotive-team · businessKey vin
 */
export interface VehiclesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that looks after it.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Who owns it now.
   *
   * uuid · → auto.customers.id
   */
  customer_id: string;
  /**
   * Vehicle identification number.
   *
   * auto.vin · part of unique key · classification INTERNAL · encryption Column-level · compliance Industry Standard
   */
  vin: Vin;
  /**
   * Who built it.
   *
   * character varying(100)
   */
  make: string;
  /**
   * Which model it is.
   *
   * character varying(100)
   */
  model: string;
  /**
   * Model year.
   *
   * integer · check ((year >= 1886) AND (year <= 2100))
   */
  year: number;
  /**
   * Engine in words, such as 2.0L I4; NULL when unknown.
   *
   * character varying(50)
   */
  engine_type: string | null;
  /**
   * MANUAL, AUTOMATIC, CVT or DIRECT_DRIVE; NULL when unknown.
   *
   * character varying(50) · check ((transmission)::text = ANY ((ARRAY['MANUAL'::character varying, 'AUTOMATIC'::character varying, 'CVT'::character varying, 'DIRECT_DRIVE'::character varying])::text[]))
   */
  transmission: "MANUAL" | "AUTOMATIC" | "CVT" | "DIRECT_DRIVE" | null;
  /**
   * Distance on the clock at the last visit, in miles; NULL when it was not read.
   *
   * integer · check (mileage >= 0)
   */
  mileage: number | null;
  /**
   * State and number; NULL when it is not registered.
   *
   * character varying(20) · classification CONFIDENTIAL · compliance GDPR
   */
  license_plate: string | null;
  /**
   * What the workshop wants to know: tires, oil; NULL when nothing is noted.
   *
   * jsonb
   */
  vehicle_specs: pg.JsonValue | null;
  /**
   * When the vehicle was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link VehiclesRow}. */
export interface VehiclesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that looks after it. */
  business_id: string;
  /** Who owns it now. */
  customer_id: string;
  /** Vehicle identification number. */
  vin: Vin;
  /** Who built it. */
  make: string;
  /** Which model it is. */
  model: string;
  /** Model year. · check ((year >= 1886) AND (year <= 2100)) */
  year: number;
  /** Engine in words, such as 2.0L I4; NULL when unknown. */
  engine_type?: string | null;
  /** MANUAL, AUTOMATIC, CVT or DIRECT_DRIVE; NULL when unknown. · check ((transmission)::text = ANY ((ARRAY['MANUAL'::character varying, 'AUTOMATIC'::character varying, 'CVT'::character varying, 'DIRECT_DRIVE'::character varying])::text[])) */
  transmission?: "MANUAL" | "AUTOMATIC" | "CVT" | "DIRECT_DRIVE" | null;
  /** Distance on the clock at the last visit, in miles; NULL when it was not read. · check (mileage >= 0) */
  mileage?: number | null;
  /** State and number; NULL when it is not registered. */
  license_plate?: string | null;
  /** What the workshop wants to know: tires, oil; NULL when nothing is noted. */
  vehicle_specs?: pg.JsonValue | null;
  /** When the vehicle was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link VehiclesRow}. */
export type VehiclesUpdate = pg.Changes<VehiclesInsert>;

/** Where a {@link VehiclesRow} leads. */
export const vehiclesRelations = [
  {
    kind: "foreign key",
    name: "vehicles_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "vehicles_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "auto",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;
