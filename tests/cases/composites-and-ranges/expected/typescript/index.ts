// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _shapes from "./shapes.js";

export type * as pg from "./_support.js";
export { _shapes as shapes };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  shapes: {
    Tables: {
      audit: {
        Row: _shapes.AuditRow;
        Insert: _shapes.AuditInsert;
        Update: _shapes.AuditUpdate;
        Relations: readonly [];
      };
      canonical: {
        Row: _shapes.CanonicalRow;
        Insert: _shapes.CanonicalInsert;
        Update: _shapes.CanonicalUpdate;
        Relations: readonly [];
      };
      customer: {
        Row: _shapes.CustomerRow;
        Insert: _shapes.CustomerInsert;
        Update: _shapes.CustomerUpdate;
        Relations: readonly [];
      };
      history: {
        Row: _shapes.HistoryRow;
        Insert: _shapes.HistoryInsert;
        Update: _shapes.HistoryUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: _shapes.Functions;
  };
}
