// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema codec, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** codec.__init__ · table */
export interface Init_x759f8dRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link Init_x759f8dRow}. */
export interface Init_x759f8dInsert {
  id: number;
}

/** What can be changed in a {@link Init_x759f8dRow}. */
export type Init_x759f8dUpdate = pg.Changes<Init_x759f8dInsert>;
