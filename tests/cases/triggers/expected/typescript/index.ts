// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _watch from "./watch.js";

export type * as pg from "./_support.js";
export { _watch as watch };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  watch: {
    Tables: {
      account: {
        Row: _watch.AccountRow;
        Insert: _watch.AccountInsert;
        Update: _watch.AccountUpdate;
        Relations: readonly [];
      };
      other: {
        Row: _watch.OtherRow;
        Insert: _watch.OtherInsert;
        Update: _watch.OtherUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      account_view: {
        Row: _watch.AccountViewRow;
        Insert: _watch.AccountViewInsert;
        Update: _watch.AccountViewUpdate;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
}
