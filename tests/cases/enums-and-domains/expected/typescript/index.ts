// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _kinds from "./kinds.js";

export type * as pg from "./_support.js";
export { _kinds as kinds };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  kinds: {
    Tables: {
      use_them: {
        Row: _kinds.UseThemRow;
        Insert: _kinds.UseThemInsert;
        Update: _kinds.UseThemUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: _kinds.Functions;
  };
}
