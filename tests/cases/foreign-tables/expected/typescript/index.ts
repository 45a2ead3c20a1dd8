// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _remote from "./remote.js";

export type * as pg from "./_support.js";
export { _remote as remote };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  remote: {
    Tables: {
      city: {
        Row: _remote.CityRow;
        Relations: readonly [];
      };
      "odd town": {
        Row: _remote.OddTown_x0a7cfdRow;
        Relations: readonly [];
      };
      visit: {
        Row: _remote.VisitRow;
        Insert: _remote.VisitInsert;
        Update: _remote.VisitUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      large: {
        Row: _remote.LargeRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
}
