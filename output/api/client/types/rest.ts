// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema rest, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * Way of one dish from the order to the guest.
 *
 * rest.order_item_status_enum · enum
 */
export type OrderItemStatusEnum = (typeof orderItemStatusEnumLabels)[number];

/** The labels of OrderItemStatusEnum in their order, which comparisons follow. */
export const orderItemStatusEnumLabels = [
  "ORDERED",
  "PREPARING",
  "READY",
  "SERVED",
  "CANCELLED",
] as const;

/**
 * Way of an order. PAID and CANCELLED are final.
 *
 * rest.order_status_enum · enum
 */
export type OrderStatusEnum = (typeof orderStatusEnumLabels)[number];

/** The labels of OrderStatusEnum in their order, which comparisons follow. */
export const orderStatusEnumLabels = [
  "OPEN",
  "IN_KITCHEN",
  "READY",
  "SERVED",
  "PAID",
  "CANCELLED",
] as const;

/**
 * Where the food is eaten. Only DINE_IN has a table.
 *
 * rest.order_type_enum · enum
 */
export type OrderTypeEnum = (typeof orderTypeEnumLabels)[number];

/** The labels of OrderTypeEnum in their order, which comparisons follow. */
export const orderTypeEnumLabels = [
  "DINE_IN",
  "TAKEOUT",
  "DELIVERY",
] as const;

/**
 * What a table is at this moment.
 *
 * rest.table_status_enum · enum
 */
export type TableStatusEnum = (typeof tableStatusEnumLabels)[number];

/** The labels of TableStatusEnum in their order, which comparisons follow. */
export const tableStatusEnumLabels = [
  "AVAILABLE",
  "OCCUPIED",
  "RESERVED",
  "CLEANING",
  "OUT_OF_SERVICE",
] as const;

/**
 * One size in which a dish is sold.
 *
 * rest.portion · composite type
 */
export interface Portion {
  /**
   * Name of the size, such as large.
   *
   * character varying(50)
   */
  label: string | null;
  /**
   * Price of this size, in the currency of the dish.
   *
   * numeric(12,2)
   */
  price: string | null;
  /**
   * Energy of this size; NULL when it was not measured.
   *
   * integer
   */
  kilojoules: number | null;
}

/**
 * What the kitchen still has to prepare, with dish and order, numbered within each station. Runs with the rights of the reader.
 *
 * rest.kitchen_board · view · owner restaurant-team
 */
export interface KitchenBoardRow {
  /**
   * The entry of the queue.
   *
   * uuid
   */
  kitchen_queue_id: string;
  /**
   * The tenant whose kitchen it is.
   *
   * uuid
   */
  business_id: string;
  /**
   * Where it is prepared.
   *
   * character varying(50)
   */
  station: "GRILL" | "FRYER" | "SALAD" | "PASTRY" | "BAR" | "EXPEDITE";
  /**
   * PENDING or IN_PROGRESS.
   *
   * system_core.task_status_enum
   */
  status: _system_core.TaskStatusEnum;
  /**
   * Number on the ticket.
   *
   * character varying(100)
   */
  order_number: string;
  /**
   * Name of the dish.
   *
   * character varying(255)
   */
  item_name: string;
  /**
   * How many of it.
   *
   * integer
   */
  quantity: number;
  /**
   * What the guest wants different; NULL for as it is.
   *
   * text
   */
  special_instructions: string | null;
  /**
   * When the station began; NULL before.
   *
   * timestamp with time zone
   */
  started_at: string | null;
  /**
   * When it came into the queue.
   *
   * timestamp with time zone
   */
  created_at: string;
  /**
   * Place in the queue of the station; 1 waits longest.
   *
   * bigint
   */
  station_position: string;
}

/**
 * What each station of the kitchen has to prepare, in which order.
 *
 * rest.kitchen_queue · table · check ((prep_time_estimated > 0) AND (prep_time_actual >= 0)) · owner restaurant-team · retention 90 days
 */
export interface KitchenQueueRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose kitchen it is; kept here so that the queue is read without a join.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The order it belongs to.
   *
   * uuid · → rest.orders.id
   */
  order_id: string;
  /**
   * The dish to be prepared.
   *
   * uuid · → rest.order_items.id
   */
  order_item_id: string;
  /**
   * Where it is prepared: GRILL, FRYER, SALAD, PASTRY, BAR or EXPEDITE.
   *
   * character varying(50) · check ((station)::text = ANY ((ARRAY['GRILL'::character varying, 'FRYER'::character varying, 'SALAD'::character varying, 'PASTRY'::character varying, 'BAR'::character varying, 'EXPEDITE'::character varying…
   */
  station: "GRILL" | "FRYER" | "SALAD" | "PASTRY" | "BAR" | "EXPEDITE";
  /**
   * Where it stands.
   *
   * system_core.task_status_enum · default 'PENDING'::system_core.task_status_enum
   */
  status: _system_core.TaskStatusEnum;
  /**
   * How long it should take, in minutes; NULL when unknown.
   *
   * integer
   */
  prep_time_estimated: number | null;
  /**
   * How long it took, in minutes; NULL until it is done.
   *
   * integer
   */
  prep_time_actual: number | null;
  /**
   * When it came into the queue.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * When the station began; NULL before.
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
   * Who prepares it; NULL until somebody takes it.
   *
   * uuid · → user_mgmt.users.id
   */
  chef_id: string | null;
}

/** What can be given for a new row of {@link KitchenQueueRow}. */
export interface KitchenQueueInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose kitchen it is; kept here so that the queue is read without a join. */
  business_id: string;
  /** The order it belongs to. */
  order_id: string;
  /** The dish to be prepared. */
  order_item_id: string;
  /** Where it is prepared: GRILL, FRYER, SALAD, PASTRY, BAR or EXPEDITE. · check ((station)::text = ANY ((ARRAY['GRILL'::character varying, 'FRYER'::character varying, 'SALAD'::character varying, 'PASTRY'::character varying, 'BAR'::character varying, 'EXPEDITE'::character varying… */
  station: "GRILL" | "FRYER" | "SALAD" | "PASTRY" | "BAR" | "EXPEDITE";
  /** Where it stands. · default 'PENDING'::system_core.task_status_enum */
  status?: _system_core.TaskStatusEnum;
  /** How long it should take, in minutes; NULL when unknown. */
  prep_time_estimated?: number | null;
  /** How long it took, in minutes; NULL until it is done. */
  prep_time_actual?: number | null;
  /** When it came into the queue. · default now() */
  created_at?: string;
  /** When the station began; NULL before. */
  started_at?: string | null;
  /** When it was done; NULL before. */
  completed_at?: string | null;
  /** Who prepares it; NULL until somebody takes it. */
  chef_id?: string | null;
}

/** What can be changed in a {@link KitchenQueueRow}. */
export type KitchenQueueUpdate = pg.Changes<KitchenQueueInsert>;

/** Where a {@link KitchenQueueRow} leads. */
export const kitchenQueueRelations = [
  {
    kind: "foreign key",
    name: "kitchen_queue_business_id_fkey",
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
    name: "kitchen_queue_chef_id_fkey",
    columns: ["chef_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "kitchen_queue_order_id_fkey",
    columns: ["order_id"],
    target: {
      schema: "rest",
      relation: "orders",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "kitchen_queue_order_item_id_fkey",
    columns: ["order_item_id"],
    target: {
      schema: "rest",
      relation: "order_items",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Sections of the menu, which can have sections of their own.
 *
 * rest.menu_categories · table · unique (business_id, id) · unique (business_id, name) · owner restaurant-team
 */
export interface MenuCategoriesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · part of unique key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose menu it is.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id · → rest.menu_categories.business_id
   */
  business_id: string;
  /**
   * Heading on the menu.
   *
   * character varying(255) · part of unique key · classification PUBLIC
   */
  name: string;
  /**
   * Text below the heading; NULL when there is none.
   *
   * text · classification PUBLIC
   */
  description: string | null;
  /**
   * Place on the menu, counted in tens.
   *
   * integer · default 0
   */
  sort_order: number;
  /**
   * Whether it is on the menu now.
   *
   * boolean · default true
   */
  is_active: boolean;
  /**
   * When it was added.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * The section it is part of; NULL at the top.
   *
   * uuid · → rest.menu_categories.id
   */
  parent_category_id: string | null;
  /**
   * Hours in which it is served; NULL for the whole day.
   *
   * rest.time_of_day_range · classification PUBLIC
   */
  served_during: string | null;
}

/** What can be given for a new row of {@link MenuCategoriesRow}. */
export interface MenuCategoriesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose menu it is. */
  business_id: string;
  /** Heading on the menu. */
  name: string;
  /** Text below the heading; NULL when there is none. */
  description?: string | null;
  /** Place on the menu, counted in tens. · default 0 */
  sort_order?: number;
  /** Whether it is on the menu now. · default true */
  is_active?: boolean;
  /** When it was added. · default now() */
  created_at?: string;
  /** The section it is part of; NULL at the top. */
  parent_category_id?: string | null;
  /** Hours in which it is served; NULL for the whole day. */
  served_during?: string | null;
}

/** What can be changed in a {@link MenuCategoriesRow}. */
export type MenuCategoriesUpdate = pg.Changes<MenuCategoriesInsert>;

/** Where a {@link MenuCategoriesRow} leads. */
export const menuCategoriesRelations = [
  {
    kind: "foreign key",
    name: "menu_categories_business_id_fkey",
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
    name: "menu_categories_parent_category_fkey",
    columns: ["business_id", "parent_category_id"],
    target: {
      schema: "rest",
      relation: "menu_categories",
      columns: ["business_id", "id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * Dishes and drinks.
 *
 * rest.menu_items · table · unique (business_id, name) · owner restaurant-team
 */
export interface MenuItemsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that serves it.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The section it stands in.
   *
   * uuid · → rest.menu_categories.id
   */
  category_id: string;
  /**
   * Name on the menu.
   *
   * character varying(255) · part of unique key · classification PUBLIC
   */
  name: string;
  /**
   * Text below the name; NULL when there is none.
   *
   * text · classification PUBLIC
   */
  description: string | null;
  /**
   * Price with tax, in the currency beside it.
   *
   * system_core.amount · classification PUBLIC
   */
  price: _system_core.Amount;
  /**
   * Currency of the price.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * What guests can be allergic to; empty when nothing.
   *
   * text[] · default '{}'::text[] · classification PUBLIC
   */
  allergens: pg.ArrayOf<string>;
  /**
   * Diets it suits, such as vegan.
   *
   * text[] · default '{}'::text[] · classification PUBLIC
   */
  dietary_restrictions: pg.ArrayOf<string>;
  /**
   * Whether it can be ordered now; false when it has run out.
   *
   * boolean · default true
   */
  is_available: boolean;
  /**
   * How long the kitchen takes, in minutes; NULL for what is only poured.
   *
   * integer · check (prep_time_minutes > 0)
   */
  prep_time_minutes: number | null;
  /**
   * Energy and nutrients of a serving; NULL when they were not measured.
   *
   * jsonb · classification PUBLIC
   */
  nutritional_info: pg.JsonValue | null;
  /**
   * Sizes in which it is sold; NULL when there is only one.
   *
   * rest.portion[] · classification PUBLIC
   */
  portions: pg.ArrayOf<Portion> | null;
  /**
   * Name and description for full-text search, the name weighing more.
   *
   * tsvector · generated, stored: (setweight(to_tsvector('simple'::regconfig, (name)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, COALESCE(description, ''::text)), 'B'::"char"))
   */
  search_document: string;
}

/** What can be given for a new row of {@link MenuItemsRow}. */
export interface MenuItemsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that serves it. */
  business_id: string;
  /** The section it stands in. */
  category_id: string;
  /** Name on the menu. */
  name: string;
  /** Text below the name; NULL when there is none. */
  description?: string | null;
  /** Price with tax, in the currency beside it. */
  price: _system_core.Amount;
  /** Currency of the price. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** What guests can be allergic to; empty when nothing. · default '{}'::text[] */
  allergens?: pg.ArrayOf<string>;
  /** Diets it suits, such as vegan. · default '{}'::text[] */
  dietary_restrictions?: pg.ArrayOf<string>;
  /** Whether it can be ordered now; false when it has run out. · default true */
  is_available?: boolean;
  /** How long the kitchen takes, in minutes; NULL for what is only poured. · check (prep_time_minutes > 0) */
  prep_time_minutes?: number | null;
  /** Energy and nutrients of a serving; NULL when they were not measured. */
  nutritional_info?: pg.JsonValue | null;
  /** Sizes in which it is sold; NULL when there is only one. */
  portions?: pg.ArrayOf<Portion> | null;
}

/** What can be changed in a {@link MenuItemsRow}. */
export type MenuItemsUpdate = pg.Changes<MenuItemsInsert>;

/** Where a {@link MenuItemsRow} leads. */
export const menuItemsRelations = [
  {
    kind: "foreign key",
    name: "menu_items_business_id_fkey",
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
    name: "menu_items_category_id_fkey",
    columns: ["category_id"],
    target: {
      schema: "rest",
      relation: "menu_categories",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * The dishes of an order.
 *
 * rest.order_items · table · owner restaurant-team
 */
export interface OrderItemsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The order it is part of.
   *
   * uuid · → rest.orders.id
   */
  order_id: string;
  /**
   * The dish.
   *
   * uuid · → rest.menu_items.id
   */
  menu_item_id: string;
  /**
   * How many of it.
   *
   * integer · default 1 · check (quantity > 0)
   */
  quantity: number;
  /**
   * Price of one when it was ordered; a later change of the menu does not touch it.
   *
   * system_core.amount
   */
  unit_price: _system_core.Amount;
  /**
   * Quantity times price.
   *
   * numeric(12,2) · generated, stored: ((quantity)::numeric * (unit_price)::numeric)
   */
  total_price: string;
  /**
   * What the guest wants different; NULL for as it is.
   *
   * text · classification CONFIDENTIAL
   */
  special_instructions: string | null;
  /**
   * Where the dish stands.
   *
   * rest.order_item_status_enum · default 'ORDERED'::rest.order_item_status_enum
   */
  status: OrderItemStatusEnum;
  /**
   * When it was ordered.
   *
   * timestamp with time zone · default now()
   */
  ordered_at: string;
  /**
   * When the kitchen was done with it; NULL before.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
}

/** What can be given for a new row of {@link OrderItemsRow}. */
export interface OrderItemsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The order it is part of. */
  order_id: string;
  /** The dish. */
  menu_item_id: string;
  /** How many of it. · default 1 · check (quantity > 0) */
  quantity?: number;
  /** Price of one when it was ordered; a later change of the menu does not touch it. */
  unit_price: _system_core.Amount;
  /** What the guest wants different; NULL for as it is. */
  special_instructions?: string | null;
  /** Where the dish stands. · default 'ORDERED'::rest.order_item_status_enum */
  status?: OrderItemStatusEnum;
  /** When it was ordered. · default now() */
  ordered_at?: string;
  /** When the kitchen was done with it; NULL before. */
  completed_at?: string | null;
}

/** What can be changed in a {@link OrderItemsRow}. */
export type OrderItemsUpdate = pg.Changes<OrderItemsInsert>;

/** Where a {@link OrderItemsRow} leads. */
export const orderItemsRelations = [
  {
    kind: "foreign key",
    name: "order_items_menu_item_id_fkey",
    columns: ["menu_item_id"],
    target: {
      schema: "rest",
      relation: "menu_items",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "order_items_order_id_fkey",
    columns: ["order_id"],
    target: {
      schema: "rest",
      relation: "orders",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What guests ordered together and pay together.
 *
 * rest.orders · table · unique (business_id, order_number) · check (completed_at >= created_at) · check ((order_type = 'DINE_IN'::rest.order_type_enum) = (table_id IS NOT NULL)) · owner restaurant-team · businessKey order_number · retention 7 years
 */
export interface OrdersRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that serves it.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Where the guests sit; NULL for takeout and delivery.
   *
   * uuid · → rest.tables.id
   */
  table_id: string | null;
  /**
   * Number on the ticket, such as ORD-2026-000101. Left empty, the next one is assigned.
   *
   * character varying(100) · part of unique key · default ''::character varying
   */
  order_number: string;
  /**
   * Where the food is eaten.
   *
   * rest.order_type_enum · default 'DINE_IN'::rest.order_type_enum
   */
  order_type: OrderTypeEnum;
  /**
   * Where the order stands.
   *
   * rest.order_status_enum · default 'OPEN'::rest.order_status_enum
   */
  status: OrderStatusEnum;
  /**
   * Sum of the items before tax.
   *
   * system_core.amount · default 0 · classification CONFIDENTIAL
   */
  subtotal: _system_core.Amount;
  /**
   * Tax on the subtotal.
   *
   * system_core.amount · default 0 · classification CONFIDENTIAL
   */
  tax_amount: _system_core.Amount;
  /**
   * What the guests gave on top.
   *
   * system_core.amount · default 0 · classification CONFIDENTIAL
   */
  tip_amount: _system_core.Amount;
  /**
   * What is paid: subtotal, tax and tip.
   *
   * numeric(12,2) · generated, stored: (((subtotal)::numeric + (tax_amount)::numeric) + (tip_amount)::numeric) · classification CONFIDENTIAL
   */
  total_amount: string;
  /**
   * When it was taken.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * When it was over; NULL before.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
  /**
   * Who serves it; NULL for orders made online.
   *
   * uuid · → user_mgmt.users.id
   */
  server_id: string | null;
}

/** What can be given for a new row of {@link OrdersRow}. */
export interface OrdersInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that serves it. */
  business_id: string;
  /** Where the guests sit; NULL for takeout and delivery. */
  table_id?: string | null;
  /** Number on the ticket, such as ORD-2026-000101. Left empty, the next one is assigned. · default ''::character varying */
  order_number?: string;
  /** Where the food is eaten. · default 'DINE_IN'::rest.order_type_enum */
  order_type?: OrderTypeEnum;
  /** Where the order stands. · default 'OPEN'::rest.order_status_enum */
  status?: OrderStatusEnum;
  /** Sum of the items before tax. · default 0 */
  subtotal?: _system_core.Amount;
  /** Tax on the subtotal. · default 0 */
  tax_amount?: _system_core.Amount;
  /** What the guests gave on top. · default 0 */
  tip_amount?: _system_core.Amount;
  /** When it was taken. · default now() */
  created_at?: string;
  /** When it was over; NULL before. */
  completed_at?: string | null;
  /** Who serves it; NULL for orders made online. */
  server_id?: string | null;
}

/** What can be changed in a {@link OrdersRow}. */
export type OrdersUpdate = pg.Changes<OrdersInsert>;

/** Where a {@link OrdersRow} leads. */
export const ordersRelations = [
  {
    kind: "foreign key",
    name: "orders_business_id_fkey",
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
    name: "orders_server_id_fkey",
    columns: ["server_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "orders_table_id_fkey",
    columns: ["table_id"],
    target: {
      schema: "rest",
      relation: "tables",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * What guests paid for an order, and how.
 *
 * rest.payments · table · owner restaurant-team · retention 7 years · compliance PCI DSS
 */
export interface PaymentsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that was paid.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The order that was paid for; several payments can split it.
   *
   * uuid · → rest.orders.id
   */
  order_id: string;
  /**
   * By what means.
   *
   * system_core.payment_method_enum
   */
  payment_method: _system_core.PaymentMethodEnum;
  /**
   * How much, with tip, in the currency beside it.
   *
   * system_core.amount · classification CONFIDENTIAL · compliance PCI DSS
   */
  amount: _system_core.Amount;
  /**
   * Currency of the amount.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * How far the payment has come.
   *
   * system_core.payment_status_enum · default 'PENDING'::system_core.payment_status_enum
   */
  status: _system_core.PaymentStatusEnum;
  /**
   * When the processor confirmed it; NULL before.
   *
   * timestamp with time zone
   */
  processed_at: string | null;
  /**
   * Terminal and kind of entry; NULL when nothing was reported. Holds no number of a card.
   *
   * jsonb · classification CONFIDENTIAL · compliance PCI DSS
   */
  payment_details: pg.JsonValue | null;
}

/** What can be given for a new row of {@link PaymentsRow}. */
export interface PaymentsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that was paid. */
  business_id: string;
  /** The order that was paid for; several payments can split it. */
  order_id: string;
  /** By what means. */
  payment_method: _system_core.PaymentMethodEnum;
  /** How much, with tip, in the currency beside it. */
  amount: _system_core.Amount;
  /** Currency of the amount. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** How far the payment has come. · default 'PENDING'::system_core.payment_status_enum */
  status?: _system_core.PaymentStatusEnum;
  /** When the processor confirmed it; NULL before. */
  processed_at?: string | null;
  /** Terminal and kind of entry; NULL when nothing was reported. Holds no number of a card. */
  payment_details?: pg.JsonValue | null;
}

/** What can be changed in a {@link PaymentsRow}. */
export type PaymentsUpdate = pg.Changes<PaymentsInsert>;

/** Where a {@link PaymentsRow} leads. */
export const paymentsRelations = [
  {
    kind: "foreign key",
    name: "payments_business_id_fkey",
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
    name: "payments_order_id_fkey",
    columns: ["order_id"],
    target: {
      schema: "rest",
      relation: "orders",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Tables of a restaurant and where they stand.
 *
 * rest.tables · table · unique (business_id, table_number) · owner restaurant-team · businessKey table_number
 */
export interface TablesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose table it is.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Number on the table.
   *
   * character varying(20) · part of unique key · classification PUBLIC
   */
  table_number: string;
  /**
   * How many guests it seats.
   *
   * integer · check ((capacity >= 1) AND (capacity <= 100))
   */
  capacity: number;
  /**
   * What it is at this moment.
   *
   * rest.table_status_enum · default 'AVAILABLE'::rest.table_status_enum
   */
  status: TableStatusEnum;
  /**
   * Part of the house, such as Terrace; NULL when it has no name.
   *
   * character varying(50)
   */
  section: string | null;
  /**
   * Where it stands on the floor plan, in metres from the entrance; NULL when not drawn.
   *
   * point
   */
  location_coordinates: string | null;
  /**
   * When it was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link TablesRow}. */
export interface TablesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose table it is. */
  business_id: string;
  /** Number on the table. */
  table_number: string;
  /** How many guests it seats. · check ((capacity >= 1) AND (capacity <= 100)) */
  capacity: number;
  /** What it is at this moment. · default 'AVAILABLE'::rest.table_status_enum */
  status?: TableStatusEnum;
  /** Part of the house, such as Terrace; NULL when it has no name. */
  section?: string | null;
  /** Where it stands on the floor plan, in metres from the entrance; NULL when not drawn. */
  location_coordinates?: string | null;
  /** When it was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link TablesRow}. */
export type TablesUpdate = pg.Changes<TablesInsert>;

/** Where a {@link TablesRow} leads. */
export const tablesRelations = [
  {
    kind: "foreign key",
    name: "tables_business_id_fkey",
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
