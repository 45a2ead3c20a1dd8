// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema hs, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * What a technician made of an assignment.
 *
 * hs.assignment_status_enum · enum
 */
export type AssignmentStatusEnum = (typeof assignmentStatusEnumLabels)[number];

/** The labels of AssignmentStatusEnum in their order, which comparisons follow. */
export const assignmentStatusEnumLabels = [
  "ASSIGNED",
  "ACCEPTED",
  "STARTED",
  "FINISHED",
  "DECLINED",
] as const;

/**
 * What a technician's time is set aside for.
 *
 * hs.availability_status_enum · enum
 */
export type AvailabilityStatusEnum = (typeof availabilityStatusEnumLabels)[number];

/** The labels of AvailabilityStatusEnum in their order, which comparisons follow. */
export const availabilityStatusEnumLabels = [
  "AVAILABLE",
  "ON_CALL",
  "BOOKED",
  "TIME_OFF",
] as const;

/**
 * Way of an invoice. VOID ones keep their number.
 *
 * hs.invoice_status_enum · enum
 */
export type InvoiceStatusEnum = (typeof invoiceStatusEnumLabels)[number];

/** The labels of InvoiceStatusEnum in their order, which comparisons follow. */
export const invoiceStatusEnumLabels = [
  "DRAFT",
  "ISSUED",
  "PAID",
  "OVERDUE",
  "VOID",
] as const;

/**
 * What a line of an invoice is for. Only a DISCOUNT has a negative price.
 *
 * hs.line_item_type_enum · enum
 */
export type LineItemTypeEnum = (typeof lineItemTypeEnumLabels)[number];

/** The labels of LineItemTypeEnum in their order, which comparisons follow. */
export const lineItemTypeEnumLabels = [
  "LABOR",
  "PART",
  "FEE",
  "DISCOUNT",
] as const;

/**
 * Trade a service belongs to.
 *
 * hs.service_type_enum · enum
 */
export type ServiceTypeEnum = (typeof serviceTypeEnumLabels)[number];

/** The labels of ServiceTypeEnum in their order, which comparisons follow. */
export const serviceTypeEnumLabels = [
  "PLUMBING",
  "ELECTRICAL",
  "HVAC",
  "APPLIANCE_REPAIR",
  "LANDSCAPING",
  "CLEANING",
  "GENERAL",
] as const;

/**
 * Way of a work order from the first call to the end. COMPLETED and CANCELLED are final.
 *
 * hs.work_order_status_enum · enum
 */
export type WorkOrderStatusEnum = (typeof workOrderStatusEnumLabels)[number];

/** The labels of WorkOrderStatusEnum in their order, which comparisons follow. */
export const workOrderStatusEnumLabels = [
  "PENDING",
  "SCHEDULED",
  "IN_PROGRESS",
  "ON_HOLD",
  "COMPLETED",
  "CANCELLED",
] as const;

/**
 * Technicians who can be sent out now. Can be written through, as long as the row stays in the view. Runs with the rights of the reader.
 *
 * hs.active_technicians · view · owner home-services-team
 */
export interface ActiveTechniciansRow {
  /**
   * The technician.
   *
   * uuid
   */
  id: string;
  /**
   * The tenant they work for.
   *
   * uuid
   */
  business_id: string;
  /**
   * Number in the payroll of the business.
   *
   * character varying(50)
   */
  employee_id: string;
  /**
   * Full name.
   *
   * character varying(255) · classification CONFIDENTIAL · compliance GDPR
   */
  name: string;
  /**
   * What they are good at.
   *
   * text[]
   */
  skills: pg.ArrayOf<string>;
  /**
   * Trades they are sent to.
   *
   * hs.service_type_enum[]
   */
  service_types: pg.ArrayOf<ServiceTypeEnum>;
  /**
   * ACTIVE or CONTRACTOR.
   *
   * system_core.employment_status_enum
   */
  employment_status: _system_core.EmploymentStatusEnum;
  /**
   * Where they last were: longitude, latitude.
   *
   * point · classification CONFIDENTIAL · compliance GDPR
   */
  current_location: string | null;
}

/** What can be given for a new row of {@link ActiveTechniciansRow}. */
export interface ActiveTechniciansInsert {
  /** The technician. · default gen_random_uuid() */
  id?: string;
  /** The tenant they work for. */
  business_id: string;
  /** Number in the payroll of the business. */
  employee_id: string;
  /** Full name. */
  name: string;
  /** What they are good at. · default '{}'::text[] */
  skills?: pg.ArrayOf<string>;
  /** Trades they are sent to. · default '{}'::hs.service_type_enum[] */
  service_types?: pg.ArrayOf<ServiceTypeEnum>;
  /** ACTIVE or CONTRACTOR. · default 'ACTIVE'::system_core.employment_status_enum */
  employment_status?: _system_core.EmploymentStatusEnum;
  /** Where they last were: longitude, latitude. */
  current_location?: string | null;
}

/** What can be changed in a {@link ActiveTechniciansRow}. */
export type ActiveTechniciansUpdate = pg.Changes<ActiveTechniciansInsert>;

/**
 * People and companies that order home services.
 *
 * hs.customers · table · check ((email IS NOT NULL) OR (phone IS NOT NULL)) · owner home-services-team · compliance PCI DSS, GDPR · retention 7 years after the last invoice
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
   * Where offers, reminders and invoices go; NULL when the customer prefers the telephone.
   *
   * system_core.email_address · classification CONFIDENTIAL · encryption Column-level · compliance PCI DSS, GDPR
   */
  email: _system_core.EmailAddress | null;
  /**
   * Number to call before the visit; NULL when the customer prefers e-mail.
   *
   * system_core.phone_number · classification CONFIDENTIAL · encryption Column-level · compliance PCI DSS, GDPR
   */
  phone: _system_core.PhoneNumber | null;
  /**
   * Address as JSON: street, city, region, postal_code, country_code; NULL until the first visit.
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
   * How the customer likes to be dealt with: contact_by, has_pets; NULL when never asked.
   *
   * jsonb · classification CONFIDENTIAL · compliance GDPR
   */
  preferences: pg.JsonValue | null;
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
  /** Where offers, reminders and invoices go; NULL when the customer prefers the telephone. */
  email?: _system_core.EmailAddress | null;
  /** Number to call before the visit; NULL when the customer prefers e-mail. */
  phone?: _system_core.PhoneNumber | null;
  /** Address as JSON: street, city, region, postal_code, country_code; NULL until the first visit. */
  address_info?: pg.JsonValue | null;
  /** Decides on tax and on terms of payment. · default 'RESIDENTIAL'::system_core.customer_type_enum */
  customer_type?: _system_core.CustomerTypeEnum;
  /** How the customer likes to be dealt with: contact_by, has_pets; NULL when never asked. */
  preferences?: pg.JsonValue | null;
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
 * Parts and material in stock.
 *
 * hs.inventory_items · table · unique (business_id, sku) · owner home-services-team · businessKey sku
 */
export interface InventoryItemsRow {
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
   * Stock-keeping number, as printed on the shelf.
   *
   * character varying(100) · part of unique key
   */
  sku: string;
  /**
   * What it is.
   *
   * character varying(255)
   */
  name: string;
  /**
   * More about it; NULL when there is no more to say.
   *
   * text
   */
  description: string | null;
  /**
   * Shelf it belongs to, such as plumbing; NULL when it fits none.
   *
   * character varying(100)
   */
  category: string | null;
  /**
   * Pieces in stock.
   *
   * system_core.stock_quantity · default 0
   */
  quantity_on_hand: _system_core.StockQuantity;
  /**
   * At this many pieces or fewer it is ordered again.
   *
   * system_core.stock_quantity · default 0
   */
  reorder_point: _system_core.StockQuantity;
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
   * Where it is bought, with the account number there; NULL when anywhere.
   *
   * character varying(255) · classification CONFIDENTIAL
   */
  supplier_info: string | null;
}

/** What can be given for a new row of {@link InventoryItemsRow}. */
export interface InventoryItemsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose stock it is. */
  business_id: string;
  /** Stock-keeping number, as printed on the shelf. */
  sku: string;
  /** What it is. */
  name: string;
  /** More about it; NULL when there is no more to say. */
  description?: string | null;
  /** Shelf it belongs to, such as plumbing; NULL when it fits none. */
  category?: string | null;
  /** Pieces in stock. · default 0 */
  quantity_on_hand?: _system_core.StockQuantity;
  /** At this many pieces or fewer it is ordered again. · default 0 */
  reorder_point?: _system_core.StockQuantity;
  /** What one piece costs the business. */
  cost_price: _system_core.Amount;
  /** What one piece is sold for, before tax. */
  selling_price: _system_core.Amount;
  /** Where it is bought, with the account number there; NULL when anywhere. */
  supplier_info?: string | null;
}

/** What can be changed in a {@link InventoryItemsRow}. */
export type InventoryItemsUpdate = pg.Changes<InventoryItemsInsert>;

/** Where a {@link InventoryItemsRow} leads. */
export const inventoryItemsRelations = [
  {
    kind: "foreign key",
    name: "inventory_items_business_id_fkey",
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
 * The lines of an invoice: labor, parts, fees, discounts.
 *
 * hs.invoice_line_items · table · check ((item_type = 'DISCOUNT'::hs.line_item_type_enum) = (unit_price < (0)::numeric)) · check (num_nonnulls(service_id, part_id) <= 1) · owner home-services-team · retention 7 years
 */
export interface InvoiceLineItemsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The invoice it stands on.
   *
   * uuid · → hs.invoices.id
   */
  invoice_id: string;
  /**
   * What the line is for.
   *
   * hs.line_item_type_enum
   */
  item_type: LineItemTypeEnum;
  /**
   * Text printed on the invoice.
   *
   * text
   */
  description: string;
  /**
   * How many units.
   *
   * integer · default 1 · check (quantity > 0)
   */
  quantity: number;
  /**
   * Price of one unit before tax; negative for a discount.
   *
   * numeric(12,2)
   */
  unit_price: string;
  /**
   * Quantity times price.
   *
   * numeric(12,2) · generated, stored: ((quantity)::numeric * unit_price)
   */
  total_price: string;
  /**
   * The service that was done; NULL when the line is for something else.
   *
   * uuid · → hs.services.id
   */
  service_id: string | null;
  /**
   * The part that was used; NULL when the line is for something else.
   *
   * uuid · → hs.inventory_items.id
   */
  part_id: string | null;
}

/** What can be given for a new row of {@link InvoiceLineItemsRow}. */
export interface InvoiceLineItemsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The invoice it stands on. */
  invoice_id: string;
  /** What the line is for. */
  item_type: LineItemTypeEnum;
  /** Text printed on the invoice. */
  description: string;
  /** How many units. · default 1 · check (quantity > 0) */
  quantity?: number;
  /** Price of one unit before tax; negative for a discount. */
  unit_price: string;
  /** The service that was done; NULL when the line is for something else. */
  service_id?: string | null;
  /** The part that was used; NULL when the line is for something else. */
  part_id?: string | null;
}

/** What can be changed in a {@link InvoiceLineItemsRow}. */
export type InvoiceLineItemsUpdate = pg.Changes<InvoiceLineItemsInsert>;

/** Where a {@link InvoiceLineItemsRow} leads. */
export const invoiceLineItemsRelations = [
  {
    kind: "foreign key",
    name: "invoice_line_items_invoice_id_fkey",
    columns: ["invoice_id"],
    target: {
      schema: "hs",
      relation: "invoices",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "invoice_line_items_part_id_fkey",
    columns: ["part_id"],
    target: {
      schema: "hs",
      relation: "inventory_items",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "invoice_line_items_service_id_fkey",
    columns: ["service_id"],
    target: {
      schema: "hs",
      relation: "services",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * What a customer owes for a work order: exactly one invoice for each work order that is billed.
 *
 * hs.invoices · table · unique (business_id, invoice_number) · check (due_at >= issued_at) · check ((status = 'PAID'::hs.invoice_status_enum) = (paid_at IS NOT NULL)) · owner home-services-team · businessKey invoice_number · retention 7 years · compliance SOX
 */
export interface InvoicesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that bills.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The work that is billed.
   *
   * uuid · unique key · → hs.work_orders.id
   */
  work_order_id: string;
  /**
   * Who is billed; not always who ordered.
   *
   * uuid · → hs.customers.id
   */
  customer_id: string;
  /**
   * Number on paper, such as INV-2026-000041. Left empty, the next one is assigned.
   *
   * character varying(100) · part of unique key · default ''::character varying
   */
  invoice_number: string;
  /**
   * Sum of the lines before tax.
   *
   * system_core.amount · classification CONFIDENTIAL · compliance SOX
   */
  subtotal: _system_core.Amount;
  /**
   * Tax on the subtotal.
   *
   * system_core.amount · default 0 · classification CONFIDENTIAL · compliance SOX
   */
  tax_amount: _system_core.Amount;
  /**
   * What has to be paid: subtotal and tax.
   *
   * numeric(12,2) · generated, stored: ((subtotal)::numeric + (tax_amount)::numeric) · classification CONFIDENTIAL · compliance SOX
   */
  total_amount: string;
  /**
   * Currency of the three amounts.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * Where the invoice stands.
   *
   * hs.invoice_status_enum · default 'DRAFT'::hs.invoice_status_enum
   */
  status: InvoiceStatusEnum;
  /**
   * When it was sent; NULL for a draft.
   *
   * timestamp with time zone
   */
  issued_at: string | null;
  /**
   * When it has to be paid; NULL for a draft.
   *
   * timestamp with time zone
   */
  due_at: string | null;
  /**
   * When it was paid; set exactly when the status is PAID.
   *
   * timestamp with time zone
   */
  paid_at: string | null;
}

/** What can be given for a new row of {@link InvoicesRow}. */
export interface InvoicesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that bills. */
  business_id: string;
  /** The work that is billed. */
  work_order_id: string;
  /** Who is billed; not always who ordered. */
  customer_id: string;
  /** Number on paper, such as INV-2026-000041. Left empty, the next one is assigned. · default ''::character varying */
  invoice_number?: string;
  /** Sum of the lines before tax. */
  subtotal: _system_core.Amount;
  /** Tax on the subtotal. · default 0 */
  tax_amount?: _system_core.Amount;
  /** Currency of the three amounts. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** Where the invoice stands. · default 'DRAFT'::hs.invoice_status_enum */
  status?: InvoiceStatusEnum;
  /** When it was sent; NULL for a draft. */
  issued_at?: string | null;
  /** When it has to be paid; NULL for a draft. */
  due_at?: string | null;
  /** When it was paid; set exactly when the status is PAID. */
  paid_at?: string | null;
}

/** What can be changed in a {@link InvoicesRow}. */
export type InvoicesUpdate = pg.Changes<InvoicesInsert>;

/** Where a {@link InvoicesRow} leads. */
export const invoicesRelations = [
  {
    kind: "foreign key",
    name: "invoices_business_id_fkey",
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
    name: "invoices_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "invoices_work_order_id_fkey",
    columns: ["work_order_id"],
    target: {
      schema: "hs",
      relation: "work_orders",
      columns: ["id"],
    },
    cardinality: "one-to-one",
    required: true,
  },
] as const;

/**
 * Which parts a service usually needs, so that the van is loaded right.
 *
 * hs.service_parts · table · primary key (service_id, inventory_item_id) · owner home-services-team
 */
export interface ServicePartsRow {
  /**
   * The service.
   *
   * uuid · part of primary key · → hs.services.id
   */
  service_id: string;
  /**
   * The part it needs.
   *
   * uuid · part of primary key · → hs.inventory_items.id
   */
  inventory_item_id: string;
  /**
   * How many pieces of it.
   *
   * integer · default 1 · check (quantity > 0)
   */
  quantity: number;
}

/** What can be given for a new row of {@link ServicePartsRow}. */
export interface ServicePartsInsert {
  /** The service. */
  service_id: string;
  /** The part it needs. */
  inventory_item_id: string;
  /** How many pieces of it. · default 1 · check (quantity > 0) */
  quantity?: number;
}

/** What can be changed in a {@link ServicePartsRow}. */
export type ServicePartsUpdate = pg.Changes<ServicePartsInsert>;

/** Where a {@link ServicePartsRow} leads. */
export const servicePartsRelations = [
  {
    kind: "foreign key",
    name: "service_parts_inventory_item_id_fkey",
    columns: ["inventory_item_id"],
    target: {
      schema: "hs",
      relation: "inventory_items",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "service_parts_service_id_fkey",
    columns: ["service_id"],
    target: {
      schema: "hs",
      relation: "services",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What a business offers at which flat price. Lines of an invoice refer to it.
 *
 * hs.services · table · unique (business_id, service_code) · owner home-services-team · businessKey service_code
 */
export interface ServicesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that offers it.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Short code on quotes and invoices, such as PLB-001.
   *
   * character varying(50) · part of unique key
   */
  service_code: string;
  /**
   * Name shown to customers.
   *
   * character varying(255) · classification PUBLIC
   */
  name: string;
  /**
   * What is included; NULL when the name says it.
   *
   * text · classification PUBLIC
   */
  description: string | null;
  /**
   * Trade it belongs to.
   *
   * hs.service_type_enum
   */
  service_type: ServiceTypeEnum;
  /**
   * Flat price before tax, in the tenant's currency.
   *
   * system_core.amount · classification PUBLIC
   */
  base_price: _system_core.Amount;
  /**
   * How long it usually takes; NULL when that can't be told.
   *
   * interval
   */
  usual_duration: string | null;
  /**
   * Whether it can still be ordered.
   *
   * boolean · default true
   */
  is_active: boolean;
  /**
   * When it was added to the catalog.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link ServicesRow}. */
export interface ServicesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that offers it. */
  business_id: string;
  /** Short code on quotes and invoices, such as PLB-001. */
  service_code: string;
  /** Name shown to customers. */
  name: string;
  /** What is included; NULL when the name says it. */
  description?: string | null;
  /** Trade it belongs to. */
  service_type: ServiceTypeEnum;
  /** Flat price before tax, in the tenant's currency. */
  base_price: _system_core.Amount;
  /** How long it usually takes; NULL when that can't be told. */
  usual_duration?: string | null;
  /** Whether it can still be ordered. · default true */
  is_active?: boolean;
  /** When it was added to the catalog. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link ServicesRow}. */
export type ServicesUpdate = pg.Changes<ServicesInsert>;

/** Where a {@link ServicesRow} leads. */
export const servicesRelations = [
  {
    kind: "foreign key",
    name: "services_business_id_fkey",
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
 * When a technician can be booked and where. Spans of one technician never overlap.
 *
 * hs.technician_availability · table · owner home-services-team
 */
export interface TechnicianAvailabilityRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant they work for.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Whose time it is.
   *
   * uuid · → hs.technicians.id
   */
  technician_id: string;
  /**
   * The span of time: start included, end not.
   *
   * tstzrange · check (NOT isempty(available_during))
   */
  available_during: string;
  /**
   * What the time is set aside for.
   *
   * hs.availability_status_enum · default 'AVAILABLE'::hs.availability_status_enum
   */
  availability_status: AvailabilityStatusEnum;
  /**
   * Where they can be sent in that time: centre as longitude and latitude, radius in degrees; NULL for anywhere.
   *
   * circle · classification INTERNAL
   */
  service_area: string | null;
  /**
   * Remark for the dispatcher; NULL when there is none.
   *
   * text · classification INTERNAL
   */
  notes: string | null;
  /**
   * When the span was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link TechnicianAvailabilityRow}. */
export interface TechnicianAvailabilityInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant they work for. */
  business_id: string;
  /** Whose time it is. */
  technician_id: string;
  /** The span of time: start included, end not. · check (NOT isempty(available_during)) */
  available_during: string;
  /** What the time is set aside for. · default 'AVAILABLE'::hs.availability_status_enum */
  availability_status?: AvailabilityStatusEnum;
  /** Where they can be sent in that time: centre as longitude and latitude, radius in degrees; NULL for anywhere. */
  service_area?: string | null;
  /** Remark for the dispatcher; NULL when there is none. */
  notes?: string | null;
  /** When the span was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link TechnicianAvailabilityRow}. */
export type TechnicianAvailabilityUpdate = pg.Changes<TechnicianAvailabilityInsert>;

/** Where a {@link TechnicianAvailabilityRow} leads. */
export const technicianAvailabilityRelations = [
  {
    kind: "foreign key",
    name: "technician_availability_business_id_fkey",
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
    name: "technician_availability_technician_id_fkey",
    columns: ["technician_id"],
    target: {
      schema: "hs",
      relation: "technicians",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * People who do the work at the customer's.
 *
 * hs.technicians · table · unique (business_id, employee_id) · owner home-services-team · businessKey employee_id · compliance GDPR
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
   * Identity they sign in with on the field app; NULL when they don't use it. Their policies compare it with auth.uid().
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
   * Full name as customers are told.
   *
   * character varying(255) · classification CONFIDENTIAL · compliance GDPR
   */
  name: string;
  /**
   * What they are good at, in free words.
   *
   * text[] · default '{}'::text[]
   */
  skills: pg.ArrayOf<string>;
  /**
   * Trades they are sent to.
   *
   * hs.service_type_enum[] · default '{}'::hs.service_type_enum[]
   */
  service_types: pg.ArrayOf<ServiceTypeEnum>;
  /**
   * Certificates with name and valid_until; NULL when none is on file.
   *
   * jsonb
   */
  certifications: pg.JsonValue | null;
  /**
   * How they are employed.
   *
   * system_core.employment_status_enum · default 'ACTIVE'::system_core.employment_status_enum
   */
  employment_status: _system_core.EmploymentStatusEnum;
  /**
   * Where they last were: longitude, latitude; NULL when the app is off.
   *
   * point · classification CONFIDENTIAL · compliance GDPR · retention 30 days
   */
  current_location: string | null;
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
  /** Identity they sign in with on the field app; NULL when they don't use it. Their policies compare it with auth.uid(). */
  user_id?: string | null;
  /** Number in the payroll of the business. */
  employee_id: string;
  /** Full name as customers are told. */
  name: string;
  /** What they are good at, in free words. · default '{}'::text[] */
  skills?: pg.ArrayOf<string>;
  /** Trades they are sent to. · default '{}'::hs.service_type_enum[] */
  service_types?: pg.ArrayOf<ServiceTypeEnum>;
  /** Certificates with name and valid_until; NULL when none is on file. */
  certifications?: pg.JsonValue | null;
  /** How they are employed. · default 'ACTIVE'::system_core.employment_status_enum */
  employment_status?: _system_core.EmploymentStatusEnum;
  /** Where they last were: longitude, latitude; NULL when the app is off. */
  current_location?: string | null;
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
 * Which technician is sent to which work order, and what became of it.
 *
 * hs.work_order_assignments · table · unique (technician_id, work_order_id) · check (completed_at >= started_at) · owner home-services-team
 */
export interface WorkOrderAssignmentsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The work to be done.
   *
   * uuid · part of unique key · → hs.work_orders.id
   */
  work_order_id: string;
  /**
   * Who is sent.
   *
   * uuid · part of unique key · → hs.technicians.id
   */
  technician_id: string;
  /**
   * Who decided it; NULL when route planning did.
   *
   * uuid · → auth.users.id
   */
  assigned_by: string | null;
  /**
   * When it was decided.
   *
   * timestamp with time zone · default now()
   */
  assigned_at: string;
  /**
   * When the technician began; NULL before.
   *
   * timestamp with time zone
   */
  started_at: string | null;
  /**
   * When the technician was done; NULL before.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
  /**
   * What the technician made of it.
   *
   * hs.assignment_status_enum · default 'ASSIGNED'::hs.assignment_status_enum
   */
  assignment_status: AssignmentStatusEnum;
  /**
   * What the technician found; NULL when there is nothing to tell.
   *
   * text · classification CONFIDENTIAL
   */
  notes: string | null;
}

/** What can be given for a new row of {@link WorkOrderAssignmentsRow}. */
export interface WorkOrderAssignmentsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The work to be done. */
  work_order_id: string;
  /** Who is sent. */
  technician_id: string;
  /** Who decided it; NULL when route planning did. */
  assigned_by?: string | null;
  /** When it was decided. · default now() */
  assigned_at?: string;
  /** When the technician began; NULL before. */
  started_at?: string | null;
  /** When the technician was done; NULL before. */
  completed_at?: string | null;
  /** What the technician made of it. · default 'ASSIGNED'::hs.assignment_status_enum */
  assignment_status?: AssignmentStatusEnum;
  /** What the technician found; NULL when there is nothing to tell. */
  notes?: string | null;
}

/** What can be changed in a {@link WorkOrderAssignmentsRow}. */
export type WorkOrderAssignmentsUpdate = pg.Changes<WorkOrderAssignmentsInsert>;

/** Where a {@link WorkOrderAssignmentsRow} leads. */
export const workOrderAssignmentsRelations = [
  {
    kind: "foreign key",
    name: "work_order_assignments_assigned_by_fkey",
    columns: ["assigned_by"],
    target: {
      schema: "auth",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "work_order_assignments_technician_id_fkey",
    columns: ["technician_id"],
    target: {
      schema: "hs",
      relation: "technicians",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "work_order_assignments_work_order_id_fkey",
    columns: ["work_order_id"],
    target: {
      schema: "hs",
      relation: "work_orders",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Work orders with the name of the customer and of the technicians who have not declined: what the dashboard shows. Runs with the rights of the reader.
 *
 * hs.work_order_dashboard · view · owner home-services-team
 */
export interface WorkOrderDashboardRow {
  /**
   * The work order.
   *
   * uuid
   */
  work_order_id: string;
  /**
   * The tenant it belongs to.
   *
   * uuid
   */
  business_id: string;
  /**
   * Its number on paper.
   *
   * character varying(100)
   */
  work_order_number: string;
  /**
   * Where the work stands.
   *
   * hs.work_order_status_enum
   */
  status: WorkOrderStatusEnum;
  /**
   * How soon it is to be done.
   *
   * system_core.priority_enum
   */
  priority: _system_core.PriorityEnum | null;
  /**
   * When the technician is to arrive.
   *
   * timestamp with time zone
   */
  scheduled_at: string | null;
  /**
   * Given and family name of the customer.
   *
   * text · classification CONFIDENTIAL · compliance GDPR
   */
  customer_name: string;
  /**
   * Names of the technicians in alphabetical order; NULL when nobody is assigned.
   *
   * character varying[] · classification CONFIDENTIAL · compliance GDPR
   */
  technician_names: pg.ArrayOf<string> | null;
  /**
   * How many technicians that are.
   *
   * bigint
   */
  technician_count: string;
}

/**
 * Central management of the work a home services business is asked to do: what, where, when, for whom and at what price.
 *
 * hs.work_orders · table · unique (business_id, work_order_number) · check (((status = 'COMPLETED'::hs.work_order_status_enum) AND (completed_at IS NOT NULL)) OR ((status <> 'COMPLETED'::hs.work_order_status_enum) AND (completed_at IS NULL))) · check ((estimated_cost >= (0)::numeric) AND (final_cost >= (0)::numeric)) · owner home-services-team · businessKey work_order_number · audited · retention 7 years · compliance SOX
 */
export interface WorkOrdersRow {
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
   * Who asked for it.
   *
   * uuid · → hs.customers.id
   */
  customer_id: string;
  /**
   * Number on paper, such as WO-2026-000121. Left empty, the next one is assigned.
   *
   * character varying(100) · part of unique key · default ''::character varying
   */
  work_order_number: string;
  /**
   * Trade the work belongs to.
   *
   * hs.service_type_enum
   */
  service_type: ServiceTypeEnum;
  /**
   * What the customer asked for, in the dispatcher's words.
   *
   * text · classification CONFIDENTIAL
   */
  description: string;
  /**
   * How soon it is to be done; NULL when nobody judged yet.
   *
   * system_core.priority_enum · default 'MEDIUM'::system_core.priority_enum
   */
  priority: _system_core.PriorityEnum | null;
  /**
   * Where the work stands. Never NULL, or the check on completion could not decide.
   *
   * hs.work_order_status_enum · default 'PENDING'::hs.work_order_status_enum
   */
  status: WorkOrderStatusEnum;
  /**
   * When the technician is to arrive; NULL until it is planned.
   *
   * timestamp with time zone
   */
  scheduled_at: string | null;
  /**
   * When the work was done; set exactly when the status is COMPLETED.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
  /**
   * What the customer was told, before tax, in the tenant's currency; NULL before the estimate.
   *
   * numeric(10,2)
   */
  estimated_cost: string | null;
  /**
   * What it came to, before tax; NULL until it is done.
   *
   * numeric(10,2)
   */
  final_cost: string | null;
  /**
   * Where the work is, when not at the customer's own address.
   *
   * jsonb · classification CONFIDENTIAL · encryption Column-level · compliance GDPR
   */
  location_address: pg.JsonValue | null;
  /**
   * What the technician has to know, such as how to get in; NULL when nothing.
   *
   * text · classification CONFIDENTIAL · encryption Column-level
   */
  special_instructions: string | null;
  /**
   * When it was entered; NULL for rows imported without a time.
   *
   * timestamp with time zone · default now()
   */
  created_at: string | null;
  /**
   * When it last changed, kept by a trigger; NULL for imported rows that never did.
   *
   * timestamp with time zone · default now()
   */
  updated_at: string | null;
  /**
   * Who entered it; NULL when the customer did so online.
   *
   * uuid · → auth.users.id
   */
  created_by: string | null;
  /**
   * Who changed it last; NULL when nobody has.
   *
   * uuid · → auth.users.id
   */
  updated_by: string | null;
}

/** What can be given for a new row of {@link WorkOrdersRow}. */
export interface WorkOrdersInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that does the work. */
  business_id: string;
  /** Who asked for it. */
  customer_id: string;
  /** Number on paper, such as WO-2026-000121. Left empty, the next one is assigned. · default ''::character varying */
  work_order_number?: string;
  /** Trade the work belongs to. */
  service_type: ServiceTypeEnum;
  /** What the customer asked for, in the dispatcher's words. */
  description: string;
  /** How soon it is to be done; NULL when nobody judged yet. · default 'MEDIUM'::system_core.priority_enum */
  priority?: _system_core.PriorityEnum | null;
  /** Where the work stands. Never NULL, or the check on completion could not decide. · default 'PENDING'::hs.work_order_status_enum */
  status?: WorkOrderStatusEnum;
  /** When the technician is to arrive; NULL until it is planned. */
  scheduled_at?: string | null;
  /** When the work was done; set exactly when the status is COMPLETED. */
  completed_at?: string | null;
  /** What the customer was told, before tax, in the tenant's currency; NULL before the estimate. */
  estimated_cost?: string | null;
  /** What it came to, before tax; NULL until it is done. */
  final_cost?: string | null;
  /** Where the work is, when not at the customer's own address. */
  location_address?: pg.JsonValue | null;
  /** What the technician has to know, such as how to get in; NULL when nothing. */
  special_instructions?: string | null;
  /** When it was entered; NULL for rows imported without a time. · default now() */
  created_at?: string | null;
  /** When it last changed, kept by a trigger; NULL for imported rows that never did. · default now() */
  updated_at?: string | null;
  /** Who entered it; NULL when the customer did so online. */
  created_by?: string | null;
  /** Who changed it last; NULL when nobody has. */
  updated_by?: string | null;
}

/** What can be changed in a {@link WorkOrdersRow}. */
export type WorkOrdersUpdate = pg.Changes<WorkOrdersInsert>;

/** Where a {@link WorkOrdersRow} leads. */
export const workOrdersRelations = [
  {
    kind: "foreign key",
    name: "work_orders_business_id_fkey",
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
    name: "work_orders_created_by_fkey",
    columns: ["created_by"],
    target: {
      schema: "auth",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "work_orders_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "work_orders_updated_by_fkey",
    columns: ["updated_by"],
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
 * Every change to a work order: the row before and after it. Written by a trigger and changed by nobody; in partitions by kind of change, because inserts may be dropped sooner than deletes.
 *
 * hs.work_orders_audit · partitioned table · primary key (id, action) · check (((action = 'INSERT'::system_core.audit_action_enum) = (old_row IS NULL)) AND ((action = 'DELETE'::system_core.audit_action_enum) = (new_row IS NULL))) · owner home-services-team · retention 7 years · compliance SOX
 */
export interface WorkOrdersAuditRow {
  /**
   * Identity of the entry; with action the primary key, which has to contain the partition key.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * What happened to the work order; decides on the partition.
   *
   * system_core.audit_action_enum · part of primary key
   */
  action: _system_core.AuditActionEnum;
  /**
   * The tenant whose work order it was.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The work order that changed. No foreign key: the history outlives it.
   *
   * uuid
   */
  work_order_id: string;
  /**
   * Names of the columns whose value changed, in alphabetical order.
   *
   * text[] · default '{}'::text[]
   */
  changed_columns: pg.ArrayOf<string>;
  /**
   * The row before the change; NULL for an insert.
   *
   * jsonb · classification CONFIDENTIAL
   */
  old_row: pg.JsonValue | null;
  /**
   * The row after the change; NULL for a delete.
   *
   * jsonb · classification CONFIDENTIAL
   */
  new_row: pg.JsonValue | null;
  /**
   * Person the session acted for; NULL for a job.
   *
   * uuid · classification INTERNAL
   */
  changed_by: string | null;
  /**
   * When the change was made.
   *
   * timestamp with time zone · default now()
   */
  changed_at: string;
}

/** What can be given for a new row of {@link WorkOrdersAuditRow}. */
export interface WorkOrdersAuditInsert {
  /** Identity of the entry; with action the primary key, which has to contain the partition key. · default gen_random_uuid() */
  id?: string;
  /** What happened to the work order; decides on the partition. */
  action: _system_core.AuditActionEnum;
  /** The tenant whose work order it was. */
  business_id: string;
  /** The work order that changed. No foreign key: the history outlives it. */
  work_order_id: string;
  /** Names of the columns whose value changed, in alphabetical order. · default '{}'::text[] */
  changed_columns?: pg.ArrayOf<string>;
  /** The row before the change; NULL for an insert. */
  old_row?: pg.JsonValue | null;
  /** The row after the change; NULL for a delete. */
  new_row?: pg.JsonValue | null;
  /** Person the session acted for; NULL for a job. */
  changed_by?: string | null;
  /** When the change was made. · default now() */
  changed_at?: string;
}

/** What can be changed in a {@link WorkOrdersAuditRow}. */
export type WorkOrdersAuditUpdate = pg.Changes<WorkOrdersAuditInsert>;

/** Where a {@link WorkOrdersAuditRow} leads. */
export const workOrdersAuditRelations = [
  {
    kind: "foreign key",
    name: "work_orders_audit_business_id_fkey",
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
