// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema proved, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** proved.counted · domain over integer · check (VALUE >= 0) */
export type Counted = number;

/** proved.given · domain over text · not null */
export type Given = string;

/** proved.asked_for · view */
export interface AskedForRow {
  /** text */
  note: string;
  /** proved.counted */
  visits: Counted | null;
}

/** What can be changed in a {@link AskedForRow}. */
export interface AskedForUpdate {
  note?: string | null;
  visits?: Counted | null;
}

/** proved.customer · table */
export interface CustomerRow {
  /** integer · primary key */
  id: number;
  /** text */
  name: string;
  /** proved.given */
  mail: Given | null;
  /** text */
  note: string | null;
  /** proved.counted */
  visits: Counted | null;
}

/** What can be given for a new row of {@link CustomerRow}. */
export interface CustomerInsert {
  id: number;
  name: string;
  mail: Given;
  note?: string | null;
  visits?: Counted | null;
}

/** What can be changed in a {@link CustomerRow}. */
export type CustomerUpdate = pg.Changes<CustomerInsert>;

/** proved.either · view */
export interface EitherRow {
  /** integer */
  id: number;
  /** text */
  name: string | null;
}

/** proved.grand_totals · view */
export interface GrandTotalsRow {
  /** integer */
  customer: number | null;
  /** bigint */
  purchases: string;
}

/** proved.joined · view */
export interface JoinedRow {
  /** integer */
  id: number;
  /** proved.given */
  mail: Given | null;
  /** integer */
  purchase: number | null;
  /** numeric */
  paid: string;
  /** timestamp with time zone */
  at: string | null;
}

/** proved.kept · materialized view */
export interface KeptRow {
  /** integer */
  purchase: number | null;
  /** integer */
  id: number;
  /** bigint */
  place: string;
}

/** proved.over_joined · view */
export interface OverJoinedRow {
  /** integer */
  id: number;
  /** text */
  loud: string | null;
  /** integer */
  purchase: number | null;
  /** numeric */
  more: string;
}

/** proved.purchase · table */
export interface PurchaseRow {
  /** integer · primary key */
  id: number;
  /** integer · → proved.customer.id */
  customer: number;
  /** integer · → proved.purchase.id */
  refund: number | null;
  /** numeric */
  paid: string;
  /** timestamp with time zone */
  at: string;
}

/** What can be given for a new row of {@link PurchaseRow}. */
export interface PurchaseInsert {
  id: number;
  customer: number;
  refund?: number | null;
  paid: string;
  at: string;
}

/** What can be changed in a {@link PurchaseRow}. */
export type PurchaseUpdate = pg.Changes<PurchaseInsert>;

/** Where a {@link PurchaseRow} leads. */
export const purchaseRelations = [
  {
    kind: "foreign key",
    name: "purchase_customer_fkey",
    columns: ["customer"],
    target: {
      schema: "proved",
      relation: "customer",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "purchase_refund_fkey",
    columns: ["refund"],
    target: {
      schema: "proved",
      relation: "purchase",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** proved.refunds · view */
export interface RefundsRow {
  /** integer */
  first: number;
  /** integer */
  last: number | null;
  /** integer */
  length: number;
}

/** proved.told · view */
export interface ToldRow {
  /** integer */
  id: number;
  /** text · nullable */
  name: string | null;
  /**
   * Filled in by everybody.
   *
   * text · notnull
   */
  note: string;
}

/** What can be changed in a {@link ToldRow}. */
export interface ToldUpdate {
  id?: number;
  name?: string;
  /** Filled in by everybody. */
  note?: string | null;
}

/** proved.totals · view */
export interface TotalsRow {
  /** integer */
  customer: number;
  /** bigint */
  purchases: string;
  /** numeric */
  paid: string;
  /** integer */
  refund: number | null;
}
