// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema shop, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** shop.checked · view */
export interface CheckedRow {
  /** integer */
  id: number;
  /** text */
  name: string;
  /** numeric(10,2) */
  price: string;
  /** boolean */
  retired: boolean;
}

/** What can be given for a new row of {@link CheckedRow}. */
export interface CheckedInsert {
  id: number;
  name: string;
  price: string;
  /** default false */
  retired?: boolean;
}

/** What can be changed in a {@link CheckedRow}. */
export type CheckedUpdate = pg.Changes<CheckedInsert>;

/** shop.checked_locally · view */
export interface CheckedLocallyRow {
  /** integer */
  id: number;
  /** text */
  name: string;
}

/** What can be changed in a {@link CheckedLocallyRow}. */
export interface CheckedLocallyUpdate {
  id?: number;
  name?: string;
}

/** shop.collated · view */
export interface CollatedRow {
  /** text */
  name: string;
  /** text */
  fixed: string;
}

/** shop.computed · view */
export interface ComputedRow {
  /** integer */
  id: number;
  /** numeric */
  gross: string;
  /** text */
  loud: string;
  /** text */
  fixed: string;
  /** timestamp with time zone */
  seen: string;
}

/** What can be changed in a {@link ComputedRow}. */
export interface ComputedUpdate {
  id?: number;
}

/** shop.countdown · view */
export interface CountdownRow {
  /** integer */
  n: number;
}

/** shop.everything · view */
export interface EverythingRow {
  /** integer */
  id: number;
  /** text */
  name: string;
  /** numeric(10,2) */
  price: string;
  /** integer */
  parent_id: number | null;
  /** boolean */
  retired: boolean;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link EverythingRow}. */
export interface EverythingInsert {
  id: number;
  name: string;
  price: string;
  parent_id?: number | null;
  /** default false */
  retired?: boolean;
  note?: string | null;
}

/** What can be changed in a {@link EverythingRow}. */
export type EverythingUpdate = pg.Changes<EverythingInsert>;

/** shop.full_joined · view */
export interface FullJoinedRow {
  /** integer */
  product_id: number | null;
  /** integer */
  sale_id: number | null;
}

/** shop.grouped · view */
export interface GroupedRow {
  /** integer */
  product_id: number;
  /** bigint */
  sales: string;
  /** bigint */
  pieces: string;
  /** date */
  last: string | null;
}

/** shop.guarded · view */
export interface GuardedRow {
  /** integer */
  id: number;
  /** text */
  name: string;
}

/** What can be changed in a {@link GuardedRow}. */
export interface GuardedUpdate {
  id?: number;
  name?: string;
}

/** shop.joined · view */
export interface JoinedRow {
  /** text */
  name: string;
  /** integer */
  amount: number;
  /** date */
  sold_at: string | null;
  /** numeric */
  total: string;
}

/** shop.lateral_joined · view */
export interface LateralJoinedRow {
  /** integer */
  id: number;
  /** date */
  sold_at: string | null;
}

/** shop.needs_key · view */
export interface NeedsKeyRow {
  /** integer */
  id: number;
  /** text */
  name: string;
  /** numeric(10,2) */
  price: string;
  /** bigint */
  sales: string;
}

/** shop.no_columns · view */
export type NoColumnsRow = pg.NoColumns;

/** shop.numbered · view */
export interface NumberedRow {
  /** integer */
  id: number;
  /** bigint */
  place: string;
}

/** shop.on_views · view */
export interface OnViewsRow {
  /** integer */
  id: number;
  /** text */
  label: string;
  /** bigint */
  sales: string | null;
}

/** shop.outer_joined · view */
export interface OuterJoinedRow {
  /** integer */
  id: number;
  /** text */
  name: string;
  /** integer */
  amount: number | null;
  /** text */
  parent: string | null;
}

/** shop.over_totals · view */
export interface OverTotalsRow {
  /** text */
  name: string;
  /** bigint */
  pieces: string;
}

/** shop.product · table */
export interface ProductRow {
  /** integer · primary key */
  id: number;
  /** text */
  name: string;
  /** numeric(10,2) */
  price: string;
  /** integer · → shop.product.id */
  parent_id: number | null;
  /** boolean · default false */
  retired: boolean;
  /** text */
  remark: string | null;
}

/** What can be given for a new row of {@link ProductRow}. */
export interface ProductInsert {
  id: number;
  name: string;
  price: string;
  parent_id?: number | null;
  /** default false */
  retired?: boolean;
  remark?: string | null;
}

/** What can be changed in a {@link ProductRow}. */
export type ProductUpdate = pg.Changes<ProductInsert>;

/** Where a {@link ProductRow} leads. */
export const productRelations = [
  {
    kind: "foreign key",
    name: "product_parent_id_fkey",
    columns: ["parent_id"],
    target: {
      schema: "shop",
      relation: "product",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** shop.renamed · view */
export interface RenamedRow {
  /** integer */
  id: number;
  /** text */
  "odd Note": string | null;
  /** text */
  other: string;
}

/** What can be changed in a {@link RenamedRow}. */
export interface RenamedUpdate {
  id?: number;
  "odd Note"?: string | null;
  other?: string;
}

/** shop.renamed_values · view */
export interface RenamedValuesRow {
  /** integer */
  n: number;
  /** text */
  label: string;
}

/** shop.sale · table */
export interface SaleRow {
  /** integer · primary key */
  id: number;
  /** integer · → shop.product.id */
  product_id: number;
  /** integer */
  amount: number;
  /** date */
  sold_at: string | null;
}

/** What can be given for a new row of {@link SaleRow}. */
export interface SaleInsert {
  id: number;
  product_id: number;
  amount: number;
  sold_at?: string | null;
}

/** What can be changed in a {@link SaleRow}. */
export type SaleUpdate = pg.Changes<SaleInsert>;

/** Where a {@link SaleRow} leads. */
export const saleRelations = [
  {
    kind: "foreign key",
    name: "sale_product_id_fkey",
    columns: ["product_id"],
    target: {
      schema: "shop",
      relation: "product",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * The short list.
 *
 * shop.simple · view
 */
export interface SimpleRow {
  /** integer */
  id: number;
  /**
   * What it is called.
   *
   * text
   */
  label: string;
  /** numeric(10,2) */
  price: string;
}

/** What can be given for a new row of {@link SimpleRow}. */
export interface SimpleInsert {
  id: number;
  /** What it is called. */
  label: string;
  price: string;
}

/** What can be changed in a {@link SimpleRow}. */
export type SimpleUpdate = pg.Changes<SimpleInsert>;

/**
 * Made anew each night.
 *
 * shop.totals · materialized view
 */
export interface TotalsRow {
  /** integer */
  product_id: number;
  /**
   * How many were sold.
   *
   * bigint
   */
  pieces: string;
}

/** shop.totals_of_totals · materialized view */
export interface TotalsOfTotalsRow {
  /** bigint */
  products: string;
}

/** shop.tree · view */
export interface TreeRow {
  /** integer */
  id: number;
  /** text */
  name: string;
  /** integer */
  depth: number;
}

/** shop.united · view */
export interface UnitedRow {
  /** integer */
  id: number;
  /** text */
  name: string | null;
}

/** shop.values_only · view */
export interface ValuesOnlyRow {
  /** integer */
  column1: number;
  /** text */
  column2: string;
}

/** shop.whole_row · view */
export interface WholeRowRow {
  /** integer */
  id: number;
  /** shop.product */
  product: string | null;
}

/** What can be changed in a {@link WholeRowRow}. */
export interface WholeRowUpdate {
  id?: number;
}

/** shop.with_default · view */
export interface WithDefaultRow {
  /** integer */
  id: number;
  /** text */
  name: string;
  /** numeric(10,2) */
  price: string;
  /** text · default 'entered through the view'::text */
  note: string | null;
}

/** What can be given for a new row of {@link WithDefaultRow}. */
export interface WithDefaultInsert {
  id: number;
  name: string;
  price: string;
  /** default 'entered through the view'::text */
  note?: string | null;
}

/** What can be changed in a {@link WithDefaultRow}. */
export type WithDefaultUpdate = pg.Changes<WithDefaultInsert>;
