// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema west, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _east from "./east.js";

/** west.status · enum */
export type Status = (typeof statusLabels)[number];

/** The labels of Status in their order, which comparisons follow. */
export const statusLabels = [
  "left",
  "right",
] as const;

/** west._item · table */
export interface Item_x974742Row {
  /** integer */
  id: number | null;
  /** west.item[] */
  items: pg.ArrayOf<string> | null;
}

/** What can be given for a new row of {@link Item_x974742Row}. */
export interface Item_x974742Insert {
  id?: number | null;
  items?: pg.ArrayOf<string> | null;
}

/** What can be changed in a {@link Item_x974742Row}. */
export type Item_x974742Update = pg.Changes<Item_x974742Insert>;

/** west.alike · table */
export interface AlikeRow {
  /** integer · check (alike > 0) */
  alike: number | null;
}

/** What can be given for a new row of {@link AlikeRow}. */
export interface AlikeInsert {
  /** check (alike > 0) */
  alike?: number | null;
}

/** What can be changed in a {@link AlikeRow}. */
export type AlikeUpdate = pg.Changes<AlikeInsert>;

/** west.both · view */
export interface BothRow {
  /** integer */
  id: number;
}

/** west.item · table */
export interface ItemRow {
  /** integer · primary key */
  id: number;
  /** west.status */
  state: Status | null;
  /** east.status[] */
  other: pg.ArrayOf<_east.Status> | null;
  /** integer · → east.item.id */
  east_id: number | null;
}

/** What can be given for a new row of {@link ItemRow}. */
export interface ItemInsert {
  id: number;
  state?: Status | null;
  other?: pg.ArrayOf<_east.Status> | null;
  east_id?: number | null;
}

/** What can be changed in a {@link ItemRow}. */
export type ItemUpdate = pg.Changes<ItemInsert>;

/** Where a {@link ItemRow} leads. */
export const itemRelations = [
  {
    kind: "foreign key",
    name: "item_east_id_fkey",
    columns: ["east_id"],
    target: {
      schema: "east",
      relation: "item",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** west.lower(text) · function · immutable */
  lower: {
    Args: readonly [string | null];
    Returns: string | null;
  };
}
