// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _misc from "./misc.js";

export type * as pg from "./_support.js";
export { _misc as misc };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  misc: {
    Tables: {
      measured: {
        Row: _misc.MeasuredRow;
        Insert: _misc.MeasuredInsert;
        Update: _misc.MeasuredUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: _misc.Functions;
  };
}
