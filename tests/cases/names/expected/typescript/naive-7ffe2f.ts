// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema naïve 🙂, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** naïve 🙂.naïve 🙂 · table */
export interface NaVe_x7ffe2fRow {
  /** integer */
  "naïve 🙂": number | null;
}

/** What can be given for a new row of {@link NaVe_x7ffe2fRow}. */
export interface NaVe_x7ffe2fInsert {
  "naïve 🙂"?: number | null;
}

/** What can be changed in a {@link NaVe_x7ffe2fRow}. */
export type NaVe_x7ffe2fUpdate = pg.Changes<NaVe_x7ffe2fInsert>;

/** naïve 🙂.tab	stop · table */
export interface TabStop_xe90575Row {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link TabStop_xe90575Row}. */
export interface TabStop_xe90575Insert {
  id?: number | null;
}

/** What can be changed in a {@link TabStop_xe90575Row}. */
export type TabStop_xe90575Update = pg.Changes<TabStop_xe90575Insert>;
