// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _rewrite from "./rewrite.js";

export type * as pg from "./_support.js";
export { _rewrite as rewrite };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  rewrite: {
    Tables: {
      journal: {
        Row: _rewrite.JournalRow;
        Insert: _rewrite.JournalInsert;
        Update: _rewrite.JournalUpdate;
        Relations: readonly [];
      };
      stored: {
        Row: _rewrite.StoredRow;
        Insert: _rewrite.StoredInsert;
        Update: _rewrite.StoredUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      present: {
        Row: _rewrite.PresentRow;
        Insert: _rewrite.PresentInsert;
        Update: _rewrite.PresentUpdate;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
}
