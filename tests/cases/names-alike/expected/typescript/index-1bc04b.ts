// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema index, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** index.index · table */
export interface IndexRow {
  /** integer · primary key */
  index: number;
}

/** What can be given for a new row of {@link IndexRow}. */
export interface IndexInsert {
  index: number;
}

/** What can be changed in a {@link IndexRow}. */
export type IndexUpdate = pg.Changes<IndexInsert>;
