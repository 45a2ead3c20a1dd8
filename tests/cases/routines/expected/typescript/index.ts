// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _api from "./api.js";

export type * as pg from "./_support.js";
export { _api as api };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  api: {
    Tables: {
      made_later: {
        Row: _api.MadeLaterRow;
        Insert: _api.MadeLaterInsert;
        Update: _api.MadeLaterUpdate;
        Relations: readonly [];
      };
      thing: {
        Row: _api.ThingRow;
        Insert: _api.ThingInsert;
        Update: _api.ThingUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: _api.Functions;
  };
}
