// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _find from "./find.js";

export type * as pg from "./_support.js";
export { _find as find };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  find: {
    Tables: {
      item: {
        Row: _find.ItemRow;
        Insert: _find.ItemInsert;
        Update: _find.ItemUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      dear: {
        Row: _find.DearRow;
        Relations: readonly [];
      };
    };
    Functions: _find.Functions;
  };
}
