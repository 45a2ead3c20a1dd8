// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _labels from "./labels.js";

export type * as pg from "./_support.js";
export { _labels as labels };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  labels: {
    Tables: {
      uses: {
        Row: _labels.UsesRow;
        Insert: _labels.UsesInsert;
        Update: _labels.UsesUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      seen: {
        Row: _labels.SeenRow;
        Update: _labels.SeenUpdate;
        Relations: readonly [];
      };
    };
    Functions: _labels.Functions;
  };
}
