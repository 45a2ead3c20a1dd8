// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _limited from "./limited.js";

export type * as pg from "./_support.js";
export { _limited as limited };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  limited: {
    Tables: {
      child: {
        Row: _limited.ChildRow;
        Insert: _limited.ChildInsert;
        Update: _limited.ChildUpdate;
        Relations: readonly [];
      };
      far_off: {
        Row: _limited.FarOffRow;
        Relations: readonly [];
      };
      numbers: {
        Row: _limited.NumbersRow;
        Insert: _limited.NumbersInsert;
        Update: _limited.NumbersUpdate;
        Relations: readonly [];
      };
      parent: {
        Row: _limited.ParentRow;
        Insert: _limited.ParentInsert;
        Update: _limited.ParentUpdate;
        Relations: readonly [];
      };
      texts: {
        Row: _limited.TextsRow;
        Insert: _limited.TextsInsert;
        Update: _limited.TextsUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
