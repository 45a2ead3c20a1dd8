// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema ret, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * What a regular customer has earned, in ascending order.
 *
 * ret.loyalty_tier_enum · enum
 */
export type LoyaltyTierEnum = (typeof loyaltyTierEnumLabels)[number];

/** The labels of LoyaltyTierEnum in their order, which comparisons follow. */
export const loyaltyTierEnumLabels = [
  "BRONZE",
  "SILVER",
  "GOLD",
] as const;

/**
 * Why something came back.
 *
 * ret.return_reason_enum · enum
 */
export type ReturnReasonEnum = (typeof returnReasonEnumLabels)[number];

/** The labels of ReturnReasonEnum in their order, which comparisons follow. */
export const returnReasonEnumLabels = [
  "DEFECTIVE",
  "WRONG_SIZE",
  "NOT_AS_DESCRIBED",
  "CHANGED_MIND",
] as const;

/**
 * Way of a sale. VOIDED ones keep their number.
 *
 * ret.sale_status_enum · enum
 */
export type SaleStatusEnum = (typeof saleStatusEnumLabels)[number];

/** The labels of SaleStatusEnum in their order, which comparisons follow. */
export const saleStatusEnumLabels = [
  "OPEN",
  "PAID",
  "PARTLY_RETURNED",
  "RETURNED",
  "VOIDED",
] as const;

/**
 * Whether a shop sells.
 *
 * ret.store_status_enum · enum
 */
export type StoreStatusEnum = (typeof storeStatusEnumLabels)[number];

/** The labels of StoreStatusEnum in their order, which comparisons follow. */
export const storeStatusEnumLabels = [
  "OPEN",
  "CLOSED_TODAY",
  "RENOVATING",
  "CLOSED_FOR_GOOD",
] as const;

/**
 * Customers with a loyalty card; the others stay unknown.
 *
 * ret.customers · table · unique (business_id, card_number) · owner retail-team · businessKey business_id, card_number · retention 3 years after the last sale · compliance GDPR, CCPA
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
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Number of the loyalty card.
   *
   * character varying(30) · part of unique key · classification CONFIDENTIAL
   */
  card_number: string;
  /**
   * Given name; NULL when the card was issued without.
   *
   * character varying(100) · classification CONFIDENTIAL · compliance GDPR, CCPA
   */
  first_name: string | null;
  /**
   * Family name; NULL when the card was issued without.
   *
   * character varying(100) · classification CONFIDENTIAL · compliance GDPR, CCPA
   */
  last_name: string | null;
  /**
   * Where receipts go; NULL for paper ones.
   *
   * system_core.email_address · classification CONFIDENTIAL · encryption Column-level · compliance GDPR, CCPA
   */
  email: _system_core.EmailAddress | null;
  /**
   * Number for pick-ups; NULL when none was given.
   *
   * system_core.phone_number · classification CONFIDENTIAL · encryption Column-level · compliance GDPR, CCPA
   */
  phone: _system_core.PhoneNumber | null;
  /**
   * What the customer has earned.
   *
   * ret.loyalty_tier_enum · default 'BRONZE'::ret.loyalty_tier_enum
   */
  loyalty_tier: LoyaltyTierEnum;
  /**
   * Points that can be spent.
   *
   * integer · default 0 · check (points_count >= 0)
   */
  points_count: number;
  /**
   * When the card was issued.
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
  /** Number of the loyalty card. */
  card_number: string;
  /** Given name; NULL when the card was issued without. */
  first_name?: string | null;
  /** Family name; NULL when the card was issued without. */
  last_name?: string | null;
  /** Where receipts go; NULL for paper ones. */
  email?: _system_core.EmailAddress | null;
  /** Number for pick-ups; NULL when none was given. */
  phone?: _system_core.PhoneNumber | null;
  /** What the customer has earned. · default 'BRONZE'::ret.loyalty_tier_enum */
  loyalty_tier?: LoyaltyTierEnum;
  /** Points that can be spent. · default 0 · check (points_count >= 0) */
  points_count?: number;
  /** When the card was issued. · default now() */
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
 * Groups of products, in a tree.
 *
 * ret.product_categories · table · unique (business_id, id) · unique (business_id, name) · owner retail-team · businessKey business_id, name
 */
export interface ProductCategoriesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · part of unique key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose group it is.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id · → ret.product_categories.business_id
   */
  business_id: string;
  /**
   * The group it is part of; NULL at the top.
   *
   * uuid · → ret.product_categories.id
   */
  parent_category_id: string | null;
  /**
   * Name on shelves and on the web.
   *
   * character varying(150) · part of unique key · classification PUBLIC
   */
  name: string;
  /**
   * Where it stands among its neighbours.
   *
   * integer · default 0
   */
  sort_order: number;
  /**
   * Sales tax on its products, in per cent.
   *
   * numeric(5,2) · default 0 · check ((tax_rate >= (0)::numeric) AND (tax_rate <= (100)::numeric))
   */
  tax_rate: string;
}

/** What can be given for a new row of {@link ProductCategoriesRow}. */
export interface ProductCategoriesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose group it is. */
  business_id: string;
  /** The group it is part of; NULL at the top. */
  parent_category_id?: string | null;
  /** Name on shelves and on the web. */
  name: string;
  /** Where it stands among its neighbours. · default 0 */
  sort_order?: number;
  /** Sales tax on its products, in per cent. · default 0 · check ((tax_rate >= (0)::numeric) AND (tax_rate <= (100)::numeric)) */
  tax_rate?: string;
}

/** What can be changed in a {@link ProductCategoriesRow}. */
export type ProductCategoriesUpdate = pg.Changes<ProductCategoriesInsert>;

/** Where a {@link ProductCategoriesRow} leads. */
export const productCategoriesRelations = [
  {
    kind: "foreign key",
    name: "product_categories_business_id_fkey",
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
    name: "product_categories_parent_category_fkey",
    columns: ["business_id", "parent_category_id"],
    target: {
      schema: "ret",
      relation: "product_categories",
      columns: ["business_id", "id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * What a product costs from when until when. Two prices of a product never hold on the same day.
 *
 * ret.product_prices · table · owner retail-team · retention 7 years
 */
export interface ProductPricesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that sells it.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The product.
   *
   * uuid · → ret.products.id
   */
  product_id: string;
  /**
   * Price of a piece, or of a kilogram.
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
   * First day, and the day after the last; without an end for the price that holds until further notice.
   *
   * daterange · check (NOT isempty(valid_during))
   */
  valid_during: string;
  /**
   * What the label says besides; NULL for the usual price.
   *
   * character varying(100) · classification PUBLIC
   */
  promotion: string | null;
}

/** What can be given for a new row of {@link ProductPricesRow}. */
export interface ProductPricesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that sells it. */
  business_id: string;
  /** The product. */
  product_id: string;
  /** Price of a piece, or of a kilogram. */
  price: _system_core.Amount;
  /** Currency of the price. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** First day, and the day after the last; without an end for the price that holds until further notice. · check (NOT isempty(valid_during)) */
  valid_during: string;
  /** What the label says besides; NULL for the usual price. */
  promotion?: string | null;
}

/** What can be changed in a {@link ProductPricesRow}. */
export type ProductPricesUpdate = pg.Changes<ProductPricesInsert>;

/** Where a {@link ProductPricesRow} leads. */
export const productPricesRelations = [
  {
    kind: "foreign key",
    name: "product_prices_business_id_fkey",
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
    name: "product_prices_product_id_fkey",
    columns: ["product_id"],
    target: {
      schema: "ret",
      relation: "products",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What can be sold. Prices are in product_prices, pieces in stock_levels.
 *
 * ret.products · table · unique (business_id, sku) · owner retail-team · businessKey business_id, sku
 */
export interface ProductsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that sells it.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The group it belongs to.
   *
   * uuid · → ret.product_categories.id
   */
  product_category_id: string;
  /**
   * Number under which it is on the shelf.
   *
   * character varying(100) · part of unique key
   */
  sku: string;
  /**
   * Number below the bars, GTIN-8 to GTIN-14; NULL for what has none, such as vegetables.
   *
   * character varying(14) · check ((barcode)::text ~ '^([0-9]{8}|[0-9]{12,14})$'::text)
   */
  barcode: string | null;
  /**
   * Name on the label.
   *
   * character varying(255) · classification PUBLIC
   */
  name: string;
  /**
   * What the web shop says of it; NULL when nothing.
   *
   * text · classification PUBLIC
   */
  description: string | null;
  /**
   * Size, colour and the like.
   *
   * jsonb · default '{}'::jsonb · classification PUBLIC
   */
  attributes: pg.JsonValue;
  /**
   * Addresses of its pictures, the first one on top; NULL without any.
   *
   * text[] · classification PUBLIC
   */
  images: pg.ArrayOf<string> | null;
  /**
   * Weight with its packing; NULL for what is sold by weight.
   *
   * integer · check (weight_grams > 0)
   */
  weight_grams: number | null;
  /**
   * Whether it can be sold.
   *
   * boolean · default true
   */
  is_active: boolean;
  /**
   * Words of name and description, for the search.
   *
   * tsvector · generated, stored: (setweight(to_tsvector('simple'::regconfig, (name)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, COALESCE(description, ''::text)), 'B'::"char"))
   */
  search_document: string;
  /**
   * When the row was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link ProductsRow}. */
export interface ProductsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that sells it. */
  business_id: string;
  /** The group it belongs to. */
  product_category_id: string;
  /** Number under which it is on the shelf. */
  sku: string;
  /** Number below the bars, GTIN-8 to GTIN-14; NULL for what has none, such as vegetables. · check ((barcode)::text ~ '^([0-9]{8}|[0-9]{12,14})$'::text) */
  barcode?: string | null;
  /** Name on the label. */
  name: string;
  /** What the web shop says of it; NULL when nothing. */
  description?: string | null;
  /** Size, colour and the like. · default '{}'::jsonb */
  attributes?: pg.JsonValue;
  /** Addresses of its pictures, the first one on top; NULL without any. */
  images?: pg.ArrayOf<string> | null;
  /** Weight with its packing; NULL for what is sold by weight. · check (weight_grams > 0) */
  weight_grams?: number | null;
  /** Whether it can be sold. · default true */
  is_active?: boolean;
  /** When the row was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link ProductsRow}. */
export type ProductsUpdate = pg.Changes<ProductsInsert>;

/** Where a {@link ProductsRow} leads. */
export const productsRelations = [
  {
    kind: "foreign key",
    name: "products_business_id_fkey",
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
    name: "products_product_category_id_fkey",
    columns: ["product_category_id"],
    target: {
      schema: "ret",
      relation: "product_categories",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Lines of a receipt.
 *
 * ret.sale_items · table · primary key (sale_id, line_number) · check ((returned_at IS NULL) = (return_reason IS NULL)) · owner retail-team · retention 7 years
 */
export interface SaleItemsRow {
  /**
   * The receipt.
   *
   * uuid · part of primary key · → ret.sales.id
   */
  sale_id: string;
  /**
   * Where the line stands, from 1.
   *
   * smallint · part of primary key · check (line_number > 0)
   */
  line_number: number;
  /**
   * What was sold.
   *
   * uuid · → ret.products.id
   */
  product_id: string;
  /**
   * Pieces, or kilograms.
   *
   * numeric(10,3) · default 1 · check (quantity > (0)::numeric)
   */
  quantity: string;
  /**
   * Price of one when it was sold.
   *
   * system_core.amount · classification CONFIDENTIAL
   */
  unit_price: _system_core.Amount;
  /**
   * Price of the line.
   *
   * numeric(12,2) · generated, stored: round((quantity * (unit_price)::numeric), 2) · classification CONFIDENTIAL
   */
  total_price: string;
  /**
   * When it came back; NULL when it didn't.
   *
   * timestamp with time zone
   */
  returned_at: string | null;
  /**
   * Why it came back; NULL when it didn't.
   *
   * ret.return_reason_enum
   */
  return_reason: ReturnReasonEnum | null;
}

/** What can be given for a new row of {@link SaleItemsRow}. */
export interface SaleItemsInsert {
  /** The receipt. */
  sale_id: string;
  /** Where the line stands, from 1. · check (line_number > 0) */
  line_number: number;
  /** What was sold. */
  product_id: string;
  /** Pieces, or kilograms. · default 1 · check (quantity > (0)::numeric) */
  quantity?: string;
  /** Price of one when it was sold. */
  unit_price: _system_core.Amount;
  /** When it came back; NULL when it didn't. */
  returned_at?: string | null;
  /** Why it came back; NULL when it didn't. */
  return_reason?: ReturnReasonEnum | null;
}

/** What can be changed in a {@link SaleItemsRow}. */
export type SaleItemsUpdate = pg.Changes<SaleItemsInsert>;

/** Where a {@link SaleItemsRow} leads. */
export const saleItemsRelations = [
  {
    kind: "foreign key",
    name: "sale_items_product_id_fkey",
    columns: ["product_id"],
    target: {
      schema: "ret",
      relation: "products",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "sale_items_sale_id_fkey",
    columns: ["sale_id"],
    target: {
      schema: "ret",
      relation: "sales",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Receipts.
 *
 * ret.sales · table · unique (business_id, sale_number) · check ((status = ANY (ARRAY['OPEN'::ret.sale_status_enum, 'VOIDED'::ret.sale_status_enum])) OR (payment_method IS NOT NULL)) · owner retail-team · businessKey business_id, sale_number · retention 7 years · compliance SOX
 */
export interface SalesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that sold.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The shop.
   *
   * uuid · → ret.stores.id
   */
  store_id: string;
  /**
   * Holder of the card that was shown; NULL when none was.
   *
   * uuid · → ret.customers.id
   */
  customer_id: string | null;
  /**
   * Member at the till; NULL on the web.
   *
   * uuid · → user_mgmt.users.id
   */
  cashier_id: string | null;
  /**
   * Number on the receipt, given by a trigger when it is left out.
   *
   * character varying(100) · part of unique key · default ''::character varying
   */
  sale_number: string;
  /**
   * How far the sale has come.
   *
   * ret.sale_status_enum · default 'OPEN'::ret.sale_status_enum
   */
  status: SaleStatusEnum;
  /**
   * By what means it was paid; NULL before.
   *
   * system_core.payment_method_enum
   */
  payment_method: _system_core.PaymentMethodEnum | null;
  /**
   * Sum of the lines, before tax.
   *
   * system_core.amount · default 0 · classification CONFIDENTIAL · compliance SOX
   */
  subtotal: _system_core.Amount;
  /**
   * Sales tax.
   *
   * system_core.amount · default 0 · classification CONFIDENTIAL · compliance SOX
   */
  tax_amount: _system_core.Amount;
  /**
   * What the customer pays.
   *
   * numeric(12,2) · generated, stored: ((subtotal)::numeric + (tax_amount)::numeric) · classification CONFIDENTIAL · compliance SOX
   */
  total_amount: string;
  /**
   * When the first piece was scanned.
   *
   * timestamp with time zone · default now()
   */
  sold_at: string;
}

/** What can be given for a new row of {@link SalesRow}. */
export interface SalesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that sold. */
  business_id: string;
  /** The shop. */
  store_id: string;
  /** Holder of the card that was shown; NULL when none was. */
  customer_id?: string | null;
  /** Member at the till; NULL on the web. */
  cashier_id?: string | null;
  /** Number on the receipt, given by a trigger when it is left out. · default ''::character varying */
  sale_number?: string;
  /** How far the sale has come. · default 'OPEN'::ret.sale_status_enum */
  status?: SaleStatusEnum;
  /** By what means it was paid; NULL before. */
  payment_method?: _system_core.PaymentMethodEnum | null;
  /** Sum of the lines, before tax. · default 0 */
  subtotal?: _system_core.Amount;
  /** Sales tax. · default 0 */
  tax_amount?: _system_core.Amount;
  /** When the first piece was scanned. · default now() */
  sold_at?: string;
}

/** What can be changed in a {@link SalesRow}. */
export type SalesUpdate = pg.Changes<SalesInsert>;

/** Where a {@link SalesRow} leads. */
export const salesRelations = [
  {
    kind: "foreign key",
    name: "sales_business_id_fkey",
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
    name: "sales_cashier_id_fkey",
    columns: ["cashier_id"],
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
    name: "sales_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "ret",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "sales_store_id_fkey",
    columns: ["store_id"],
    target: {
      schema: "ret",
      relation: "stores",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * How many pieces of a product a shop has.
 *
 * ret.stock_levels · table · primary key (store_id, product_id) · owner retail-team
 */
export interface StockLevelsRow {
  /**
   * The shop.
   *
   * uuid · part of primary key · → ret.stores.id
   */
  store_id: string;
  /**
   * The product.
   *
   * uuid · part of primary key · → ret.products.id
   */
  product_id: string;
  /**
   * Pieces in the shop.
   *
   * system_core.stock_quantity · default 0
   */
  quantity_on_hand: _system_core.StockQuantity;
  /**
   * At this number more are ordered.
   *
   * system_core.stock_quantity · default 0
   */
  reorder_point: _system_core.StockQuantity;
  /**
   * Where it lies; NULL while it is in the back.
   *
   * character varying(30)
   */
  shelf: string | null;
  /**
   * When somebody last counted; NULL before the first stocktaking.
   *
   * timestamp with time zone
   */
  counted_at: string | null;
}

/** What can be given for a new row of {@link StockLevelsRow}. */
export interface StockLevelsInsert {
  /** The shop. */
  store_id: string;
  /** The product. */
  product_id: string;
  /** Pieces in the shop. · default 0 */
  quantity_on_hand?: _system_core.StockQuantity;
  /** At this number more are ordered. · default 0 */
  reorder_point?: _system_core.StockQuantity;
  /** Where it lies; NULL while it is in the back. */
  shelf?: string | null;
  /** When somebody last counted; NULL before the first stocktaking. */
  counted_at?: string | null;
}

/** What can be changed in a {@link StockLevelsRow}. */
export type StockLevelsUpdate = pg.Changes<StockLevelsInsert>;

/** Where a {@link StockLevelsRow} leads. */
export const stockLevelsRelations = [
  {
    kind: "foreign key",
    name: "stock_levels_product_id_fkey",
    columns: ["product_id"],
    target: {
      schema: "ret",
      relation: "products",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "stock_levels_store_id_fkey",
    columns: ["store_id"],
    target: {
      schema: "ret",
      relation: "stores",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What lies in the shops, and what it costs today. Runs with the rights of the reader.
 *
 * ret.stock_overview · view · owner retail-team
 */
export interface StockOverviewRow {
  /**
   * The tenant whose shop it is.
   *
   * uuid
   */
  business_id: string;
  /**
   * The shop.
   *
   * uuid
   */
  store_id: string;
  /**
   * Short name of the shop.
   *
   * character varying(20)
   */
  store_code: string;
  /**
   * The product.
   *
   * uuid
   */
  product_id: string;
  /**
   * Number under which it is on the shelf.
   *
   * character varying(100)
   */
  sku: string;
  /**
   * Name on the label.
   *
   * character varying(255) · classification PUBLIC
   */
  product_name: string;
  /**
   * Pieces in the shop.
   *
   * system_core.stock_quantity
   */
  quantity_on_hand: _system_core.StockQuantity;
  /**
   * Whether more have to be ordered.
   *
   * boolean
   */
  is_to_reorder: boolean;
  /**
   * What it costs today; NULL when no price holds.
   *
   * system_core.amount · classification PUBLIC
   */
  price: _system_core.Amount | null;
  /**
   * Currency of the price; NULL when no price holds.
   *
   * system_core.currency_code
   */
  currency: _system_core.CurrencyCode | null;
}

/**
 * Shops of a business.
 *
 * ret.stores · table · unique (business_id, store_code) · owner retail-team · businessKey business_id, store_code
 */
export interface StoresRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose shop it is.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Short name on labels and receipts.
   *
   * character varying(20) · part of unique key
   */
  store_code: string;
  /**
   * Name over the door.
   *
   * character varying(255) · classification PUBLIC
   */
  name: string;
  /**
   * Where it is; NULL for the shop on the web.
   *
   * system_core.postal_address
   */
  address: _system_core.PostalAddress | null;
  /**
   * Longitude and latitude; NULL for the shop on the web.
   *
   * point
   */
  location: string | null;
  /**
   * Whether it sells.
   *
   * ret.store_status_enum · default 'OPEN'::ret.store_status_enum
   */
  status: StoreStatusEnum;
  /**
   * Member who runs it; NULL while nobody does.
   *
   * uuid · → user_mgmt.users.id
   */
  manager_id: string | null;
  /**
   * First day of business; NULL before.
   *
   * date
   */
  opened_on: string | null;
  /**
   * When the row was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link StoresRow}. */
export interface StoresInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose shop it is. */
  business_id: string;
  /** Short name on labels and receipts. */
  store_code: string;
  /** Name over the door. */
  name: string;
  /** Where it is; NULL for the shop on the web. */
  address?: _system_core.PostalAddress | null;
  /** Longitude and latitude; NULL for the shop on the web. */
  location?: string | null;
  /** Whether it sells. · default 'OPEN'::ret.store_status_enum */
  status?: StoreStatusEnum;
  /** Member who runs it; NULL while nobody does. */
  manager_id?: string | null;
  /** First day of business; NULL before. */
  opened_on?: string | null;
  /** When the row was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link StoresRow}. */
export type StoresUpdate = pg.Changes<StoresInsert>;

/** Where a {@link StoresRow} leads. */
export const storesRelations = [
  {
    kind: "foreign key",
    name: "stores_business_id_fkey",
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
    name: "stores_manager_id_fkey",
    columns: ["manager_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;
