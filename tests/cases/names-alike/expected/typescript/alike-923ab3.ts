// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema Alike, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** Alike.columns · table */
export interface ColumnsRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link ColumnsRow}. */
export interface ColumnsInsert {
  id: number;
}

/** What can be changed in a {@link ColumnsRow}. */
export type ColumnsUpdate = pg.Changes<ColumnsInsert>;
