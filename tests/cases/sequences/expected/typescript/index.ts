// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _other from "./other.js";

export type * as pg from "./_support.js";
export { _other as other };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  other: {
    Tables: {
      ticket: {
        Row: _other.TicketRow;
        Insert: _other.TicketInsert;
        Update: _other.TicketUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
