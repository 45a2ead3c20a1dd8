// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema find, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** find.item · table */
export interface ItemRow {
  /** integer · primary key */
  id: number;
  /** tsvector */
  words: string | null;
}

/** What can be given for a new row of {@link ItemRow}. */
export interface ItemInsert {
  id: number;
  words?: string | null;
}

/** What can be changed in a {@link ItemRow}. */
export type ItemUpdate = pg.Changes<ItemInsert>;
