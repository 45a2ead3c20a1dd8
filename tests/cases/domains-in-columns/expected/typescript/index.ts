// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _held from "./held.js";

export type * as pg from "./_support.js";
export { _held as held };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  held: {
    Tables: {
      far: {
        Row: _held.FarRow;
        Relations: readonly [];
      };
      source: {
        Row: _held.SourceRow;
        Insert: _held.SourceInsert;
        Update: _held.SourceUpdate;
        Relations: typeof _held.sourceRelations;
      };
      target: {
        Row: _held.TargetRow;
        Insert: _held.TargetInsert;
        Update: _held.TargetUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      joined: {
        Row: _held.JoinedRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
}
