// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema find, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** find.dear · materialized view */
export interface DearRow {
  /** integer */
  id: number;
  /** text */
  name: string | null;
  /** numeric(10,2) */
  price: string;
}

/** find.item · table */
export interface ItemRow {
  /** integer · primary key */
  id: number;
  /** text */
  name: string | null;
  /** character varying(20) */
  code: string | null;
  /** text */
  "Mixed Case": string | null;
  /** numeric(10,2) */
  price: string | null;
  /** timestamp with time zone */
  made_at: string | null;
  /** text[] */
  tags: pg.ArrayOf<string> | null;
  /** jsonb */
  data: pg.JsonValue | null;
  /** tsvector */
  words: string | null;
  /** int4range */
  span: string | null;
  /** point */
  spot: string | null;
  /** inet */
  address: string | null;
}

/** What can be given for a new row of {@link ItemRow}. */
export interface ItemInsert {
  id: number;
  name?: string | null;
  code?: string | null;
  "Mixed Case"?: string | null;
  price?: string | null;
  made_at?: string | null;
  tags?: pg.ArrayOf<string> | null;
  data?: pg.JsonValue | null;
  words?: string | null;
  span?: string | null;
  spot?: string | null;
  address?: string | null;
}

/** What can be changed in a {@link ItemRow}. */
export type ItemUpdate = pg.Changes<ItemInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** find.folded(text) · function · immutable */
  folded: {
    Args: readonly [string | null];
    Returns: string | null;
  };
}
